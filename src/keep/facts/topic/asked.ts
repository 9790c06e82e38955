// What the rules on one statement's topic go by.

import type { Article } from '../../../article/types.ts';
import { isAgency } from '../../entities/gazetteer/gazetteer.ts';
import { keyOf } from '../../entities/spans/words.ts';
import type { Doubt, Entity } from '../../types.ts';
import { bodyOf } from '../antecedents/nouns/of-body.ts';
import { ownerMeant } from '../antecedents/nouns/owners.ts';
import { stateMeant } from '../antecedents/nouns/states.ts';
import type { Possessor } from '../antecedents/pronouns/possessors.ts';
import type { Material } from '../fact.ts';
import { isPaper } from '../speech/addressees.ts';
import { endOfAttribute } from '../speech/attributes.ts';
import { isFunctionWord, isVerb } from '../speech/phrases.ts';
import type { Statement } from '../statements/statements.ts';
import type { Mention, Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { bordersIn, scenesIn } from './scenes.ts';
import { isShortFor, isStation } from './stations.ts';

/** What a fact is written under, and what of that is doubtful. */
export interface Topic {
  readonly entity: Entity;
  readonly doubts: readonly Doubt[];
}

/** A statement whose topic is asked. */
export interface Asked {
  readonly material: Material;
  /** Those in its words. */
  readonly mentions: readonly Mention[];
  /** Who says it, by a name or by what stands for one; a guess too. */
  readonly speaker: Entity | null;
  /** Whose its subject or its speaker certainly is. */
  readonly owner: Entity | null;
  /** The names in its words that are only the scene. */
  readonly scenes: ReadonlySet<Entity>;
  /** Whom its words name besides speaker and scenes, those of the clause that says who says it last. */
  readonly others: readonly Entity[];
  readonly isSaid: boolean;
  /** Is it certain who says it? */
  readonly isSure: boolean;
}

/** The same, made out of a statement's material. `mentions`: those in its words; `possessor`: whose its subject or speaker is, or may be. */
export function askedOf(
  material: Material,
  mentions: readonly Mention[],
  possessor: Possessor | null,
): Asked {
  const { statement, said, around, text, input } = material;
  const owner = possessor?.certain ? possessor.entity : null;
  const teller = statement.report?.speaker ?? null;
  const body =
    bodyOf(statement.tokens, teller, around, input) ??
    (teller &&
      (ownerMeant(statement.tokens, teller, around, input) ?? stateMeant(statement.tokens, teller, input)));
  const isSaid = said.mode !== null;
  const known = said.speaker?.entity ?? said.guess ?? (isSaid ? (owner ?? body) : null);
  // «сообщает ТАСС» makes nothing the agency's.
  const speaker = isOutlet(material) ? null : known;
  const { inflects, dropsSubject } = input.words;
  const titles = inflects || dropsSubject ? mentions.filter((mention) => isOfTitle(mention, text)) : [];
  const scenes: ReadonlySet<Entity> = dropsSubject
    ? new Set([...bordersIn(statement.tokens), ...titles.map(({ entity }) => entity)])
    : input.words.inflects
      ? new Set(titles.map(({ entity }) => entity))
      : scenesIn(statement.tokens, mentions, input.words);
  const others = outsideFirst(mentions, statement)
    .filter(({ entity }) => !scenes.has(entity))
    // “sagte ein Sprecher des Gerichts der Deutschen Presse-Agentur”, Spanish “manifestó en Twitter”
    // «заявил РБК представитель Ковина»
    .filter(({ entity, start, end }) => {
      const isPaperTold = isPaper({ text: entity.title }, input.words) && isInReport(statement, start);
      const isTold = isMedium(entity) || isPaperTold || text.startsWith(' news agency', end);
      return !((isSaid || input.words.dropsSubject) && isTold);
    })
    .filter((mention) => mention.entity !== known && !isAttribute(mention, text))
    // “verringerte die *vom Landgericht Kovin* verhängte Strafe”
    .filter(({ start }) => !input.words.verbSecond || !isDoerInside(statement.tokens, start, input.words))
    .map(({ entity }) => entity);
  const isSure = said.speaker !== null && said.doubt === null;
  return { material, mentions, speaker, owner, scenes, others, isSaid, isSure };
}

/** German “die *von Kovin Rail* geplante Brücke”: does what begins at `start` stand between an article and its noun? */
function isDoerInside(tokens: readonly Token[], start: number, words: FactWords): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  const open = tokens.findLastIndex(({ lower }, i) => i < at - 1 && i >= at - NEAR && words.the.has(lower));
  const kind = tokens[at]?.entity?.kind;
  const isBody = kind === 'body' || kind === 'institution';
  const isBy = /^(?:vo[nm]|durch)$/.test(tokens[open + 1]?.lower ?? '');
  return isBody && isBy && endOfAttribute(tokens, open, words) > at;
}

/** Words before a name in such an attribute, at most. */
const NEAR = 3;

/** Is it an agency, or a network on which people write? */
export function isMedium({ title }: Entity): boolean {
  return (
    isAgency(keyOf(title)) ||
    /^(?:Twitter|X|Facebook|Instagram|TikTok|Telegram|WhatsApp|YouTube|Bluesky|Weibo|WeChat|Twitch|LinkedIn|Snapchat|Reddit|Threads|Truth Social|Твиттер|Инстаграм|Фейсбук)$/.test(
      title,
    )
  );
}

