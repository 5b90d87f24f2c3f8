import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { unescaped } from '../../syntax/escapes';
import type { Language } from '../../syntax/languages';
import type { Range } from '../../syntax/range';
import { blank } from './blank';
import { asciidocParts, restructuredParts } from './documents';
import { languageNamed, markdownParts } from './markdown';
import { bracedExpressions, vueExpressions } from './markup';

/** Code of one language inside a document: one region, or several that belong together. */
export interface Part {
  /** VS Code's language id. */
  readonly language: string;
  readonly regions: readonly Region[];
  /** Expressions that stand in markup: nothing can be imported there, and no comment of the language stands. */
  readonly isMarkup?: true;
}

/** A stretch of code, and how it reads where it is written otherwise; of the same length. */
export interface Region extends Range {
  readonly text?: string;
}

/** Finds the code inside a document of a dialect. */
export type FindParts = (text: string) => Part[];

/** The dialects that hold code of others. */
const hosts: Readonly<Record<string, FindParts>> = {
  html: scripts('javascript'),
  vue: (text) => [...scripts('javascript')(text), ...markup(vueExpressions(text), text)],
  svelte: (text) => [...scripts('javascript')(text), ...markup(bracedExpressions(text), text)],
  astro: (text) => [
    ...frontmatter(text),
    ...scripts('typescript')(text),
    ...markup(bracedExpressions(behindFrontmatter(text)), '<script lang="tsx">'),
  ],
  markdown: markdownParts,
  restructuredtext: restructuredParts,
  asciidoc: asciidocParts,
  notebook: cells,
  http: (text) => [
    { language: 'http-message', regions: [{ start: 0, end: text.length }] },
    titles(text),
    ...handlers(text),
  ],
};

/** What PHP does in a page where it stands, and a value that it puts there. */
const inserted = /<\?(?:php\b|=)[^]*?(?:\?>|$(?![^]))/g;
const value = /^<\?(?:=|php\s+echo\b)/;

/** The scripts of a page without what PHP puts into them. */
function scriptsOfPage(text: string): Part[] {
  const page = text.replace(inserted, (code) =>
    value.test(code) ? `0${blank(code.slice(1))}` : blank(code),
  );
  const written = ({ start, end }: Region) => ({ start, end, text: page.slice(start, end) });
  return scripts('javascript')(page).map((part) => ({
    ...part,
    regions: part.regions.map(written),
  }));
}

/** The dialects whose files may hold code of others beside their own, where the text shows that. */
const pages: Readonly<Record<string, { readonly shown: RegExp; readonly others: FindParts }>> = {
  php: { shown: /<script\b/i, others: scriptsOfPage },
};

/** What finds the code inside of a document, if it holds some of others; `isOwn`: it is that of a page itself. */
export function partsFinder(
  { id, dialect }: Language,
  text: string,
  isOwn = false,
): FindParts | undefined {
  const page = isOwn ? undefined : pages[dialect];
  if (!page?.shown.test(text)) return hosts[dialect];
  return (present) => [
    { language: id, regions: [{ start: 0, end: present.length }] },
    ...page.others(present),
  ];
}

/** What shows in a document of a language that it holds code of others, where not all of them do. */
export function othersShown({ dialect }: Language): RegExp | undefined {
  return pages[dialect]?.shown;
}

/** Whether documents of a language may hold code of others. */
export function holdsOthers({ dialect }: Language): boolean {
  return dialect in hosts || dialect in pages;
}

const script = /<script\b([^>]*)>([^]*?)<\/script\s*>/dgi;
const languageAttribute = /\blang\s*=\s*["']?(\w+)/i;

/** A type of scripts that are programs; others hold data or templates. */
const programType =
  /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma|type)script|text\/(?:babel|jsx))$/i;
const typeAttribute = /(?<=\s)type\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** The `<script>` elements that are programs; those of one language are one module. */
function scripts(usual: string): FindParts {
  return (text) => {
    const byLanguage = new Map<string, Region[]>();
    for (const found of text.matchAll(script)) {
      const attributes = found[1] ?? '';
      const written = languageAttribute.exec(attributes)?.[1];
      const language = written === undefined ? usual : languageNamed(written);
      const [start, end] = found.indices?.[2] ?? [0, 0];
      if (language === null || !isProgram(attributes)) continue;
      byLanguage.set(language, [...(byLanguage.get(language) ?? []), { start, end }]);
    }
    return [...byLanguage].map(([language, regions]) => ({ language, regions }));
  };
}

