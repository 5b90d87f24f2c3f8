import { createScanner, type JSONScanner } from 'jsonc-parser';
import { flowColumn } from './outline';
import type { Walker } from './walker';

/**
 * Reads JSON, also a part of it that begins with a key, with comments and trailing commas, from a place behind a comma or from the beginning.
 * Rests behind commas. Answers where it rests.
 */
export function readJson(text: string, from: number, walker: Walker, until: number): number {
  const scanner = createScanner(text, true);
  scanner.setPosition(from);
  for (;;) {
    scanner.scan();
    if (scanner.getTokenLength() === 0) return text.length;
    const sign = text.charAt(scanner.getTokenOffset());
    take(sign, scanner, walker, text);
    const end = scanner.getPosition();
    if (sign === ',' && end >= until && !walker.isBusy) return end;
  }
}

function take(sign: string, scanner: JSONScanner, walker: Walker, text: string): void {
  const start = scanner.getTokenOffset();
  const end = scanner.getPosition();
  if (sign === '{' || sign === '[') walker.open(sign === '[', start, flowColumn, true);
  else if (sign === '}' || sign === ']') closeTo(sign === ']', end, walker);
  else if (sign === ',') walker.settle();
  else if (sign === '"') takeString(scanner, walker, start, end, text);
  else if (sign !== ':') takeWord(scanner, walker, start, end, text);
}

/** A literal, or a key without quotes. */
function takeWord(
  scanner: JSONScanner,
  walker: Walker,
  start: number,
  end: number,
  text: string,
): void {
  const word = scanner.getTokenValue();
  const isKey = isBeforeColon(text, end) && !walker.frame.isList && walker.pending === null;
  if (isKey && /^[A-Za-z_$]/.test(word)) walker.key(word, { start, end }, '');
  else walker.scalar(word, { start, end }, '');
}

function isBeforeColon(text: string, at: number): boolean {
  return /^\s*:/.test(text.slice(at, at + 20));
}

function takeString(
  scanner: JSONScanner,
  walker: Walker,
  start: number,
  end: number,
  text: string,
): void {
  const range = { start: start + 1, end: end - 1 };
  const isPart = !walker.frame.parent && isBeforeColon(text, end);
  if (isPart) walker.open(false, start, flowColumn, true);
  const isKey = !walker.frame.isList && walker.pending === null;
  if (isKey) walker.key(scanner.getTokenValue(), range, '"');
  else walker.scalar(scanner.getTokenValue(), range, '"', text.slice(range.start, range.end));
}

/** Ends the innermost list or object of the kind, and what was left open inside; others stay. */
function closeTo(isList: boolean, end: number, walker: Walker): void {
  let depth = 1;
  let { frame } = walker;
  for (; frame.parent && frame.isList !== isList; frame = frame.parent) depth += 1;
  if (!frame.parent) return;
  for (; depth > 0; depth -= 1) walker.close(end);
}