/** Does only an agency or a paper tell what others say or do: «сообщает ТАСС», “laut dpa”, “AFP reported”? */
export function isOutlet({
  statement: { tokens, report },
  said,
  input: { article, words },
}: Material): boolean {
  const entity = said.speaker?.entity ?? null;
  if (entity?.kind !== 'body' || words.dropsSubject) return false;
  if (!words.inverts) {
    const isReported = /^report(?:s|ed)?$/.test(report === null ? '' : tokens[report.at]!.lower);
    const isOne =
      isPress(entity) || isShortFor(entity, article.publisher) || (isReported && isStation(entity));
    return isAgency(keyOf(entity.title)) || (said.mode !== 'direct' && isOne);
  }
  const verb = report === null || said.mode === 'direct' ? '' : tokens[report.at]!.lower;
  // «сообщает X», «как стало известно X»
  const isTold = TELLS.test(verb);
  const isOne = isAgency(keyOf(entity.title)) || isPaper({ text: entity.title }, words);
  return isTold || isOne || (said.mode !== 'direct' && isCalledOutlet(entity, article));
}

/** Is it a site by its address, a paper by the last word of its name, or what the text calls so: «портал К1»? Russian. */
function isCalledOutlet({ title, mentions }: Entity, { paragraphs }: Article): boolean {
  if (SITE.test(title) || PRESS.test(title)) return true;
  return mentions.some(
    ({ paragraph, start, caption }) =>
      !caption && CALLED.test(paragraphs[paragraph - 1]?.text.slice(0, start) ?? ''),
  );
}

const SITE = /^[\p{L}\d-]+\.(?:com|ru|net|org|info|ua|by|kz)$/iu;
const CALLED =
  /(?<!\p{L})(?:газет|издани|портал|журнал|телеканал|агентств|интернет-издани|информагентств)\p{Ll}{0,3} [«"“]?$|(?<!\p{L})ИА [«"“]?$/u;

/** Is it an English paper by the last word of its name? */
export function isPress({ title }: Entity): boolean {
  return PRESS.test(title);
}

/** English papers by their last word. */
const PRESS =
  / (?:Times|Post|Herald|Telegraph|Journal|Tribune|Gazette|Chronicle|Courier|Observer|Examiner|Inquirer|Citizen|Star|News|Mail|Mirror|Guardian|Independent|Sun)$/;

const TELLS = /^(?:как|сообща(?:ет|ют)|пиш[еу]т|переда[её]т|цитирует)$/u;

/** Not only “a *Kovin Rail* razor”: does a name stand for what it names? English; in others it always may. */
export function standsAlone(entity: Entity, { statement: { tokens }, input: { words } }: Material): boolean {
  return tokens.some((token, at) => {
    const next = tokens[at + 1];
    const isNoun = next?.type === 'word' && /^\p{Ll}/u.test(next.text) && !isFunctionWord(next, words);
    // “the Kovin region” is a place as Kovin is.
    const isRegion = entity.kind === 'place' && REGION.test(next?.lower ?? '');
    return token.entity === entity && (words.inverts || !isNoun || isRegion || isVerb(tokens, at + 1, words));
  });
}

const REGION = /^(?:region|area|province|district|county|valley|peninsula|suburb|neighbou?rhood)s?$/;

/** “*pro-Kovin* forces”, “the *Kovin*-based firm”, “the *Kovin*, Serbia-based firm”: does a name only tell of another? */
function isAttribute({ start, end }: Mention, text: string): boolean {
  return (
    /(?:^|\s)(?:pro|anti|non)-$/i.test(text.slice(0, start)) ||
    PUBLISHED.test(text.slice(0, start)) ||
    COMPARED.test(text.slice(0, start)) ||
    /^(?:-\p{Ll}|, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?-based(?!\p{L}))/u.test(text.slice(end))
  );
}

/** “In their paper published in the journal *Annals*, the team tells”: where a paper that opens a statement stands. */
const PUBLISHED =
  /(?:^|[.!?] )In (?:the|an?|his|her|its|their) (?:[\p{L}-]+ ){1,3}published (?:\p{L}+ ){0,2}in (?:the )?(?:journal )?$/u;

/** “A man with more money *than Roth* was jailed”: with whom one is compared. English. */
const COMPARED = /(?<!\b(?:other|rather) )\bthan (?:the )?$/;

/** Russian «конвенция *ООН*», «чемпион *Европы*», Spanish “campeona de *Europa*”: is a name only part of what a treaty, a prize or a contest is called, or «на *Ковинской бирже*» where shares trade? */
export function isOfTitle({ start, entity }: Mention, text: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    (TITLE.test(before) && entity.kind !== 'person') ||
    (/бирж/iu.test(entity.title) && /(?:^|\s)на $/iu.test(before))
  );
}

const TITLE =
  /(?:^|[\s«])(?:конвенци|резолюци|устав|чемпион|кубк|кубок|первенств|преми|конституци)\p{L}* (?:мира и )?$|(?:^|\s)(?:sub)?campe(?:ón|on(?:a|es|as)) (?:olímpic\p{L}+ )?del? $/iu;

/** Mentions with those of the clause that says who says it last: “as police in Kovin said”. */
function outsideFirst(mentions: readonly Mention[], { report, tokens }: Statement): readonly Mention[] {
  if (report === null) return mentions;
  const [from, to] = [tokens[report.from]!.start, tokens[report.to - 1]!.end];
  const isOutside = ({ start, end }: Mention) => end <= from || to <= start;
  return [...mentions.filter(isOutside), ...mentions.filter((mention) => !isOutside(mention))];
}

/** Does what begins at `start` stand in the clause that says who says it? */
function isInReport({ report, tokens }: Statement, start: number): boolean {
  return report !== null && tokens[report.from]!.start <= start && start < tokens[report.to - 1]!.end;
}

/** A topic; null where nobody is found. */
export function topic(entity: Entity | null | undefined, ...doubts: readonly Doubt[]): Topic | null {
  return entity ? { entity, doubts } : null;
}
