import type { Article } from '../../article/types.ts';
import { KindView } from '../../cards/kind.tsx';
import { around, plural, type Words } from '../../cards/words.ts';
import { primaryTag } from '../../deck/languages.ts';
import type { Edit } from '../../keep/edits.ts';
import { Asking } from './asking.tsx';
import { doubtText } from './doubts.ts';
import { FactLine, PassedLine } from './fact-line.tsx';
import { KeyButton } from './key-button.tsx';
import { type Act, actsOn, JOIN } from './keys.ts';
import { hasFacts, isAside, type Row } from './rows.ts';
import type { Beside } from './use-beside.ts';

interface RowProps {
  readonly row: Row;
  readonly number: number;
  readonly isHere: boolean;
  /** What is being asked about the line. */
  readonly asking: Act | null;
  readonly rows: readonly Row[];
  readonly article: Article;
  /** Of a card. */
  readonly beside: Beside | undefined;
  readonly words: Words;
  readonly onHere: () => void;
  readonly onAct: (act: Act) => void;
  /** Takes edits that belong together. */
  readonly onEdit: (...edits: readonly Edit[]) => void;
  readonly onCancel: () => void;
}

/** One line: a card, a fact or what became none, its buttons where it is the one at hand. */
export function RowView({
  row,
  number,
  isHere,
  asking,
  rows,
  article,
  beside,
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
      data-off={row.type !== 'passed' && (row.dropped || (row.type === 'fact' && isAside(row)))}
      tabIndex={isHere ? 0 : -1}
      onFocusIn={onHere}
    >
      {row.type === 'card' ? (
        <>
          <CardLine
            row={row}
            isElsewhere={beside?.isElsewhere === true}
            isAsked={asking === 'kind'}
            language={article.language}
            words={words}
          />
          {beside?.proposals.map(({ title, of, edit }, i) => (
            <p key={`${of} ${title}`} class="gloss-perhaps">
              <span>{around(words, `perhaps_${of}`, <bdi>{title}</bdi>)}</span>
              <KeyButton
                by={i === 0 && isHere ? JOIN : undefined}
                aria-label={words('join_with', title)}
                tabIndex={isHere ? 0 : -1}
                onClick={() => onEdit(edit)}
              >
                {words('join')}
              </KeyButton>
            </p>
          ))}
        </>
      ) : row.type === 'fact' ? (
        <FactLine row={row} rows={rows} isHere={isHere} article={article} words={words} />
      ) : (
        <PassedLine row={row} isHere={isHere} article={article} words={words} />
      )}
      {isHere && (
        <div class="gloss-acts">
          {actsOn(row).map(({ act, key }) => (
            <KeyButton
              key={act}
              by={key}
              aria-expanded={asking === act ? true : undefined}
              onClick={() => onAct(act)}
            >
              {actText(act, row, words)}
            </KeyButton>
          ))}
        </div>
      )}
      {asking && (
        <Asking
          key={asking}
          act={asking}
          row={row}
          rows={rows}
          language={article.language === null ? null : primaryTag(article.language)}
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
  readonly isElsewhere: boolean;
  /** Its kind is asked for below. */
  readonly isAsked: boolean;
  readonly language: string | null;
  readonly words: Words;
}

/** A card, and how many facts are on it: under it, and under others. */
function CardLine({ row, isElsewhere, isAsked, language, words }: CardLineProps) {
  const { entity, dropped } = row;
  const { doubt } = entity;
  const isUnknown = doubt?.of === 'kind';
  return (
    <>
      <h2 dir="auto" lang={language ?? undefined}>
        {entity.title}
      </h2>
      <p class="gloss-kind">
        <KindView kind={isUnknown ? 'unknown' : entity.kind} role={entity.role} words={words} />
      </p>
      <p class="gloss-quiet">
        {factsText(row, words)}
        {!dropped && isElsewhere && ` · ${words('card_elsewhere')}`}
      </p>
      {!dropped && doubt && hasFacts(row) && !(isUnknown && isAsked) && (
        <p class="gloss-problem">
          {words(
            'set_aside',
            doubtText(doubt, entity.title, () => undefined, words),
          )}
        </p>
      )}
    </>
  );
}

function factsText(row: CardLineProps['row'], words: Words): string {
  const { facts, elsewhere, doubtful, dropped } = row;
  const under = facts > 0 ? 'facts_elsewhere' : 'facts_all_elsewhere';
  const own = facts + doubtful;
  const parts = dropped
    ? [words('fact_dropped'), own > 0 && plural(words, 'facts', own)]
    : [
        facts > 0 && plural(words, 'facts', facts),
        elsewhere > 0 && plural(words, under, elsewhere),
        doubtful > 0 && plural(words, 'doubtful', doubtful),
      ];
  return parts.filter(Boolean).join(' · ') || words('no_card');
}
