import { useId } from 'preact/hooks';
import { dateText } from '../cards/dates.ts';
import type { Words } from '../cards/words.ts';
import { dayOf } from '../deck/dates.ts';
import type { IsoDate } from '../deck/types.ts';

interface ReadingDayProps {
  /** Null: the real one. */
  readonly day: IsoDate | null;
  readonly words: Words;
  readonly onPick: (day: IsoDate | null) => void;
}

/** The day that is read as today: an article of 2021 is understood by what was known then. One press leads back to today. */
export function ReadingDay({ day, words, onPick }: ReadingDayProps) {
  const id = useId();
  return (
    <p>
      <label for={id}>{words('reading_day')}</label>
      <input
        id={id}
        type="date"
        value={day ?? ''}
        max={dayOf(new Date())}
        onChange={({ currentTarget: { value } }) => {
          // A year is typed digit by digit, each of which is a change: 0002, 0020, 0202.
          if (!value.startsWith('0')) onPick(value || null);
        }}
      />
      {day !== null && (
        <button type="button" class="gloss-button" onClick={() => onPick(null)}>
          {words('reading_today')}
        </button>
      )}
      <span role="status" class="gloss-hidden">
        {day !== null && words('reading_as_of', dateText(day, words('language')))}
      </span>
    </p>
  );
}
