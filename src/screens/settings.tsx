import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLoaded, useSettings } from './hooks.ts';
import { Screen } from './screen.tsx';
import { CardsSection } from './sections/cards.tsx';
import { DecksSection, LanguagesSection } from './sections/decks.tsx';
import { KeysSection } from './sections/keys.tsx';
import { MarksSection } from './sections/marks.tsx';
import { MutedSection } from './sections/muted.tsx';
import { ResetSection } from './sections/reset.tsx';
import { SitesSection } from './sections/sites.tsx';
import type { SettingsServices } from './services.ts';
import { useGrants } from './use-grants.ts';

/** Time in ms that a confirmation stays on the screen: long enough to read a line twice. */
const TOLD = 4000;

/** All settings. Each change is stored at once and confirmed. */
export function SettingsScreen({ services }: { readonly services: SettingsServices }) {
  const { words } = services;
  const [told, setTold] = useState('');
  const tell = useCallback((text: string) => setTold(text), []);
  const stored = useCallback(
    (problem: string | null) => tell(problem === null ? words('stored') : words('problem_store', problem)),
    [tell, words],
  );
  const [settings, change] = useSettings(services, stored);
  const grants = useGrants(services.permissions);
  const decks = useLoaded(() => services.decks(), null);
  const shortcuts = useLoaded(() => services.shortcuts(), null);

  useEffect(() => {
    if (!told) return;
    const timer = setTimeout(setTold, TOLD, '');
    return () => clearTimeout(timer);
  }, [told]);

  const props = settings && { services, settings, change, tell };
  return (
    <Screen words={words} title={words('settings_title')} name="settings" theme={settings?.theme}>
      <h1>{words('settings_title')}</h1>
      {decks && 'problem' in decks && <p role="alert">{words('problem_cards', decks.problem)}</p>}
      {props && (
        <>
          <MarksSection {...props} />
          <CardsSection {...props} />
          {decks && 'value' in decks && <LanguagesSection {...props} decks={decks.value} />}
          {decks && 'value' in decks && <DecksSection {...props} decks={decks.value} />}
          {grants && <SitesSection {...props} grants={grants} />}
          {shortcuts && 'value' in shortcuts && <KeysSection {...props} shortcuts={shortcuts.value} />}
          <MutedSection {...props} />
          <ResetSection {...props} />
        </>
      )}
      <p role="status" class="gloss-told">
        {told}
      </p>
    </Screen>
  );
}
