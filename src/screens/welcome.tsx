import { useState } from 'preact/hooks';
import { useKeptFocus, useSettings } from './hooks.ts';
import { Sample } from './sample.tsx';
import { Screen } from './screen.tsx';
import { Allowed } from './sections/sites.tsx';
import type { WelcomeServices } from './services.ts';
import { useGrants } from './use-grants.ts';

/** Ways to a card, and what else there is. */
const HOW = ['how_pointer', 'how_keys', 'how_touch', 'how_popup', 'how_keep', 'how_panel'] as const;

/** What Gloss does, on a sample that works; the one question; how to use it. */
export function Welcome({ services }: { readonly services: WelcomeServices }) {
  const { words } = services;
  const [settings] = useSettings(services);
  return (
    <Screen words={words} title={words('welcome_title')} name="welcome" theme={settings?.theme}>
      <header>
        <p class="gloss-word">{words('extName')}</p>
        <h1>{words('welcome_head')}</h1>
        <p class="gloss-lead">{words('welcome_lead')}</p>
      </header>
      <section>
        <h2>{words('welcome_try')}</h2>
        <p>{words('welcome_try_text')}</p>
        <Sample services={services} />
      </section>
      <Question services={services} />
      <section>
        <h2>{words('welcome_how')}</h2>
        <dl class="gloss-how">
          {HOW.map((key) => (
            <div key={key}>
              <dt>{words(key)}</dt>
              <dd>{words(`${key}_text`)}</dd>
            </div>
          ))}
        </dl>
        <button type="button" class="gloss-button" onClick={() => services.openSettings()}>
          {words('settings')}
        </button>
      </section>
    </Screen>
  );
}

/** The one permission question; shows what has been given, also when it is taken back elsewhere. */
function Question({ services }: { services: WelcomeServices }) {
  const { words, permissions } = services;
  const grants = useGrants(permissions);
  const focus = useKeptFocus<HTMLElement>();
  const [siteBySite, setSiteBySite] = useState(false);
  const [told, setTold] = useState('');
  if (!grants) return null;
  const given = grants.all || grants.origins.length > 0;
  const choose = () => {
    setSiteBySite(true);
    setTold('');
  };
  const allowAll = () =>
    permissions.allowAll().then(
      (allowed) => setTold(allowed ? '' : words('refused', '')),
      () => setTold(words('refused', '')),
    );
  return (
    <section class="gloss-question" {...focus}>
      <h2>{words('question_title')}</h2>
      {!grants.all && <p>{words('question')}</p>}
      {given || siteBySite ? (
        <Allowed words={words} permissions={permissions} grants={grants} tell={setTold} />
      ) : (
        <div class="gloss-buttons">
          <button type="button" class="gloss-button gloss-first" onClick={allowAll}>
            {words('allow_all')}
          </button>
          <button type="button" class="gloss-button" onClick={choose}>
            {words('site_by_site')}
          </button>
        </div>
      )}
      {siteBySite && !given && <p class="gloss-quiet">{words('site_by_site_text')}</p>}
      <p role="status" class="gloss-problem">
        {told}
      </p>
    </section>
  );
}
