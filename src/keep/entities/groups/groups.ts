// Which spans name the same entity.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { GERMAN_GENITIVE } from '../gazetteer/german-forms.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { beside, isLetters } from '../kinds/beside.ts';
import { looksAdjectival } from '../kinds/given.ts';
import { CERTAIN } from '../kinds/kinds.ts';
import { noteLists } from '../kinds/lists.ts';
import { bodyOfState } from '../kinds/states.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Span } from '../spans/span.ts';
import { isTownClub, joinTeams, joinTownClubs, noteClubs } from './clubs.ts';
import { Group } from './group.ts';
import { parted } from './namesakes.ts';
import { joinOffices } from './offices.ts';
import { joinPersons } from './persons.ts';
import { joinShortForms } from './short-forms.ts';
import { joinCouncils, joinSites } from './sites.ts';

/** Groups spans, which stand in the article's order. */
export function groupsOf(spans: readonly Span[], lexicon: Lexicon): Group[] {
  const byKey = new Map<string, Group>();
  const surnames = new Set(spans.flatMap(({ key }) => surnameIn(key) ?? []));
  for (const span of spans) {
    const bare = withoutForm(span.key, lexicon);
    // “Lind Group”, beside Anna Lind
    const name = surnames.has(bare) ? span.key : ownKey(span, bare, spans);
    const key = isLetters(span) ? `${span.key}.` : (wellKnown(span.key)?.id ?? name);
    const group = byKey.get(key) ?? new Group();
    byKey.set(key, group);
    group.add(span, lexicon);
  }
  noteClubs([...byKey.values()], spans, lexicon);
  const named = joinQualified(joinShortForms([...byKey.values()], spans), lexicon);
  const whole = joinOffices(joinTeams(joinFirstWords(named, lexicon), lexicon), lexicon);
  const groups = joinTownClubs(joinCouncils(joinSites(whole, lexicon)), lexicon);
  noteAdjectives(groups, spans);
  noteLists(groups, spans, lexicon);
  return joinPersons(groups, lexicon).filter((group) => !isAdjective(group));
}

/** A name of one word of which the article makes an adjective, Dravonia and Dravonian, is a place’s where nothing says else. */
function noteAdjectives(groups: readonly Group[], spans: readonly Span[]): void {
  const named = groups.filter(({ keys }) => keys.size === 1 && /^[a-z]{4,}a$/.test([...keys][0]!));
  if (named.length === 0) return;
  const words = new Set(
    [...new Set(spans.map(({ line }) => line))].flatMap((line) => line.words.map(({ key }) => key)),
  );
  for (const group of named) if (words.has(`${[...group.keys][0]}n`)) group.note('place', 2, 'adjective');
}

function isAdjective({ keys, kind }: Group): boolean {
  return kind === null && keys.size === 1 && looksAdjectival([...keys][0]!);
}

/** Legal forms that a company's name may end in or leave out. */
const LEGAL_FORM =
  /,? (?:inc|(?:motor )?(?:corp|corporation|co|company)|ltd|limited|llc|plc|ag|gmbh|kgaa|kg|se|sa|nv|bv|spa|srl|llp|pty|ab|asa|oyj|oy|aps|group|holdings?)$/;

/** The last word of a name that begins with a given one; null: it does not. */
function surnameIn(key: string): string | null {
  const [first, ...rest] = key.split(' ');
  return rest.length > 0 && isGivenName(first!) ? rest.at(-1)! : null;
}

