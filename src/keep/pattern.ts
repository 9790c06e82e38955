// Patterns that are too long for one line.

/**
 * A regular expression with these flags, written over several lines: line breaks and what indents the next line are no part of it. A ß is
 * also “ss”, as Swiss papers write it. Throws a SyntaxError where it is none.
 */
export function pattern(flags: string): (source: TemplateStringsArray) => RegExp {
  return ({ raw }) =>
    new RegExp(raw.join('').trim().replace(/\n\s*/g, '').replace(SHARP_S, '(?:ß|ss)'), flags);
}

/** A ß outside of brackets. */
const SHARP_S = /ß(?![^[\]]*\])/g;
