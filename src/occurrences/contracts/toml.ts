import { readFlow } from './flow';
import { matchAt, nextLine } from './lineText';
import type { Walker } from './walker';

const line =
  /[ \t]*(?:(\[\[?)([^\]\n]+)\]\]?|((?:"[^"\n]*"|'[^'\n]*'|[\w-]+)(?:\s*\.\s*(?:"[^"\n]*"|'[^'\n]*'|[\w-]+))*)[ \t]*=[ \t]*)?/y;
const names = /"([^"]*)"|'([^']*)'|([^\s."']+)/g;
const longString = /("""|''')[^]*?\1/y;
const scalar = /"((?:\\.|[^"\\\n])*)"?|'([^'\n]*)'?|[^\s#]+/y;

/** Reads TOML line by line and rests at beginnings of lines. Answers where it rests. */
export function readToml(text: string, from: number, walker: Walker, until: number): number {
  let at = from;
  while (at < text.length && (at < until || walker.isBusy)) at = readLine(text, at, walker);
  if (at >= text.length) walker.restart();
  return at;
}

function readLine(text: string, start: number, walker: Walker): number {
  const [whole = '', brackets, table, keys] = matchAt(line, text, start) ?? [];
  if (table !== undefined) enterTable(table, brackets === '[[', start, walker);
  if (keys === undefined) return nextLine(text, start + whole.length);
  if (!walker.frame.parent) walker.open(false, start, 0, false);
  const at = start + whole.length;
  const outside = walker.frame;
  openKeys(keys, start + whole.indexOf(keys), walker);
  const end = readValue(text, at, walker);
  while (walker.frame !== outside) walker.close();
  return nextLine(text, end);
}

/** `[a.b]`: closes what is open and goes down again; `[[a.b]]` to a new item of the list there. */
function enterTable(table: string, isList: boolean, start: number, walker: Walker): void {
  walker.restart();
  walker.open(false, start, 0, false);
  const all = namesIn(table);
  all.forEach((name, index) => {
    walker.key(name, { start, end: start }, '');
    if (isList && index === all.length - 1) walker.open(true, start, 0, false);
    walker.open(false, start, 0, false);
  });
}

/** `a.b = …`: every key but the last one opens an object. */
function openKeys(keys: string, start: number, walker: Walker): void {
  const all = namesIn(keys);
  for (const name of all.slice(0, -1)) {
    walker.key(name, { start, end: start }, '');
    walker.open(false, start, 0, false);
  }
  const last = all.at(-1) ?? '';
  const at = start + keys.lastIndexOf(last);
  walker.key(last, { start: at, end: at + last.length }, '');
}

function readValue(text: string, at: number, walker: Walker): number {
  if (text[at] === '{' || text[at] === '[') return readFlow(text, at, walker, () => false);
  const long = matchAt(longString, text, at);
  if (long) return at + long[0].length;
  const found = matchAt(scalar, text, at);
  if (!found) return at;
  const inner = found[1] ?? found[2];
  const quote = inner === undefined ? '' : text.charAt(at);
  const value = inner ?? found[0];
  const start = at + quote.length;
  walker.scalar(value, { start, end: start + value.length }, quote);
  return at + found[0].length;
}

function namesIn(keys: string): string[] {
  return [...keys.matchAll(names)].map(([text, double, single]) => double ?? single ?? text);
}
