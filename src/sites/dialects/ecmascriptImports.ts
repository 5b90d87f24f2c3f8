import type { ImportFacts, ImportedName } from '../imports';
import { lambdaHandler, spokenOfHttp } from '../speech';

/**
 * A request beside its response, Koa's `ctx` and `next`, a response by its type, the types of an API, or what only
 * statuses are called or are: handlers often import nothing.
 */
export const handler = new RegExp(
  [
    /\bstatusCode\b|\b[Hh]ttp_?[Ss]tatus|\bHTTP_STATUS|\bstatusText\b/,
    /\b(?:\w*[eE]rr(?:or)?|exception)[?!]?\.status(?:\)(?:\.\w+){1,3}\(|\s*[=!]==?\s*)[45]\d\d\b/,
    /\b(?:res|resp|response)\.(?:ok|status)\s*(?:[=!<>]==?|[<>),]|\.(?:mock|(?:first|last|get)Call)\b)/,
    /(?:\b(?:(?:res|resp|response)(?:\?? ?:| is)|as)|\):) ?(?:Promise<)?Response\b|<Response>/,
    /\binstanceof Response\b|\bResponse\.prototype\b|\bResponse\.json\(|\bnew Response\((?:JSON\.stringify\(|null\b)/,
    /\b(?:Deno|Bun)\.serve\(|\bhttpMethod\b|\brequestContext\.http\b|\bAPIGatewayProxy|\bpm\.response\b/,
    /\b_?(?:req|request)\s*(?::[^,(){}]{1,80})?,\s*_?(?:res|resp|response|reply|h)\s*[,:)]/,
    /\bres(?:ponse)? = this\.res(?:ponse)?\b/,
    /\bfunction ?\* ?\w*\(next\)/,
    /\(\s*ctx\s*(?::[^,(){}]{1,80})?,\s*next\s*[,:)]/,
    /^[ \t]*\.expect\([1-5]\d\d\b/,
    /^[ \t]*(?:export )?type \w+Responses = \{|^[ \t]*requestBody\??: /,
  ]
    .map(({ source }) => source)
    .join('|'),
  'm',
);

/** An `import` statement: its type, its clause, its module. */
export const importStatement =
  /^[ \t]*import\b(?:\s+(type)(?=\s)(?!\s+from\b))?(?:([\w$*{}\s,]+?)\bfrom)?\s*['"]([^'"\n]+)['"][^\n]*\n?/gm;
/** What a `require` is bound to, its module, and the member that is taken of it. */
export const requireStatement =
  /\b(?:const|let|var)\s+([\w$]+|\{[^{}]*\})\s*(?::[^=\n]+)?=\s*(?:await\s+)?(?:(?:[\w$]+\.)?_\w+\()?(?:require|import)\(\s*['"]([^'"\n]+)['"]\s*\)\)?(\.[\w$.]+)?/g;
/** What is imported, taken apart at the top of a module: `const { HTTP_STATUS_OK: OK } = http2.constants`. */
const takenApart = /^(?:const|let|var)\s+(\{[^{}]*\})\s*=\s*([\w$]+)(?:\.[\w$]+)*[ \t]*(?:;|$)/gm;
const otherModules = /\b(?:require|import)\(\s*['"]([^'"\n]+)['"]|\bfrom\s*['"]([^'"\n]+)['"]/g;

/** What only scripts have: in a module everything is strict. */
const commonJs = /\brequire\(|\bexports\b\s*[.=]|^['"]use strict['"]/m;

/** A call of the global function, which is as good as an import; a method of that name is none. */
const globalFetch =
  /(?<![.\w$]|\bfunction )(?:(?:window|globalThis|self)\.)?\$?fetch\((?=[ \t]*[^ \t)])(?![^()\n]*\)[ \t]*(?::[^;={}\n]+)?\{)/;

/** Reads ES imports and CommonJS requires; the examples in doc comments are none. */
export function readImports(text: string): ImportFacts {
  const modules = new Set<string>();
  const names = new Map<string, ImportedName>();
  const behindImports = readStatements(text, modules, names);
  readRequires(text, names);
  for (const { index, 1: required, 2: reexported } of text.matchAll(otherModules)) {
    if (!isInComment(text, index)) modules.add(required ?? reexported ?? '');
  }
  if (globalFetch.test(text)) modules.add('fetch');
  if (handler.test(text)) modules.add('handler');
  if (lambdaHandler.test(text)) modules.add('lambda handler');
  const byCall = behindImports === null && commonJs.test(text) && !/^export\b/m.test(text);
  const insertAt = behindImports ?? (byCall ? behindRequires(text) : null) ?? behindHead(text);
  return { modules, http: spokenOfHttp.test(text), names, insertAt, byCall };
}

/** Reads the statements of ES modules, and tells where the last of them ends. */
function readStatements(
  text: string,
  modules: Set<string>,
  names: Map<string, ImportedName>,
): number | null {
  let end: number | null = null;
  for (const match of text.matchAll(importStatement)) {
    const [statement, type, clause, module = ''] = match;
    modules.add(module);
    end = match.index + statement.length;
    const origin = { module, ...(type && { onlyType: true as const }) };
    if (clause) readClause(clause, origin, names);
  }
  return end;
}

/** Reads what is bound to what modules export, be it taken apart further down. */
function readRequires(text: string, names: Map<string, ImportedName>): void {
  for (const { index, 1: clause = '', 2: module = '', 3: path } of text.matchAll(
    requireStatement,
  )) {
    if (isInComment(text, index)) continue;
    if (clause.startsWith('{')) readNames(clause, { module }, names);
    else names.set(clause, { module, imported: path?.slice(1) ?? 'default' });
  }
  for (const [, braced = '', holder = ''] of text.matchAll(takenApart)) {
    const module = names.get(holder)?.module;
    if (module !== undefined) readNames(braced, { module }, names);
  }
}

/** Behind the last `require` that is a statement of one line or ends in one. */
function behindRequires(text: string): number | null {
  const rest = /(?:\([^()\n]*\))?;?[ \t\r]*(?:\/\/[^\n]*)?(?:\n|$)/y;
  let behind: number | null = null;
  for (const { 0: statement, index } of text.matchAll(requireStatement)) {
    rest.lastIndex = index + statement.length;
    const isTopLevel = index === 0 || text[index - 1] === '\n';
    if (isTopLevel && rest.test(text)) behind = rest.lastIndex;
  }
  return behind;
}

/** Behind what has to stay first: `#!/usr/bin/env node`, `'use strict'`. */
function behindHead(text: string): number {
  const head = /^(?:#![^\n]*\n|[ \t]*\r?\n)?(?:\s*(['"])use [\w ]+\1[ \t]*(?:;[ \t]*)?\r?\n)*/;
  return head.exec(text)?.[0].length ?? 0;
}

/** Whether the line of an offset begins as a comment does. */
function isInComment(text: string, offset: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^\s*(?:\*|\/[/*])/.test(before);
}

/** What the names of an import have in common. */
type Origin = Omit<ImportedName, 'imported'>;

/** `Default, { a as b }`, `* as Name`. */
function readClause(clause: string, origin: Origin, names: Map<string, ImportedName>): void {
  const braces = clause.indexOf('{');
  const outer = braces < 0 ? clause : clause.slice(0, braces);
  for (const part of outer.split(',').map((piece) => piece.trim())) {
    if (!part) continue;
    const namespace = /^\*\s+as\s+(\S+)$/.exec(part)?.[1];
    names.set(namespace ?? part, { ...origin, imported: namespace ? '*' : 'default' });
  }
  if (braces >= 0) readNames(clause.slice(braces), origin, names);
}

/** `{ a, b as c, type d, e: f }`. */
function readNames(braced: string, origin: Origin, names: Map<string, ImportedName>): void {
  for (const [, type, imported = '', alias] of braced.matchAll(
    /(?:(\btype)\s+)?([\w$]+)(?:\s*(?:\bas\b|:)\s*([\w$]+))?/g,
  )) {
    names.set(alias ?? imported, { ...origin, ...(type && { onlyType: true as const }), imported });
  }
}
