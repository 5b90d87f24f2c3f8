import { readFile } from 'node:fs/promises';
import { globby } from 'globby';
import type { Occurrence } from '../../src/occurrences/occurrence';
import { constantTables } from '../../src/frameworks/tables';
import { dialects } from '../../src/sites/dialects';
import { isEvidence, type ImportFacts } from '../../src/sites/imports';
import { languageOf, languageOfPath } from '../../src/syntax/languages';
import { UnreadableText } from '../../src/syntax/runtime';
import { openDocument, policy, service } from '../unit/engine';

/** Found, and to be found. */
export type Count = [found: number, wanted: number];

/** How many of the named constants in real sources were recognised. */
export interface Recall {
  files: number;
  /** All that was reported, written as it is. */
  occurrences: number;
  /** As they are written. */
  readonly constants: Count;
  /** The same code with the numbers instead. */
  readonly numbers: Count;
  /** Of those numbers, the ones whose own line or call tells that they are a status. */
  readonly visible: Count;
}

/** Told of each occurrence, and of each place that was missed. */
export interface Listener {
  readonly hit?: (path: string, line: number, source: string, occurrence: Occurrence) => void;
  readonly miss?: (path: string, line: number, source: string, kind: 'constant' | 'number') => void;
}

interface Wanted {
  readonly start: number;
  readonly end: number;
  /** Where what takes the number of a constant ends, `.value()`, which a number has none of. */
  readonly whole: number;
  readonly code: number;
}

const accessors = /^\.(?:value|getStatusCode|getCode|code|as_u16|value__)(?:\(\))?/;
const longestAccessor = 20;

/** A longer file is data or a bundle. */
const longest = 1_000_000;

/**
 * Measures recall on real sources, in a way that needs no labels: every named constant of a known table
 * that stands in code must be found, and found again when the same code is written with numbers.
 * Files of other dialects in the folders are left out.
 */
export async function recallIn(
  folders: readonly string[],
  dialect: string | null,
  listener: Listener = {},
): Promise<Recall> {
  const recall: Recall = {
    files: 0,
    occurrences: 0,
    constants: [0, 0],
    numbers: [0, 0],
    visible: [0, 0],
  };
  const ignore = ['**/node_modules/**', '**/*.min.*'];
  for (const path of await globby([...folders], { gitignore: false, ignore })) {
    const language = languageOfPath(path);
    const own = languageOf(language ?? '')?.dialect;
    if (language === null || own === undefined || (dialect !== null && own !== dialect)) continue;
    const text = await readFile(path, 'utf8');
    if (text.length < longest)
      await measureReadable({ path, language, text, dialect: own }, recall, listener);
  }
  return recall;
}

interface File {
  readonly path: string;
  readonly language: string;
  readonly text: string;
  readonly dialect: string;
}

/** Measures a file, or names it where no parser reads it. */
async function measureReadable(file: File, recall: Recall, listener: Listener): Promise<void> {
  try {
    await measure(file, recall, listener);
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    console.warn(`left out ${file.path}: ${error.message}`);
  }
}

async function measure(file: File, recall: Recall, listener: Listener): Promise<void> {
  const wanted = constantsIn(file.text, file.dialect);
  const found = await occurrencesIn(file);
  recall.files += 1;
  recall.occurrences += found.length;
  for (const occurrence of found) {
    const { start } = occurrence.range;
    listener.hit?.(file.path, lineOf(file.text, start), sourceAt(file.text, start), occurrence);
  }
  const missed = tally(wanted, found, recall.constants);
  report(missed, file.text, 'constant');
  if (wanted.length === 0) return;
  const rewritten = withNumbers(file.text, wanted);
  const numbers = await occurrencesIn({ ...file, text: rewritten.text });
  tally(rewritten.wanted, numbers, recall.numbers);
  const visible = rewritten.wanted.filter(
    (each) =>
      isNumber(rewritten.text, each, file.dialect) &&
      (file.dialect !== 'rust' || isNumberInRust(rewritten.text, each)) &&
      isVisible(rewritten.text, each),
  );
  report(tally(visible, numbers, recall.visible), rewritten.text, 'number');

  function report(places: readonly Wanted[], text: string, kind: 'constant' | 'number'): void {
    for (const { start } of places)
      listener.miss?.(file.path, lineOf(text, start), sourceAt(text, start), kind);
  }
}

