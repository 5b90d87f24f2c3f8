/** A text as a regular expression that matches just it. */
export function escaped(text: string): string {
  return text.replace(/[^\w\s]/g, '\\$&');
}

/** The source of an expression that matches a name where it stands alone. */
export function wholeWord(name: string): string {
  return `(?<![\\w$])${escaped(name)}(?![\\w$])`;
}

/** Of longer texts a copy has only the beginning. */
const mostCopied = 200;

/**
 * A copy that does not hold on to the text it was cut out of: engines keep a piece of a text as a
 * view of the whole, which would keep every version of a large document in memory.
 */
export function copyOf(text: string): string {
  return text.length < 13 ? text : ` ${text.slice(0, mostCopied)}`.slice(1);
}

/** The sources of patterns: what `==` stands for in the examples of contracts, any comparison. */
export const anyComparison = '(?:[=!]==?|[<>]=?|-(?:eq|ne|[gl][et]))';
