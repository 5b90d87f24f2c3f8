import { registry } from '../../catalog/registry';
import { anyClass, type Telling } from '../../frameworks/telling/telling';
import type { Range } from '../../syntax/range';
import type { Token } from './tokens';
import { codeIn } from './values';

/** A code of three digits as a token has it; the range of one with its phrase has that, too. */
export interface WrittenCode extends Range {
  readonly digits: string;
  readonly notation: 'number' | 'string';
  /** It stands in an HTTP message, which tells by itself. */
  readonly isMessage: boolean;
}

/** A string that is a code, `'404'`, one with its phrase, or the beginning of a message. */
const inString = /^(["'`]+ ?)(HTTP\/\d(?:\.\d)? |Status: ?)?(\d{3})(?![\w.])([^"'`\\]*)/;

/** Where the phrase of a line ends: `400 Bad Request: no host`. */
export const clause = /[:;,.(]| - /;

/** A message that begins on a further line of a text. */
const inLines = /^["'`[][^]*?(?:\n|\\n)[ \t]*(?:HTTP\/\d(?:\.\d)? |Status: )(\d{3})(?![\w.])/;

/** The code that a token is or begins with. */
export function writtenIn(token: Token): WrittenCode | null {
  if (token.kind === 'sign') return null;
  if (token.kind !== 'string') {
    const digits = codeIn(token.text);
    const range = { start: token.start, end: token.start + digits.length };
    return digits.length === 3 ? { ...range, digits, notation: 'number', isMessage: false } : null;
  }
  const [, quote = '', protocol = '', digits, rest = ''] = inString.exec(token.text) ?? [];
  if (digits === undefined) return onFurtherLine(token);
  const start = token.start + quote.length + protocol.length;
  const isMessage = protocol !== '' && registry.isRegistered(Number(digits));
  if (isMessage) return { start, end: start + 3, digits, notation: 'number', isMessage };
  const isBare = token.text.length === 2 * quote.length + 3;
  const [phrase = ''] = rest.split(clause, 1);
  const isLine = registry.findByPhrase(phrase) === Number(digits);
  if (protocol !== '' || !(isBare || isLine)) return null;
  const end = start + 3 + (isBare ? 0 : phrase.length);
  return { start, end, digits, notation: 'string', isMessage };
}

function onFurtherLine({ text, start }: Token): WrittenCode | null {
  const [whole = '', digits = ''] = text.length > 24 ? (inLines.exec(text) ?? []) : [];
  if (digits === '' || !registry.isRegistered(Number(digits))) return null;
  const end = start + whole.length;
  return { start: end - 3, end, digits, notation: 'number', isMessage: true };
}

/** What a message tells of its code. */
export const anyStatus: Telling = { alone: true, role: 'text', classes: anyClass };
