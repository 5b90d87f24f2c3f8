/** What contracts are read with, line by line: places in a text, given by offsets. */

/** A match of a sticky pattern right at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The end of the line that an offset stands in, before its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  const stop = end < 0 ? text.length : end;
  return text[stop - 1] === '\r' ? stop - 1 : stop;
}

/** The beginning of the next line. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** Behind the blanks at an offset. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

/** Whether nothing but a comment follows on the line. */
export function isBlank(text: string, at: number): boolean {
  const sign = text[at];
  return sign === undefined || sign === '\n' || sign === '\r' || sign === '#';
}

/** The first beginning of a line within a stretch that is as asked; `null`: none is. */
export function findLine(
  text: string,
  from: number,
  to: number,
  isWanted: (lineStart: number) => boolean,
): number | null {
  const stretch = text.slice(from, to);
  for (let end = stretch.indexOf('\n'); end >= 0; end = stretch.indexOf('\n', end + 1)) {
    if (isWanted(from + end + 1)) return from + end + 1;
  }
  return null;
}
