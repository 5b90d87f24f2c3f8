import { readFlow } from './flow';
import { flowColumn } from './outline';
import type { Walker } from './walker';

const key =
  /("(?:\\.|[^"\\\n])*"|'(?:''|[^'\n])*'|(?:[^\s'"{}[\],#&*!|>%@`?:-]|[?:-](?=\S))(?:(?!\s#|:\s)[^\n])*?)[ \t]*:(?=\s|$)/y;
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
    const at = this.skipBlanks(start);
    const column = at - start;
    if (this.isBlank(at)) return this.nextLine(at);
    if (column === 0 && matches(marker, text, at)) {
      walker.restart();
      return this.nextLine(at);
    }
    const isDash = this.isDash(at);
    const { frame } = walker;
    const isInside = column > frame.column || (isDash && column === frame.column && !frame.isList);
    if (isInside && walker.isIdle) return this.nextLine(at);
    return this.node(at, column);
  }

  /** Reads a line's content from its first dash, key or scalar on. */
  private node(from: number, fromColumn: number): number {
    const { text, walker } = this;
    let [at, column] = [from, fromColumn];
    while (this.isDash(at)) {
      this.dash(at, column);
      const content = this.skipBlanks(at + 1);
      column += content - at;
      at = content;
      if (this.isBlank(at) || walker.isIdle) return this.nextLine(at);
    }
    if (this.isSign('?', at) && this.enterMap(at, column)) return this.explicitKey(at);
    if (this.isSign(':', at) && walker.frame.column === column) {
      const answer = this.skipBlanks(at + 1);
      column += answer - at;
      at = answer;
      if (this.isBlank(at)) return this.nextLine(at);
    }
    const content = this.skipProperties(at);
    const found = exec(key, text, content);
    if (!found) return this.isAwaited(column) ? this.value(at) : this.nextLine(at);
    if (!this.enterMap(at, column)) return this.nextLine(at);
    const [whole, name = ''] = found;
    const quote = /^["']/.exec(name)?.[0] ?? '';
    const bare = quote === '' ? name : name.slice(1, -1);
    const start = content + quote.length;
    walker.key(bare, { start, end: start + bare.length }, quote);
    if (walker.isIdle && !walker.isAtTop) return this.nextLine(content);
    return this.value(content + whole.length);
  }

  /** `? key`, whose value follows behind a colon on a line of its own. */
  private explicitKey(from: number): number {
    const at = this.skipProperties(this.skipBlanks(from + 1));
    const quoted = exec(doubleQuoted, this.text, at) ?? exec(singleQuoted, this.text, at);
    const written = quoted?.[0] ?? this.uncommented(at);
    const quote = quoted ? this.text.charAt(at) : '';
    const name = quote === '' ? written : written.slice(1, -1);
    const start = at + quote.length;
    this.walker.key(name, { start, end: start + name.length }, quote);
    return this.nextLine(at);
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
    const at = this.skipProperties(this.skipBlanks(from));
    const sign = text[at];
    if (this.isBlank(at)) return this.nextLine(at);
    if (sign === '|' || sign === '>') return this.block(at);
    if (sign === '"' || sign === "'") return this.quoted(at, sign);
    if (sign === '{' || sign === '[') {
      const end = readFlow(text, at, walker, (line) => this.isOutside(line));
      return text[end - 1] === '\n' ? end : this.nextLine(end);
    }
    return this.plain(at);
  }

  /** Text over several lines, of which nothing is meant but what a path finds in it. */
  private block(at: number): number {
    const start = this.nextLine(at);
    const end = this.skipDeeper(start);
    const written = this.text.slice(start, end).trimEnd();
    const isEmpty = written === '';
    const range = isEmpty ? { start: at, end: at + 1 } : { start, end: start + written.length };
    this.walker.scalar('', range, '', written);
    return end;
  }

  private quoted(at: number, quote: string): number {
    const { text, walker } = this;
    const found = exec(quote === '"' ? doubleQuoted : singleQuoted, text, at)?.[0];
    const isClosed = found !== undefined && this.staysInside(at, at + found.length);
    const end = isClosed ? at + found.length : this.lineEnd(at);
    const inner = text.slice(at + 1, isClosed ? end - 1 : end);
    walker.scalar(inner, { start: at + 1, end: at + 1 + inner.length }, quote);
    return this.nextLine(end);
  }

  private plain(at: number): number {
    const written = this.uncommented(at);
    const { frame } = this.walker;
    this.walker.scalar(written, { start: at, end: at + written.length }, '');
    const next = this.nextLine(at);
    return frame.parent ? this.skipDeeper(next) : next;
  }

  /** Skips the lines that are indented more than the present object, and blank ones between them. */
  private skipDeeper(start: number): number {
    const { column } = this.walker.frame;
    let end = start;
    for (let line = start; line < this.text.length;) {
      const at = this.skipBlanks(line);
      const next = this.nextLine(at);
      const isEmpty = at >= this.lineEnd(at);
      if (!isEmpty && at - line <= column) break;
      line = next;
      if (isEmpty) continue;
      end = next;
      this.walker.readTo(this.lineEnd(at));
    }
    return end;
  }

  private staysInside(from: number, to: number): boolean {
    const { text } = this;
    for (
      let line = text.indexOf('\n', from);
      line >= 0 && line < to;
      line = text.indexOf('\n', line + 1)
    ) {
      if (this.isOutside(line + 1)) return false;
    }
    return true;
  }

  /** Whether the line at an offset is indented too little to belong to the present value. */
  private isOutside(start: number): boolean {
    const at = this.skipBlanks(start);
    if (at >= this.lineEnd(at) || /[\]}]/.test(this.text.charAt(at))) return false;
    return at - start <= this.blockColumn();
  }

  /** The column of the innermost object or list in block style. */
  private blockColumn(): number {
    let { frame } = this.walker;
    while (frame.parent && frame.column === flowColumn) frame = frame.parent;
    return frame.column;
  }

  private isDash(at: number): boolean {
    return this.isSign('-', at);
  }

  /** Whether a sign of YAML stands at an offset, and a blank or nothing behind it. */
  private isSign(sign: string, at: number): boolean {
    return this.text[at] === sign && (this.isSpace(at + 1) || at + 1 >= this.text.length);
  }

  private isSpace(at: number): boolean {
    const sign = this.text[at];
    return sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r';
  }

  /** Whether nothing but a comment follows on the line. */
  private isBlank(at: number): boolean {
    const sign = this.text[at];
    return sign === undefined || sign === '\n' || sign === '\r' || sign === '#';
  }

  private skipBlanks(from: number): number {
    let at = from;
    while (this.text[at] === ' ' || this.text[at] === '\t') at += 1;
    return at;
  }

  private skipProperties(at: number): number {
    return at + (exec(properties, this.text, at)?.[0].length ?? 0);
  }

  /** The rest of a line, without a comment at its end. */
  private uncommented(at: number): string {
    const line = this.text.slice(at, this.lineEnd(at));
    return line.replace(/(?:^|\s+)#.*$/, '').trimEnd();
  }

  private lineEnd(at: number): number {
    const end = this.text.indexOf('\n', at);
    const stop = end < 0 ? this.text.length : end;
    return this.text[stop - 1] === '\r' ? stop - 1 : stop;
  }

  private nextLine(at: number): number {
    const end = this.text.indexOf('\n', at);
    return end < 0 ? this.text.length : end + 1;
  }
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  return exec(pattern, text, at) !== null;
}
