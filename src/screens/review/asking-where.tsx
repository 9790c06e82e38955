import { useState } from 'preact/hooks';
import { slug } from '../../deck/slug.ts';
import { KINDS } from '../../deck/types.ts';
import type { Edit } from '../../keep/edits.ts';
import type { Passed } from '../../keep/types.ts';
import type { OfProps } from './asking.tsx';
import { Line, Pick } from './forms.tsx';
import { titleProblem } from './titles.ts';

/** Stands for a card to be made; no entity has it for an id, which is a slug. */
const NEW = 'a new card';

type AskingWhereProps = Omit<OfProps, 'act'> & { readonly fact: Passed; readonly as: 'add' | 'move' };

/** Asks on which card a fact belongs: one of the article's, or a new one. */
export function AskingWhere({
  as,
  fact,
  words,
  language,
  entities,
  titles,
  onEdit,
  onCancel,
}: AskingWhereProps) {
  const [isNew, setNew] = useState(false);
  const put = (to: string): Edit => ({ type: as, fact: fact.quote.exact, to });
  if (isNew) return <AskingNew {...{ words, language, titles, put, onEdit, onCancel }} />;
  return (
    <Pick
      words={words}
      label={words(as === 'add' ? 'ask_card' : 'ask_entity')}
      options={[
        ...entities.map(({ id, title }) => ({ value: id, label: title })),
        { value: NEW, label: words('ask_card_new') },
      ]}
      value={fact.card}
      onPick={(to) => (to === NEW ? setNew(true) : onEdit(put(to)))}
      onCancel={onCancel}
    />
  );
}

type AskingNewProps = Omit<OfProps, 'act' | 'entities'> & {
  /** The edit that puts the fact on a card. */
  readonly put: (entity: string) => Edit;
};

/** Asks for title and kind of a card that is to be made. */
function AskingNew({ words, language, titles, put, onEdit, onCancel }: AskingNewProps) {
  const [title, setTitle] = useState<string | null>(null);
  if (title === null)
    return (
      <Line
        words={words}
        label={words('ask_card_title')}
        value=""
        onTake={(typed) => {
          const problem = titleProblem(typed.trim(), titles, null, words);
          if (problem === null) setTitle(typed.trim());
          return problem;
        }}
        onCancel={onCancel}
      />
    );
  return (
    <Pick
      words={words}
      label={words('ask_card_kind', title)}
      options={KINDS.map((kind) => ({ value: kind, label: words(`kind_${kind}`) }))}
      value={null}
      onPick={(kind) => onEdit({ type: 'card', title, kind, language }, put(slug(title)))}
      onCancel={onCancel}
    />
  );
}
