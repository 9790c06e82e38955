// What opens a clause or phrase that tells of something else than the statement it stands in, by language. Each is asked of
// the words before a time, in small letters, up to it: such a clause ends at the next comma.
import { pattern } from '../../pattern.ts';

/** What opens such clauses. A clause with “when” or “while” tells of the same time and opens none. */
export const CLAUSES: Readonly<Record<string, RegExp>> = {
  en: pattern('u')`
    (?<!\p{L})(?:who|whom|whose|which|where|what|because|although|though|unless|whether)\s
    |(?<!\p{L})(?:after|before|(?<!\bthe\s)following|in\sthe\swake\sof)\s
    |(?<!\p{L})(?:the|an?|its|his|her|their|those|all|\p{L}+['’]s)\s(?:[\p{L}\d.,’'$-]+\s){1,4}?(?<!(?:said|says
      |told|\p{L}{2,}ed|argues?|shows?|means?|makes?|is|are|was|were|so|clear|likely|true|sure)\s)that\s
    |(?<!\p{L})that\s(?:\p{L}+ly\s)?(?:was|were|had|has|have|is|are|will|would|could|\p{L}{3,}ed|began|led
      |left|took|came|went|killed|fell|rose|ran)\s
    |,\s(?:\p{L}+ly\s)?(?!(?:beginning|starting|including|according|adding|saying|noting|during|nothing|something|anything
      |everything|evening|morning|spring|king|being)\s)\p{L}{3,}ing\s
    |(?<!\p{L})(?:dating|referring|relating|among\sthem|including)\s
    |^(?!.*(?<!\p{L})(?:has|have|had|is|are|was|were)\s(?!to\s)).*\p{L}\s\p{L}+\s(?<!ever\s)since\s(?:the|an?|its|his|her|their|he|she|it|they)\s
      (?!(?:end|start|beginning|middle|age|summer|winter|spring|autumn|fall|early|late|mid|\d)(?!\p{L})).*\s
    |^(?!.*(?<!\p{L})(?:has|have|had)\s).*(?<!\p{L})(?:due\sto|because\sof|owing\sto|amid|despite)\s.*\s
      since\s
  `,
  de: pattern('u')`
    ,\s(?:nachdem|bevor|ehe|weil|obwohl|obgleich|indem|dessen|deren|denen|welche[rmns]?|darunter|wo|womit|wodurch|wonach)\s
    |^(?:nachdem|bevor|weil|obwohl)\s
    |,\s(?:in|an|auf|bei|mit|von|aus|durch|für|über|gegen)\s(?:dem|der|denen|deren|dessen)\s
  `,
  es: pattern('u')`
    (?<!\p{L})(?:(?:después|antes|luego)\sde\sque|porque|aunque|ya\sque|puesto\sque|cuy[oa]s?|quien(?:es)?|donde
      |tras|al\s\p{L}+[aei]r)\s
    |(?<!\p{L})(?:a|de|en|con|por|para|sobre)\s(?:el|la|los|las)?\s?(?:que|cual(?:es)?)\s
    |(?<!\p{L})l[oa]s?\sque\s
    |(?<!\p{L})(?:el|la|los|las|un|una|unos|unas|sus?|del|al|otr[oa]s?|algun[oa]s?|\d+)\s(?:(?!(?:\p{L}+(?:ó|aron|ieron|aba
      |aban|ía|ían)|es|son|fue|ha|han|había|está|están|no|se)\s)[\p{L}\d.-]+\s){1,8}?(?<!(?:(?:dic|cre|sab|tem
      |prev|sostien|pid|quier|adviert|sugier)en?|(?:afirm|asegur|indic|señal|explic|consider|estim|recuerd
      |añad|agreg|destac|subray|denunci|inform|anunci|confirm|calcul|esper|apunt|alert|record|consta
      |demuestr|revel)(?:an?|e|en|ar|ando|ado)|probado|claro|posible|probable|seguro|cierto|más|menos|mejor
      |peor|mayor|menor|ya|así|hasta|desde|tant[oa]s?)\s)que\s
    |,\s(?:\p{L}+ando|\p{L}+iendo|entre\sell[oa]s)\s
  `,
  ru: pattern('u')`
    (?<!\p{L})(?:после|вслед\sза|перед\sтем,?\sкак|прежде,?\sчем|потому,?\sчто|так\sкак|поскольку|хотя)\s
    |(?<!\p{L})(?:после\sтого,?\sкак|в\sтом\sчисле|среди\sних)\s
    |(?<!\p{L})\p{L}{3,}нн(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ую|ом)\s(?:во?\s|со?\s)?$
    |(?<!\p{L})(?:котор\p{L}+|где|куда|чь[яёеи]|чей)\s
    |(?<!\p{L})(?!(?:следующ|будущ|настоящ|ведущ|прошедш|бывш|текущ|предыдущ|нынешн|действующ|старш
      |младш|трудящ|учащ)\p{L}*\s)(?:\p{L}{2,}дш|\p{L}{3,}(?:вш|ущ|ющ|ащ|ящ))(?:ий|ая|ее|ие|его|ей|их|ему|им|ими|ую
      |ем)(?:ся)?\s
  `,
};

