import { languageOf } from '../../src/syntax/languages';
import { createRuntime, editTree } from '../../src/syntax/runtime';
import { SourceText } from '../../src/syntax/sourceText';
import { createStatusCodeService } from '../../src/service';
import { policy } from '../unit/engine';
import { readGrammar } from '../../src/cli/grammars';
import { figures, type Figures } from './statistics';
import type { Sample } from './samples';

/** What a keystroke costs, and the parser's own share of it measured side by side. */
export interface KeystrokeFigures {
  /** Milliseconds from the text to the first findings, the grammar loaded before. */
  readonly opened: number;
  readonly parse: Figures;
  readonly findings: Figures;
  readonly hover: Figures;
  /** Keystroke to findings, divided by the parser's incremental parse of the same edit. */
  readonly ratio: Figures;
}

/** So many strokes until the engine's code is compiled, as it is soon after one begins to type. */
const warmUp = 500;
const strokes = 300;

/** A longer line is data, and typed in the middle of. */
const longestLine = 1_000;

/**
 * Types at places all over a file, a character in and out again, and measures each keystroke twice: the
 * parser alone on a tree of its own, and the engine up to its findings.
 */
export async function keystrokes(sample: Sample): Promise<KeystrokeFigures> {
  const language = languageOf(sample.languageId);
  if (!language) throw new Error(`No such language: ${sample.languageId}`);
  const runtime = createRuntime(readGrammar);
  await runtime.load(language);
  const service = createStatusCodeService({ readGrammar });
  await service.open('bench:empty', sample.languageId, 1, '404');
  const opening = performance.now();
  await service.open('bench:', sample.languageId, 1, sample.text);
  service.findings('bench:', policy);
  const opened = performance.now() - opening;
  const source = new SourceText(sample.text);
  let tree = runtime.parse(language, sample.text);
  const times = { parse: [] as number[], findings: [] as number[], hover: [] as number[] };
  for (let stroke = 0; stroke < warmUp + strokes; stroke += 1) {
    const edit = editAt(sample.text, stroke);
    const began = performance.now();
    editTree(tree, source.edit(edit));
    const next = runtime.parse(language, source.text, tree);
    tree.delete();
    const parsed = performance.now();
    service.change('bench:', stroke + 2, [edit]);
    service.findings('bench:', policy);
    const judged = performance.now();
    service.hover('bench:', edit.range.start, policy);
    const hovered = performance.now();
    tree = next;
    if (stroke < warmUp) continue;
    times.parse.push(parsed - began);
    times.findings.push(judged - parsed);
    times.hover.push(hovered - judged);
  }
  service.dispose();
  const ratios = times.findings.map((time, index) => time / (times.parse[index] ?? time));
  return {
    opened,
    parse: figures(times.parse),
    findings: figures(times.findings),
    hover: figures(times.hover),
    ratio: figures(ratios),
  };
}

/** Even strokes insert a digit at the end of a line, or of a value in a very long one; odd ones take it away again. */
function editAt(
  text: string,
  stroke: number,
): { range: { start: number; end: number }; text: string } {
  const place = Math.floor(((Math.floor(stroke / 2) * 7919) % 1000) * (text.length / 1000));
  const newline = text.indexOf('\n', place);
  const end = newline - place > longestLine ? text.indexOf(',', place) : newline;
  const start = end < 0 ? text.length : end;
  return stroke % 2 === 0
    ? { range: { start, end: start }, text: '1' }
    : { range: { start, end: start + 1 }, text: '' };
}
