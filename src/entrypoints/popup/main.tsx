import { render } from 'preact';
import '../../cards/card.css';
import '../../screens/screen.css';
import { popupServices } from '../../screens/browser-services.ts';
import { Popup } from '../../screens/popup.tsx';

render(<Popup services={popupServices} />, document.body);
