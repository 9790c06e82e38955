import type { ComponentChildren } from 'preact';
import type { IsoDate } from '../../deck/types.ts';
import { versionDay } from '../../deck/versions.ts';
import { dated, plainText, shortSource, timeText } from '../cite.ts';
import { dateText } from '../dates.ts';
import type { Words } from '../words.ts';
import type { Event, Lane, Spot } from './layout.ts';
import { placeIn, type Stretch, stretchOf, ticksOf } from './scale.ts';

/** Dates below the line, at most. */
const TICKS = 5;
/** In px: the narrowest picture, a letter of a date as wide as they are on average, and the room around a date. */
const NARROWEST = 280;
const LETTER = 6.2;
const AROUND = 8;

/** Widths in px of a dot and of one with a number, with the ring around the one that is chosen. */
const ONE = 15;
const MANY = 27;

const percent = (share: number) => `${(100 * share).toFixed(2)}%`;
const isInView = (share: number) => share >= 0 && share <= 1;

/** Where something of a width in px begins; the last in view stay whole, however narrow the picture is. */
const startOf = (share: number, width: number) =>
  isInView(share) ? `min(${percent(share)}, 100% - ${width}px)` : percent(share);

interface LaneProps {
  readonly lane: Lane;
  readonly words: Words;
  readonly children: ComponentChildren;
}

/** One article: its name above, its facts below. */
export function LaneView({ lane, words, children }: LaneProps) {
  const { source, rows } = lane;
  const date = source.published && dated(source.published, words, 'short');
  const kept = versionDay(source);
  const when = kept && words('kept_version', date ?? '', dateText(kept, words('language'), 'short'));
  return (
    <div class="gloss-lane" role="presentation">
      <p aria-hidden="true">
        <span dir="auto">{shortSource(source, words)}</span> <span>{when ?? date}</span>
      </p>
      <div class="gloss-lane-rows" role="presentation" style={{ '--gloss-rows': String(rows) }}>
        {children}
      </div>
    </div>
  );
}

interface SpotProps {
  /** Begins the ids of options, which end with their fact's place among all events. */
  readonly id: string;
  readonly spot: Spot;
  readonly events: readonly Event[];
  readonly chosen: Event;
  readonly words: Words;
}

/** A dot or a bar, with a point where it has no end, a number where it is several facts, and a ring at the end of a thin line where one is due. */
export function SpotView({ id, spot, events, chosen, words }: SpotProps) {
  const { start, end, due, row } = spot;
  const isChosen = spot.events.includes(chosen);
  // Several in one place come one after the other.
  const next = spot.events[(spot.events.indexOf(chosen) + 1) % spot.events.length]!;
  const at = events.indexOf(next);
  const from = startOf(start, spot.events.length > 1 ? MANY : ONE);
  const place = { '--gloss-start': from, '--gloss-row': String(row) };
  const told = spot.events.map((event) => spoken(event, words)).join('\n');
  return (
    <div
      class="gloss-spot"
      role="presentation"
      data-chosen={isChosen}
      data-later={spot.events.every(({ fact }) => fact.later)}
    >
      {spot.events.map((event) => (
        <span
          key={events.indexOf(event)}
          id={`${id}-${events.indexOf(event)}`}
          role="option"
          tabIndex={-1}
          aria-selected={event === chosen}
          aria-label={spoken(event, words)}
        />
      ))}
      {due !== null && (
        <i class="gloss-spot-until" style={{ ...place, '--gloss-length': percent(due - start) }} />
      )}
      <i
        class="gloss-spot-when"
        data-event={at}
        data-many={spot.events.length > 1}
        data-open={spot.open}
        title={told}
        style={{ ...place, '--gloss-length': percent(end - start) }}
      >
        {spot.events.length > 1 && spot.events.length}
      </i>
      {due !== null && isInView(due) && (
        <i
          class="gloss-spot-due"
          data-event={at}
          title={told}
          style={{ ...place, '--gloss-start': startOf(due, ONE) }}
        />
      )}
    </div>
  );
}

/** When and what, for voices, and for the pointer that rests on it. */
function spoken({ fact }: Event, words: Words): string {
  return [
    fact.later && words('came_later'),
    timeText(fact, words),
    fact.due && words('due_ahead', dated(fact.due, words)).replace(/\.$/, ''),
    plainText(fact),
  ]
    .filter(Boolean)
    .join(': ');
}

interface AxisProps {
  readonly view: Stretch;
  readonly today: IsoDate;
  readonly words: Words;
}

/** The line of time below the lanes, its dates, and today where it is in view. */
export function Axis({ view, today, words }: AxisProps) {
  const now = placeIn(view, stretchOf(today).from);
  return (
    <div class="gloss-axis" aria-hidden="true">
      {/* Behind the dates, whose ground hides it. */}
      {isInView(now) && <i class="gloss-today" style={{ '--gloss-start': percent(now) }} />}
      {datesOf(view, words('language')).map(({ text, place }) => (
        <span key={text} style={{ '--gloss-start': percent(place) }}>
          {text}
        </span>
      ))}
    </div>
  );
}

interface LegendProps extends Omit<AxisProps, 'view'> {
  readonly events: readonly Event[];
  readonly whole: Stretch;
}

/** What signs of the picture mean that stand in it. */
export function Legend({ events, whole, today, words }: LegendProps) {
  const day = dateText(today, words('language'));
  const signs = [
    events.some(({ fact }) => fact.due) && words('timeline_due'),
    isInView(placeIn(whole, stretchOf(today).from)) && words('timeline_day', day),
    events.some(({ fact }) => fact.later) && words('timeline_later', day),
  ];
  const told = signs.filter(Boolean).join(' ');
  return told === '' ? null : <p class="gloss-legend">{told}</p>;
}

interface WrittenDate {
  readonly text: string;
  /** Where it begins, from 0 to 1. */
  readonly place: number;
}

/** Dates to write below a view: so few that none touches the next or is cut off at the end, in the narrowest picture too. */
export function datesOf(view: Stretch, language: string): readonly WrittenDate[] {
  const endOf = ({ text, place }: WrittenDate) => place + (text.length * LETTER + AROUND) / NARROWEST;
  for (let most = TICKS; most > 0; most--) {
    const dates = ticksOf(view, most)
      .map(({ at, date }) => ({ text: dateText(date, language, 'short'), place: placeIn(view, at) }))
      .filter((date) => endOf(date) <= 1);
    if (dates.every((date, i) => endOf(date) <= (dates[i + 1]?.place ?? 1))) return dates;
  }
  return [];
}

/** The same as a table, for those who do not see the picture. */
export function Table({ events, words }: { readonly events: readonly Event[]; readonly words: Words }) {
  // A table would be as wide as its text: what hides it stands around it.
  return (
    <div class="gloss-hidden">
      <table>
        <caption>{words('timeline')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('column_when')}</th>
            <th scope="col">{words('column_due')}</th>
            <th scope="col">{words('column_what')}</th>
            <th scope="col">{words('column_source')}</th>
          </tr>
        </thead>
        <tbody>
          {events.map(({ fact }, at) => (
            <tr key={at}>
              <td>{timeText(fact, words)}</td>
              <td>{fact.due && dated(fact.due, words)}</td>
              <td dir="auto">
                {fact.later && `${words('came_later')}: `}
                {plainText(fact)}
              </td>
              <td dir="auto">{shortSource(fact.source, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
