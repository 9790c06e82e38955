// Words by which a statement points outside of itself: pronouns and numbers of which a sentence before tells.
import { type Gender, genderOf } from '../../entities/gazetteer/gender.ts';
import type { Doubt, Entity } from '../../types.ts';
import { recipientIn } from '../antecedents/pronouns/dative.ts';
import { genderOfNoun } from '../antecedents/pronouns/genders.ts';
import { companyIn } from '../definites/stand-ins.ts';
import { THERE } from '../definites/there.ts';
import type { Material } from '../fact.ts';
import { namesPaper } from '../speech/papers.ts';
import { isVerb, type Phrase } from '../speech/phrases.ts';
import type { Token } from '../statements/tokens.ts';
import type { FactWords } from '../words.ts';
import { pointing } from './doubts.ts';
import { FRONT, frontIn, leftOutIn, nothingIn, thisIn } from './front-pointers.ts';
import { knownIn } from './german-known.ts';
import { calledIn, loosePronounIn, pointsAhead } from './quoted-pointers.ts';
import { cliticIn, cliticQuotedIn, ownedIn } from './spanish-pointers.ts';

/** The doubt about the first such word, wherever it stands but as the subject, which `topic.ts` asks. */
export function pointersIn(material: Material): Doubt[] {
  for (const rule of [
    danglingIn,
    thatIn,
    thisIn,
    knownIn,
    objectIn,
    frontIn,
    countIn,
    partIn,
    othersIn,
    oneIn,
    leftOutIn,
    nothingIn,
    heHeardIn,
    companyIn,
    calledIn,
    loosePronounIn,
    ownedIn,
    cliticIn,
    cliticQuotedIn,
  ]) {
    const [found] = rule(material);
    const isKnown = found?.of === 'reference' && found.word === recipientIn(material)?.word;
    if (found !== undefined && !isKnown) return [found];
  }
  return [];
}

/** Words of a sentence in which what its last one points to does not stand. */
const SHORT = 8;

/** “Roth denied this.”, “Kovin Rail has passed on it.”: what a short sentence ends in says nothing. */
function danglingIn({ statement: { tokens, report }, said, input: { words } }: Material): Doubt[] {
  const list = tokens.filter(({ type }) => type !== 'mark');
  // “Das teilte Roth mit”, where who says the sentence before is told already, or not to be told by it
  if (report?.isTelling) return [pointing(list[0]!.text)];
  const last = list.at(-1);
  // “…, sagte sie”
  if (last !== undefined && report !== null && tokens.indexOf(last) < report.to && report.side === 'before')
    return [];
  if (said.mode === 'direct' || last?.type !== 'word') return [];
  // “replied in a letter that she hoped so”
  if (last.lower === 'so' && words.this.has('so')) return [pointing(last.text)];
  const isPlaced = THERE.test(last.lower) && list.some(({ entity }) => entity?.kind === 'place');
  if (list.length > SHORT || isPlaced) return [];
  const isOpen = [words.it, words.this, words.they].some((set) => set.has(last.lower));
  return isOpen ? [pointing(last.text)] : [];
}

/** “Roth said *that* was untrue”: “that” is what is said to be so, and stands for something said before. */
function thatIn({ statement: { tokens, report }, said, input: { words } }: Material): Doubt[] {
  if (said.mode !== 'indirect' || report === null || report.side === 'before') return [];
  // Right behind the verb: “said after talks *that* had lasted” tells of the talks.
  const at = tokens.findIndex(({ type }, i) => i >= report.to && type === 'word');
  const token = tokens[at];
  if (token === undefined || !words.that.has(token.lower) || !words.this.has(token.lower)) return [];
  const next = tokens[at + 1]?.lower ?? '';
  // “That costs had risen”: of words that may be nouns nothing is told.
  const isSubject = next === "'s" || (words.verbs.has(next) && !words.verbsOrNouns.has(next));
  return isSubject ? [pointing(token.text)] : [];
}

/** Words from a subject to what it does something to: “declined to block it”, “has offered to take it over”. */
const NEAR = 7;

