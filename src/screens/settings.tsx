import type { SettingsServices } from './services.ts';

/** The whole page. */
export function SettingsScreen({ services }: { readonly services: SettingsServices }) {
  return <main class="gloss-screen">{services.words('extName')}</main>;
}
