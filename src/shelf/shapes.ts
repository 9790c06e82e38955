// Whether values that lay in a database or came from a file are what they should be.

/** Tells of a value of any shape whether it is of one. */
export type Is = (value: unknown) => boolean;

/** A text. */
export const isText: Is = (value) => typeof value === 'string';

/** A number that is one. */
export const isNumber: Is = (value) => Number.isFinite(value);

/** An object, whose fields are still to be looked at. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A list of such. */
export const all =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);

/** Such a value, or null. */
export const orNull =
  (is: Is): Is =>
  (value) =>
    value === null || is(value);
