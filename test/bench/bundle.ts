// What is timed is bundled first, as the engine is when it ships: in one script, with short names.
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { build } from 'vite';

/** A module of this folder as one script, which leaves its exports in a global `bench`. */
export async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ['iife'], name: 'bench' },
    },
  });
  const [{ output }] = [result].flat() as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

/** Exports of a module of this folder, bundled. */
export const bundled = async <T>(file: string): Promise<T> =>
  runInThisContext(`${await bundle(file)}; bench`) as T;
