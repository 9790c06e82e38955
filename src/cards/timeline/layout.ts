// Where facts stand on a timeline: a lane for each article, in the order of publication.
import type { Source } from '../../deck/types.ts';
import { versionDay } from '../../deck/versions.ts';
import type { ShownFact } from '../../shelf/types.ts';
import { inTimeOrder, timeOf } from '../choose.ts';
import { lastDay, openSince } from '../dates.ts';
import { placeIn, type Stretch, stretchOf } from './scale.ts';

/** A dated fact on its way to a picture. */
export interface Event {
  readonly fact: ShownFact;
  /** Of what has no end that its source knows of, up to the day of that source. */
  readonly when: Stretch;
  readonly open: boolean;
  /** When what is planned is due. */
  readonly due: Stretch | null;
}

/**
 * One fact in the picture, or several that stand too near each other to be told apart; places from 0 to 1 across
 * the view, beyond it where it lies outside.
 */
export interface Spot {
  /** At least one, in the order of time. */
  readonly events: readonly Event[];
  readonly start: number;
  readonly end: number;
  readonly due: number | null;
  /** It is one fact, of a time without an end that is known. */
  readonly open: boolean;
  /** Line inside the lane, from 0, so that no two facts cover each other. */
  readonly row: number;
}

/** What one article says. */
export interface Lane {
  readonly source: Source;
  readonly spots: readonly Spot[];
  readonly rows: number;
}

/** The facts that have a date, in the order of time. */
export function eventsOf(facts: readonly ShownFact[]): readonly Event[] {
  return inTimeOrder(facts).flatMap((fact) => {
    const time = timeOf(fact);
    const due = fact.due?.date === time?.date ? null : fact.due;
    if (!time) return [];
    const open = openSince(fact) !== null;
    const { from, to } = stretchOf(time.date);
    const known = open ? stretchOf(fact.source.published!.date).to : to;
    return [{ fact, when: { from, to: Math.min(to, known) }, open, due: due && stretchOf(due.date) }];
  });
}

/** Room on each side of the first and the last day, as a share of the time between, and at least so many days. */
const MARGIN = 0.06;
const LEAST_MARGIN = 10;

/** The stretch that holds all events. Takes at least one. */
export function wholeOf(events: readonly Event[]): Stretch {
  const from = Math.min(...events.map(({ when }) => when.from));
  const to = Math.max(...events.flatMap(({ when, due }) => [when.to, due?.to ?? when.to]));
  const margin = Math.max(LEAST_MARGIN, Math.round((to - from) * MARGIN));
  return { from: from - margin, to: to + margin };
}

/** Lays events out over a view. `spot` is the width of a dot as a share of the picture's. */
export function lanesOf(events: readonly Event[], view: Stretch, spot: number): readonly Lane[] {
  const bySource = new Map<string, { source: Source; events: Event[] }>();
  for (const event of events) {
    const { source } = event.fact;
    const key = `${source.url ?? ''} ${source.publisher ?? ''} ${source.title}`;
    const lane = bySource.get(key);
    if (lane) lane.events.push(event);
    else bySource.set(key, { source, events: [event] });
  }
  const lanes = [...bySource.values()].sort((a, b) => (laneKey(a.source) < laneKey(b.source) ? -1 : 1));
  return lanes.map(({ source, events: own }) => ({ source, ...rowsOf(own, view, spot) }));
}

/** By the day of publication, of one article what was kept before first. */
const laneKey = (source: Source): string =>
  `${source.published ? lastDay(source.published.date) : '9999'} ${versionDay(source) ?? 'now'}`;

function rowsOf(events: readonly Event[], view: Stretch, spot: number): Pick<Lane, 'spots' | 'rows'> {
  /** Where each row is free again. */
  const free: number[] = [];
  const spots = groupsOf(events, view, spot).map((group): Spot => {
    const [{ when, due: planned, open }] = group as [Event];
    const start = placeIn(view, when.from);
    const end = placeIn(view, when.to + 1);
    const drawn = Math.max(end, start + (group.length > 1 ? 2 * spot : spot)) + (open ? spot : 0);
    const due = planned && placeIn(view, planned.from);
    const found = free.findIndex((place) => place <= start);
    const row = found < 0 ? free.length : found;
    free[row] = Math.max(drawn, due === null ? 0 : due + spot);
    return { events: group, start, end, due, open, row };
  });
  return { spots, rows: free.length };
}

/** Dots that may stand above each other before they become one with a number. */
const STACK = 3;

/** Dots that would cover each other, together where they are more than a small stack; all else alone. */
function groupsOf(events: readonly Event[], view: Stretch, spot: number): readonly (readonly Event[])[] {
  const place = ({ when }: Event) => placeIn(view, when.from);
  const isDot = ({ when, due, open }: Event) =>
    !due && !open && placeIn(view, when.to + 1) - placeIn(view, when.from) <= spot;
  const groups: Event[][] = [];
  let dots: Event[] = [];
  const close = () => {
    groups.push(...(dots.length > STACK ? [dots] : dots.map((dot) => [dot])));
    dots = [];
  };
  for (const event of events) {
    if (!isDot(event)) {
      groups.push([event]);
      continue;
    }
    if (dots.length > 0 && place(event) - place(dots[0]!) > spot) close();
    dots.push(event);
  }
  close();
  return groups.sort((a, b) => a[0]!.when.from - b[0]!.when.from);
}