/** Counts what was found of what was wanted; returns what was not. */
function tally(
  wanted: readonly Wanted[],
  found: readonly Occurrence[],
  count: Count,
): readonly Wanted[] {
  const ends = new Set(found.map(({ range }) => range.end));
  const missed = wanted.filter(({ end }) => !ends.has(end));
  count[0] += wanted.length - missed.length;
  count[1] += wanted.length;
  return missed;
}

async function occurrencesIn({ language, text }: File): Promise<readonly Occurrence[]> {
  const { uri } = await openDocument(language, text);
  const found = service.occurrences(uri, policy);
  service.close(uri);
  return found;
}

function withNumbers(text: string, wanted: readonly Wanted[]): { text: string; wanted: Wanted[] } {
  const numbers: Wanted[] = [];
  let written = '';
  let from = 0;
  for (const { start, whole, code } of wanted) {
    written += text.slice(from, start);
    const end = written.length + 3;
    numbers.push({ start: written.length, end, whole: end, code });
    written += String(code);
    from = whole;
  }
  return { text: written + text.slice(from), wanted: numbers };
}

/** Words by which a reader knows that a number is a status; the code of an error may be anything. */
const tellingWords =
  /status|http|respon|reply|abort|redirect|\bres\b|\bcode\b|(?<!err|error)Code\b/i;

