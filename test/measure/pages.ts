// What the rules about neighbours take away, on pages and news texts that are not part of the project: with the
// decks that ship, and with a part of a long list of names of which no kind is known. That part leaves out most
// longer names on purpose, so that “Dynamo Moscow” is not known where Moscow is; the whole list then tells which
// places were inside a longer name. On annotated texts the annotation tells it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHtml } from '../../src/cli/html.ts';
import { parseDeck } from '../../src/deck/parse.ts';
import type { Deck } from '../../src/deck/types.ts';
import { compileIndex } from '../../src/match/index/compile.ts';
import { openIndex } from '../../src/match/index/open.ts';
import { createMatcher, type Matcher } from '../../src/match/matcher.ts';
import { Neighbours } from '../../src/match/neighbours/neighbours.ts';
import type { Rule } from '../../src/match/neighbours/rules.ts';
import { scan } from '../../src/match/scan.ts';
import { ROOT } from '../repository.ts';

/** One text with what is known of it. */
interface Text {
  readonly from: string;
  readonly text: string;
  readonly language: string | null;
  /** Places of annotated names: start, end, as it stands, dictionary form. */
  readonly mentions: readonly (readonly [number, number, string, string])[];
}

/** A place that was judged. */
interface Judged {
  readonly from: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly rule: Rule;
  readonly kept: boolean;
  /** The longer name that it is inside of, as far as the list or the annotation knows. */
  readonly inside: string | null;
}

/** Prints how many candidates each rule takes away and how many of them are inside longer names. */
export function measurePages({ shared, list }: { shared: string; list: boolean }): void {
  const pages = readPages(join(shared, 'data/pages'));
  const news = readNews(join(shared, 'data/slavic'));
  const names = readNames(join(shared, 'data/names.txt'));
  const known = openNames(names);
  const some = openNames(names.filter((name) => part(name, 10) < 3));
  const ships = createMatcher(
    readSeeds().map((deck, at) => openIndex(compileIndex({ id: String(at), deck }))),
  );
  const byList = ({ text, language }: Text, start: number, end: number) =>
    longerThan(
      withoutRules(() => scan(known, text, { language })),
      text,
      start,
      end,
    );
  const none = () => null;
  print('the decks that ship, on pages', judge(ships, pages, none), list);
  print('the decks that ship, on news texts', judge(ships, news, none), list);
  print('three of ten names, on pages', judge(some, pages, byList), list);
  print('three of ten names, on news texts', judge(some, news, byList), list);
  const forms = [...new Set(news.flatMap(({ mentions }) => mentions.map(([, , , form]) => form)))];
  const half = forms.filter((name) => /^\p{Lu}./u.test(name) && part(name, 2) === 0);
  const annotated = judge(openNames(half), news, (text, start, end) =>
    longerThan(
      text.mentions.map(([from, to]) => ({ start: from, end: to })),
      text.text,
      start,
      end,
    ),
  );
  print('half of the annotated dictionary forms, on news texts', annotated, list);
  printLost(news, new Set(half), annotated);
}

/** Every place that is judged while texts are scanned, and what became of it. */
function judge(
  matcher: Matcher,
  texts: readonly Text[],
  inside: (text: Text, start: number, end: number) => string | null,
): Judged[] {
  const judged: Judged[] = [];
  const rule = Neighbours.prototype.rule;
  for (const text of texts) {
    const asked = new Map<string, { start: number; end: number; rule: Rule }>();
    Neighbours.prototype.rule = function (start, end, lastEnd) {
      const says = rule.call(this, start, end, lastEnd);
      asked.set(`${start} ${end}`, { start, end, rule: says });
      return says;
    };
    const found = scan(matcher, text.text, { language: text.language });
    Neighbours.prototype.rule = rule;
    for (const place of asked.values()) {
      const around = found.find((one) => one.start <= place.start && place.end <= one.end);
      const kept = around?.start === place.start && around.end === place.end;
      if ((around && !kept) || (!kept && place.rule === 'stands for itself')) continue;
      judged.push({ ...place, ...text, kept, inside: inside(text, place.start, place.end) });
    }
  }
  return judged;
}

