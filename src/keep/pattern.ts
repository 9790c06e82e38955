// Patterns that are too long for one line.

/**
 * A regular expression with these flags, written over several lines: line breaks and what indents the next line are no part of it. Throws
 * a SyntaxError where it is none.
 */
export function pattern(flags: string): (source: TemplateStringsArray) => RegExp {
  return ({ raw }) => new RegExp(raw.join('').trim().replace(/\n\s*/g, ''), flags);
}
