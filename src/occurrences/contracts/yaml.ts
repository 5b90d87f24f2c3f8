import { readFlow } from './flow';
import { findLine, isBlank, lineEnd, matchAt, nextLine, skipBlanks } from './lineText';
import { flowColumn } from './outline';
import type { Walker } from './walker';

const key =
  /("(?:\\.|[^"\\\n])*"|'(?:''|[^'\n])*'|(?:[^\s'"{}[\],#&*!|>%@`?:-]|[?:-](?=\S))(?:(?:[ \t]+(?!#))?(?!:(?:\s|$))[^ \t\r\n])*)[ \t]*:(?=\s|$)/y;
const properties = /(?:[&!]\S*(?:[ \t]+|(?=\r?\n|$)))*/y;
const doubleQuoted = /"(?:\\[^]|[^"\\])*"/y;
const singleQuoted = /'(?:''|[^'])*'/y;
const marker = /(?:---|\.\.\.)(?=\s|$)/y;

/**
 * Reads YAML line by line, from the beginning of a line in block style. Rests at such beginnings.
 * Answers where it rests. What stands below a key that no path goes through is skipped by its
 * indentation alone, which is what makes long contracts cheap.
 */
export function readYaml(text: string, from: number, walker: Walker, until: number): number {
  const reader = new YamlReader(text, walker);
  let at = from;
  while (at < text.length && (at < until || walker.isBusy)) at = reader.line(at);
  return Math.min(at, text.length);
}

class YamlReader {
  constructor(
    private readonly text: string,
    private readonly walker: Walker,
  ) {}

  /** Reads the line that begins at an offset, and what belongs to it on the next ones. */
  line(start: number): number {
    const { text, walker } = this;
    const at = skipBlanks(text, start);
    const column = at - start;
    if (isBlank(text, at)) return nextLine(text, at);
    if (column === 0 && matchAt(marker, text, at)) {
      walker.restart();
      return nextLine(text, at);
    }
    const isDash = isSign('-', text, at);
    const { frame } = walker;
    const isInside = column > frame.column || (isDash && column === frame.column && !frame.isList);
    if (isInside && walker.isIdle) return nextLine(text, at);
    return this.node(at, column);
  }

  /** Reads a line's content from its first dash, key or scalar on. */
  private node(from: number, fromColumn: number): number {
    const { text, walker } = this;
    let [at, column] = [from, fromColumn];
    while (isSign('-', text, at)) {
      this.dash(at, column);
      const content = skipBlanks(text, at + 1);
      column += content - at;
      at = content;
      if (isBlank(text, at) || walker.isIdle) return nextLine(text, at);
    }
    if (isSign('?', text, at) && this.enterMap(at, column)) return this.explicitKey(at);
    if (isSign(':', text, at) && walker.frame.column === column) {
      const answer = skipBlanks(text, at + 1);
      column += answer - at;
      at = answer;
      if (isBlank(text, at)) return nextLine(text, at);
    }
    return this.keyOrScalar(at, column);
  }

