import { reasonOf } from '../hooks.ts';
import { Section, type SectionProps } from './section.tsx';

/** Names that the reader does not want marked, each with its way back. */
export function MutedSection({ services, settings, tell }: SectionProps) {
  const { words } = services;
  const { muted } = settings;
  return (
    <Section title={words('muted')}>
      {muted.length === 0 && <p>{words('muted_none')}</p>}
      <ul class="gloss-items">
        {muted.map((mute) => (
          <li key={`${mute.card} ${mute.site}`}>
            <span>
              <span dir="auto">{mute.title}</span>
              <small>{mute.site === null ? words('mute_everywhere') : words('mute_site', mute.site)}</small>
            </span>
            <button
              type="button"
              class="gloss-button"
              aria-label={words('unmute', mute.title)}
              onClick={() =>
                services.unmute(mute).then(
                  () => tell(words('unmuted', mute.title)),
                  (error) => tell(words('problem_store', reasonOf(error))),
                )
              }
            >
              {words('unmute_short')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
