import type { Words } from '../../cards/words.ts';
import { AddLine } from '../controls.tsx';
import { reasonOf } from '../hooks.ts';
import { hostOf } from '../hosts.ts';
import type { PermissionServices, SiteGrants } from '../services.ts';
import { Section, type SectionProps } from './section.tsx';

interface SitesProps extends SectionProps {
  readonly grants: SiteGrants;
}

/** The sites that Gloss may read, by the browser's permission, and those it stays away from. */
export function SitesSection({ services, settings, change, tell, grants }: SitesProps) {
  const { words, permissions } = services;
  const block = (text: string) => {
    const host = hostOf(text);
    if (!host) return words('no_host', text);
    if (!settings.sitesOff.includes(host)) change({ sitesOff: [...settings.sitesOff, host] });
    return null;
  };
  return (
    <Section title={words('sites')}>
      <h3>{words('sites_allowed')}</h3>
      <Allowed words={words} permissions={permissions} grants={grants} tell={tell} />
      <h3>{words('sites_blocked')}</h3>
      <p>{words('sites_blocked_text')}</p>
      <RemovableList
        items={settings.sitesOff}
        show={(host) => host}
        remove={(host) => words('remove', host)}
        action={words('remove_short')}
        onRemove={(host) => change({ sitesOff: settings.sitesOff.filter((other) => other !== host) })}
      />
      <AddLine label={words('site_block')} action={words('add')} onAdd={block} />
    </Section>
  );
}

interface AllowedProps {
  readonly words: Words;
  readonly permissions: PermissionServices;
  readonly grants: SiteGrants;
  readonly tell: (text: string) => void;
}

/** Permission given and taken back. Each asking of the browser happens in the press itself. */
export function Allowed({ words, permissions, grants, tell }: AllowedProps) {
  const settle = (asked: Promise<unknown>, done: string) =>
    asked.then(
      (given) => tell(given === false ? words('refused', '') : done),
      (error) => tell(words('refused', reasonOf(error))),
    );
  const allow = async (text: string) => {
    const host = hostOf(text);
    if (!host) return words('no_host', text);
    const given = permissions.allow(host).catch(() => false);
    return (await given) ? null : words('refused', '');
  };
  return (
    <>
      <p role="status">
        {words(grants.all ? 'allowed_all' : grants.origins.length > 0 ? 'allowed_some' : 'allowed_none')}
      </p>
      {grants.all ? (
        <button
          type="button"
          class="gloss-button"
          onClick={() => settle(permissions.removeAll(), words('withdrawn'))}
        >
          {words('withdraw_all')}
        </button>
      ) : (
        <>
          <RemovableList
            items={grants.origins}
            show={originText}
            remove={(origin) => words('withdraw', originText(origin))}
            action={words('withdraw_short')}
            onRemove={(origin) => settle(permissions.remove(origin), words('withdrawn'))}
          />
          <AddLine label={words('site_allow')} action={words('allow')} onAdd={allow} />
          <button
            type="button"
            class="gloss-button"
            onClick={() => settle(permissions.allowAll(), words('allowed_all'))}
          >
            {words('allow_all')}
          </button>
        </>
      )}
    </>
  );
}

/** `https://news.example/*` → `news.example`; patterns that name no one site stay as they are. */
const originText = (origin: string) => /^(?:https?|\*):\/\/([^/*]+)\/\*$/.exec(origin)?.[1] ?? origin;

interface RemovableProps {
  readonly items: readonly string[];
  readonly show: (item: string) => string;
  /** The accessible name of an item's button. */
  readonly remove: (item: string) => string;
  readonly action: string;
  readonly onRemove: (item: string) => void;
}

function RemovableList({ items, show, remove, action, onRemove }: RemovableProps) {
  if (items.length === 0) return null;
  return (
    <ul class="gloss-items">
      {items.map((item) => (
        <li key={item}>
          <span>{show(item)}</span>
          <button type="button" class="gloss-button" aria-label={remove(item)} onClick={() => onRemove(item)}>
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