  private keyOrScalar(at: number, column: number): number {
    const { text, walker } = this;
    const content = skipProperties(text, at);
    const found = matchAt(key, text, content);
    if (!found) return this.isAwaited(column) ? this.value(at) : nextLine(text, at);
    if (!this.enterMap(at, column)) return nextLine(text, at);
    const [whole, name = ''] = found;
    const quote = /^["']/.exec(name)?.[0] ?? '';
    const bare = quote === '' ? name : name.slice(1, -1);
    const start = content + quote.length;
    walker.key(bare, { start, end: start + bare.length }, quote);
    if (walker.isIdle && !walker.isAtTop) return nextLine(text, content);
    return this.value(content + whole.length);
  }

  /** `? key`, whose value follows behind a colon on a line of its own. */
  private explicitKey(from: number): number {
    const { text } = this;
    const at = skipProperties(text, skipBlanks(text, from + 1));
    const quoted = matchAt(doubleQuoted, text, at) ?? matchAt(singleQuoted, text, at);
    const written = quoted?.[0] ?? uncommented(text, at);
    const quote = quoted ? text.charAt(at) : '';
    const name = quote === '' ? written : written.slice(1, -1);
    const start = at + quote.length;
    this.walker.key(name, { start, end: start + name.length }, quote);
    return nextLine(text, at);
  }

  /** Begins an item of the list at a column, and the list itself where this is its first. */
  private dash(at: number, column: number): void {
    const { walker } = this;
    while (walker.frame.column > column) walker.close();
    const { frame } = walker;
    if (!(frame.isList && frame.column === column) && walker.pending) {
      walker.open(true, at, column, false);
    }
    if (walker.frame.isList) walker.item();
  }

  /** Goes to the object whose keys stand at a column; `false` where there is none. */
  private enterMap(at: number, column: number): boolean {
    const { walker } = this;
    const isOver = () => {
      const { frame } = walker;
      return frame.column > column || (frame.isList && frame.column === column);
    };
    while (isOver()) walker.close();
    if (!walker.frame.isList && walker.frame.column === column) return true;
    if (!walker.pending) return false;
    walker.open(false, at, column, false);
    return true;
  }

  /** Whether a value that stands alone belongs to a key before it. */
  private isAwaited(column: number): boolean {
    const { walker } = this;
    while (walker.frame.column > column) walker.close();
    return walker.pending !== null && column > walker.frame.column;
  }

  private value(from: number): number {
    const { text, walker } = this;
    const at = skipProperties(text, skipBlanks(text, from));
    const sign = text[at];
    if (isBlank(text, at)) return nextLine(text, at);
    if (sign === '|' || sign === '>') return this.block(at);
    if (sign === '"' || sign === "'") return this.quoted(at, sign);
    if (sign === '{' || sign === '[') {
      const end = readFlow(text, at, walker, (line) => this.isOutside(line));
      return text[end - 1] === '\n' ? end : nextLine(text, end);
    }
    return this.plain(at);
  }

  /** Text over several lines, of which nothing is meant but what a path finds in it. */
  private block(at: number): number {
    const { text } = this;
    const start = nextLine(text, at);
    const end = this.skipDeeper(start);
    const written = text.slice(start, end).trimEnd();
    const isEmpty = written === '';
    const range = isEmpty ? { start: at, end: at + 1 } : { start, end: start + written.length };
    this.walker.scalar('', range, '', written);
    return end;
  }

  private quoted(at: number, quote: string): number {
    const { text, walker } = this;
    const found = matchAt(quote === '"' ? doubleQuoted : singleQuoted, text, at)?.[0];
    const isTooLow = (line: number) => this.isOutside(line);
    const isClosed =
      found !== undefined && findLine(text, at, at + found.length, isTooLow) === null;
    const end = isClosed ? at + found.length : lineEnd(text, at);
    const inner = text.slice(at + 1, isClosed ? end - 1 : end);
    walker.scalar(inner, { start: at + 1, end: at + 1 + inner.length }, quote);
    return nextLine(text, end);
  }

  private plain(at: number): number {
    const { text, walker } = this;
    const written = uncommented(text, at);
    const { frame } = walker;
    walker.scalar(written, { start: at, end: at + written.length }, '');
    const next = nextLine(text, at);
    return frame.parent ? this.skipDeeper(next) : next;
  }

  /** Skips the lines that are indented more than the present object, and blank ones between them. */
  private skipDeeper(start: number): number {
    const { text } = this;
    const { column } = this.walker.frame;
    let end = start;
    for (let line = start; line < text.length;) {
      const at = skipBlanks(text, line);
      const next = nextLine(text, at);
      const isEmpty = at >= lineEnd(text, at);
      if (!isEmpty && at - line <= column) break;
      line = next;
      if (isEmpty) continue;
      end = next;
      this.walker.readTo(lineEnd(text, at));
    }
    return end;
  }

  /** Whether the line at an offset is indented too little to belong to the present value. */
  private isOutside(start: number): boolean {
    const { text } = this;
    const at = skipBlanks(text, start);
    if (at >= lineEnd(text, at) || /[\]}]/.test(text.charAt(at))) return false;
    return at - start <= this.blockColumn();
  }

  /** The column of the innermost object or list in block style. */
  private blockColumn(): number {
    let { frame } = this.walker;
    while (frame.parent && frame.column === flowColumn) frame = frame.parent;
    return frame.column;
  }
}

const space = new Set([' ', '\n', '\t', '\r', undefined]);

/** Whether a sign of YAML stands at an offset, and a blank or nothing behind it. */
function isSign(sign: string, text: string, at: number): boolean {
  return text[at] === sign && space.has(text[at + 1]);
}

function skipProperties(text: string, at: number): number {
  return at + (matchAt(properties, text, at)?.[0].length ?? 0);
}

/** The rest of a line, without a comment at its end. */
function uncommented(text: string, at: number): string {
  const line = text.slice(at, lineEnd(text, at));
  return line.replace(/(?:^|\s)#.*$/, '').trimEnd();
}
