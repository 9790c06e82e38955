import { render } from 'preact';
import '../../cards/card.css';
import '../../screens/screen.css';
import '../../screens/review/review.css';
import { reviewServices } from '../../screens/browser-keeping.ts';
import { services } from '../../screens/browser-services.ts';
import { ReviewScreen } from '../../screens/review/review.tsx';

render(
  <ReviewScreen services={reviewServices(services, new URLSearchParams(location.search))} />,
  document.body,
);
