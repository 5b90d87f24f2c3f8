import { anyClass, type Telling } from './telling';

/** What the field of HTTP/2 and 3 is called that holds the status (RFC 9113 §8.3.2). */
export const pseudoHeader = ':status';

/** What that field tells of its value, which nothing else is called by. */
export const pseudoHeaderTelling: Telling = { alone: true, role: 'text', classes: anyClass };

/** Whether an expression is the name of that field: `":status"`, `b":status"`. */
export function isPseudoHeader(expression: string): boolean {
  return /^b?["'`]:status["'`]$/.test(expression);
}