function withoutRules<T>(run: () => T): T {
  const rule = Neighbours.prototype.rule;
  Neighbours.prototype.rule = () => 'stands for itself';
  try {
    return run();
  } finally {
    Neighbours.prototype.rule = rule;
  }
}

function longerThan(
  spans: readonly { start: number; end: number }[],
  text: string,
  start: number,
  end: number,
): string | null {
  const longer = spans.find(
    (one) => one.start <= start && end <= one.end && one.end - one.start > end - start,
  );
  return longer ? text.slice(longer.start, longer.end) : null;
}

function print(title: string, judged: readonly Judged[], list: boolean): void {
  const kept = judged.filter((place) => place.kept);
  const inLonger = (places: readonly Judged[]) => places.filter((place) => place.inside !== null).length;
  console.log(`\n${title}: ${kept.length} kept (${inLonger(kept)} inside longer names)`);
  const taken = judged.filter((place) => !place.kept);
  for (const rule of new Set(taken.map((place) => place.rule))) {
    const places = taken.filter((place) => place.rule === rule);
    console.log(
      `  ${rule.padEnd(18)} takes away ${String(places.length).padStart(4)} (${inLonger(places)} inside longer names)`,
    );
  }
  if (!list) return;
  for (const place of judged) {
    if (place.kept && place.inside === null) continue;
    const { from, text, start, end, inside } = place;
    const before = text.slice(Math.max(0, start - 50), start);
    const behind = text.slice(end, end + 40);
    const line = `${before}[${text.slice(start, end)}]${behind}`.replace(/\s+/gu, ' ');
    console.log(`  ${place.kept ? 'kept' : place.rule} · ${from} · ${line}${inside ? ` · ${inside}` : ''}`);
  }
}

/** How many annotated names that stand in their dictionary form are lost, by the rule that takes them away. */
function printLost(texts: readonly Text[], names: ReadonlySet<string>, judged: readonly Judged[]): void {
  const taken = new Map(
    judged.filter(({ kept }) => !kept).map((one) => [`${one.from} ${one.start} ${one.end}`, one]),
  );
  let count = 0;
  const lost = new Map<Rule, number>();
  for (const { from, mentions } of texts) {
    for (const [start, end, surface, form] of mentions) {
      if (surface !== form || !names.has(form)) continue;
      count += 1;
      const rule = taken.get(`${from} ${start} ${end}`)?.rule;
      if (rule) lost.set(rule, (lost.get(rule) ?? 0) + 1);
    }
  }
  const rules = [...lost].map(([rule, number]) => `${number} by “${rule}”`).join(', ');
  console.log(`\nannotated names in their dictionary form: ${count}; lost: ${rules || 'none'}`);
}

function readPages(folder: string): Text[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return files.flatMap((file) => {
    const { blocks, language } = readHtml(readFileSync(join(folder, file)), file);
    return blocks.map((text, at) => ({ from: `${file} ${at}`, text, language, mentions: [] }));
  });
}

function readNews(folder: string): Text[] {
  return readdirSync(folder).flatMap((file) => {
    const language = file.replace('.jsonl', '');
    const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
    return lines.map((line) => {
      const { id, text, mentions } = JSON.parse(line);
      return { from: `${language} ${id}`, text, language, mentions };
    });
  });
}

/** Names with a capital, of four letters or more, without the remains of markup. */
function readNames(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((name) => /^\p{Lu}.{3}/u.test(name) && !/[()'":!?]/.test(name));
}

function readSeeds(): Deck[] {
  const folder = join(ROOT, 'seeds');
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
  return files.flatMap((file) => parseDeck(file, readFileSync(join(folder, file), 'utf8')).deck ?? []);
}

function openNames(names: readonly string[]): Matcher {
  const nothing = { role: null, wikidata: null, everyday: false, summary: null, facts: [] };
  const cards = names.map((title, at) => ({
    id: String(at),
    title,
    kind: 'event' as const,
    names: [{ text: title, language: null, unsure: false, unless: [] }],
    ...nothing,
  }));
  const deck = { title: 'names', language: 'en', sources: [], cards };
  return createMatcher([openIndex(compileIndex({ id: 'names', deck }))]);
}

/** A number below `parts` that depends on the text alone: FNV-1a. */
function part(text: string, parts: number): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return (hash >>> 8) % parts;
}
