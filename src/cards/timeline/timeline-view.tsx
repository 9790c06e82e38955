import { useEffect, useId, useState } from 'preact/hooks';
import type { IsoDate } from '../../deck/types.ts';
import type { CardId } from '../../match/types.ts';
import type { ShownCard } from '../../shelf/types.ts';
import { isDoubtedSince } from '../aside.tsx';
import { citation, languageOf } from '../cite.ts';
import { FactView } from '../fact.tsx';
import { IconButton } from '../icons.tsx';
import type { Words } from '../words.ts';
import { eventsOf, lanesOf, wholeOf } from './layout.ts';
import { Axis, LaneView, Legend, SpotView, Table } from './parts.tsx';
import { handlersOf } from './pointing.ts';
import { placeIn, type Stretch, showing, zoomed } from './scale.ts';

interface TimelineProps {
  readonly card: ShownCard;
  readonly words: Words;
  readonly today: IsoDate;
  readonly onOpen: (card: CardId) => void;
  readonly onCopy: (text: string) => void;
}

/** Width of a dot as a share of the narrowest picture, in which 12 px are this much of 320. */
const SPOT = 0.0375;
/** How much of the view one press on a zoom button keeps. */
const ZOOM = 0.6;

/**
 * A card's dated facts as a picture: a lane for each article, a dot for a day, a bar for a longer time, a ring for
 * when what is planned is due. One stop for the Tab key; arrows go from fact to fact.
 */
export function TimelineView({ card, words, today, onOpen, onCopy }: TimelineProps) {
  const id = useId();
  const events = eventsOf(card.facts);
  const lastKnown = events.findLastIndex(({ fact }) => !fact.later);
  const first = lastKnown < 0 ? events.length - 1 : lastKnown;
  const [chosen, setChosen] = useState(first);
  const [view, setView] = useState<Stretch | null>(null);
  // Another day shows other facts: all of them again, and the last that is known by then.
  useEffect(() => {
    setView(null);
    setChosen(first);
  }, [today, first]);
  if (events.length < 2) return null;
  const whole = wholeOf(events);
  const seen = view ?? whole;
  const at = Math.min(chosen, events.length - 1);
  const current = events[at]!;
  const choose = (next: number) => {
    const to = Math.max(0, Math.min(events.length - 1, next));
    setChosen(to);
    if (view) setView(showing(view, whole, events[to]!.when));
  };
  const zoom = (factor: number, centre = 0.5) => {
    const next = zoomed(seen, whole, factor, centre);
    setView(next.to - next.from >= whole.to - whole.from ? null : next);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => choose(at + 1),
    ArrowDown: () => choose(at + 1),
    ArrowLeft: () => choose(at - 1),
    ArrowUp: () => choose(at - 1),
    Home: () => choose(0),
    End: () => choose(events.length - 1),
    '+': () => zoom(ZOOM, placeIn(seen, current.when.from)),
    '=': () => zoom(ZOOM, placeIn(seen, current.when.from)),
    '-': () => zoom(1 / ZOOM, placeIn(seen, current.when.from)),
    0: () => setView(null),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const lanes = lanesOf(events, seen, SPOT);
  const others = new Map(card.facts.map((fact) => [fact.id, fact]));
  return (
    <section id="timeline" class="gloss-timeline" aria-labelledby={id}>
      <header>
        <h2 id={id}>{words('timeline')}</h2>
        <IconButton icon="closer" label={words('zoom_in')} onPress={() => zoom(ZOOM)} />
        <IconButton icon="farther" label={words('zoom_out')} onPress={() => zoom(1 / ZOOM)} />
      </header>
      <div
        class="gloss-timeline-picture"
        role="listbox"
        tabIndex={0}
        aria-labelledby={id}
        aria-activedescendant={`${id}-${at}`}
        onKeyDown={onKeyDown}
        {...handlersOf({ view: seen, whole, choose, zoom, move: setView })}
      >
        {lanes.map((lane) => (
          <LaneView key={lane.source.id + lane.source.title} lane={lane} words={words}>
            {lane.spots.map((spot) => (
              <SpotView
                key={events.indexOf(spot.events[0]!)}
                id={id}
                spot={spot}
                events={events}
                chosen={current}
                words={words}
              />
            ))}
          </LaneView>
        ))}
        <Axis view={seen} today={today} words={words} />
      </div>
      <Table events={events} words={words} />
      <Legend events={events} whole={whole} today={today} words={words} />
      {current.fact.later && <h3 class="gloss-later">{words('came_later')}</h3>}
      <ol class="gloss-facts">
        <FactView
          key={at}
          fact={current.fact}
          others={others}
          isDoubtedSince={isDoubtedSince(current.fact, card.aside)}
          self={card.id}
          language={languageOf(current.fact, card.language)}
          words={words}
          today={today}
          copied={false}
          onOpen={onOpen}
          onCopy={() => onCopy(citation(current.fact, words))}
        />
      </ol>
    </section>
  );
}
