/**
 * Whether an offset is inside of a string. `pattern` matches what a text is made of, comments and strings
 * as a whole, from an offset outside of them on.
 */
export function isInStringOf(
  pattern: RegExp,
  text: string,
  from: number,
  offset: number,
  isString: (found: RegExpExecArray) => boolean,
): boolean {
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    if (found.index >= offset) return false;
    if (offset < pattern.lastIndex) return isString(found);
  }
  return false;
}
