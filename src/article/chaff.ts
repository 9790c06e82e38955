import type { Block } from './blocks.ts';
import { classOf } from './blocks.ts';
import { bareText, wordCount } from './text.ts';

/** Words of classes and ids of what stands in an article's column and is none of its text. */
const CHAFF_CLASS = new RegExp(
  `(^|[\\s_-])(${[
    'related|recommend(ed|ations?)|recirc(ulation)?|more-(stories|news|from|on)|most-(read|popular)|trending|read-?(more|next|also)|see-also|also-read',
    'newsletter|sign-?up|subscribe|subscription|paywall|regwall|donate|promo|promotion|cta|call-to-action',
    'share|sharing|sharedaddy|share-?bar|social|follow-us|addthis|jp-relatedposts',
    'ad|ads|advert|advertisement|sponsored|taboola|outbrain',
    'comments?|disqus|respond|breadcrumbs?|pagination|pager|toc|tags|tag-list|topics|post-tags|entry-meta|post-meta|article-meta',
    'cookies?|consent|gdpr|copyright|disclaimer',
    'byline|by-line|dateline|timestamp|pubdate|author-(bio|box|info|card)|about-(the-)?author|bio|contributor',
  ].join('|')})(?=[\\s_-]|$)`,
  'i',
);
/** The same of encyclopedias' apparatus and of what only reading machines hear: never text, however much it is. */
const APPARATUS_CLASS =
  /(^|[\s_-])(sr-only|visually-hidden|screen-reader(-text)?|print-only|noprint|mw-editsection|navbox|infobox|reflist|references|hatnote|metadata|catlinks)(?=[\s_-]|$)/i;
/** An element with more of the page's prose than this is no chaff, whatever its class says. */
const CHAFF_SHARE = 0.25;
/** What stands in the middle of an article, so that around it is no chaff. */
const HEART = 'h1, article, main, [itemprop~="articleBody"]';

/**
 * Takes out of a document, which is changed, what is none of its article's text by what its classes say, and what
 * is hidden.
 */
export function removeChaff(document: Document): void {
  const most = CHAFF_SHARE * proseLength(document);
  for (const element of document.querySelectorAll(
    'body [class], body [id], body [hidden], body [aria-hidden], body [style]',
  )) {
    if (isChaff(element, most)) element.remove();
  }
}

function isChaff(element: Element, most: number): boolean {
  const name = classOf(element);
  if (APPARATUS_CLASS.test(name) || isHidden(element)) return true;
  return CHAFF_CLASS.test(name) && element.querySelector(HEART) === null && proseLength(element) < most;
}

