// Where one name of a run ends and the next begins, and what of it belongs to the name.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName, mayBeGivenName } from '../gazetteer/given-names.ts';
import { isSurname } from '../gazetteer/surname.ts';
import { tellsKind } from '../kinds/nouns.ts';
import type { Lexicon } from '../lexicon.ts';
import { isOpening } from './adverbs.ts';
import {
  beginsPerson,
  endsBefore,
  isAdjectiveOfNoun,
  isArticleInName,
  isKnownThing,
  isLeague,
  isNounBeforeName,
  isOfficeAsSurname,
  isSurnameBeforePlace,
  isWordBeforeName,
} from './borders.ts';
import { beginsWhole, endsBehindWhole } from './ends.ts';
import { isEpithet, isGerund, isPosition, isSeat } from './epithets.ts';
import { isNounOfBody, nameKey } from './german-bodies.ts';
import { endsFullName } from './german-persons.ts';
import { knownEnd } from './in-gazetteer.ts';
import { isInitial } from './initials.ts';
import { bodyEnd } from './institutions.ts';
import { isInLaw } from './laws.ts';
import { beginsSentence, type Line, type Statistics } from './lines.ts';
import { isBareSurname } from './openers.ts';
import { mayBeName } from './plausible.ts';
import { keepsPossessive } from './possessives.ts';
import { isCalledSo, isGivenNameLikePlace } from './russian-borders.ts';
import { type Span, textOf } from './span.ts';
import { endsBeforeHolder, endsBeforePerson } from './spanish-persons.ts';
import { titleEnd } from './titles.ts';
import { withNoun } from './with-noun.ts';
import { isOtherScript, keyOf, type Word } from './words.ts';

/** What each nation has one of. */
const NATIONAL = /^red (?:cross|crescent)|^\p{L}+ agency$/u;

const isPlace = (key: string) => wellKnown(key)?.kind === 'place';

/** Splits runs of a line into names. */
export class Splitter {
  readonly #line: Line;
  readonly #words: readonly Word[];
  readonly #lexicon: Lexicon;
  readonly #statistics: Statistics;

  constructor(line: Line, lexicon: Lexicon, statistics: Statistics) {
    this.#line = line;
    this.#words = line.words;
    this.#lexicon = lexicon;
    this.#statistics = statistics;
  }

