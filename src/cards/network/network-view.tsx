import { useId, useState } from 'preact/hooks';
import type { IsoDate } from '../../deck/types.ts';
import type { CardId } from '../../match/types.ts';
import type { ShownCard, ShownFact } from '../../shelf/types.ts';
import { inTimeOrder } from '../choose.ts';
import { FactList } from '../fact-list.tsx';
import { plural, type Words } from '../words.ts';
import { type Edge, networkOf } from './network.ts';

interface NetworkProps {
  readonly card: ShownCard;
  /** Titles of cards; one that is missing is left out. */
  readonly titles: ReadonlyMap<CardId, string>;
  readonly words: Words;
  /** What is read as today. */
  readonly today: IsoDate;
  readonly onOpen: (card: CardId) => void;
  readonly onCopy: (text: string) => void;
}

/** Cards in the picture beside the one that it is about: as many as a narrow panel shows without scrolling. */
const MOST = 12;
/** Facts that two share which are shown below the picture: the newest. */
const SHOWN = 3;
/** Height of a line and width of the arcs' column, in px. */
const LINE = 30;
const ARCS = 64;

/**
 * Who is connected with whom: names below each other, the nearest first, joined by arcs, the bolder the more facts
 * they share. Names keep their length and are buttons, which they could not on a round picture in a narrow panel. By which
 * facts stands below, of the name that is pointed at or has the focus; at first of the nearest.
 */
export function NetworkView({ card, titles, words, today, onOpen, onCopy }: NetworkProps) {
  const id = useId();
  const [pointed, setPointed] = useState<CardId | null>(null);
  const known = card.facts.map((fact) => ({
    ...fact,
    cards: fact.cards.filter((each) => each === card.id || titles.has(each)),
  }));
  const { nodes, edges } = networkOf({ id: card.id, facts: known }, MOST);
  if (nodes.length < 2) return null;
  const near = Math.max(1, nodes.indexOf(pointed ?? ''));
  const own = new Map(edges.flatMap((edge) => (edge.from === 0 ? [[edge.to, edge]] : [])));
  return (
    <section id="network" class="gloss-network" aria-labelledby={id}>
      <h2 id={id}>{words('network')}</h2>
      <div class="gloss-network-picture">
        <svg
          width={ARCS}
          height={nodes.length * LINE}
          viewBox={`0 0 ${ARCS} ${nodes.length * LINE}`}
          aria-hidden="true"
        >
          {edges.map((edge) => (
            <path
              key={`${edge.from}-${edge.to}`}
              d={arc(edge, nodes.length)}
              stroke-width={boldness(edge)}
              data-own={edge.from === 0}
              data-pointed={edge.from === 0 && edge.to === near}
              data-later={edge.later}
            />
          ))}
          {nodes.map((node, at) => (
            <circle key={node} cx={ARCS - 4} cy={middle(at)} r={3.5} data-own={at === 0} />
          ))}
        </svg>
        <ol>
          {nodes.map((node, at) => (
            <li key={node} dir="auto">
              {at === 0 ? (
                <strong>{card.title}</strong>
              ) : (
                <>
                  <button
                    type="button"
                    class="gloss-row"
                    title={titles.get(node)}
                    data-later={own.get(at)?.later}
                    data-pointed={at === near}
                    onPointerEnter={() => setPointed(node)}
                    onFocus={() => setPointed(node)}
                    onClick={() => onOpen(node)}
                  >
                    <span>{titles.get(node)}</span>{' '}
                    <span class="gloss-count" aria-hidden="true">
                      {own.get(at)?.facts ?? 0}
                    </span>
                    <span class="gloss-hidden">
                      {plural(words, 'network_facts', own.get(at)?.facts ?? 0)}
                    </span>
                  </button>
                  {own.get(at)?.later && <small>{words('came_later')}</small>}
                </>
              )}
            </li>
          ))}
        </ol>
      </div>
      <h3 dir="auto">{words('network_with', titles.get(nodes[near]!) ?? '')}</h3>
      <Together
        key={nodes[near]}
        facts={inTimeOrder(known.filter((fact) => fact.cards.includes(nodes[near]!)))}
        {...{ card, words, today, onOpen, onCopy }}
      />
    </section>
  );
}

/** The facts that two cards share: the newest, the rest one press away. */
function Together({
  facts,
  card,
  words,
  today,
  onOpen,
  onCopy,
}: Omit<NetworkProps, 'titles'> & { readonly facts: readonly ShownFact[] }) {
  const [isWhole, setIsWhole] = useState(false);
  const more = facts.length - SHOWN;
  return (
    <>
      <FactList
        facts={facts.slice(isWhole ? 0 : -SHOWN)}
        copied={null}
        {...{ card, words, today, onOpen, onCopy }}
      />
      {more > 0 && (
        <button
          type="button"
          class="gloss-button gloss-more"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? words('fewer') : plural(words, 'more', more)}
        </button>
      )}
    </>
  );
}

const middle = (at: number) => (at + 0.5) * LINE;

/** A half ellipse to the left of both names, the wider the further they are apart. */
function arc({ from, to }: Edge, nodes: number): string {
  const reach = 8 + ((ARCS - 16) * (to - from)) / nodes;
  return `M ${ARCS - 4} ${middle(from)} A ${reach} ${(middle(to) - middle(from)) / 2} 0 0 0 ${ARCS - 4} ${middle(to)}`;
}

/** Line width in px: grows with the facts, up to a bold line. */
const boldness = ({ facts }: Edge) => Math.min(3, 0.6 + facts * 0.3);