/** Characters of paragraphs, which the furniture of pages has few of. */
function proseLength(root: ParentNode): number {
  let length = 0;
  for (const { textContent } of root.querySelectorAll('p')) length += textContent?.length ?? 0;
  return length;
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

/** How lines begin that send the reader elsewhere, by language. They count where the line is short. */
const PROMOTION = new RegExp(
  `^[\\s\\p{P}\\p{S}]*(${[
    'read (more|also|next|the full|our)\\b|(also|more) (on|from|in|read|about)\\b.{0,40}:|more:|related( (stories|articles|content|posts|links|topics|coverage|reading))?( ?:|$)|see also\\b|you (may|might) (also )?(like|enjoy)|recommended\\b|don.t miss\\b|watch( (now|more|the video|below))?:|listen:|in pictures\\b|gallery:|photos:|must read|further reading',
    'sign up\\b|subscribe\\b|follow (us|me|@)|like us on|join (us|our|the conversation)|get (our|the|more) .{0,30}(newsletter|inbox|app)|share (this|on|via)\\b|tweet this|email this|print this|click (here|to)\\b|download (our|the) app|continue reading|show more|load more|view (all|comments)|leave a (comment|reply)|advertisement\\b|sponsored\\b|skip to\\b|story continues|article continues|have (a|your) (tip|story)|contact (us|the author)|report a typo|copy link|support (our|us)\\b|buy now|now playing',
    'leer? (más|también)|lea también|te puede interesar|le puede interesar|ver también|suscr[ií]b|compart(e|ir)\\b|s[ií]guenos|publicidad\\b|más información\\b|reproduciendo:',
    'lesen sie|lies auch|mehr zum thema|mehr dazu|auch interessant|newsletter\\b|anzeige\\b|teilen\\b|zum thema|abonnieren|folgen sie',
    'lire aussi|à lire|voir aussi|abonnez|inscrivez|partager\\b|publicité\\b',
    'leia (também|mais)|veja também|assine\\b|compartilh|leggi anche|iscriviti|condividi',
    'читайте|смотрите также|подп(исывайтесь|ишитесь)|поделиться|реклама\\b|материалы по теме',
  ].join('|')})`,
  'iu',
);
/** Whole sentences that only ask the reader to do something, by language; of at most `LONG_PROMOTION` words. */
const SURE_PROMOTION = new RegExp(
  [
    String.raw`^\[.{0,200}\b(newsletters?|inbox|sign up|subscribe|read (more|about|our))\b.{0,200}\]$`,
    String.raw`^(sign up|subscribe|get|receive|follow|join|download|listen)\b.{0,160}\b(newsletters?|inbox|app|podcast|channel|telegram|whatsapp|twitter|facebook|instagram)\b`,
    String.raw`^(suscr[ií]b|s[ií]gu?e|recib[ea]|apúnta|descarga).{0,160}\b(newsletters?|boletín|canal|whatsapp|telegram|twitter|facebook|app)\b`,
    String.raw`^(abonnieren|folgen|melden|jetzt|laden|erhalten) .{0,160}\b(newsletter|kanal|whatsapp|app|instagram|push)`,
    '^(подписывайтесь|подпишитесь|следите|читайте|присоединяйтесь|скачайте).{0,160}(канал|telegram|телеграм|рассылк|дзен|вконтакте|новост)',
  ].join('|'),
  'iu',
);
/** Words that such a sentence has at most. */
const LONG_PROMOTION = 45;
/** Lines about rights and cookies. */
const LEGAL =
  /^(©|\(c\)|copyright\b)|all rights reserved|\b(we use|uses|accept) cookies\b|todos los derechos reservados|alle rechte vorbehalten|tous droits réservés|все права защищены/i;
/** Words of lines that only say when it was published, or how long reading takes. */
const MOMENT_WORDS = new RegExp(
  `(?<!\\p{L})(${[
    'published|posted|updated|last|modified|edited|first|date|on|at|of|the|min|mins|minutes?|hours?|days?|weeks?|months?|years?|ago|read|time|[ap]\\.?m\\.?|[a-z]{2,3}t|utc|gmt|st|nd|rd|th',
    'jan\\w*|feb\\w*|mar|march|apr\\w*|may|june?|july?|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec\\w*|(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?',
    'publicado|actualizado|el|de|del|a|las|h|hs|enero|marzo|abril|mayo|junio|julio|agosto|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lectura',
    'veröffentlicht|aktualisiert|stand|am|um|uhr|vom|januar|märz|mai|juni|juli|oktober|dezember|\\p{L}+tag|mittwoch',
    'опубликовано|обновлено|в|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|мск|мин',
  ].join('|')})(?!\\p{L})\\.?`,
  'giu',
);
const BYLINE =
  /^(by|von|por|par|text|words|written by|story by|reporting by|editing by|автор:?)[:\s]\s*\p{Lu}/iu;
/** Who made the pictures, who helped, where it stood before. */
const CREDIT =
  /^[([]?(all )?(photos?|photographs?|images?|pictures?|credit|source|foto|bild|фото|illustration)s?( (by|credit|courtesy))?\s?[:/]|^(photos?|images?|illustrations?) (by|courtesy)\b|\bcontributed (reporting )?to this (report|story|article)|^this (article|story|post|piece) (was|has been|is|first|originally)\b.{0,30}(published|appeared|reprinted|version|updated)|^a version of this (article|story)|\bfirst published\b.{0,40}\d{4}|^powered by\b|^(additional )?(reporting|writing|editing) by\b|^(con información de|mit material (der|von)|quelle:|fuente:|источник:)|^[([]?(dpa|afp|ap|reuters|efe|apa|sda|kna|epd|тасс|риа новости|интерфакс)([\s/,;-]+(dpa|afp|ap|reuters|efe|apa|sda|kna|epd|тасс|риа новости|интерфакс|\p{Ll}{2,4}))*[)\]]?$/iu;
/** A picture's text as agencies write it: how it begins, or the credit that it ends in. */
const AGENCY_CAPTION =
  /^(in this (\S+ ){0,3}(photo|picture|image|frame grab)\b|file ?(photo)? ?[-–—:])|\((\p{L}+ )?(photo|foto|фото|bild)s?(\/| ?:| by | via |graph)[^()]*\)$|\([^()]* via (AP|AFP|Reuters|Getty Images)\)$$/iu;
/** A credit at the end, behind which a report may stand too. */
const CREDITED =
  /[.!?”"] \((AP|AFP|Reuters|Associated Press|Getty Images|EPA|EFE|dpa)\)$|\(\p{Lu}[^()/]{3,40} \/ \p{Lu}[^()/]{3,40}\)$/u;
/** Words that a picture's text with such a credit has at most. */
const LONG_CAPTION = 45;
/** “Credit” and a name, run into the sentence before. */
const JOINED_CREDIT = /(?<=[.!?”"’)])\s*Credit(Credit)?(?:\.{3}|…)?(?=\p{Lu}).{2,80}$/u;
/** Words that such lines have at most. */
const SHORT = 25;
/** Blocks from the top among which bylines stand. */
const TOP = 6;
/** Share from which a block is all link, or all bold: points and quotes around it may not be. */
const ALL = 0.9;

/** Words that a line without an end has at most when it is a label: “Image”, “Play video”. */
const LABEL = 3;
/** Words that a line which begins in small letters has at most when it is a piece of something else. */
const FRAGMENT = 6;
/** Words that a heading in bold type has at most. */
const BOLD_HEADING = 15;
/** Words from which a heading that ends as a sentence is a lead-in. */
const LEAD_IN = 12;

/** The blocks without those that are none of the article's text. `title` and `author` are known from elsewhere. */
export function withoutChaff(blocks: readonly Block[], title: string, author: string | null): Block[] {
  const seen = new Set([bareText(title), bareText(author ?? '')]);
  const kept = blocks.map(withCaption).filter((block, i) => {
    const bare = bareText(block.text);
    const isNew = !seen.has(bare);
    // Short lines may come again, in a dialogue or a poem.
    if (wordCount(block.text) >= LEAD_IN) seen.add(bare);
    const isLast = i >= blocks.length - LAST;
    return isNew && isText(block, i) && !(isLast && author !== null && isAboutAuthor(block.text, author));
  });
  return withoutEmptySections(kept.map(withRole));
}

/** Blocks from the end among which what is said of the author stands. */
const LAST = 10;

/** “Mara Lind is a reporter in Kovin. She covers bridges.” */
function isAboutAuthor(text: string, author: string): boolean {
  const names = author.split(/,| and | und | y | и /).map((name) => name.trim());
  const rest = names
    .filter((name) => name.includes(' ') && text.startsWith(name))
    .map((name) => text.slice(name.length));
  return rest.some((words) => ABOUT.test(words));
}

const ABOUT =
  /^(, [^.]{0,60},)? (is|was|has been|covers|writes|reports|joined|works|es|ist|schreibt|escribe|—|–|-) /i;

/** Captions are told by how news agencies write them, where nothing else tells. */
function withCaption(block: Block): Block {
  if (block.caption) return { ...block, text: block.text.replace(JOINED_CREDIT, '') };
  const { text } = block;
  const isCaption = AGENCY_CAPTION.test(text) || (CREDITED.test(text) && wordCount(text) <= LONG_CAPTION);
  return isCaption ? { ...block, role: 'text', caption: true } : block;
}

/** Headings are set as bold paragraphs too, and lead-ins as headings. */
function withRole(block: Block): Block {
  const { role, text, bold } = block;
  if (role === 'text' && bold >= ALL && wordCount(text) <= BOLD_HEADING && !ENDED.test(text))
    return { ...block, role: 'heading' };
  return role === 'heading' && isSentence(text) ? { ...block, role: 'text' } : block;
}

function isText({ text, role, linked, bold, caption }: Block, place: number): boolean {
  if (!/\p{L}/u.test(text)) return false;
  if (caption) return true;
  const words = wordCount(text);
  if (words <= LONG_PROMOTION && role !== 'heading' && SURE_PROMOTION.test(text)) return false;
  if (words > SHORT) return true;
  // A link whose sentence ends behind it stands in a text.
  if (linked >= ALL && role !== 'heading' && (linked === 1 || !ENDED.test(text))) return false;
  if (role === 'text' && words <= LABEL && bold < ALL && !ENDED.test(text)) return false;
  if (role === 'text' && words <= FRAGMENT && /^\p{Ll}/u.test(text)) return false;
  if (text.includes(' | ')) return false;
  if (PROMOTION.test(text) && !isSentence(text)) return false;
  if (LEGAL.test(text) || isMoment(text) || CREDIT.test(text)) return false;
  return !(BYLINE.test(text) && words <= LEAD_IN && !isSentence(text) && place < TOP);
}

/** Nothing but a date or a time. */
const isMoment = (text: string) =>
  /\d/.test(text) && !/\p{L}/u.test(text.replace(/\sby\s.*$/i, '').replace(MOMENT_WORDS, ''));

/** Text that ends as sentences, or introductions to them, end. */
const ENDED = /[.!?…:。！？][”"»“’)\]]*$/;
const isSentence = (text: string) => ENDED.test(text) && wordCount(text) >= LEAD_IN;

/** Headings under which nothing was left go too. */
function withoutEmptySections(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ role, linked }, i) => {
    if (role !== 'heading') return true;
    const next = blocks.slice(i + 1).find(({ caption }) => !caption);
    return next !== undefined && !(linked >= ALL && next.role === 'heading');
  });
}