/** “Roth unveiled it in May”: whom or what the subject does something to does not stand in the sentence. */
function objectIn(material: Material): Doubt[] {
  const { said, input, statement } = material;
  const { tokens, subject, report } = statement;
  const { words } = input;
  if (said.mode === 'direct') return [];
  // «Рот считает, что Ковин задолжал *ему*»
  const isTheirs = ({ lower }: Token) => /^(?:ему|ей)$/u.test(lower);
  if (words.inflects && said.mode === 'indirect' && said.speaker?.entity && tokens.some(isTheirs)) return [];
  // “Roth declined to block it, saying that the town …”
  const speaker = report?.side === 'behind' ? report.speaker : null;
  const phrases = [subject, speaker !== null && speaker.to < report!.at ? speaker : null];
  const [found] = phrases.flatMap((phrase) =>
    phrase !== null && isKnown(phrase) ? objectBehind(phrase, tokens, words) : [],
  );
  return found === undefined ? [] : [found];

  // “When Kovin Rail bought a ship, he raced it”: what stands before a pronoun may be meant.
  function isKnown({ from, to, entity, pronoun }: Phrase): boolean {
    const ahead = tokens.slice(report?.side === 'behind' && report.to <= from ? report.to : 0, from);
    const isNoun = ({ type, lower }: Token) => type === 'name' || words.the.has(lower) || words.a.has(lower);
    const isNamed = entity !== null || tokens[to - 1]!.entity !== null;
    return isNamed || (pronoun !== null && !ahead.some(isNoun));
  }
}

function objectBehind(subject: Phrase, tokens: readonly Token[], words: FactWords): Doubt[] {
  for (let at = subject.to; at < Math.min(tokens.length - 1, subject.to + NEAR); at++) {
    const { type, lower, isQuoted } = tokens[at]!;
    // A noun, which may be meant further on, or another clause.
    const isNoun = type === 'name' || type === 'number' || words.the.has(lower) || words.a.has(lower);
    if (type !== 'word' || isNoun || isQuoted) return [];
    // “apologised *for that*”
    // «после того, как»
    const [comma, opens] = [tokens[at + 1], tokens[at + 2]?.lower ?? ''];
    const isClause = comma?.lower === ',' && (words.because.has(opens) || words.that.has(opens));
    const isThat = words.this.has(lower) && words.prepositions.has(tokens[at - 1]!.lower) && !isClause;
    if (!isThat && (words.because.has(lower) || words.that.has(lower))) return [];
    if (words.say.has(lower) || words.sayThat.has(lower) || words.call.has(lower)) return [];
    // “taught himself to play” is the subject.
    const isHuman = (words.him.has(lower) || words.her.has(lower)) && !/^(?:him|her)self$/.test(lower);
    const isOther =
      isHuman || isThat || (words.it.has(lower) && !pointsAhead(tokens, at)) || words.them.has(lower);
    const next = tokens[at + 1]!;
    // “won *his* 200th game”
    if (lower === 'his' && next.type === 'number') return [];
    // “gave it a name”, but “against such a deal”
    const sets = isThat ? [words.prepositions] : [words.prepositions, words.the, words.a];
    const ends =
      /^(?:mark|number)$/.test(next.type) ||
      (next.type === 'word' && sets.some((set) => set.has(next.lower)));
    if (isOther && at > subject.to && ends) return [pointing(tokens[at]!.text)];
  }
  return [];
}

/** “About 9,000 had travelled”: a number alone, of what a sentence before tells. */
function countIn({ statement: { tokens, report }, input: { words } }: Material): Doubt[] {
  if (words.inverts) return [];
  // “Roth said (that) at least 60 had come”
  const behind = report?.side === 'behind' ? report.to : 0;
  const from = words.that.has(tokens[behind]?.lower ?? '') ? behind + 1 : behind;
  const at = tokens.findIndex(({ type }, i) => i >= from && type === 'number');
  const isFirst =
    at !== -1 && at <= from + FRONT && tokens.slice(from, at).every(({ lower }) => ABOUT.test(lower));
  const isAlone = isFirst && isVerb(tokens, at + 1, words) && !/^(?:19|20)\d\d$/.test(tokens[at]!.lower);
  return isAlone ? [pointing(tokens[at]!.text)] : [];
}

