// Names that are called by their first words: Kovin, of Kovin Pharma.
import { wellKnown } from '../gazetteer/gazetteer.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { beside } from '../kinds/beside.ts';
import { CERTAIN } from '../kinds/kinds.ts';
import type { Lexicon } from '../lexicon.ts';
import { isGroup } from '../spans/german-groups.ts';
import type { Span } from '../spans/span.ts';
import { isTownClub } from './clubs.ts';
import { compare, type Group } from './group.ts';
import { parted } from './namesakes.ts';

/** Legal forms that a company's name may end in or leave out. */
export const LEGAL_FORM =
  /,? (?:inc|(?:motor )?(?:corp|corporation|co|company)|ltd|limited|llc|plc|ag|gmbh|kgaa|kg|se|sa|nv|bv|spa|srl|llp|pty|ab|asa|oyj|oy|aps|group|holdings?)$/;

/** Joins “Kovin” with “Kovin Pharma” where it is the one body so called, and nothing says that it is anything else. */
export function joinFirstWords(groups: readonly Group[], lexicon: Lexicon): Group[] {
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
      const isFirm = group.spans.some(({ key, line, to }) => LEGAL_FORM.test(key) || isGroup(line.words, to));
      const isBranch = group.tells('branch') && lexicon.language === 'es' && first.includes('-');
      const isNamed =
        isFirm ||
        isBranch ||
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
        const short = townOf(group, key, groups, lexicon) ?? key.replace(LAND, '').replace(STORM, '');
        return short === key ? [] : [[short, group] as const];
      }),
    ),
  );
  const mayBeEither = ({ keys }: Group) => {
    const [key] = keys;
    return keys.size === 1 && byFirst.has(key!) && bearers.has(key!) && !isGivenName(key!);
  };
  // “Anna Lind founded Lind Orsa. Lind said”
  const isHeld = (group: Group) => {
    const [key] = group.keys;
    const full = [...byFirst.get(key!)!];
    const isBearer = (one: Group) => one.isPerson && [...one.keys].some((name) => name.endsWith(` ${key}`));
    return groups.some(
      (one) => isBearer(one) && [group, ...full].every(({ spans }) => compare(one.spans[0]!, spans[0]!) < 0),
    );
  };
  const all = groups.flatMap((group) =>
    mayBeEither(group) ? parted(group, isHeld(group), lexicon) : [group],
  );
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

/** Joins “Lind Foundation” with the “Anna and Tom Lind Foundation” of the article. */
export function joinFounders(groups: readonly Group[]): Group[] {
  return groups.filter((group) => {
    const [key] = group.keys;
    if (group.keys.size > 1 || !FOUNDED.test(key!)) return true;
    const [whole, ...rivals] = groups.filter(
      (other) => other !== group && [...other.keys].some((name) => isOfFounder(name, key!)),
    );
    if (whole === undefined || rivals.length > 0) return true;
    whole.absorb(group);
    return false;
  });
}

/** Joins “the Orsa museum” with the one Orsa National Museum of the article. */
export function joinWithNoun(groups: readonly Group[], { language, articles }: Lexicon): Group[] {
  if (language !== 'en') return [...groups];
  return groups.filter((group) => {
    const [key] = group.keys;
    const nouns = new Set(
      group.spans.map(({ line: { words }, from, to }) =>
        articles.has(words[from - 1]?.key ?? '') && words[to]?.gap === ' ' ? words[to].key : '',
      ),
    );
    const [noun] = nouns;
    if (group.keys.size > 1 || nouns.size > 1 || !FOUNDED.test(` ${noun}`)) return true;
    const [whole, ...rivals] = groups.filter(({ keys }) =>
      [...keys].some((name) => name.startsWith(`${key} `) && name.endsWith(` ${noun}`)),
    );
    if (whole === undefined || rivals.length > 0) return true;
    whole.absorb(group);
    return false;
  });
}

/** Joins “Tarsokind” with the one “Stiftung Tarsokind” of the article, where nothing says for certain that it is anything else. German. */
export function joinBehindNoun(groups: readonly Group[], { nounCapitals }: Lexicon): Group[] {
  if (!nounCapitals) return [...groups];
  return groups.filter((group) => {
    const [key] = group.keys;
    const isOpen = group.kind === null || group.kind.kind === 'body' || group.kind.lead <= CERTAIN;
    if (group.keys.size > 1 || !isOpen || (wellKnown(key!)?.kind ?? 'body') !== 'body') return true;
    const [whole, ...rivals] = groups.filter(
      (other) =>
        other !== group &&
        other.kind !== null &&
        /^(?:body|institution)$/.test(other.kind.kind) &&
        [...other.keys].some((name) => name.endsWith(` ${key}`) && NOUN_FIRST.test(name)),
    );
    if (whole === undefined || rivals.length > 0) return true;
    whole.absorb(group);
    return false;
  });
}

/** German nouns before what is called so. */
const NOUN_FIRST =
  /^(?:stiftung|partei|gewerkschaft|hotel|verein|firma|initiative|bundnis|netzwerk|zeitung|magazin|portal|verlag|gruppe|band|orchester|restaurant) /;

const FOUNDED = / (?:foundation|trust|fund|institute|prize|museum|library|school|gallery)$/;

/** Whether a name only has given names, one or two, before another's words. */
function isOfFounder(name: string, key: string): boolean {
  const at = ` ${name} `.indexOf(` ${key} `);
  const given = name.slice(0, Math.max(0, at - 1)).split(/ (?:and|&) /);
  return at > 0 && given.every((word) => !word.includes(' ') && (given.length === 2 || isGivenName(word)));
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

/** Spanish Morel, of the one town Morel de la Tarsa; null: it is no such town. */
function townOf(group: Group, key: string, groups: readonly Group[], lexicon: Lexicon): string | null {
  const [town] = key.split(' ', 1);
  const isTown = lexicon.language === 'es' && group.kind?.kind === 'place' && group.kind.lead >= CERTAIN;
  if (!isTown || !TOWN_OF.test(key) || isGivenName(town!)) return null;
  const lists = [lexicon.nouns, lexicon.placeOf, lexicon.placeFirst, lexicon.articles, lexicon.demonyms];
  if (lists.some((list) => list.has(town!))) return null;
  const rivals = groups.filter(({ keys }) => [...keys].some((other) => other.startsWith(`${town} `)));
  return rivals.length === 1 ? town! : null;
}

const TOWN_OF = /^\p{L}{4,} del?(?: l[ao]s?)? \p{L}+$/u;

/** Before the name of a place, or of a Spanish company, that is often called by that alone. */
const LAND = /^(?:(?:isle|island|city|town|village|borough) of|grupo) /;

/** Before the name of a storm. */
const STORM = /^(?:hurricane|typhoon|cyclone|(?:tropical )?storm) /;

/** From this lead on a body of several words is one for certain, whatever its last word. */
const PLAIN = 2;

/** What a given name alone speaks for a person: see `inName`. */
const GIVEN = 2;
