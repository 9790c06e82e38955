// The built extensions as the browsers and stores will see them.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../repository.ts';
import { buildFor, ENGINES } from './drivers/browsers.ts';

const manifestOf = (engine: (typeof ENGINES)[number]) =>
  JSON.parse(readFileSync(join(buildFor(engine), 'manifest.json'), 'utf8'));

describe.each(ENGINES)('The build for %s', (engine) => {
  it('asks for nothing that warns, and shows no file to sites', () => {
    const manifest = manifestOf(engine);
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      ...(engine === 'chromium' ? ['sidePanel'] : []),
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    for (const key of [
      'host_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('forbids its pages and background all network', () => {
    const policy = manifestOf(engine).content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
  });

  it('suggests keys, in Chromium as many as it takes', () => {
    const commands = Object.values(manifestOf(engine).commands);
    expect(
      commands.filter((command) => (command as object) && 'suggested_key' in (command as object)),
    ).toHaveLength(engine === 'chromium' ? 4 : 5);
  });
});

it('passes the check of Firefox’s store', () => {
  const webExt = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const args = [webExt, 'lint', '--source-dir', buildFor('firefox'), '--output', 'json'];
  const { summary, warnings } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  expect(summary.errors).toBe(0);
  // Preact can set HTML where a view asks it to; none of ours does.
  expect(warnings.filter(({ code }: { code: string }) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
});
