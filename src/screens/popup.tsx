import type { PopupServices } from './services.ts';

/** The whole page. */
export function Popup({ services }: { readonly services: PopupServices }) {
  return <main class="gloss-screen">{services.words('extName')}</main>;
}
