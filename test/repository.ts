// The project's own files, for tests that read them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A module named by a source file. */
export interface Import {
  /** A path from `src/`, or a package's name as written. */
  readonly of: string;
  /** Gone after compilation. */
  readonly typeOnly: boolean;
}

/** A file of `src/`. */
export interface SourceFile {
  /** From `src/`, with `/`. */
  readonly path: string;
  /** First folder of the path. */
  readonly room: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** Every TypeScript file of `src/`. */
export function sourceFiles(): SourceFile[] {
  const entries = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  return entries
    .map((entry) => entry.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(join(ROOT, 'src', path), 'utf8');
      return { path, text, room: path.split('/')[0]!, imports: importsOf(path, text) };
    });
}

/** Static imports, re-exports and `import(…)` of a module at `path`. */
export function importsOf(path: string, text: string): Import[] {
  const statements = text.matchAll(/^(?:import|export)\b(?:([^;'"]*?)\bfrom\s*)?\s*['"]([^'"]+)['"]/gm);
  const calls = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
  const place = (name: string) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name);
  return [
    ...[...statements].map(([, names, name]) => ({
      of: place(name!),
      typeOnly: /^\s*type\b/.test(names ?? ''),
    })),
    ...[...calls].map(([, name]) => ({ of: place(name!), typeOnly: false })),
  ];
}