/** A subject with such a clause, up to the verb that ends it: “A man who left in 2019 *was* …”. By language, in small letters. */
export const SUBJECTS: Readonly<Record<string, RegExp>> = {
  en: pattern('u')`
    ^(?:an?|the|two|three|four|\d+)\s(?:[\p{L}’'-]+\s){1,7}?(?:that|who|which)\s
    [^,;:]+?\s(?<!\b(?:he|she|it|they|that|who|which)\s)(?:is|are|was|were|has|have|had|will|would)\s
  `,
};

/** A participle right behind a time, by language: “, в понедельник *сменившая*”. */
export const PARTICIPLES: Readonly<Record<string, RegExp>> = {
  ru: /^(?:\s\p{L}{1,12})?\s\p{L}{3,}(?:вш|ющ|ущ|ащ|ящ)(?:ий|ая|ее|ие|его|ей|их|ему|им|ими|ую|ем)(?:ся)?(?!\p{L})/u,
};

/**
 * A statement up to the end of a time inside the one phrase that German has before its verb: “Für den Sieger vom Rennen am *Donnerstag*” tells which
 * race, “Wegen des Raubs *vor 30 Jahren*” when that was.
 */
export const FRONTS: Readonly<Record<string, RegExp>> = {
  de: pattern('u')`
    ^(?:Für|Gegen)\s(?:die|das|den|eine|einen|ein)\s(?:(?:de[rnms]|die|das|eine[mnrs]?|i[nm]|beim?|vo[nm]|zu[mr]?|au[fs])\s|\p{Lu}[\p{L}-]+\s){1,6}am\s\p{L}+$
    |^(?:Wegen|Aufgrund|Trotz)\s(?:(?:de[rnms]|die|das|eine[mnrs]?|a[nm]|i[nm]|beim?|vo[nm]|zu[mr]?|au[fs])\s|\p{Lu}[\p{L}-]+\s){1,6}vor\s.*$
  `,
};

/** The years of a war that tell which it was, as the time of an attribute below: “the dead of the *1947-48* Kovin War”, not “fell in” it. */
export const WARS: Readonly<Record<string, readonly [upTo: RegExp, behind: RegExp]>> = {
  en: [
    /(?<!\b(?:in|during)\s(?:the\s)?)(?<!\d)\d{4}(?:[-–/]\d{2,4})?$/u,
    /^\s(?:\p{Lu}[\p{L}’'-]+\s){0,4}(?:war|revolution|uprising|rebellion|revolt|famine|genocide)s?(?!\p{L})/iu,
  ],
};

/**
 * A time that tells of the noun beside it, by language, in the words up to its end and those behind it: “recalled the *2014* study”, “papers
 * *from 2014*”, but not “said in a 2014 study”.
 */
export const ATTRIBUTES: Readonly<Record<string, readonly (readonly [upTo: RegExp, behind: RegExp])[]>> = {
  en: [
    [
      /(?<!\b(?:in|at|during|on|for)\s)\b(?:the|an?|its|his|her|their)\s(?:\p{L}+\.?\s)?(?:\d{1,2},?\s)?\d+$/u,
      pattern('u')`
        ^\s(?!(?:and|or|in|at|on|to|for|with|when|after|but|the|as|is|was|were|has|had|will)\s|(?:[\p{L}’'-]+\s){0,3}(?:elections?
        |vote|referendum|race|championships?|cup|final|games|olympics|oscars?|awards?|prize|season|title)(?!\p{L}))\p{L}
      `,
    ],
    [
      /\p{L}\sfrom\s(?:\p{L}+\s)?(?:\d{1,2},?\s)?\d+$/u,
      /^(?!\s(?:to|until|till|onwards?|through|on)(?!\p{L}))/u,
    ],
  ],
  de: [
    [
      /(?<!\p{L})(?:de[rnms]|die|das|eine?[mnrs]?)\s(?:(?:im|am|seit)\s)?(?:\p{L}+\s)?\d{4}$/u,
      /^\s\p{Ll}{4,}(?:t|en)e[nrms]?\s\p{Lu}/u,
    ],
    [/\p{L}\svom\s\d{1,2}\.\s\p{L}+(?:\s\d{4})?$/u, /^(?!\s(?:an|bis)(?!\p{L}))/u],
  ],
  es: [
    [
      /(?<!(?:noche|mañana|tarde|madrugada|mediodía|partir|antes|después|desde|final|fin))\sdel\s\d{1,2} de \p{L}+(?: del? (?:año )?\d{4})?$/u,
      /^(?! (?:al|hasta)(?!\p{L}))/u,
    ],
  ],
  ru: [
    [/\p{L}\sот\s\d{1,2} \p{L}+(?: \d{4}(?: года)?)?$/u, /^/u],
    // «вернуть войска на позиции 1997 года»: a measure
    [
      /(?<!\p{L})(?:позици|уровн|уровен|границ|рубеж|ценах?|образц|модел)\p{Ll}{0,3}\s\d{4}(?: года)?$/u,
      /^/u,
    ],
    // «обладатель кубка города 2012 года»: a title
    [
      /(?<!\p{L})(?:чемпион(?:ка|к[иу]|кой|а|у|ом|ы|ов)?|победител\p{Ll}+|обладател\p{Ll}+|приз[её]р\p{Ll}*|финалист\p{Ll}*|лауреат\p{Ll}*|участни[кц]\p{Ll}*|выпускни[кц]\p{Ll}*)(?: \p{L}+){0,3} \d{4}(?: года)?$/u,
      /^/u,
    ],
  ],
};
