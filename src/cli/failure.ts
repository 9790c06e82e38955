/** Bad input of the caller: ends the run with a line on stderr. */
export class Failure extends Error {
  /** Exit code: 1 for bad files, 2 for a bad command line. */
  readonly code: 1 | 2;

  constructor(message: string, code: 1 | 2 = 1) {
    super(message);
    this.code = code;
  }
}

/** A failure for what the file system threw about a file, as the caller named it. */
export function fileFailure(name: string, error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'there is no such file',
    EISDIR: 'this is a folder; name a file in it',
    EACCES: 'no permission to read it',
    EPERM: 'no permission to read it',
    ELOOP: 'its links lead back to themselves',
    ENAMETOOLONG: 'its name is longer than files have',
    EIO: 'the disk failed while reading it',
  };
  return new Failure(`${name}: ${known[code] ?? `it cannot be read (${code})`}.`);
}
