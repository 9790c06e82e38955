// Which cards a statement concerns: not those of names that only say where somebody else is, or who it is that speaks.
import { isAgency } from '../../entities/gazetteer/gazetteer.ts';
import { keyOf } from '../../entities/spans/words.ts';
import type { Entity } from '../../types.ts';
import { tokensOfQuote } from '../definites/definites.ts';
import type { Material } from '../fact.ts';
import { isPaper } from '../speech/addressees.ts';
import { isBased } from '../speech/heads.ts';
import { hasVerb } from '../speech/phrases.ts';
import type { Mention, Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { isMedium, isOfTitle, isOutlet, isPress } from './asked.ts';
import { isByTheWay, standsAside } from './by-the-way.ts';
import { scenesIn } from './scenes.ts';

/** Of the names in a statement's words those whose cards it tells something about. */
export function concerned(material: Material, inside: readonly Mention[]): Mention[] {
  const { words } = material.input;
  const { tokens } = material.statement;
  const [from, to] = ofSpeaker(material);
  const scenes = scenesIn(tokens, inside, words);
  return inside.filter(({ entity, start, end }) => {
    const isHere = (token: Token) => token.type === 'name' && token.start === start;
    const at = tokens.findIndex(isHere);
    // «сообщает ТАСС», “AFP reported”
    if (entity === material.said.speaker?.entity) return !isOutlet(material);
    if (isChannel(tokens, at, entity, material)) return false;
    const isOfReport =
      from <= start && end <= to && !isSpokenFor(tokens, at) && !isAddressed(tokens, at, words);
    if (isOfReport || isTold(tokens, at, entity, words)) return false;
    if (isParty(tokens, at)) return false;
    if ((words.inflects || words.dropsSubject) && isOfTitle({ entity, start, end }, material.text))
      return false;
    if (isOfOffice({ entity, start, end }, inside, material.text)) return false;
    // “the Kovin-based group”
    if (at !== -1 && (isBased(tokens, at) || isByTheWay(tokens, at, words))) return false;
    const quote = tokens.find((token) => token.type === 'quote' && token.start <= start && end <= token.end);
    const spoken = quote === undefined ? [] : tokensOfQuote(quote, material);
    if (isByTheWay(spoken, spoken.findIndex(isHere), words)) return false;
    return !scenes.has(entity);
  });
}

/** “…, erfuhr die APA”, “she wrote on Twitter”: does an agency or a network only carry what is told? */
function isChannel(tokens: readonly Token[], at: number, entity: Entity, { said, input }: Material): boolean {
  if (isAgency(keyOf(entity.title))) return true;
  const isPosted = !input.words.inverts && POSTED.test(tokens[at + 1]?.lower ?? '');
  const isAside = at !== -1 && standsAside(tokens, at, input.words);
  return isMedium(entity) && at !== -1 && (isPosted || (said.mode !== null && isAside));
}

/** What is put on a network. */
const POSTED = /^(?:channels?|posts?|accounts?|pages?|statements?|messages?|videos?)$/;

/** «мэр *Ковина* Анна Рот», “Anna Roth, mayor of *Kovin*”: is it a place in the words for the office of somebody named beside them? */
function isOfOffice({ entity, start, end }: Mention, inside: readonly Mention[], text: string): boolean {
  // Spanish “el *ex* jefe superior de *Policía de Kovin* Luis Roth”
  if (entity.kind !== 'place') return FORMER.test(text.slice(0, start)) && PERSON.test(text.slice(end));
  return inside.some((person) => {
    const role = person.entity.kind === 'person' ? (person.entity.role ?? '').toLowerCase() : '';
    const [from, to] = start < person.start ? [end, person.start] : [person.end, start];
    const between = text
      .slice(from, to)
      .replace(/^[,\s]+|[,\s]+$/gu, '')
      .toLowerCase();
    return role.includes(text.slice(start, end).toLowerCase()) && role.includes(between);
  });
}

/** Whose office somebody had, and the name of somebody. */
const FORMER = /(?:^|\s)ex[ -]?\p{Ll}+ (?:\p{Ll}+ ){0,3}$/u;
const PERSON = /^ \p{Lu}\p{Ll}+ \p{Lu}/u;

/** “Anna Roth (CDU)”: does it only say in brackets whose member somebody is? */
function isParty(tokens: readonly Token[], at: number): boolean {
  const [person, open] = [tokens[at - 2], tokens[at - 1]];
  return person?.entity?.kind === 'person' && open?.lower === '(' && tokens[at + 1]?.lower === ')';
}

/** “A *Kovin Rail* spokesman, Peter Lind, said”: does somebody speak for it? */
function isSpokenFor(tokens: readonly Token[], at: number): boolean {
  const { kind } = tokens[at]?.entity ?? {};
  if (kind !== 'body' && kind !== 'institution') return false;
  const behind = tokens[at + 1]?.lower === "'s" ? at + 2 : at + 1;
  const isFor =
    /^(?:for|of)$/.test(tokens[at - 1]?.lower ?? '') && SPOKESMAN.test(tokens[at - 2]?.lower ?? '');
  return isFor || SPOKESMAN.test(tokens[behind]?.lower ?? '');
}

const SPOKESMAN = /^spokes(?:man|woman|person|people|men)$/;

/** English “Anna Roth told *Lind* that he had lied”: what is said tells of whom it is said to. */
function isAddressed(tokens: readonly Token[], at: number, words: FactWords): boolean {
  if (words.inverts || tokens[at]?.entity?.kind !== 'person' || !words.tell.has(tokens[at - 1]?.lower ?? ''))
    return false;
  const next = words.that.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const lower = tokens[next]?.lower ?? '';
  return words.he.has(lower) || words.she.has(lower) || words.his.has(lower);
}

/** Where the words stand that say who speaks, and more about them, in the paragraph. */
function ofSpeaker({
  statement: { tokens, report },
  said,
  input,
}: Material): readonly [from: number, to: number] {
  if (report === null || report.speaker === null || said.speaker?.entity == null) return [0, 0];
  const first = tokens[report.from]!.start;
  // “Roth bought Kovin Rail and told Lind that”: what she did is told, too
  const between = tokens.slice(report.speaker.to, report.at);
  const isDeed =
    report.side === 'behind' &&
    between.every(({ type }) => type !== 'mark') &&
    hasVerb(tokens, report.speaker.to, report.at, input.words);
  if (isDeed) return [first, tokens[report.speaker.to - 1]!.end];
  // “…, said Roth, who teaches in Kovin”; “…, Roth said. ‘…’”
  const next = tokens.findIndex(({ type }, i) => i >= report.to && type === 'quote');
  const last = report.side === 'behind' ? report.to : next === -1 ? tokens.length : next;
  return [first, tokens[last - 1]!.end];
}

/** “sagte Roth *dem WDR*”, «сказала она *ТАСС*», “afirmó *a EFE* Ruiz”: does a body only hear what somebody says? */
function isTold(tokens: readonly Token[], at: number, { kind }: Entity, words: FactWords): boolean {
  if (at < 2 || kind !== 'body') return false;
  if (!words.inverts) return isToldOrShown(tokens, at, words);
  const isSay = (i: number) => {
    const token = tokens[i];
    return token?.type === 'word' && (words.say.has(token.lower) || words.sayThat.has(token.lower));
  };
  // «пояснил предприниматель *РБК*»
  if (isPaper(tokens[at]!, words)) return [1, 2, 3].some((back) => isSay(at - back));
  const before = tokens[at - 1]!;
  if (words.inflects)
    return (
      isSay(at - 1) ||
      (isSay(at - 2) &&
        (before.entity?.kind === 'person' || words.he.has(before.lower) || words.she.has(before.lower)))
    );
  const from = words.verbSecond ? DATIVE.test(before.lower) : before.lower === 'a';
  return from && [2, 3, 4].some((back) => isSay(at - back));
}

/** English “told *AFP*”, “papers seen by *AFP*”: does an agency or a paper only hear or see what others say? */
function isToldOrShown(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const token = tokens[at]!;
  if (!isMedium(token.entity!) && !isPress(token.entity!) && !isPaper(token, words)) return false;
  const before = words.the.has(tokens[at - 1]!.lower) ? at - 1 : at;
  const [seen, by] = tokens.slice(Math.max(0, before - 2), before).map(({ lower }) => lower);
  return words.tell.has(by ?? '') || (by === 'by' && SEEN.test(seen!));
}

const SEEN = /^(?:seen|obtained|reviewed|viewed|heard|published|quoted|reported|verified)$/;

/** German articles before who is told. */
const DATIVE = /^de[mrn]$/;
