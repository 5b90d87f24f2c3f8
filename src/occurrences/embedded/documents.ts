import type { Range } from '../../syntax/range';
import { languageNamed, nameIn, partsAround, type Fence } from './markdown';
import type { Part } from './regions';
import { languageOfContent } from './unnamed';

/** The line that begins a block of code in reStructuredText. */
const directive =
  /^([ \t]*)\.\.[ \t]+(?:code-block|code|sourcecode)::([^\n]*)\n(?:[ \t]+:[\w-]+:[^\n]*\n)*/gm;

/** The end of a paragraph that a block without a language follows, as `::` says. */
const literal = /^([ \t]*)(?!\.\.[ \t]|[ \t])[^\n]*::[ \t]*\r?\n(?:[ \t]*\r?\n)+(?=\1[ \t]+\S)/gm;

/** A block of code in AsciiDoc: its language, and what stands between its lines of dashes. */
const listing =
  /^\[(?:source)?,([^\n\]]*)\][ \t]*\r?\n(?:\.[^\n]*\n)?(-{4,})[ \t]*\r?\n([^]*?)(?:^\2[ \t]*\r?$|(?![^]))/dgm;

/** The text of reStructuredText, and its blocks of code, each a document of its own. */
export function restructuredParts(text: string): Part[] {
  const blocks = [...text.matchAll(directive)].map(
    ({ 0: opening, 1: indent = '', 2: info = '', index }) => {
      const start = index + opening.length;
      const end = start + indentedLength(text, start, indent.length);
      return blockOf(text, { start: index, end }, { start, end }, nameIn(info));
    },
  );
  const isFree = ({ start }: Range) =>
    blocks.every((each) => start >= each.end || start < each.start);
  const all = [...blocks, ...literalBlocks(text).filter(isFree)];
  return partsAround(
    text,
    all.sort((a, b) => a.start - b.start),
  );
}

/** Blocks whose language only their look tells; the messages of HTTP are read as text. */
function literalBlocks(text: string): Fence[] {
  return [...text.matchAll(literal)].flatMap(({ 0: opening, 1: indent = '', index }) => {
    const start = index + opening.length;
    const end = start + indentedLength(text, start, indent.length);
    const language = languageOfContent(text.slice(start, end), null);
    if (language === null || language === 'http-message') return [];
    return [{ ...blockOf(text, { start, end }, { start, end }, ''), language }];
  });
}

/** The text of AsciiDoc, and its blocks of code, each a document of its own. */
export function asciidocParts(text: string): Part[] {
  const blocks = [...text.matchAll(listing)].map((found) => {
    const [start, end] = found.indices?.[3] ?? [0, 0];
    const outer = { start: found.index, end: found.index + found[0].length };
    return blockOf(text, outer, { start, end }, nameIn(found[1] ?? ''));
  });
  return partsAround(text, blocks);
}

function blockOf(text: string, outer: Range, code: Range, name: string): Fence {
  const inside = text.slice(code.start, code.end);
  const named = languageNamed(name);
  const language = named === null ? null : languageOfContent(inside, named);
  return { ...outer, code, text: inside, indent: '', name, language };
}

/** How long the lines from an offset on are that are empty or indented more than a column. */
function indentedLength(text: string, start: number, column: number): number {
  const lines = new RegExp(`(?:[ \\t]{${column + 1},}[^\\n]*(?:\\n|$)|[ \\t]*\\r?\\n)*`, 'y');
  lines.lastIndex = start;
  return lines.exec(text)?.[0].length ?? 0;
}