  split(from: number, to: number): Span[] {
    const spans: Span[] = [];
    let title = -1;
    for (let at = from; at < to; ) {
      const isTold = beginsWhole(this.#words, at, this.#lexicon) || this.#isSurname(at);
      const behind = isTold ? at : titleEnd(this.#words, at, to, this.#lexicon);
      if (behind > at) {
        title = title < 0 ? at : title;
        at = behind;
        continue;
      }
      const end = Math.max(this.#pieceEnd(at, to), at + 1);
      // Мэр Бабаева | Ирина …: the title is the person's.
      const isFirst = this.#lexicon.ownersBefore || this.#words[at]!.form === 'letters';
      const isOwner = isFirst && end < to && isGivenName(this.#words[end]!.key);
      const span = this.#trimmed(at, end, isOwner ? -1 : title);
      if (span) spans.push(span);
      // “EU Commission President …”: what stands right before a title says whose.
      title = span && titleEnd(this.#words, end, to, this.#lexicon) > end ? span.from : -1;
      at = end;
    }
    return spans;
  }

  /** Bishop, where the article has a Simon Bishop. */
  #isSurname(at: number): boolean {
    const isOne = this.#statistics.surnames.has(this.#words[at]!.key);
    return isOne && isBareSurname(this.#words, at, at + 1, this.#lexicon);
  }

  /** End of a name that is one as it stands: known, or told by its initials or its noun. */
  #wholeEnd(from: number): number {
    return Math.max(knownEnd(this.#words, from), bodyEnd(this.#words, from, this.#lexicon));
  }

  /** Where the name that begins at `from` ends: before a title, behind a possessive. */
  #pieceEnd(from: number, to: number): number {
    const known = this.#wholeEnd(from);
    for (let at = from; at < to; at += 1) {
      const word = this.#words[at]!;
      const inside = at + 1 < known;
      if (word.cut && !inside && !keepsPossessive(this.#words, at, this.#lexicon)) return at + 1;
      const next = this.#words[at + 1];
      if (at + 1 < to && isOtherScript(word, next!, isPlace)) return at + 1;
      // League Two | Kovin Town
      if (!inside && known === at + 1 && at + 1 < to && isLeague(this.#words, from, at)) return at + 1;
      const isKnown = !inside && at + 1 < to && (this.#isKnown(from, at + 1) || isSeat(this.#words, from));
      // a Virginia | Democrat, but not Spanish Amnistía Internacional Argentina
      const isPeople = ({ key }: Word) => this.#lexicon.demonyms.has(key) && !isPlace(key);
      if (isKnown && this.#words.slice(at + 1, to).every(isPeople)) return at + 1;
      // “dankte Kanzlerin Müller | Frankreich”
      if (at === from && at + 1 < to && !inside && isSurnameBeforePlace(word, next!, this.#lexicon))
        return at + 1;
      // президент России | Владимир Путин
      const isWhole = isKnown || (known === at + 1 && at + 1 < to);
      if (isWhole && isGivenName(next!.key) && !(at === from && isCalledSo(word))) return at + 1;
      if (at + 1 < to && endsBehindWhole(this.#words, from, at, isKnown, known, this.#lexicon)) return at + 1;
      if (at === from && endsBeforePerson(this.#words, at, to, this.#lexicon)) return at + 1;
      if (endsBeforeHolder(this.#words, from, at, to, this.#lexicon)) return at + 1;
      if (inside) continue;
      if (at + 1 < to && endsBefore(this.#words, at, to, this.#lexicon)) return at + 1;
      if (this.#lexicon.nounCapitals && endsFullName(this.#words, from, at, to)) return at + 1;
      if (this.#lexicon.ownersBefore && beginsPerson(this.#words, at, to)) return at + 1;
      if (
        at + 1 < to &&
        next!.form !== 'small' &&
        word.form !== 'small' &&
        !isOfficeAsSurname(this.#words, from, at + 1, to, this.#lexicon) &&
        !isAdjectiveOfNoun(this.#words, at, this.#lexicon)
      )
        if (titleEnd(this.#words, at + 1, to, this.#lexicon) > at + 1) return at + 1;
    }
    return to;
  }

  #isKnown(from: number, to: number): boolean {
    if (isGivenNameLikePlace(this.#words[from]!)) return false;
    return wellKnown(keyOf(textOf(this.#line, from, to))) !== undefined;
  }

  /** The span without what does not belong to the name; null: nothing is left that may be one. */
  #trimmed(from: number, to: number, title: number): Span | null {
    let first = from;
    while (first < to && this.#isIdleFirst(first, to, title >= 0)) first += 1;
    let last = to;
    const known = first < to ? this.#wholeEnd(first) : to;
    while (last > first && last > known && this.#isIdleLast(first, last - 1)) last -= 1;
    if (first === last) return null;
    const span = {
      line: this.#line,
      from: first,
      to: last,
      key: nameKey(textOf(this.#line, first, last), this.#lexicon),
      title: title >= 0 && first === from && !this.#isThing(first, last) ? title : first,
      initial: beginsSentence(this.#words, first),
    };
    const isWhole = bodyEnd(this.#words, first, this.#lexicon) === last;
    if (!isWhole && !mayBeName(span, first > from, this.#lexicon, this.#statistics)) return null;
    return span.title < first || isWhole ? span : withNoun(span, this.#lexicon);
  }

  /** “Президент России …”, “глава МИД Белоруссии …”. */
  #isThing(from: number, to: number): boolean {
    if (isKnownThing(keyOf(textOf(this.#line, from, to)))) return true;
    if (bodyEnd(this.#words, from, this.#lexicon) > from) return true;
    if (this.#lexicon.placeBehind.has(this.#words[to - 1]!.key)) return true;
    const { key } = this.#words[from]!;
    return this.#lexicon.ownersBefore && (isKnownThing(key) || this.#lexicon.nouns.has(key));
  }

  #isIdleLast(from: number, at: number): boolean {
    const { form, key } = this.#words[at]!;
    // “sagte Trainer Lind Journalisten”
    const { nounCapitals, roles, roleForms } = this.#lexicon;
    if (nounCapitals && roles.has(key) && !roleForms.has(key) && at > from)
      return !isOfficeAsSurname(this.#words, from, at, at + 1, this.#lexicon);
    return form === 'small' && !(at === from + 1 && this.#lexicon.placeBehind.has(key));
  }

  #isIdleFirst(at: number, to: number, titled: boolean): boolean {
    const { key, form } = this.#words[at]!;
    if (form === 'small' || isPosition(this.#words, at, to, this.#lexicon)) return true;
    if (this.#wholeEnd(at) > at || (at + 1 < to && isInitial(this.#words, at, this.#lexicon))) return false;
    if (isInLaw(this.#words, at + 1, this.#lexicon)) return false;
    if (beginsSentence(this.#words, at) && isOpening(this.#words[at]!, this.#lexicon)) return true;
    if (this.#lexicon.nounCapitals && isNounOfBody(this.#words, at, to)) return true;
    if (isArticleInName(this.#words, at, this.#lexicon)) return false;
    if (this.#lexicon.articles.has(key)) return true;
    if (titled && at + 1 === to) return false;
    const rest = this.#words.slice(at + 1, to);
    if (rest.length === 1 && this.#statistics.compact.has(key + rest[0]!.key)) return false;
    const hasNoun = rest.some((word) => word.form !== 'small' && tellsKind(word.key, this.#lexicon));
    // Egypt’s Islamist Muslim Brotherhood, but Turkish Red Crescent
    const behind = at + 2 < to ? keyOf(textOf(this.#line, at + 1, to)) : '';
    if (this.#lexicon.demonyms.has(key) && isKnownThing(behind) && !NATIONAL.test(behind)) return true;
    // Christian Lind
    const isGiven = isGivenName(key) && rest.length === 1 && rest[0]!.form === 'name';
    if (isGiven && !hasNoun && !isKnownThing(rest[0]!.key)) return false;
    if (this.#lexicon.demonyms.has(key)) return !hasNoun && !wellKnown(keyOf(textOf(this.#line, at, to)));
    if (!beginsSentence(this.#words, at) || form === 'letters') return false;
    if (isEpithet(this.#words, at, to, this.#lexicon)) return true;
    if (!this.#statistics.capital.has(key) && isNounBeforeName(this.#words, at, to, this.#lexicon))
      return true;
    // Independent | Kovin-based analyst
    if (rest.length === 1 && rest[0]!.cut === 'compound' && !isKnownThing(key)) return true;
    if (isGivenName(key) && !this.#lexicon.plain.has(key)) return false;
    // Will Lind, May Roth
    if (mayBeGivenName(key) && at + 2 === to && isSurname(rest[0]!.text)) return false;
    const isWord = this.#lexicon.ownersBefore && isWordBeforeName(this.#words, at, to, this.#lexicon);
    if (isWord && !this.#statistics.capital.has(key)) return true;
    // Northern Arc, where any word has a capital
    if (this.#lexicon.directions.has(key) && rest.length > 0 && (this.#statistics.capital.get(key) ?? 0) > 0)
      return false;
    const { small, capital } = this.#statistics;
    if (rest.length === 1 && isGerund(this.#words[at]!, capital.get(rest[0]!.key) ?? 0, this.#lexicon))
      return true;
    // Старая Рязань, which stands so inside a sentence too
    if (this.#lexicon.ownersBefore && rest.length > 0 && (capital.get(key) ?? 0) > (small.get(key) ?? 0))
      return false;
    if (this.#lexicon.plain.has(key)) return !hasNoun || capital.get(key) === undefined;
    return rest.length > 0 && !hasNoun && (small.get(key) ?? 0) > (capital.get(key) ?? 0);
  }
}