/** The key without a legal form, but with it where the sentence names one without it too: “the owner of Kovin is Kovin Holding”. */
function ownKey(span: Span, short: string, spans: readonly Span[]): string {
  const isOther =
    short !== span.key &&
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

/** Joins “Kovin” with “Kovin Pharma” where it is the one body so called, and nothing says that it is anything else. */
function joinFirstWords(groups: readonly Group[], lexicon: Lexicon): Group[] {
  const bearers = new Set(
    groups
      .filter(({ isPerson }) => isPerson)
      .flatMap(({ keys }) => [...keys].flatMap((key) => (key.includes(' ') ? key.split(' ') : []))),
  );
  const byFirst = new Map<string, Set<Group>>();
  for (const group of groups)
    for (const key of group.keys) {
      const [first, ...rest] = key.split(' ') as [string, ...string[]];
      if (rest.length === 0 || group.kind?.kind !== 'body') continue;
      // “the carmaker Kovin Bloom”: what it is stands beside the name, not in it.
      const isFirm = group.spans.some((span) => LEGAL_FORM.test(span.key));
      const isNamed =
        isFirm ||
        (lexicon.language === 'en' && group.kind.lead >= PLAIN && !bearers.has(first)) ||
        lexicon.nouns.get(rest.at(-1)!) === 'body' ||
        (rest[0] === '&' && !bearers.has(first)) ||
        isTownClub(group, key);
      if (!isNamed && !isToldByNoun(group, lexicon)) continue;
      // Orsa Moor, of Orsa Moor Dairies
      const short = [...(lexicon.nouns.has(first) ? [] : [first]), [first, ...rest.slice(0, -1)].join(' ')];
      for (const name of short) byFirst.set(name, (byFirst.get(name) ?? new Set()).add(group));
    }
  // Skye, of the Isle of Skye; Lind, of Hurricane Lind
  const lands = new Map(
    groups.flatMap((group) =>
      [...group.keys].flatMap((key) => {
        const short = key.replace(LAND, '').replace(STORM, '');
        return short === key ? [] : [[short, group] as const];
      }),
    ),
  );
  const mayBeEither = ({ keys }: Group) => {
    const [key] = keys;
    return keys.size === 1 && byFirst.has(key!) && bearers.has(key!) && !isGivenName(key!);
  };
  const all = groups.flatMap((group) => (mayBeEither(group) ? parted(group, lexicon) : [group]));
  return all.filter((group) => {
    const [key] = group.keys;
    const land = lands.get(key!);
    const [full, ...rivals] = land === undefined ? (byFirst.get(key!) ?? []) : [land];
    if (!full || rivals.length > 0 || wellKnown(key!) || group.keys.size > 1) return true;
    // A verb of saying alone makes nobody a person, nor does a given name that no person of the article bears.
    const enough = isGivenName(key!) && !bearers.has(key!) ? GIVEN + CERTAIN : CERTAIN;
    const isWords = key!.includes(' ') && !group.spans.some((span) => isPlaced(span, lexicon));
    // “Orsa, who signed him”, where no Mr Orsa is named
    const isClub = full.tells('club') && !bearers.has(key!);
    // Firefox, of Firefox Mobile and Firefox Sync, is a name of its own.
    const isShared =
      land === undefined &&
      groups.some(
        (other) =>
          other !== full &&
          !other.isPerson &&
          (other.kind === null || other.kind.kind === 'body') &&
          [...other.keys].some((name) => name.startsWith(`${key} `)),
      );
    const isOther =
      !isWords &&
      !isClub &&
      group.kind !== null &&
      group.kind.kind !== full.kind?.kind &&
      group.kind.lead >= enough;
    if (isShared || isOther) return true;
    // “The owner of Kovin is Kovin Holding”
    if (!isWords && standTogether(group, full)) return true;
    if ((isGivenName(key!) && bearers.has(key!)) || lexicon.demonyms.has(key!) || lexicon.plain.has(key!))
      return true;
    if (isWords) full.absorb(group);
    else full.join(group);
    return false;
  });
}

/** Does a sentence, no headline, name both, the longer one not to introduce the shorter? */
function standTogether(short: Group, full: Group): boolean {
  return short.spans.some(
    ({ line }) => line.sentence.paragraph > 1 && full.spans.some((other) => other.line === line),
  );
}

/** “the carmaker Kovin Bloom” */
const isToldByNoun = ({ spans }: Group, lexicon: Lexicon) =>
  spans.some(
    (span) =>
      span.to - span.from === 2 &&
      beside(span, lexicon).some(({ kind, by }) => kind === 'body' && by === 'type'),
  );

/** “in Orsa Moor”, “the MP for Orsa Moor” */
const isPlaced = (span: Span, lexicon: Lexicon) =>
  beside(span, lexicon).some(({ kind, weight }) => kind === 'place' && weight >= TOLD);

/** What speaks so strongly beside a name is no accident. */
const TOLD = 2;

/** Before the name of a place, or of a Spanish company, that is often called by that alone. */
const LAND = /^(?:(?:isle|island|city|town|village|borough) of|grupo) /;

/** Before the name of a storm. */
const STORM = /^(?:hurricane|typhoon|cyclone|(?:tropical )?storm) /;

/** From this lead on a body of several words is one for certain, whatever its last word. */
const PLAIN = 2;

/** What a given name alone speaks for a person: see `inName`. */
const GIVEN = 2;

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
      const own = bodyOfState(group.spans[0]!, lexicon)?.id;
      if (own !== undefined) qualified.set(own, [...(qualified.get(own) ?? []), group]);
    }
  return groups.filter((group) => {
    const owned = [...group.keys]
      .flatMap((key) => qualified.get(wellKnown(key)?.id ?? key) ?? qualified.get(key) ?? [])
      .filter((one) => one !== group);
    if (new Set(owned).size !== 1 || group.kind?.kind !== 'institution') return true;
    owned[0]!.join(group);
    return false;
  });
}
