import type { Range } from '../../syntax/range';
import { languageNamed, partsAround, type Fence } from './markdown';
import type { Part } from './regions';

/** The line that begins a block of code in reStructuredText. */
const directive =
  /^([ \t]*)\.\.[ \t]+(?:code-block|code|sourcecode)::[ \t]*([\w+#-]*)[^\n]*\n(?:[ \t]+:[\w-]+:[^\n]*\n)*/gm;

/** A block of code in AsciiDoc: its language, and what stands between its lines of dashes. */
const listing =
  /^\[source,[ \t]*"?([\w+#-]+)[^\n]*\][ \t]*\r?\n(?:\.[^\n]*\n)?(-{4,})[ \t]*\r?\n([^]*?)(?:^\2[ \t]*\r?$|(?![^]))/dgm;

/** The text of reStructuredText, and its blocks of code, each a document of its own. */
export function restructuredParts(text: string): Part[] {
  const blocks = [...text.matchAll(directive)].map(
    ({ 0: opening, 1: indent = '', 2: name = '', index }) => {
      const start = index + opening.length;
      const end = start + indentedLength(text, start, indent.length);
      return blockOf(text, { start: index, end }, { start, end }, name);
    },
  );
  return partsAround(text, blocks);
}

/** The text of AsciiDoc, and its blocks of code, each a document of its own. */
export function asciidocParts(text: string): Part[] {
  const blocks = [...text.matchAll(listing)].map((found) => {
    const [start, end] = found.indices?.[3] ?? [0, 0];
    const outer = { start: found.index, end: found.index + found[0].length };
    return blockOf(text, outer, { start, end }, found[1] ?? '');
  });
  return partsAround(text, blocks);
}

function blockOf(text: string, outer: Range, code: Range, name: string): Fence {
  const inside = text.slice(code.start, code.end);
  return { ...outer, code, text: inside, indent: '', name, language: languageNamed(name) };
}

/** How long the lines from an offset on are that are empty or indented more than a column. */
function indentedLength(text: string, start: number, column: number): number {
  const lines = new RegExp(`(?:[ \\t]{${column + 1},}[^\\n]*(?:\\n|$)|[ \\t]*\\r?\\n)*`, 'y');
  lines.lastIndex = start;
  return lines.exec(text)?.[0].length ?? 0;
}
