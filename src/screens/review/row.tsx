import type { Article } from '../../article/types.ts';
import { dated } from '../../cards/cite.ts';
import { KindView } from '../../cards/kind.tsx';
import { around, atStart, plural, type Words } from '../../cards/words.ts';
import type { Edit } from '../../keep/edits.ts';
import type { KnownCard } from '../../keep/types.ts';
import { Asking } from './asking.tsx';
import { doubtText } from './doubts.ts';
import { ACTS, type Act, JOIN } from './keys.ts';
import { contextOf, isAside, joining, type Row, type Saying } from './rows.ts';

interface RowProps {
  readonly row: Row;
  readonly number: number;
  readonly isHere: boolean;
  /** What is being asked about the line. */
  readonly asking: Act | null;
  readonly rows: readonly Row[];
  readonly article: Article;
  /** Cards of the shelf that the line's may be. */
  readonly alike: readonly KnownCard[];
  readonly words: Words;
  readonly onHere: () => void;
  readonly onAct: (act: Act) => void;
  readonly onEdit: (edit: Edit) => void;
  readonly onCancel: () => void;
}

/** One line: a card or a fact, its buttons where it is the one at hand. */
export function RowView({
  row,
  number,
  isHere,
  asking,
  rows,
  article,
  alike,
  words,
  onHere,
  onAct,
  onEdit,
  onCancel,
}: RowProps) {
  return (
    <li
      class="gloss-line"
      data-type={row.type}
      data-row={number}
      data-here={isHere}
      data-off={row.type === 'fact' && (row.dropped || isAside(row))}
      tabIndex={isHere ? 0 : -1}
      onFocusIn={onHere}
    >
      {row.type === 'card' ? (
        <>
          <CardLine row={row} words={words} />
          {alike.map((card, i) => (
            <p key={card.id ?? card.title} class="gloss-perhaps">
              <span>{around(words, 'perhaps_same', <bdi>{card.title}</bdi>)}</span>
              <button
                type="button"
                class="gloss-button"
                aria-label={words('join_with', card.title)}
                aria-keyshortcuts={i === 0 ? JOIN : undefined}
                tabIndex={isHere ? 0 : -1}
                onClick={() => onEdit(joining(row.entity, card))}
              >
                {words('join')} {i === 0 && isHere && <kbd>{JOIN.toUpperCase()}</kbd>}
              </button>
            </p>
          ))}
        </>
      ) : (
        <FactLine row={row} rows={rows} isHere={isHere} article={article} words={words} />
      )}
      {isHere && (
        <div class="gloss-acts">
          {ACTS[row.type].map(({ act, key }) => (
            <button
              key={act}
              type="button"
              class="gloss-button"
              aria-keyshortcuts={key}
              aria-expanded={asking === act ? true : undefined}
              onClick={() => onAct(act)}
            >
              {actText(act, row, words)} <kbd>{key.toUpperCase()}</kbd>
            </button>
          ))}
        </div>
      )}
      {asking && (
        <Asking
          key={asking}
          act={asking}
          row={row}
          rows={rows}
          words={words}
          onEdit={onEdit}
          onCancel={onCancel}
        />
      )}
    </li>
  );
}

/** What a button does; keeping a fact whose speaker is in doubt says who it will be. */
function actText(act: Act, row: Row, words: Words): string {
  const isPerhaps = act === 'keep' && row.type === 'fact' && !row.dropped && row.saying.by === 'perhaps';
  return isPerhaps ? words('act_keep_said', row.saying.name) : words(`act_${act}`);
}

interface CardLineProps {
  readonly row: Row & { readonly type: 'card' };
  readonly words: Words;
}

/** A card, and how many facts are on it: under it, and under others. */
function CardLine({ row, words }: CardLineProps) {
  const { entity, facts, elsewhere, doubtful } = row;
  const under = facts > 0 ? 'facts_elsewhere' : 'facts_all_elsewhere';
  const counts = [
    facts > 0 && plural(words, 'facts', facts),
    elsewhere > 0 && plural(words, under, elsewhere),
    doubtful > 0 && plural(words, 'doubtful', doubtful),
  ];
  return (
    <>
      <h2 dir="auto">{entity.title}</h2>
      <p class="gloss-kind">
        <KindView kind={entity.kind} role={entity.role} words={words} />
      </p>
      <p class="gloss-quiet">
        {facts + elsewhere + doubtful > 0 ? counts.filter(Boolean).join(' · ') : words('no_card')}
      </p>
      {entity.doubt && (
        <p class="gloss-problem">
          {words(
            'set_aside',
            doubtText(entity.doubt, entity.title, () => undefined, words),
          )}
        </p>
      )}
    </>
  );
}

interface FactLineProps {
  readonly row: Row & { readonly type: 'fact' };
  readonly rows: readonly Row[];
  readonly isHere: boolean;
  readonly article: Article;
  readonly words: Words;
}

/** A fact with the paragraph around it, what is known of it, and why it is in doubt. */
function FactLine({ row, rows, isHere, article, words }: FactLineProps) {
  const { fact, dropped, saying, waitsFor } = row;
  const titleOf = (id: string) =>
    rows.flatMap((each) => (each.type === 'card' && each.entity.id === id ? [each.entity.title] : []))[0];
  const [before, exact, after] = contextOf(article, fact);
  const state = dropped ? 'fact_dropped' : isAside(row) ? 'fact_doubtful' : 'fact_kept';
  return (
    <>
      <p class="gloss-state">
        <span aria-hidden="true">{dropped ? '×' : isAside(row) ? '?' : '✓'}</span>
        <span class="gloss-hidden">{words(state)}</span>
      </p>
      <p class="gloss-words" lang={article.language ?? undefined} dir="auto">
        {isHere && <span class="gloss-around">{before}</span>}
        <span class="gloss-exact">{exact}</span>
        {isHere && <span class="gloss-around">{after}</span>}
      </p>
      <p class="gloss-quiet">
        {sayingText(saying, words)}
        {fact.stated && words('stated_on', dated(fact.stated, words))}
        {fact.about && ` · ${words('fact_about', dated(fact.about, words))}`}
        {fact.due && ` · ${words('fact_due', dated(fact.due, words))}`}
      </p>
      {!dropped && fact.doubts.length > 0 && (
        <p class="gloss-problem">
          {words(
            'set_aside',
            fact.doubts.map((doubt) => doubtText(doubt, titleOf(fact.card) ?? '', titleOf, words)).join(' '),
          )}
        </p>
      )}
      {!dropped && fact.doubts.length === 0 && waitsFor !== null && (
        <p class="gloss-problem">{words('card_doubtful', waitsFor)}</p>
      )}
    </>
  );
}

function sayingText(saying: Saying, words: Words): string {
  switch (saying.by) {
    case 'article':
      return words('fact_reported');
    case 'somebody':
      return words('said', atStart(saying.name));
    case 'perhaps':
      return words('said_perhaps', saying.name);
    case 'unknown':
      return words('said_unknown');
  }
}
