// Which spans name the same entity.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { GERMAN_GENITIVE } from '../gazetteer/german-forms.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { isLetters } from '../kinds/beside.ts';
import { looksAdjectival } from '../kinds/given.ts';
import { noteLists } from '../kinds/lists.ts';
import { bodyOfState } from '../kinds/states.ts';
import type { Lexicon } from '../lexicon.ts';
import { COMPACT } from '../spans/openers.ts';
import { isQuotedPlace } from '../spans/quoted.ts';
import type { Span } from '../spans/span.ts';
import { joinTeams, joinTownClubs, noteClubs } from './clubs.ts';
import { withoutDemonyms } from './demonyms.ts';
import { joinBehindNoun, joinFirstWords, joinFounders, joinWithNoun, LEGAL_FORM } from './first-words.ts';
import { Group } from './group.ts';
import { joinNicknames } from './nicknames.ts';
import { joinOffices } from './offices.ts';
import { joinPersons } from './persons.ts';
import { joinShortForms } from './short-forms.ts';
import { joinCouncils, joinSites } from './sites.ts';
import { withTownsOfClubs } from './towns-of-clubs.ts';

/** Groups spans, which stand in the article's order. */
export function groupsOf(spans: readonly Span[], lexicon: Lexicon): Group[] {
  const byKey = new Map<string, Group>();
  const surnames = new Set(spans.flatMap(({ key }) => surnameIn(key) ?? []));
  const compact = new Set(spans.filter(isCompact).map(({ key }) => key));
  for (const span of spans) {
    const bare = withoutForm(span.key, lexicon);
    // “Lind Group”, beside Anna Lind
    const name = surnames.has(bare) ? span.key : ownKey(span, bare, spans);
    const oneWord = span.key.replaceAll(' ', '');
    const key = compact.has(oneWord)
      ? oneWord
      : isLetters(span)
        ? `${span.key}.`
        : isQuotedPlace(span, lexicon)
          ? `«${span.key}`
          : (wellKnown(span.key)?.id ?? knownClub(span.key)?.id ?? universityOf(span.key, spans) ?? name);
    const group = byKey.get(key) ?? new Group();
    byKey.set(key, group);
    group.add(span, lexicon);
  }
  noteClubs([...byKey.values()], spans, lexicon);
  const named = joinQualified(joinShortForms([...byKey.values()], spans), lexicon);
  const called = joinBehindNoun(joinFirstWords(named, lexicon), lexicon);
  const teams = joinTeams(joinWithNoun(joinFounders(called), lexicon), lexicon);
  const whole = joinOffices(joinNicknames(teams, lexicon), lexicon);
  const groups = withTownsOfClubs(joinTownClubs(joinCouncils(joinSites(whole, lexicon)), lexicon), lexicon);
  noteAdjectives(groups, spans);
  noteLists(groups, spans, lexicon);
  return withoutDemonyms(joinPersons(groups, lexicon), lexicon).filter((group) => !isAdjective(group));
}

/** The University of Kovin, which the article calls Kovin University too. Of some towns and states there is one of either name. */
function universityOf(key: string, spans: readonly Span[]): string | undefined {
  const [, town] = /^university of (?!(?:washington|miami|york)$)(\p{L}+)$/u.exec(key) ?? [];
  const other = `${town} university`;
  return town !== undefined && spans.some((span) => span.key === other) ? other : undefined;
}

/** FC Everton, which the gazetteer has as Everton. */
function knownClub(key: string) {
  const [, name] = /^(?:a?fc|ac|as|sc|cf) (.+)$/.exec(key) ?? [];
  const known = name === undefined ? undefined : wellKnown(name);
  return known?.kind === 'body' ? known : undefined;
}

/** KovinRail, which the article may write as Kovin Rail too. */
function isCompact({ line, from, to }: Span): boolean {
  return to - from === 1 && COMPACT.test(line.words[from]!.text);
}

