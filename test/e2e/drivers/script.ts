// Bundling a fixture to be run in a page by a driver.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The code of a file in `test/e2e/fixtures`, as a classic script. */
export async function scriptOf(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../fixtures/${file}`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'fixture', fileName: 'fixture' } },
  });
  const [library] = built as { output: { code: string }[] }[];
  return library!.output[0]!.code;
}
