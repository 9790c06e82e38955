import { useLoaded, useSettings } from '../hooks.ts';
import { Screen } from '../screen.tsx';
import type { ReviewServices } from '../services.ts';
import { KeysOn } from './key-button.tsx';
import { Lines } from './lines.tsx';

/** A kept article: its cards and facts beside its text, to be corrected line by line. */
export function ReviewScreen({ services }: { readonly services: ReviewServices }) {
  const { words } = services;
  const [settings, change] = useSettings(services);
  const areKeysOn = settings?.reviewKeys ?? true;
  const loaded = useLoaded(() => services.review(), null);
  const value = loaded && 'value' in loaded ? loaded.value : undefined;
  return (
    <Screen
      words={words}
      title={value?.article.title ?? words('review')}
      name="review"
      theme={settings?.theme}
    >
      {loaded && !value && <h1>{words('review')}</h1>}
      {loaded && 'problem' in loaded && <p role="alert">{words('problem_review', loaded.problem)}</p>}
      {!loaded && <p role="status">{words('loading')}</p>}
      {value === null && (
        <p>
          {words('review_missing')}{' '}
          <button type="button" class="gloss-link" onClick={() => services.openSettings()}>
            {words('review_all')}
          </button>
        </p>
      )}
      {value && (
        <KeysOn.Provider value={areKeysOn}>
          <Lines services={services} first={value} onKeys={() => change({ reviewKeys: !areKeysOn })} />
        </KeysOn.Provider>
      )}
    </Screen>
  );
}