/** A name of one word of which the article makes an adjective, Dravonia and Dravonian, is a place’s where nothing says else. */
function noteAdjectives(groups: readonly Group[], spans: readonly Span[]): void {
  const isNew = (key: string) => /^[a-z]{4,}a$/.test(key) && !wellKnown(key);
  const named = groups.filter(({ keys }) => keys.size === 1 && isNew([...keys][0]!));
  if (named.length === 0) return;
  const words = new Set(
    [...new Set(spans.map(({ line }) => line))].flatMap((line) => line.words.map(({ key }) => key)),
  );
  for (const group of named) if (words.has(`${[...group.keys][0]}n`)) group.note('place', 2, 'adjective');
}

function isAdjective({ keys, kind }: Group): boolean {
  return kind === null && keys.size === 1 && looksAdjectival([...keys][0]!);
}

/** The last word of a name that begins with a given one; null: it does not. */
function surnameIn(key: string): string | null {
  const [first, ...rest] = key.split(' ');
  return rest.length > 0 && isGivenName(first!) ? rest.at(-1)! : null;
}

/** The key without a legal form, but with it where the sentence names one without it too: “the owner of Kovin is Kovin Holding”. */
function ownKey(span: Span, short: string, spans: readonly Span[]): string {
  const isOther =
    short !== span.key &&
    // TPI Company, of the TPI
    span.line.words[span.from]!.form !== 'letters' &&
    LEGAL_FORM.test(span.key) &&
    spans.some(({ line, key }) => line === span.line && key === short);
  return isOther ? span.key : short;
}

function withoutForm(key: string, { nounCapitals }: Lexicon): string {
  // New Zealand Company
  const bare = key.replace(LEGAL_FORM, '');
  if (bare !== key && wellKnown(bare)?.kind === 'place') return key;
  return (nounCapitals ? bare.replace(GERMAN_GENITIVE, '$1') : bare) || key;
}

/** Keys of Russian bodies of two words or more. */
const PARTY = /^(?=.* ).*(?:парт|федерац|ассоциац|конфедерац)/;

/** Joins “Congress” with “US Congress”, «МВД» with «МВД РФ», where there is only one of a nation. */
function joinQualified(groups: readonly Group[], lexicon: Lexicon): Group[] {
  const qualified = new Map<string, Group[]>();
  for (const group of groups)
    for (const key of group.keys) {
      // the Supreme Court of Ohio
      const of = key.lastIndexOf(' of ');
      if (of > 0 && wellKnown(key.slice(of + 4))?.kind === 'place')
        qualified.set(key.slice(0, of), [...(qualified.get(key.slice(0, of)) ?? []), group]);
      const [first, second] = key.split(' ', 2);
      for (const owner of [first!, `${first} ${second}`])
        if (
          key.length > owner.length &&
          (lexicon.demonyms.has(owner) || wellKnown(owner)?.kind === 'place')
        ) {
          const rest = key.slice(owner.length + 1);
          qualified.set(rest, [...(qualified.get(rest) ?? []), group]);
        }
      // Партия Линда, of Партия Линда Орсы
      const end = key.lastIndexOf(' ');
      if (lexicon.ownersBefore && end > 0 && wellKnown(key.slice(end + 1))?.kind === 'place')
        qualified.set(key.slice(0, end), [...(qualified.get(key.slice(0, end)) ?? []), group]);
      const own = bodyOfState(group.spans[0]!, lexicon)?.id;
      if (own !== undefined) qualified.set(own, [...(qualified.get(own) ?? []), group]);
    }
  return groups.filter((group) => {
    const owned = [...group.keys]
      .flatMap((key) => qualified.get(wellKnown(key)?.id ?? key) ?? qualified.get(key) ?? [])
      .filter((one) => one !== group);
    // Демократическая партия, of that of Orsa; but not «союз»
    const isParty = lexicon.ownersBefore && [...group.keys].some((key) => PARTY.test(key));
    const isBare = group.kind?.kind === 'institution' || (isParty && group.kind?.kind === 'body');
    if (new Set(owned).size !== 1 || !isBare) return true;
    owned[0]!.join(group);
    return false;
  });
}
