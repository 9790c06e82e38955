import { useId, useState } from 'preact/hooks';
import type { Words } from '../cards/words.ts';

interface SliderProps {
  readonly words: Words;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Called when the reader lets go, with a number within the bounds. */
  readonly onSet: (value: number) => void;
}

/** A number, to be drawn or typed. One that is typed beyond the bounds becomes the nearest within, and that is said. */
export function Slider({ words, label, unit, value, min, max, step, onSet }: SliderProps) {
  const id = useId();
  const [drawn, setDrawn] = useState<number | null>(null);
  const [told, setTold] = useState('');
  const set = (input: HTMLInputElement) => {
    setDrawn(null);
    const typed = input.valueAsNumber;
    const kept = Number.isFinite(typed) ? Math.min(max, Math.max(min, typed)) : value;
    const shown = (n: number) => `${n.toLocaleString(words('language'))} ${unit}`;
    setTold(kept === typed ? '' : words('number_bounds', shown(min), shown(max), shown(kept)));
    input.valueAsNumber = kept;
    if (kept !== value) onSet(kept);
  };
  const bounds = { min, max, step, value: drawn ?? value };
  return (
    <div class="gloss-slider">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        {...bounds}
        onInput={(e) => setDrawn(e.currentTarget.valueAsNumber)}
        onChange={(e) => set(e.currentTarget)}
      />
      <span class="gloss-number">
        <input type="number" aria-label={label} {...bounds} onChange={(e) => set(e.currentTarget)} /> {unit}
      </span>
      <p class="gloss-quiet" role="status">
        {told}
      </p>
    </div>
  );
}
