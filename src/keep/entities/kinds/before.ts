// What verbs and letters before a name tell: “led by X”, “told X”.
import { pattern } from '../../pattern.ts';
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { isSurname } from '../gazetteer/surname.ts';
import type { Lexicon } from '../lexicon.ts';
import { isInitials } from '../spans/introduced.ts';
import type { Span } from '../spans/span.ts';
import type { Word } from '../spans/words.ts';
import type { Evidence } from './kinds.ts';

/** What the words right before a name tell, the last of which is `before`. */
export function byVerbBefore({ line: { words }, from, to, key }: Span, before: Word): Evidence[] {
  const verb = words[from - 2]?.key ?? '';
  // “No. 1 Kovin beat them”: the team, not the place
  const isRanked = verb === 'no' && /^\d{1,2}$/.test(before.text) && wellKnown(key)?.kind === 'place';
  if (isRanked && !ADDRESS.test(key)) return [{ kind: 'body', weight: 4, by: 'ranked' }];
  if (before.key === 'by' && LED.test(verb) && to - from > 1)
    return [{ kind: 'person', weight: 2, by: 'led' }];
  // “a man named as X”
  if (before.key === 'as' && NAMED.test(verb) && to - from > 1)
    return [{ kind: 'person', weight: 2, by: 'named' }];
  // “the mill, built by X”
  const isMaker = before.key === 'by' && MADE.test(verb) && to - from === 1 && words[from]!.form === 'name';
  if (isMaker && !isGivenName(key) && !isSurname(words[from]!.text) && !wellKnown(key))
    return [{ kind: 'body', weight: 1.5, by: 'made' }];
  // “tried to buy X”, “a bid for X”
  const isBought =
    BUY.test(before.key) && to - from === 1 && words[from]!.form === 'name' && words[from]!.text.length > 3;
  if (
    isBought &&
    isLastOf(words[to]) &&
    !isGivenName(key) &&
    !isSurname(words[from]!.text) &&
    !wellKnown(key)
  )
    return [{ kind: 'body', weight: 1.5, by: 'bought' }];
  const isSource = before.key === 'told' || (before.key === 'to' && verb === 'according');
  const isOne = to - from === 1 && (words[from]!.form === 'letters' || words[from]!.text.length > 3);
  // “told Armenpress that”: whom it is told by surname the article names in full
  if (isSource && isOne && !isGivenName(key) && !isSurname(words[from]!.text) && !wellKnown(key))
    return [{ kind: 'body', weight: 2, by: 'told' }];
  // “the KFOR mission”, “the KFOR said”
  const isLetters = to - from === 1 && words[from]!.form === 'letters' && words[from]!.text.length > 2;
  // “Croatia’s JANAF”
  const isOwned = before.cut === 'possessive' && wellKnown(before.key)?.kind === 'place';
  if (isOwned && isLetters) return [{ kind: 'body', weight: 1, by: 'the' }];
  // “accused the HSE of”
  if (isLetters && before.key === 'the' && DEALT.test(verb))
    return [{ kind: 'body', weight: 1.5, by: 'the' }];
  return isLetters && before.key === 'the' && isAgent(words[to])
    ? [{ kind: 'body', weight: 1, by: 'the' }]
    : [];
}

/** Spanish “fue identificada como X”. */
export function byIdentified({ line: { words }, from, to }: Span, before: Word): Evidence[] {
  const isNamed = before.key === 'como' && /^identificad[oa]$/.test(words[from - 2]?.key ?? '');
  return isNamed && to - from > 1 ? [{ kind: 'person', weight: 2, by: 'named' }] : [];
}

/** Russian «пишет X», «сообщали «Ковинские вести»», «со ссылкой на X»: what only papers and agencies are told with, unless a given name stands first. */
export function byOutletVerb({ line: { words }, from, to }: Span, before: Word): Evidence[] {
  const { text, gap } = words[from]!;
  const isQuoted = /^ [«„“"]$/.test(gap);
  const isName = isQuoted || /^[A-Za-z]/.test(text) || words[from]!.form === 'letters';
  const isSource = before.text === 'на' && words[from - 2]?.text === 'ссылкой';
  const isTold = OUTLET.test(before.text) || before.text.toLowerCase() === 'согласно' || isSource;
  if (!isTold || !isName || (gap !== ' ' && !isQuoted) || isGivenName(words[from]!.key)) return [];
  return to - from < 5 ? [{ kind: 'body', weight: 2, by: 'outlet' }] : [];
}

/** Russian «ковинского дорожного учреждения (КДУ)»: letters in brackets behind the words that they begin, one of which is a noun for a body. */
export function byInitials(
  { line: { words }, from, to }: Span,
  { ownersBefore, nouns, types }: Lexicon,
): Evidence[] {
  const { form, gap, text } = words[from]!;
  if (!ownersBefore || form !== 'letters' || gap !== ' (' || to - from > 1) return [];
  for (let first = from - 2; first >= Math.max(0, from - LONGEST); first -= 1) {
    const name = words.slice(first, from);
    if (name.some((word, i) => i > 0 && word.gap !== ' ' && word.gap !== '-')) return [];
    const isBody = name.some(({ key }) =>
      /^(?:body|institution)$/.test(nouns.get(key) ?? types.get(key) ?? ''),
    );
    if (isBody && isInitials(text, name)) return [{ kind: 'body', weight: 3, by: 'initials' }];
  }
  return [];
}

/** Words before such letters, at most. */
const LONGEST = 8;

const OUTLET =
  /^(?:сообща(?:ет|ют|л[аи]?)|пиш[еу]т|писал[аи]?|переда[её]т|переда[ею]т|цитирует|пода[её]т|информирует|утверждает|уточняет|узнал[аи]?)$/u;

const ADDRESS = /(?:street|road|square|lane|avenue)$/;

/** What is done to companies, and whether nothing stands behind that the name would only tell more of. */
const BUY = /^(?:buy|acquire|acquired|acquires|acquiring|advising|advised|sued|suing)$/;
const isLastOf = (next: Word | undefined) =>
  next === undefined ||
  next.gap !== ' ' ||
  /^(?:in|for|from|last|this|and|at|on|by|over|after|with|to|two|three|when|as)$/.test(next.key);

/** What mostly companies do. */
const MADE =
  /^(?:owned|run|operated|built|manufactured|made|developed|supplied|managed|produced|insured|audited|sold|marketed|advised|acquired|serviced|installed|underwritten)$/;
/** What only persons do with others. */
const LED = /^(?:led|chaired|headed|directed|coached|captained|written|composed|sung|painted)$/;

/** How papers tell who a suspect or a victim is. */
const NAMED = /^(?:named|identified)$/;

/** What is done to who can act. */
const DEALT =
  /^(?:accused?|accuses|accusing|urged|urges|asked|asks|told|joined|joins|left|sued|blamed|blames|criticised|criticized|praised|thanked|warned|contacted|informed|notified|alerted|lobbied|gave|given|advises|advised)$/;

/** Whether no noun stands behind letters, which they would only tell more of: the GDP figures. */
function isAgent(next: Word | undefined): boolean {
  return next === undefined || next.gap !== ' ' || AGENT.test(next.key);
}

const AGENT = pattern('')`
  ^(?:said|says|has|had|is|was|will|would|and|or|to|in|on|at|for|from|by|with|which|that|who|also|mission
  |mandate|chief|boss|headquarters|did|does|could|can|may|should|told|accused|called|announced|warned
  |reported|launched|ordered|wants|issued|released|declined|denied|confirmed)$
`;
