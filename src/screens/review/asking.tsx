import { useState } from 'preact/hooks';
import type { Words } from '../../cards/words.ts';
import { dateProblem } from '../../deck/dates.ts';
import type { Edit } from '../../keep/edits.ts';
import type { Entity, KeptFact } from '../../keep/types.ts';
import { Kinds, Line, Pick } from './forms.tsx';
import type { Act } from './keys.ts';
import type { Row } from './rows.ts';

interface AskingProps {
  readonly act: Act;
  readonly row: Row;
  readonly rows: readonly Row[];
  readonly words: Words;
  readonly onEdit: (edit: Edit) => void;
  readonly onCancel: () => void;
}

/** Asks what an act needs to know. */
export function Asking({ act, row, rows, words, onEdit, onCancel }: AskingProps) {
  const entities = rows.flatMap((each) => (each.type === 'card' ? [each.entity] : []));
  const props = { words, entities, onEdit, onCancel };
  if (row.type === 'card') return <AskingOfCard act={act} entity={row.entity} {...props} />;
  return <AskingOfFact act={act} fact={row.fact} {...props} />;
}

interface OfProps {
  readonly act: Act;
  readonly words: Words;
  readonly entities: readonly Entity[];
  readonly onEdit: (edit: Edit) => void;
  readonly onCancel: () => void;
}

function AskingOfCard({
  act,
  entity,
  words,
  entities,
  onEdit,
  onCancel,
}: OfProps & { readonly entity: Entity }) {
  const { id } = entity;
  // What is one is of one kind, as a rule.
  const others = entities
    .filter((other) => other.id !== id)
    .toSorted((a, b) => Number(b.kind === entity.kind) - Number(a.kind === entity.kind))
    .map((other) => ({ value: other.id, label: other.title }));
  const names = entity.names.length > 1 ? entity.names.map(({ text }) => ({ value: text, label: text })) : [];
  const pick = { words, onCancel };
  switch (act) {
    case 'rename':
      return (
        <Line
          {...pick}
          label={words('ask_rename')}
          value={entity.title}
          onTake={(title) => {
            if (title.trim() === '') return words('ask_rename_empty');
            onEdit({ type: 'rename', entity: id, title: title.trim() });
            return null;
          }}
        />
      );
    case 'kind':
      return (
        <Kinds
          words={words}
          value={entity.doubt === null ? entity.kind : null}
          onPick={(kind) => onEdit({ type: 'kind', entity: id, kind })}
        />
      );
    case 'merge':
      return (
        <Pick
          {...pick}
          label={words('ask_merge', entity.title)}
          options={others}
          value={null}
          onPick={(into) => onEdit({ type: 'merge', entity: id, into })}
        />
      );
    case 'split':
      return names.length === 0 ? (
        <p class="gloss-quiet">{words('ask_split_none')}</p>
      ) : (
        <Pick
          {...pick}
          label={words('ask_split')}
          options={names}
          onPick={(name) => onEdit({ type: 'split', entity: id, name })}
        />
      );
    default:
      return null;
  }
}

function AskingOfFact({
  act,
  fact,
  words,
  entities,
  onEdit,
  onCancel,
}: OfProps & { readonly fact: KeptFact }) {
  const key = fact.quote.exact;
  const cards = entities.map(({ id, title }) => ({ value: id, label: title }));
  const pick = { words, onCancel };
  const isPlan = fact.due !== null;
  const which = isPlan ? 'due' : 'about';
  switch (act) {
    case 'entity':
      return (
        <Pick
          {...pick}
          label={words('ask_entity')}
          options={cards}
          value={fact.card}
          onPick={(to) => onEdit({ type: 'move', fact: key, to })}
        />
      );
    case 'speaker':
      return <AskingWho {...pick} fact={fact} entities={entities} onEdit={onEdit} />;
    case 'date':
      return (
        <Line
          {...pick}
          label={words(isPlan ? 'ask_due' : 'ask_date')}
          value={fact[which]?.date ?? ''}
          onTake={(typed) => {
            const text = typed.trim();
            const problem = text === '' ? null : dateProblem(text);
            if (problem) return problem;
            const date = text === '' ? null : { date: text, inferred: false };
            onEdit({ type: 'date', fact: key, which, date });
            return null;
          }}
        />
      );
    default:
      return null;
  }
}

/** Stand for the article itself, and for a name to be typed, among speakers; no entity has them for an id, which is a slug. */
const ARTICLE = 'the article';
const ANOTHER = 'another name';

/** Asks who says a fact: an entity, the article, or somebody by a name that has no card. */
function AskingWho({
  fact,
  words,
  entities,
  onEdit,
  onCancel,
}: Omit<OfProps, 'act'> & { readonly fact: KeptFact }) {
  const [isTyping, setTyping] = useState(false);
  const say = (speaker: { readonly name: string; readonly entity: string | null } | null) =>
    onEdit({ type: 'speaker', fact: fact.quote.exact, speaker });
  if (isTyping)
    return (
      <Line
        words={words}
        label={words('ask_speaker_name')}
        value={fact.saidBy?.name ?? ''}
        onTake={(typed) => {
          const name = typed.trim();
          if (name === '') return words('ask_speaker_empty');
          say({ name, entity: entities.find(({ title }) => title === name)?.id ?? null });
          return null;
        }}
        onCancel={onCancel}
      />
    );
  return (
    <Pick
      words={words}
      label={words('ask_speaker')}
      options={[
        { value: ARTICLE, label: words('ask_speaker_article') },
        ...entities.map(({ id, title }) => ({ value: id, label: title })),
        { value: ANOTHER, label: words('ask_speaker_another') },
      ]}
      value={speakerOf(fact)}
      onPick={(picked) => {
        if (picked === ANOTHER) return setTyping(true);
        const name = entities.find(({ id }) => id === picked)?.title;
        say(name === undefined ? null : { name, entity: picked });
      }}
      onCancel={onCancel}
    />
  );
}

/** The speaker to begin with: where it is in doubt, who it may be, or nobody. */
function speakerOf({ doubts, saidBy }: KeptFact): string | null {
  const doubt = doubts.find(({ of }) => of === 'speaker');
  if (doubt?.of === 'speaker') return doubt.guess;
  return saidBy?.card ?? (saidBy ? ANOTHER : ARTICLE);
}
