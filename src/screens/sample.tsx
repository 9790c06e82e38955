import { useEffect, useRef } from 'preact/hooks';
import type { SettingsServices } from './services.ts';

interface SampleProps {
  readonly services: Pick<SettingsServices, 'words' | 'readSample'>;
}

/** A few lines in which Gloss works as on any page. Its names stand in the deck that ships. */
export function Sample({ services }: SampleProps) {
  const { words } = services;
  const element = useRef<HTMLElement>(null);
  useEffect(() => (element.current ? services.readSample(element.current) : undefined), [services]);
  return (
    <section ref={element} class="gloss-sample" aria-label={words('sample')}>
      <h3>{words('sample_title')}</h3>
      <p>{words('sample_first')}</p>
      <p>{words('sample_second')}</p>
    </section>
  );
}
