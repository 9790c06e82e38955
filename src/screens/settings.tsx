import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLoaded, useSettings } from './hooks.ts';
import { Screen } from './screen.tsx';
import { BackupSection } from './sections/backup.tsx';
import { CardsSection } from './sections/cards.tsx';
import { DecksSection } from './sections/decks.tsx';
import { ImportSection } from './sections/import.tsx';
import { KeysSection } from './sections/keys.tsx';
import { LanguagesSection } from './sections/languages.tsx';
import { MarksSection } from './sections/marks.tsx';
import { MutedSection } from './sections/muted.tsx';
import { ResetSection } from './sections/reset.tsx';
import { SitesSection } from './sections/sites.tsx';
import type { SettingsServices } from './services.ts';
import { useDecks } from './use-decks.ts';
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
  const decks = useDecks(services);
  const shortcuts = useLoaded(() => services.shortcuts(), null);
  const [backupAsked, setBackupAsked] = useState(0);
  useEffect(() => services.watchPlace(() => setBackupAsked((times) => times + 1)), [services]);

  useEffect(() => {
    if (!told) return;
    const timer = setTimeout(setTold, TOLD, '');
    return () => clearTimeout(timer);
  }, [told]);

  const props = settings && { services, settings, change, tell };
  return (
    <Screen words={words} title={words('settings_title')} name="settings" theme={settings?.theme}>
      <h1>{words('settings_title')}</h1>
      {props && (
        <>
          <MarksSection {...props} />
          <CardsSection {...props} />
          {decks && <LanguagesSection {...props} decks={[...decks.shipped, ...decks.own]} />}
          {decks && <DecksSection {...props} decks={decks} />}
          {decks && <ImportSection {...props} decks={decks} />}
          {grants && <SitesSection {...props} grants={grants} />}
          {shortcuts && 'value' in shortcuts && <KeysSection {...props} shortcuts={shortcuts.value} />}
          <MutedSection {...props} />
          {decks && <BackupSection {...props} decks={decks} asked={backupAsked} />}
          <ResetSection {...props} />
        </>
      )}
      <p role="status" class="gloss-told">
        {told}
      </p>
    </Screen>
  );
}
