import { render } from 'preact';
import '../../cards/card.css';
import '../../screens/screen.css';
import { welcomeServices } from '../../screens/browser-services.ts';
import { Welcome } from '../../screens/welcome.tsx';

render(<Welcome services={welcomeServices} />, document.body);
