// How lines are worded that are none of an article's text, by language.

/** How lines begin that send the reader elsewhere, by language. They count where the line is short. */
export const PROMOTION = new RegExp(
  `^[\\s\\p{P}\\p{S}]*(${[
    'read (more|also|next|the full|our)\\b|(also|more) (on|from|in|read|about)\\b.{0,40}:|more:|related( (stories|articles|content|posts|links|topics|coverage|reading))?( ?:|$)|see also\\b|you (may|might) (also )?(like|enjoy)|recommended\\b|don.t miss\\b|watch( (now|more|the video|below))?:|listen:|in pictures\\b|gallery:|photos:|must read|further reading',
    'sign up\\b|subscribe\\b|follow (us|me|@)|like us on|join (us|our|the conversation)|get (our|the|more) .{0,30}(newsletter|inbox|app)|share (this|on|via)\\b|tweet this|email this|print this|click (here|to)\\b|download (our|the) app|continue reading|show more|load more|view (all|comments)|leave a (comment|reply)|advertisement\\b|sponsored\\b|skip to\\b|story continues|article continues|have (a|your) (tip|story)|contact (us|the author)|report a typo|copy link|support (our|us)\\b|buy now|now playing',
    'learn more:|follow (the latest|live|along|our (live|coverage))|listen to (this|the) (article|story)|in this (article|story)( ?:|$)|on this page( ?:|$)|key events$|jump to\\b|your browser does not|(more|other|latest|top) (\\S+ ){0,3}(news|stories|coverage|headlines|videos) ?:?$',
    'lee (también|además|más)|también (te puede|puedes)|mira (también|el v[ií]deo)|sigue leyendo|únete\\b|reg[ií]strate\\b|leer? (más|también)|lea también|te puede interesar|le puede interesar|ver también|suscr[ií]b|compart(e|ir)\\b|s[ií]guenos|publicidad\\b|más información\\b|reproduciendo:',
    'mehr (lesen|erfahren)\\b|weiterlesen|zum artikel|sehen sie (hier|auch)|jetzt (lesen|anmelden|testen)|lesen sie|lies auch|mehr zum thema|mehr dazu|auch interessant|newsletter\\b|anzeige\\b|teilen\\b|zum thema|abonnieren|folgen sie',
    'lire aussi|à lire|voir aussi|abonnez|inscrivez|partager\\b|publicité\\b',
    'leia (também|mais)|veja também|assine\\b|compartilh|leggi anche|iscriviti|condividi',
    'ранее мы (писали|сообщали)|больше новостей|следите за|нашли (ошибку|опечатку)|что думаешь|читайте|смотрите также|подп(исывайтесь|ишитесь)|поделиться|реклама\\b|материалы по теме',
  ].join('|')})`,
  'iu',
);
/** Whole sentences that only ask the reader to do something, by language; of at most `LONG_PROMOTION` words. */
export const SURE_PROMOTION = new RegExp(
  [
    String.raw`^\[.{0,200}\b(newsletters?|inbox|sign up|subscribe|read (more|about|our))\b.{0,200}\]$`,
    String.raw`^(sign up|subscribe|get|receive|follow|join|download|listen)\b.{0,160}\b(newsletters?|inbox|app|podcast|channel|telegram|whatsapp|twitter|facebook|instagram)\b`,
    String.raw`^(follow|find|see|read|more)\b.{0,120}\b(at|on):? (https?://|www\.)\S+$`,
    String.raw`^(suscr[ií]b|s[ií]gu?e|recib[ea]|apúnta|descarga).{0,160}\b(newsletters?|boletín|canal|whatsapp|telegram|twitter|facebook|app)\b`,
    String.raw`^(abonnieren|folgen|melden|jetzt|laden|erhalten) .{0,160}\b(newsletter|kanal|whatsapp|app|instagram|push)`,
    String.raw`\b(check (it|them|this) out|click|(read|find out|learn|see|listen|watch) (more|it|them)|sign up|register|subscribe) here\.?$|[.!?] here\.$`,
    '^über dieses thema bericht',
    '^die(se[rs]?)? (artikel|beitrag|text|interview) (ist|erschien|stammt|wurde) (zuerst|ursprünglich|zunächst|erstmals)',
    '^(подписывайтесь|подпишитесь|следите|читайте|присоединяйтесь|скачайте).{0,160}(канал|telegram|телеграм|рассылк|дзен|вконтакте|новост)',
  ].join('|'),
  'iu',
);
/** Lines about rights and cookies. */
export const LEGAL =
  /^(©|\(c\)|copyright\b)|all rights reserved|\b(we use|uses|accept) cookies\b|todos los derechos reservados|alle rechte vorbehalten|tous droits réservés|все права защищены/i;
