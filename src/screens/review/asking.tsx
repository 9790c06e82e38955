import type { Words } from '../../cards/words.ts';
import type { Edit } from '../../keep/edits.ts';
import type { Entity } from '../../keep/types.ts';
import { AskingOfFact } from './asking-fact.tsx';
import { AskingWhere } from './asking-where.tsx';
import { doubtText } from './doubts.ts';
import { Kinds, Line, Pick } from './forms.tsx';
import type { Act } from './keys.ts';
import type { Row } from './rows.ts';
import { titleProblem } from './titles.ts';

interface AskingProps {
  readonly act: Act;
  readonly row: Row;
  readonly rows: readonly Row[];
  /** Primary tag of the article's language; null: it does not state it. */
  readonly language: string | null;
  readonly words: Words;
  /** Takes edits that belong together. */
  readonly onEdit: (...edits: readonly Edit[]) => void;
  readonly onCancel: () => void;
}

/** Asks what an act needs to know. */
export function Asking({ act, row, rows, language, words, onEdit, onCancel }: AskingProps) {
  const cards = rows.filter((each) => each.type === 'card');
  const entities = cards.flatMap(({ entity, dropped }) => (dropped ? [] : [entity]));
  const titles = cards.map(({ entity }) => entity);
  const props = { words, language, entities, titles, onEdit, onCancel };
  if (row.type === 'card') return <AskingOfCard act={act} row={row} {...props} />;
  if (row.type === 'passed') return <AskingWhere as="add" fact={row.fact} {...props} />;
  return <AskingOfFact act={act} fact={row.fact} {...props} />;
}

/** What asking about one line takes. */
export interface OfProps extends Omit<AskingProps, 'row' | 'rows'> {
  /** Cards that can be picked. */
  readonly entities: readonly Entity[];
  /** Cards whose titles are taken: dropped ones may come back. */
  readonly titles: readonly Entity[];
}

function AskingOfCard({
  act,
  row: { entity, parts },
  words,
  entities,
  titles,
  onEdit,
  onCancel,
}: OfProps & { readonly row: Row & { readonly type: 'card' } }) {
  const { id, doubt } = entity;
  // What is one is of one kind, as a rule.
  const others = entities
    .filter((other) => other.id !== id)
    .toSorted((a, b) => Number(b.kind === entity.kind) - Number(a.kind === entity.kind))
    .map((other) => ({ value: other.id, label: other.title }));
  const pick = { words, onCancel };
  switch (act) {
    case 'rename':
      return (
        <Line
          {...pick}
          label={words('ask_rename')}
          value={entity.title}
          onTake={(typed) => {
            const title = typed.trim();
            const problem = titleProblem(title, titles, id, words);
            if (problem === null) onEdit({ type: 'rename', entity: id, title });
            return problem;
          }}
        />
      );
    case 'kind':
      return (
        <Kinds
          words={words}
          question={doubt?.of === 'kind' ? doubtText(doubt, entity.title, () => undefined, words) : null}
          guess={doubt?.of === 'kind' ? doubt.guess : null}
          value={doubt === null ? entity.kind : null}
          onPick={(kind) => onEdit({ type: 'kind', entity: id, kind })}
        />
      );
    case 'merge':
      return (
        <Pick
          {...pick}
          label={words('ask_merge', entity.title)}
          hint={words('ask_merge_how')}
          options={others}
          value={null}
          onPick={(into) => onEdit({ type: 'merge', entity: id, into })}
        />
      );
    case 'split':
      return (
        <Pick
          {...pick}
          label={words('ask_split')}
          options={parts.map((name) => ({ value: name, label: name }))}
          onPick={(name) => onEdit({ type: 'split', entity: id, name })}
        />
      );
    default:
      return null;
  }
}
