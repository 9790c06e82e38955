import type { WelcomeServices } from './services.ts';

/** The whole page. */
export function Welcome({ services }: { readonly services: WelcomeServices }) {
  return <main class="gloss-screen">{services.words('extName')}</main>;
}
