// npm test: types, lint, unit tests, then end-to-end tests in both browsers. Its last line is the count.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFor } from '../src/build/build.ts';
import { temporaryFolder } from '../src/build/drive/cleanup.ts';
import { ensureBrowsers } from './debian.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const TSC = join(MODULES, 'typescript/bin/tsc');
const BIOME = join(MODULES, '@biomejs/biome/bin/biome');
const VITEST = join(MODULES, 'vitest/vitest.mjs');

/** Tests of a run. A step that is no test run and fails counts as one that failed. */
interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
const SOUND: Count = { passed: 0, failed: 0, skipped: 0 };
const BROKEN: Count = { passed: 0, failed: 1, skipped: 0 };

const reports = temporaryFolder();
/** Some tools take CI itself for a terminal with colours. */
const env =
  process.env.CI === 'true' ? { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } : process.env;

/** Runs a program of node_modules in Node; whether it ended well. */
function node(program: string, ...args: string[]): boolean {
  return spawnSync(process.execPath, [program, ...args], { cwd: ROOT, env, stdio: 'inherit' }).status === 0;
}

function tests(project: 'unit' | 'e2e'): Count {
  const file = join(reports.path, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const isSound = node(
    VITEST,
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    project,
    ...reporters,
  );
  if (!existsSync(file)) return BROKEN;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  // A file that cannot even be loaded fails without a failed test.
  const failed = Math.max(report.numFailedTests, isSound ? 0 : 1);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
}

async function step(name: string, run: () => Promise<Count> | Count): Promise<Count> {
  console.log(`\n— ${name}`);
  try {
    return await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return BROKEN;
  }
}

const counts = [
  await step('types', () =>
    node(TSC, '-p', 'tsconfig.json') && node(TSC, '-p', 'test/tsconfig.pure.json') ? SOUND : BROKEN,
  ),
  await step('lint', () => (node(BIOME, 'check', '--config-path=.biome.json') ? SOUND : BROKEN)),
  await step('unit tests', () => tests('unit')),
];
const built = await step('browsers and builds', async () => {
  ensureBrowsers();
  await buildFor('chrome');
  await buildFor('firefox');
  return SOUND;
});
counts.push(built);
if (built === SOUND) counts.push(await step('end-to-end tests in Chromium and Firefox', () => tests('e2e')));

const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
