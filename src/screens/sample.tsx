import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../cards/words.ts';

interface SampleProps {
  readonly words: Words;
  /** Marks an element's text as pages are marked; gives the way to stop. */
  readonly read: (element: HTMLElement) => () => void;
}

/** A few lines in which Gloss works as on any page. Its names stand in the deck that ships. */
export function Sample({ words, read }: SampleProps) {
  const element = useRef<HTMLElement>(null);
  useEffect(() => (element.current ? read(element.current) : undefined), [read]);
  return (
    <section ref={element} class="gloss-sample" aria-label={words('sample')}>
      <h3>{words('sample_title')}</h3>
      <p>{words('sample_first')}</p>
      <p>{words('sample_second')}</p>
    </section>
  );
}
