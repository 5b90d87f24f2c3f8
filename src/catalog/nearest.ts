import { editDistance } from './editDistance';

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** The code's class as RFC 9110 §15 has clients treat an unknown code: x00. */
function codeOfClass(code: number): number | null {
  return code >= 100 && code <= 599 ? Math.floor(code / 100) * 100 : null;
}

/**
 * The known code at most one slip of a digit away from `code`: first one that begins alike, so that
 * the class is kept, then the one nearest by value. Failing that, the x00 of a valid code's class.
 */
export function nearestCode(code: number, known: readonly number[]): number | null {
  const digits = String(code);
  const near = known
    .filter((candidate) => editDistance(digits, String(candidate)) <= 1)
    .map((candidate) => ({ candidate, prefix: commonPrefix(digits, String(candidate)) }))
    .sort(
      (a, b) =>
        b.prefix - a.prefix ||
        Math.abs(a.candidate - code) - Math.abs(b.candidate - code) ||
        a.candidate - b.candidate,
    );
  return near[0]?.candidate ?? codeOfClass(code);
}
