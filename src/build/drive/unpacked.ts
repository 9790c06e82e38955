// The extension as it is installed: a copy, so that what is built stays as it is.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An empty page beside Gloss's own: in it expressions run with the extension's API. */
export const EMPTY_PAGE = 'empty.html';

/** The parts of a manifest that matter here. */
export interface Manifest {
  /** Match patterns of the sites that the reader may permit. */
  readonly optional_host_permissions: readonly string[];
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

/** The manifest of a built extension. Throws when the folder holds none. */
export function manifestOf(extension: string): Manifest {
  const file = join(extension, 'manifest.json');
  if (!existsSync(file)) throw new Error(`${extension} holds no built extension: run npm run build.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Copies a built extension, and an empty page with it, over what stands at `to`. */
export function copyExtension(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  writeFileSync(join(to, EMPTY_PAGE), '<!doctype html><title>empty</title>');
}

/** Puts at `to` an extension that is nothing but the permission for sites. */
export function writePermission(to: string, sites: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  const manifest = { manifest_version: 3, name: 'Permission', version: '0', host_permissions: sites };
  writeFileSync(join(to, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(to, EMPTY_PAGE), '<!doctype html>');
}
