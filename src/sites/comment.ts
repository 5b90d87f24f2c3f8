import type { Node } from '../syntax/runtime';
import type { Site } from './site';

/** So far before a value in a comment its tag may begin. */
const longestTag = 1_000;

/** What the first line of an answer begins with, on a line of its own. */
const statusLine = /(?:^|\n)(?:\/[/*])?[ \t*]*(HTTP\/[\d.]+)[ \t]+$/;

/** What introduces a description of an API in YAML. */
const description = /[@#](?:swagger|openapi)\b/;

/**
 * The site of a value in a comment, by what stands in that before and behind it: a tag, or what the
 * description of an API says in YAML.
 */
export function commentSiteOf(comment: Node, before: string, behind: string): Site | null {
  return taggedSite(comment, before.slice(-longestTag), behind) ?? describedSite(comment, before);
}

/** What a line of YAML begins with in a comment. */
const margin = /^[ \t]*\*?[ \t]*/;

/** The site of a key in the description of an API: `404:` below `responses:`, `#swagger.responses[404]`. */
function describedSite(comment: Node, before: string): Site | null {
  if (before.endsWith('#swagger.responses[')) return siteIn(comment, '@openapi', 'responses');
  if (!isResponse(before) || !description.test(comment.text)) return null;
  return siteIn(comment, '@openapi', 'responses');
}

/** The site of a key in the description of an API that a text is: that of a function, in some languages. */
export function documentedSite(text: Node, before: string): Site | null {
  return isResponse(before) ? siteIn(text, '@openapi', 'responses') : null;
}

/** Whether what stands before a value ends where the key of a response does. */
function isResponse(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const isKey = /^["']?$/.test(line.replace(margin, ''));
  return isKey && keyAround(before, indentOf(line)) === 'responses:';
}

/** The nearest line above the last one that is indented less. */
function keyAround(before: string, indent: number): string | null {
  let end = before.lastIndexOf('\n');
  while (end > 0) {
    const start = before.lastIndexOf('\n', end - 1) + 1;
    const line = before.slice(start, end).trimEnd();
    if (indentOf(line) < Math.min(indent, line.length)) return line.replace(margin, '');
    end = start - 1;
  }
  return null;
}

function indentOf(line: string): number {
  return margin.exec(line)?.[0].length ?? 0;
}

/**
 * The site of a value behind a tag: `@Failure` of `// @Failure 400,404 {object} Problem`, and the keyword
 * where the tag is written like a call, `@OA\Response(response=404)`, or has attributes,
 * `<response code="404">`. Behind the type of an answer, `@return {Book} 200 - the book`, it has a dash.
 * The version of HTTP is a tag of the answers that are shown: `HTTP/1.1 404 Not Found`.
 */
function taggedSite(comment: Node, before: string, behind: string): Site | null {
  const [, element, attribute = ''] = /<(\w+)\s[^<>]*?\b(\w+)=["']$/.exec(before) ?? [];
  if (element !== undefined) return siteIn(comment, `<${element}`, attribute);
  const [, typed] = /(@\w+)[ \t]+\{[^{}\n]*\}[ \t]+$/.exec(before) ?? [];
  if (typed !== undefined) return /^[ \t]+-/.test(behind) ? siteIn(comment, typed, '') : null;
  const [, line] = statusLine.exec(before) ?? [];
  if (line !== undefined) return siteIn(comment, line, '');
  const [, tag] = /(@\w+)[ \t]+[({]?(?:\w+[ \t]*,[ \t]*)*$/.exec(before) ?? [];
  const [, called, keyword = ''] =
    /@(?:\w+\\)*(\w+)\([^()]*?\b(\w+)\s*=\s*["']?$/.exec(before) ?? [];
  const name = tag ?? (called === undefined ? undefined : `@${called}`);
  if (name === undefined) return null;
  return siteIn(comment, name, tag === undefined ? keyword : '');
}

function siteIn(comment: Node, name: string, slot: string): Site {
  const chain = [{ name, called: false }];
  return { kind: 'comment', chain, slot, path: '', anchor: comment, value: comment };
}
