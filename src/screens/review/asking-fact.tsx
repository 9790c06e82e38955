import { useState } from 'preact/hooks';
import { atStart } from '../../cards/words.ts';
import { dateProblem } from '../../deck/dates.ts';
import { LIMITS } from '../../deck/limits.ts';
import type { Edit } from '../../keep/edits.ts';
import type { Entity, KeptFact } from '../../keep/types.ts';
import type { OfProps } from './asking.tsx';
import { AskingWhere } from './asking-where.tsx';
import { Line, Pick, submitByEnter } from './forms.tsx';

/** Asks what is to be changed of a fact. */
export function AskingOfFact({
  act,
  fact,
  words,
  language,
  entities,
  titles,
  onEdit,
  onCancel,
}: OfProps & { readonly fact: KeptFact }) {
  const pick = { words, onCancel };
  switch (act) {
    case 'entity':
      return (
        <AskingWhere
          {...pick}
          as="move"
          fact={fact}
          language={language}
          entities={entities}
          titles={titles}
          onEdit={onEdit}
        />
      );
    case 'speaker':
      return <AskingWho {...pick} fact={fact} entities={entities} onEdit={onEdit} />;
    case 'date':
      return <AskingWhen {...pick} fact={fact} onEdit={onEdit} />;
    case 'note':
      return (
        <Line
          {...pick}
          label={words('ask_note')}
          value={fact.note ?? ''}
          onTake={(typed) => {
            const note = typed.trim();
            if (note.length > LIMITS.text) return words('ask_note_long', LIMITS.text, note.length);
            onEdit({ type: 'note', fact: fact.quote.exact, note: note || null });
            return null;
          }}
        />
      );
    default:
      return null;
  }
}

/** Stand for the article itself and a name to be typed; no entity has them for an id, which is a slug. */
const ARTICLE = 'the article';
const ANOTHER = 'another name';

/** Stands for the speaker that it has, by a name without a card. */
const PRESENT = 'the present name';

const WHICH = ['about', 'due'] as const;

/** Asks for the time of a fact, and whether it is about it or planned for it. */
function AskingWhen({
  fact,
  words,
  onEdit,
  onCancel,
}: Pick<OfProps, 'words' | 'onEdit' | 'onCancel'> & { readonly fact: KeptFact }) {
  const before = fact.due === null ? 'about' : 'due';
  const [which, setWhich] = useState<(typeof WHICH)[number]>(before);
  const dated = (which: 'about' | 'due', text: string): Edit => {
    const date = text === '' ? null : { date: text, inferred: false };
    return { type: 'date', fact: fact.quote.exact, which, date };
  };
  return (
    <Line
      words={words}
      label={words('ask_date')}
      value={fact[before]?.date ?? ''}
      onTake={(typed) => {
        const text = typed.trim();
        const problem = text === '' ? null : dateProblem(text);
        if (problem) return atStart(problem);
        onEdit(...(which === before ? [] : [dated(before, '')]), dated(which, text));
        return null;
      }}
      onCancel={onCancel}
    >
      <select
        aria-label={words('ask_date_which')}
        value={which}
        onChange={(e) => setWhich(e.currentTarget.value as typeof which)}
        onKeyDown={submitByEnter}
      >
        {WHICH.map((each) => (
          <option key={each} value={each}>
            {words(`ask_date_${each}`)}
          </option>
        ))}
      </select>
    </Line>
  );
}

/** Asks who says a fact: an entity, the article, or somebody by a name that has no card. */
function AskingWho({
  fact,
  words,
  entities,
  onEdit,
  onCancel,
}: Omit<OfProps, 'act' | 'language' | 'titles'> & { readonly fact: KeptFact }) {
  const [isTyping, setTyping] = useState(false);
  const { saidBy } = fact;
  const start = speakerOf(fact, entities);
  const say = (speaker: { readonly name: string; readonly entity: string | null } | null) =>
    onEdit({ type: 'speaker', fact: fact.quote.exact, speaker });
  if (isTyping)
    return (
      <Line
        words={words}
        label={words('ask_speaker_name')}
        value={saidBy?.name ?? ''}
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
        ...(start === PRESENT && saidBy ? [{ value: PRESENT, label: saidBy.name }] : []),
        { value: ARTICLE, label: words('ask_speaker_article') },
        ...entities.map(({ id, title }) => ({ value: id, label: title })),
        { value: ANOTHER, label: words('ask_speaker_another') },
      ]}
      value={start}
      onPick={(picked) => {
        if (picked === ANOTHER) return setTyping(true);
        if (picked === PRESENT && saidBy) return say({ name: saidBy.name, entity: null });
        const name = entities.find(({ id }) => id === picked)?.title;
        say(name === undefined ? null : { name, entity: picked });
      }}
      onCancel={onCancel}
    />
  );
}

/** The speaker to begin with: where it is in doubt, who it may be, or nobody. */
function speakerOf({ doubts, saidBy }: KeptFact, entities: readonly Entity[]): string | null {
  const doubt = doubts.find(({ of }) => of === 'speaker');
  if (doubt?.of === 'speaker') return doubt.guess;
  if (saidBy === null) return ARTICLE;
  // Somebody whom the article does not name, or whose card was dropped, has a name only.
  return entities.some(({ id }) => id === saidBy.card) ? saidBy.card : PRESENT;
}
