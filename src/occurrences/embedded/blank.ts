/** A text with blanks for all that is in it but line feeds, as long as it is. */
export function blank(text: string): string {
  return text.replace(/[^\n]+/g, (line) => ' '.repeat(line.length));
}
