import { own } from '../../catalog/own';
import { languageOf, languageOfPath } from '../../syntax/languages';
import type { Range } from '../../syntax/range';
import { commentsIn } from './comments';
import type { Part, Region } from './regions';
import { languageOfContent } from './unnamed';

const fence =
  /^([ \t>]*)(`{3,}(?=[^`\n]*\n)|~{3,}(?!~))([^\n]*)\n([^]*?)(?:^[ \t>]*\2[`~]*[ \t]*\r?$|(?![^]))/dgm;

/** A code fence: its code, and the language of that, if it is one that is read. */
export interface Fence extends Range {
  readonly code: Range;
  readonly text: string;
  readonly indent: string;
  readonly name: string;
  readonly language: string | null;
}

/** The text of Markdown, and its code fences, each a document of its own. */
export function markdownParts(text: string): Part[] {
  return partsAround(text, fencesIn(text));
}

/** What stands around blocks of code as text, and each of those whose language is read. */
export function partsAround(text: string, blocks: readonly Fence[]): Part[] {
  return [prose(text, blocks), ...blocks.flatMap(partsOf)];
}

/** The code fences; the last one may lack its end. */
function fencesIn(text: string): Fence[] {
  return [...text.matchAll(fence)].map((found) => {
    const [whole, indent = '', , info = '', code = ''] = found;
    const name = nameIn(info);
    const [start, end] = found.indices?.[4] ?? [0, 0];
    const language = languageOfContent(code, languageNamed(name));
    const outer = { start: found.index, end: found.index + whole.length };
    return { ...outer, code: { start, end }, text: code, indent, name, language };
  });
}

/** The name of a language in what stands behind the signs that open a block: ` json`, `{.json}`, `"json",linenums`. */
export function nameIn(info: string): string {
  return /^[ \t"]*\{?\.?([\w+#-]+)/.exec(info)?.[1] ?? '';
}

function partsOf({ start: outer, code, text, indent, language }: Fence): Part[] {
  if (language === null || language === 'markdown') return [];
  const lacksTag = language === 'php' && !text.includes('<?');
  const opening = lacksTag ? [openingTag(outer, code.start)] : [];
  return [{ language, regions: [...opening, { ...code, text: unquoted(text, indent) }] }];
}

/** Names of languages in fences that hold no text for people. */
const withoutText = new Set([
  'css',
  'scss',
  'sass',
  'less',
  'svg',
  'sql',
  'asm',
  'c',
  'csv',
  'hex',
]);

/** What stands between the fences, in the comments of their code, and in those of no language. */
function prose(text: string, fences: readonly Fence[]): Part {
  const regions: Region[] = [];
  let at = 0;
  for (const { start, end, code, text: inside, name, language } of fences) {
    regions.push({ start: at, end: start });
    if (language !== null) regions.push(...commentsIn(inside, language, code.start));
    else if (!withoutText.has(name.toLowerCase())) regions.push(code);
    at = end;
  }
  return { language: 'http-prose', regions: [...regions, { start: at, end: text.length }] };
}

/** Code with blanks for the signs of the quotation that its fence stands in. */
function unquoted(code: string, indent: string): string {
  const depth = indent.split('>').length - 1;
  const signs = new RegExp(`^(?:[ \\t]*>){0,${depth}}`, 'gm');
  return code.replace(signs, (quoted) => quoted.replaceAll('>', ' '));
}

/** PHP that lacks its opening tag: the fence's own line stands for it. */
function openingTag(start: number, end: number): Region {
  return { start, end, text: '<?php'.padEnd(end - start - 1) + '\n' };
}

/** Usual names of languages in fences that are neither an id nor a file name ending. */
const otherNames: Readonly<Record<string, string>> = {
  c: 'cpp',
  golang: 'go',
  node: 'javascript',
  python3: 'python',
  'c#': 'csharp',
  json5: 'jsonc',
  apache: 'apacheconf',
  caddy: 'caddyfile',
  https: 'http',
};

/** A language by the name that fences and attributes give it: its id, or a file name ending. */
export function languageNamed(name: string): string | null {
  const known = name.toLowerCase();
  return languageOf(own(otherNames, known) ?? known)?.id ?? languageOfPath(`x.${known}`);
}