/** English words before such a number. */
const ABOUT =
  /^(?:about|around|some|nearly|almost|more|than|at|least|most|up|to|only|another|over|just|fewer|less|roughly)$/;

/** “One of them, Anna Roth, stayed away”, “a third son, Peter, died”: of whom, a sentence before tells. */
function partIn({ statement: { tokens, subject }, input: { words } }: Material): Doubt[] {
  const [kin] = words.kin?.exec(tokens.map(({ lower }) => lower).join(' ')) ?? [];
  if (kin !== undefined) return [pointing(kin)];
  // As a whole subject it is asked with the others.
  if (subject !== null && subject.from === 0 && (subject.entity ?? subject.pronoun) === null) return [];
  const [first, of, next] = tokens.filter(({ type }) => type !== 'mark');
  const isPart = first !== undefined && words.definites.partitive?.test(first.lower);
  if (!isPart || of?.lower !== 'of' || next?.type !== 'word' || !words.them.has(next.lower)) return [];
  return [pointing(`${first.text} of ${next.text}`)];
}

/** “Judge Anna Roth praised *his* work”: a possessive of nobody whom the statement names before it. */
function othersIn({ statement: { tokens, subject, report }, said, input: { words } }: Material): Doubt[] {
  if (said.mode === 'direct' || words.inverts) return [];
  const people: Entity[] = [];
  const genders = new Set<Gender>();
  for (const { type, lower, text, entity, isQuoted } of tokens) {
    if (entity?.kind === 'person') people.push(entity);
    // “who lost his job”, “a man and his dog”
    if (type === 'word' && (words.he.has(lower) || words.she.has(lower) || words.a.has(lower))) return [];
    const own = type === 'word' ? genderOfNoun(lower) : null;
    if (own !== null) genders.add(own);
    const gender = isQuoted ? null : lower === 'his' ? 'he' : lower === 'her' ? 'she' : null;
    // “Roth's sister sold her car”
    if (gender !== null && genders.has(gender)) return [];
    if (gender === null) continue;
    // “Polls showed *his* lead”
    if (people.length === 0 && isOfPaper(tokens, report?.speaker ?? subject, words)) return [pointing(text)];
    if (people.length === 0) continue;
    const isOther = people.every(({ title, role }) => ![gender, null].includes(genderOf(title, role)));
    return isOther ? [pointing(text)] : [];
  }
  return [];
}

/** English “said a message on *one*”: of several things a sentence before tells. */
function oneIn({ statement: { tokens, report }, input: { words } }: Material): Doubt[] {
  const to = report?.speaker?.to ?? 0;
  const isOne = ({ lower }: Token, at: number) =>
    /^(?:one|another)$/.test(lower) && words.prepositions.has(tokens[at - 1]?.lower ?? '');
  const one = tokens.find((token, at) => (at === to - 1 || at === to + 1) && isOne(token, at));
  return words.inverts || one === undefined ? [] : [pointing(one.text)];
}

/** English “Kovin Rail said a court heard *he* had lied”: courts hear of somebody whom they name. */
function heHeardIn({ statement: { tokens }, said, input: { words } }: Material): Doubt[] {
  const at = tokens.findIndex(
    ({ type, lower }) => type === 'word' && (words.he.has(lower) || words.she.has(lower)),
  );
  const verb = words.that.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (words.inverts || said.mode === 'direct' || tokens[verb]?.lower !== 'heard') return [];
  const isTold = ({ type, lower, entity }: Token) =>
    entity?.kind === 'person' || (type === 'word' && genderOfNoun(lower) !== null);
  return tokens.slice(0, at).some(isTold) ? [] : [pointing(tokens[at]!.text)];
}

/** “Polls”, “the report”: does a sentence begin with what says something and is nobody? */
function isOfPaper(tokens: readonly Token[], phrase: Phrase | null, words: FactWords): boolean {
  return phrase !== null && phrase.from === 0 && namesPaper(tokens, phrase, words);
}