/** Words of lines that only say when it was published, or how long reading takes. */
export const MOMENT_WORDS = new RegExp(
  `(?<!\\p{L})(${[
    'published|posted|updated|last|modified|edited|first|date|on|at|of|the|min|mins|minutes?|hours?|days?|weeks?|months?|years?|ago|read|time|[ap]\\.?m\\.?|[a-z]{2,3}t|utc|gmt|st|nd|rd|th',
    'jan\\w*|feb\\w*|mar|march|apr\\w*|may|june?|july?|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec\\w*|(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?',
    'publicado|actualizado|el|de|del|a|las|h|hs|enero|marzo|abril|mayo|junio|julio|agosto|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lectura',
    'veröffentlicht|aktualisiert|stand|am|um|uhr|vom|januar|märz|mai|juni|juli|oktober|dezember|\\p{L}+tag|mittwoch',
    'опубликовано|обновлено|в|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|мск|мин',
  ].join('|')})(?!\\p{L})\\.?`,
  'giu',
);
/** Who wrote it. */
export const BYLINE =
  /^(by|von|por|par|text|words|written by|story by|reporting by|editing by|автор:?)[:\s]\s*\p{Lu}/iu;
/** Who made the pictures, who helped, where it stood before. */
export const CREDIT =
  /^(top|lead|main|cover|header|featured|banner) (photo|image|picture|illustration)s? ?(by|courtesy|via|:)|^[([]?(all )?(photos?|photographs?|images?|pictures?|credit|source|foto|bild|фото|illustration)s?( (by|credit|courtesy))?\s?[:/]|^(photos?|images?|illustrations?) (by|courtesy)\b|\bcontributed (reporting )?to this (report|story|article)|^this (article|story|post|piece) (was|has been|is|first|originally)\b.{0,30}(published|appeared|reprinted|version|updated)|^a version of this (article|story)|\bfirst published\b.{0,40}\d{4}|^powered by\b|^(additional |with )?(additional )?(reporting|writing|editing|files) (by|from)\b|^(con información de|mit material (der|von)|quelle:|fuente:|источник:)|^[([]?(dpa|afp|ap|reuters|efe|apa|sda|kna|epd|тасс|риа новости|интерфакс)([\s/,;-]+(dpa|afp|ap|reuters|efe|apa|sda|kna|epd|тасс|риа новости|интерфакс|\p{Ll}{2,4}))*[)\]]?$/iu;
/** A picture's text as agencies write it: how it begins, or the credit that it ends in. */
export const AGENCY_CAPTION =
  /^(in this (\S+ ){0,3}(photo|picture|image|frame grab)\b|file ?(photo)? ?[-–—:])|\((\p{L}+ )?(photo|foto|фото|bild)s?(\/| ?:| by | via |graph)[^()]*\)$|\([^()]* via (AP|AFP|Reuters|Getty Images)\)$$/iu;
/** A credit at the end, behind which a report may stand too. */
export const CREDITED =
  /[.!?…”"»] \p{Lu}[\p{L}.'’-]+( \p{Lu}[\p{L}.'’-]+){0,2} ?\/ ?(AP|AFP|Reuters|dpa|EFE|EPA|Getty|Shutterstock|iStock|Alamy|Imago|picture[ -]alliance|Bloomberg|Xinhua|ТАСС|РИА Новости)\b[^.]{0,30}$|[.!?…”"»] ?(Foto|Photo|Bild|Фото|Imagen|Crédito|Credit)s?: ?[^.]{2,60}$|[.!?”"] \((AP|AFP|Reuters|Associated Press|Getty Images|EPA|EFE|dpa)\)$|\(\p{Lu}[^()/]{3,40} \/ \p{Lu}[^()/]{3,40}\)$/u;
/** What stands in place of a caption. */
export const CAPTION_LABEL =
  /^(images?|photos?|pictures?|fotos?|bild(er)?|video|imagen|фото|видео|advertisement)\.?$/iu;
/** “Credit” and a name, run into the sentence before. */
export const JOINED_CREDIT = /(?<=[.!?”"’)])\s*Credit(Credit)?(?:\.{3}|…)?(?=\p{Lu}).{2,80}$/u;
/** Who wrote a post that stands in the text: “— Anna Roth (@roth) May 5, 2021”. */
export const POSTED = /^[—–-]\s?\S.{0,60}\(@\w+\)/u;
/** What is said of a person who wrote the text: name, what the person is, by language. */
export const BIO = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.'’-]* )(?:(?:de|del|la|van|von|der) |\\p{Lu}[\\p{L}.'’-]* )*(?<surname>\\p{Lu}[\\p{L}'’-]+)(?:, .{0,60},)? (?:${[
    'is (?:an?|the|our) (?:\\S+ ){0,6}(?:reporter|writer|editor|journalist|columnist|correspondent|professor|lecturer|fellow|author|contributor|researcher|analyst|blogger|photographer)',
    '(?:writes|reports) (?:about|on|for)',
    'es (?:\\S+ ){0,6}(?:periodista|redactora?|escritora?|politólog[oa]|profesora?|investigadora?|analista|columnista|autora?|economista|abogad[oa]|corresponsal|editora?|catedrátic[oa])',
    'ist (?:\\S+ ){0,6}(?:Redakteur|Journalist|Autor|Korrespondent|Professor|Reporter|Volontär)(?:in)?',
    '[—–-] (?:\\S+ ){0,4}(?:журналист|корреспондент|обозреватель|политолог|автор|редактор|профессор|колумнист)',
  ].join('|')})(?!\\p{L})`,
  'u',
);
/** Headings of what encyclopedias and reports have at their end. */
export const BACK_MATTER =
  /^(see also|references|external links|further reading|notes|footnotes|citations|sources|bibliography|véase también|referencias|enlaces externos|siehe auch|einzelnachweise|weblinks|quellen|см\. также|примечания|ссылки|литература)(\s*\[.*\])?$/iu;

/** Headings of what leads elsewhere, at the end of a page or beside the text, by language. */
export const TAIL = new RegExp(
  `^[\\s\\p{P}\\p{S}]*(?:${[
    'more (?:on|from|about) .{2,40}|more (?:news|stories|articles|posts)|(?:related|recommended|popular|trending|latest|top|other|recent)(?: (?:\\S+ )?(?:stories|articles|news|posts|topics|content|reading|videos))?|most (?:read|popular|viewed|shared)|(?:\\d+ )?comments?(?: ?\\(\\d+\\))?|leave a (?:reply|comment)|(?:get|sign up (?:for|to)) .{0,40}(?:newsletter|briefing|inbox|updates)|stay informed|about the authors?|tags|topics|what to read next|up next|editors?.s? picks',
    'más (?:noticias|información|sobre .{2,40}|leíd[oa]s?)|lo más (?:leído|visto)|(?:noticias|notas|temas|contenidos?|artículos) relacionad[oa]s|relacionad[oa]s|comentarios?(?: ?\\(\\d+\\))?|etiquetas|archivado en|te (?:puede|podría) interesar|además',
    'mehr (?:zum thema|zu .{2,30}|aus .{2,30}|von .{2,30})|weitere (?:artikel|meldungen|nachrichten|themen|beiträge)|das könnte (?:sie|dich) .*|meistgelesen(?:e .*)?|kommentare?(?: ?\\(\\d+\\))?|schlagworte|verwandte (?:artikel|themen)|aktuelle (?:nachrichten|meldungen)|empfehlungen der redaktion',
    'материалы по теме|по теме|другие (?:новости|материалы)|(?:главн|последн)\\p{L}+ новости|новости (?:партн[её]ров|по теме)|популярное|сам\\p{L}+ (?:читаем|интересн)\\p{L}+|комментари[ий](?: ?\\(\\d+\\))?|теги|рекомендуем',
  ].join('|')})[\\s:…]*$`,
  'iu',
);
/** Headings of what companies and agencies put under every paper of theirs. */
export const BOILERPLATE =
  /^(?:forward[- ]looking statements?|cautionary (?:note|statement).{0,60}|safe harbou?r(?: statement)?|(?:(?:media|press|investor)(?: relations)?(?: and \w+)? )?contacts?(?: information)?|disclaimer|(?:presse-?)?kontakt|pressestelle|haftungsausschluss|contactos?(?: de prensa)?|aviso legal|контакты?(?: для (?:прессы|сми))?)[\s:]*$/iu;
/** An address of mail: such lines ask the reader to write. */
export const MAIL = /[\w.+-]+@[\w-]+\.\w/;
/** A caption that says nothing but who took the picture. */
export const ONLY_CREDIT =
  /^[([]?(?:©|\(c\)|(?:all )?(?:photos?|photographs?|images?|pictures?|credit|courtesy|foto|fotograf[ií]a|bild|фото|illustration)s?(?: (?:by|credit|courtesy|von|de))?\s?[:/]|(?:photos?|images?|courtesy) (?:by|of)\b)|^[\p{L} .'’-]{2,40} ?\/ ?(?:AP|AFP|Reuters|dpa|EFE|EPA|Getty|Getty Images|Shutterstock|iStock|Alamy|Imago|picture[ -]alliance|Bloomberg|Xinhua|ТАСС|РИА Новости|AFP ?\/ ?Getty Images|AOL)$/iu;
