import { useEffect, useState } from 'preact/hooks';
import type { PermissionServices, SiteGrants } from './services.ts';

/** The sites that Gloss may read now; null until the browser has told. */
export function useGrants(permissions: PermissionServices): SiteGrants | null {
  const [grants, setGrants] = useState<SiteGrants | null>(null);
  useEffect(() => {
    const stop = permissions.watch(setGrants);
    permissions.grants().then(setGrants, () => setGrants({ all: false, origins: [] }));
    return stop;
  }, [permissions]);
  return grants;
}
