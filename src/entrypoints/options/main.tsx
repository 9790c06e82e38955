import { render } from 'preact';
import '../../cards/card.css';
import '../../screens/screen.css';
import { settingsServices } from '../../screens/browser-settings.ts';
import { SettingsScreen } from '../../screens/settings.tsx';

render(<SettingsScreen services={settingsServices} />, document.body);
