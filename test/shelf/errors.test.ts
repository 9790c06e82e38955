import { expect, it } from 'vitest';
import { namedError } from '../../src/shelf/errors.ts';

it.each([
  ['a quota', new DOMException('', 'QuotaExceededError'), 'ShelfFullError'],
  [
    'a full disk, as Chromium tells it',
    new DOMException('Connection is closing because of: IO error: FILE_ERROR_NO_SPACE', 'AbortError'),
    'ShelfFullError',
  ],
  [
    'a blob that was not written',
    new DOMException('Failed to write blobs (IOError)', 'DataError'),
    'ShelfDeviceError',
  ],
  [
    'a database that cannot be opened',
    new DOMException('Internal error opening backing store', 'UnknownError'),
    'ShelfDeviceError',
  ],
  ['a full disk, as Firefox tells it', new DOMException('AbortError', 'AbortError'), 'ShelfDeviceError'],
  ['a later form', new DOMException('', 'VersionError'), 'ShelfNewerError'],
  ['anything else', new TypeError('no'), 'TypeError'],
])('%s has a name', (_, error, name) => expect(namedError(error)).toMatchObject({ name }));