function isProgram(attributes: string): boolean {
  const type = typeAttribute.exec(attributes)?.slice(1).join('').trim() ?? '';
  return type === '' || programType.test(type);
}

/** The expressions of a component's markup, in the language of its scripts. */
function markup(regions: readonly Region[], text: string): Part[] {
  if (regions.length === 0) return [];
  const written = /<script\b[^>]*\blang\s*=\s*["']?(\w+)/i.exec(text)?.[1];
  const language = (written && languageNamed(written)) ?? 'javascript';
  return [{ language, regions, isMarkup: true }];
}

const betweenDashes = /(?<![^])\s*---\r?\n([^]*?)^---/dm;

/** The text with its frontmatter left blank. */
function behindFrontmatter(text: string): string {
  return text.replace(betweenDashes, (whole) => ' '.repeat(whole.length));
}

/** What stands between the dashes at the top of an Astro component. */
function frontmatter(text: string): Part[] {
  const found = betweenDashes.exec(text);
  const [start, end] = found?.indices?.[1] ?? [0, 0];
  return found ? [{ language: 'typescript', regions: [{ start, end }] }] : [];
}

const title = /^[ \t]*(?:#|\/\/|(?:GET|POST|PUT|PATCH|DELETE)[ \t])[^\n]*/gm;

/** What is said of requests in an `.http` file, and these; as far as the whole, so that it is around no message. */
function titles(text: string): Part {
  const lines = [...text.matchAll(title)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  const end = { start: text.length, end: text.length };
  return { language: 'http-prose', regions: [{ start: 0, end: 0 }, ...lines, end] };
}

const handler = /\{%([^]*?)%\}/dg;

/** The scripts of `.http` files that check a response or prepare a request. */
function handlers(text: string): Part[] {
  return [...text.matchAll(handler)].map((found) => {
    const [start, end] = found.indices?.[1] ?? [0, 0];
    return { language: 'javascript', regions: [{ start, end }] };
  });
}

/** The cells of a notebook: those of text as one document, those of code as one program. */
function cells(text: string): Part[] {
  const root = parseTree(text);
  const list = (root && findNodeAtLocation(root, ['cells']))?.children ?? [];
  const language = root ? kernelLanguage(root) : null;
  const ofText = cellsOf('markdown', 'http-prose', list, text);
  return [...ofText, ...cellsOf('code', language, list, text)];
}

/** The cells of a type as one text; none where its language is not read. */
function cellsOf(
  type: string,
  language: string | null,
  cells: readonly Node[],
  text: string,
): Part[] {
  const isOfType = (cell: Node) => findNodeAtLocation(cell, ['cell_type'])?.value === type;
  const sources = cells.filter(isOfType).flatMap(linesOf);
  const [first, last] = [sources[0], sources.at(-1)];
  if (!language || !first || !last) return [];
  const [start, end] = [first.offset + 1, last.offset + last.length - 1];
  return [{ language, regions: [{ start, end, text: joined(text, sources) }] }];
}

function linesOf(cell: Node): Node[] {
  const source = findNodeAtLocation(cell, ['source']);
  return source?.type === 'string' ? [source] : (source?.children ?? []);
}

/** Python where a notebook names no language; `null` where it names one that is not read. */
function kernelLanguage(root: Node): string | null {
  const written: unknown =
    findNodeAtLocation(root, ['metadata', 'language_info', 'name'])?.value ??
    findNodeAtLocation(root, ['metadata', 'kernelspec', 'language'])?.value;
  return typeof written === 'string' ? languageNamed(written) : 'python';
}

/**
 * Strings of JSON as the lines of a program, every character at its place: what is around them is
 * blank, and a line breaks right before the string that begins the next one, not at the end of one.
 */
function joined(text: string, strings: readonly Node[]): string {
  let written = '';
  let at = (strings[0]?.offset ?? 0) + 1;
  for (const { offset, length } of strings) {
    const start = offset + 1;
    if (start > at) written += `${' '.repeat(start - at - 1)}\n`;
    at = offset + length - 1;
    written += unescaped(text.slice(start, at).replace(/\\n$/, '  '));
  }
  return written;
}