/** What declares a name of an object's type before a value: `HttpStatus status = `, `HttpStatus value() default `. */
const objectDeclared = /\b(?!Integer\b|Object\b)[A-Z]\w*\s+\w+(?:\(\))?\s*(?:=|default)\s*$/;
/** The same of C#'s enum, which no number is assigned to: `HttpStatusCode result = `, `new HttpStatusCode[] { `. */
const enumDeclared =
  /\bHttpStatusCode\??(?:\[\])?\s+(?:\w+\s*(?:\{[^{}]*\}\s*)?=>?\s*|\{[^{}]*)$|\bHttpStatusCode\[\]\s*\{[^{}]*$/;
const longestDeclaration = 200;

/** What is given a text: where constants are lines, `404 Not Found`, they make titles, which no number is. */
const titled = /\btitle['"]?\]?\s*(?:=|:|==)\s*$/;
const longestTitle = 20;

/**
 * Whether a language could have a number in a place: it has no members there, and no type that takes
 * constants alone.
 */
function isNumber(text: string, { start, end }: Wanted, dialect: string): boolean {
  if (titled.test(text.slice(Math.max(0, start - longestTitle), start))) return false;
  const before = text.slice(Math.max(0, start - longestDeclaration), start);
  if (dialect === 'csharp') return !enumDeclared.test(before);
  const hasMember = /^\.?[A-Za-z]/.test(text.slice(end, end + 2));
  if (dialect === 'python') return !hasMember;
  return dialect !== 'java' || (!hasMember && !objectDeclared.test(before));
}

/**
 * Whether Rust could have a number in a place: an operand of a comparison, or what a call is given. Elsewhere,
 * in `(404, body)` and `Err(404)`, the constants have a type of their own, which no number has.
 */
function isNumberInRust(text: string, { start, end }: Wanted): boolean {
  if (text[end] === '(') return false;
  if (/(?:[!=]=|[<>]=?)\s*$/.test(text.slice(Math.max(0, start - longestAccessor), start)))
    return true;
  const opened = openingOf(text, start);
  return /(?<!\b(?:Ok|Err|Some))[\w!>]\($/.test(
    text.slice(Math.max(0, opened - longestAccessor), opened + 1),
  );
}

/** A text or an address in quotes, which speaks of other things: `"GET /orders HTTP/1.0"`. */
const quotedText = /(["'`])(?:(?!\1)[^\n])*[ /](?:(?!\1)[^\n])*\1/g;

/** The head of a function, whose words tell of what it returns and of nothing else in it. */
const functionHead = /^[ \t]*func\b.*\{\s*$/;

/** A member that is called just so, which tells nothing of an object: any error has a code. */
const bareCode = /(?<!\w)code["']?\s*:\s*$/i;

/**
 * Whether the line of a number, or the call or object that it stands in, has a telling word; what is
 * returned has those of its function's head, too.
 */
function isVisible(text: string, { start, end }: Wanted): boolean {
  const opened = callStart(text, start);
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const head = text.slice(opened, Math.max(opened, line)).split('\n', 1)[0] ?? '';
  const isReturned = /\breturn\b/.test(text.slice(line, start));
  const from = functionHead.test(head) && !isReturned ? line : Math.min(line, opened);
  const before = text.slice(from, start).replace(bareCode, '');
  const around = before + text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  return tellingWords.test(around.replace(quotedText, ''));
}

/** How far a call may reach before its status. */
const longestCall = 2_000;

/** Where the line begins on which the brackets around an offset were opened. */
function callStart(text: string, offset: number): number {
  const opened = openingOf(text, offset);
  return opened < 0 ? offset : text.lastIndexOf('\n', opened) + 1;
}

/** Where the brackets around an offset were opened; negative for nowhere near. */
function openingOf(text: string, offset: number): number {
  let depth = 0;
  for (let at = offset - 1; at >= Math.max(0, offset - longestCall); at -= 1) {
    const character = text[at] ?? '';
    if (')]}'.includes(character)) depth += 1;
    if ('([{'.includes(character)) depth -= 1;
    if (depth < 0) return at;
  }
  return -1;
}

/** Names that are brought in over several lines: `use actix_web::{error::ErrorBadRequest, …};` */
const broughtIn = /^[ \t]*(?:pub )?use\s[^;{}]*\{[^;]*;/gm;

/** Comments that begin a line and may go on over several: what is written in them is no code. */
const blockComment = /^[ \t]*\/\*[\s\S]*?\*\//gm;
const docstring = /^[ \t]*[rub]?("""|''')[\s\S]*?\1/gim;

/**
 * Whether a name is another package's, whose constants are called alike: `Status` of `SSLEngineResult`, or
 * of the own package where no other is open.
 */
function isForeign(written: string, modules: readonly string[], facts: ImportFacts): boolean {
  const origin = facts.names.get(/^\w+/.exec(written)?.[0] ?? '');
  if (origin !== undefined) return !isEvidence(modules, origin.module);
  const isOpen = facts.opened?.some(({ module }) => isEvidence(modules, module)) === true;
  return /(?<!\bResponse\.)\bStatus\.\w+$/.test(written) && !isOpen;
}

/** The status of a call by gRPC, whose constants are called alike. */
const ofGrpc = /(?<![\w-])Status\.[A-Z_]+$/;

/** The constants of a text that are written with their container, outside of comments and imports. */
function constantsIn(text: string, dialect: string): Wanted[] {
  const { imports, importsEachName = false } = dialects.get(dialect) ?? {};
  const facts = importsEachName && imports ? imports(text) : null;
  const isGrpc = /\bgrpc/i.test(text);
  const comments = [
    ...text.matchAll(dialect === 'python' ? docstring : blockComment),
    ...text.matchAll(broughtIn),
  ];
  return constantTables
    .filter((table) => table.dialects.includes(dialect))
    .flatMap(({ forms, names, modules, member, own = false }) => {
      const containers = forms.flatMap(
        (form) => /^([\w$.:\\]+(?:\.|::))\$NAME$/.exec(form)?.[1] ?? [],
      );
      if (containers.length === 0) return [];
      const heads = containers
        .map((container) => container.replace(/[.\\$]/g, '\\$&').replace(/^_(?!\w)/, '[A-Z]\\w*'))
        .join('|');
      return [
        ...text.matchAll(new RegExp(`(?<![\\w.:])(?:\\w+(?:\\.|::|\\\\))*(?:${heads})(\\w+)`, 'g')),
      ].flatMap((match) => {
        const name = match[1] ?? '';
        const code = Object.hasOwn(names, name) ? names[name] : undefined;
        const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
        const isCode = !/^\s*(?:\*|#|\/\/|\/\*|import\b|use\b)|\/\/|\/\*[^*]*$|"[^"]*$/.test(line);
        if (code === undefined || !isCode || (isGrpc && ofGrpc.test(match[0]))) return [];
        if (comments.some(({ 0: { length }, index }) => isWithin(match.index, index, length)))
          return [];
        if (facts && !own && isForeign(match[0], modules, facts)) return [];
        const end = match.index + match[0].length;
        const accessor = accessors.exec(text.slice(end, end + longestAccessor))?.[0] ?? '';
        if (member !== undefined && accessor !== `.${member}`) return [];
        return { start: match.index, end, whole: end + accessor.length, code };
      });
    })
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => start !== all[index - 1]?.start);
}

function isWithin(offset: number, start: number, length: number): boolean {
  return offset >= start && offset < start + length;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function sourceAt(text: string, offset: number): string {
  return text.split('\n')[lineOf(text, offset) - 1]?.trim().slice(0, 120) ?? '';
}
