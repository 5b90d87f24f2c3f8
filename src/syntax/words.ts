/** A text as a regular expression that matches just it. */
export function escaped(text: string): string {
  return text.replace(/[^\w\s]/g, '\\$&');
}

/** The source of an expression that matches a name where it stands alone. */
export function wholeWord(name: string): string {
  return `(?<![\\w$])${escaped(name)}(?![\\w$])`;
}
