import { render } from 'preact';
import '../../cards/card.css';
import '../../cards/pictures.css';
import '../../screens/screen.css';
import '../../screens/panel.css';
import { panelServices } from '../../screens/browser-services.ts';
import { Panel } from '../../screens/panel.tsx';

render(<Panel services={panelServices} />, document.body);
