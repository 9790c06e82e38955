import { render } from 'preact';
import '../../cards/card.css';
import '../../screens/screen.css';
import { settingsServices } from '../../screens/browser-settings.ts';
import { SettingsScreen } from '../../screens/settings.tsx';

render(<SettingsScreen services={settingsServices} />, document.body);
// A page that stays open has the time; the compiler of articles comes once the settings are there.
import('../../screens/browser-keeping.ts').then(({ noteOnce }) => noteOnce());
