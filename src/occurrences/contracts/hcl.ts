import { readFlow } from './flow';
import { heredoc, takeHeredoc } from './heredoc';
import { lineEnd, matchAt } from './lineText';
import type { Walker } from './walker';

const trivia = /(?:\s|#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\/)+/y;
const block = /([\w-]+)((?:[ \t]+(?:"[^"\n]*"|[\w-]+))*)[ \t]*\{/y;
/** With a function that an object or list is given to: `jsonencode({`. */
const attribute = /("[^"\n]*"|[\w-]+)[ \t]*=(?!=)[ \t]*(?:\w+\((?=[{[]))?/y;
const longText = new RegExp(heredoc, 'y');
const scalar =
  /"((?:\\.|[^"\\\n])*)"[ \t]*(?=\r?\n|$|[#},]|\/[/*])|[\w.-]+[ \t]*(?=\r?\n|$|[#},]|\/[/*])/y;
const label = /"([^"\n]*)"|([\w-]+)/g;

/** The type or a label of a block, and where it stands. */
interface Label {
  readonly name: string;
  readonly start: number;
}

/** The columns that tell a block from the labels above it. */
const blockColumn = 1;
const labelColumn = 2;

/** Reads HCL, as Terraform writes it: blocks with labels, and attributes. Answers where it rests. */
export function readHcl(text: string, from: number, walker: Walker, until: number): number {
  let at = from;
  if (!walker.frame.parent) walker.open(false, from, 0, false);
  while (at < text.length && (at < until || walker.isBusy)) at = readStep(text, at, walker);
  return at;
}

function readStep(text: string, at: number, walker: Walker): number {
  const skipped = matchAt(trivia, text, at);
  if (skipped) return at + skipped[0].length;
  const opened = matchAt(block, text, at);
  if (opened) {
    const type = opened[1] ?? '';
    openBlock([{ name: type, start: at }, ...labelsIn(opened[2] ?? '', at + type.length)], walker);
    return at + opened[0].length;
  }
  const named = matchAt(attribute, text, at);
  if (named) return readValue(text, named, at, walker);
  if (text[at] === '}') closeBlock(walker);
  return at + 1;
}

/** A label is a name on the way down; what stands in the block is one object below all of them. */
function openBlock(names: readonly Label[], walker: Walker): void {
  if (walker.isAtTop) walker.facts.push(`${names[0]?.name ?? ''}: {`);
  names.forEach(({ name, start }, index) => {
    walker.key(name, { start, end: start + name.length }, '');
    walker.open(false, start, index === names.length - 1 ? blockColumn : labelColumn, false);
  });
}

function closeBlock(walker: Walker): void {
  if (!walker.frame.parent?.parent) return;
  walker.close();
  while (walker.frame.column === labelColumn) walker.close();
}

function readValue(text: string, named: RegExpExecArray, start: number, walker: Walker): number {
  const name = (named[1] ?? '').replaceAll('"', '');
  walker.key(name, { start, end: start + name.length }, '');
  const at = start + named[0].length;
  if (text[at] === '{' || text[at] === '[') return readFlow(text, at, walker, () => false);
  const long = matchAt(longText, text, at);
  if (long) {
    takeHeredoc(long[0], at, walker);
    return at + long[0].length;
  }
  const found = matchAt(scalar, text, at);
  if (!found) return readExpression(text, at, walker);
  const quote = found[1] === undefined ? '' : '"';
  const value = found[1] ?? found[0].trimEnd();
  const begin = at + quote.length;
  walker.scalar(value, { start: begin, end: begin + value.length }, quote);
  return at + found[0].length;
}

/** What is computed, up to the end of the line. */
function readExpression(text: string, start: number, walker: Walker): number {
  const end = lineEnd(text, start);
  walker.scalar('', { start, end }, '', text.slice(start, end));
  return end;
}

function labelsIn(labels: string, at: number): Label[] {
  return [...labels.matchAll(label)].map(({ 0: text, 1: quoted, index }) => ({
    name: quoted ?? text,
    start: at + index + (quoted === undefined ? 0 : 1),
  }));
}
