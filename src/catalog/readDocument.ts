import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import * as v from 'valibot';

import type { CatalogProblem } from './catalogError';
import { catalogDocument } from './schema';
import type { CatalogDocument } from './schema';

/** A catalog file that could be read, or why it could not: at least one problem. */
export type ReadResult =
  | { readonly document: CatalogDocument }
  | { readonly problems: readonly [CatalogProblem, ...CatalogProblem[]] };

/** The parser's names of mistakes, where they do not already read well. */
const syntaxWords: Readonly<Record<string, string>> = {
  InvalidSymbol: 'an unknown word; texts need double quotes',
  PropertyNameExpected: 'expected a key in double quotes',
  ValueExpected: 'expected a value',
  ColonExpected: 'expected a colon',
  CommaExpected: 'expected a comma',
  CloseBraceExpected: 'expected a closing brace }',
  CloseBracketExpected: 'expected a closing bracket ]',
  EndOfFileExpected: 'expected the end of the file',
  UnexpectedEndOfString: 'a text without its closing quote',
  UnexpectedEndOfComment: 'a comment without its end',
  InvalidEscapeCharacter: 'an unknown escape in a text',
  InvalidCharacter: 'a character that is not allowed in a text',
};

/** What is wrong with a pattern of a language, in words that say what was expected. */
export type PatternProblem = (languageId: string, code: string) => string | null;

/** No more problems than this are reported of one file, so that no file takes long. */
const maxProblems = 20;

type Issue = v.InferIssue<typeof catalogDocument>;
type Place = (offset: number, message: string) => CatalogProblem;

/** Turns offsets of the text into lines and columns. */
function placeIn(text: string, file: string): Place {
  return (offset, message) => {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    return { file, line, column: offset - before.lastIndexOf('\n'), message };
  };
}

function syntaxProblem(error: ParseError, place: Place): CatalogProblem {
  const name = printParseErrorCode(error.error);
  return place(error.offset, `not valid JSON: ${syntaxWords[name] ?? name}`);
}

function preview(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length <= 40 ? json : `${json.slice(0, 39)}…`;
}

/** The key itself for a mistake in a key, the object for a key that is missing, else the value. */
function nodeOf(root: Node, issue: Issue): Node {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const value = findNodeAtLocation(root, path);
  if (value === undefined) return findNodeAtLocation(root, path.slice(0, -1)) ?? root;
  const ofKey = issue.path?.at(-1)?.origin === 'key';
  return (ofKey ? value.parent?.children?.[0] : value) ?? root;
}

function schemaProblem(root: Node, issue: Issue, place: Place): CatalogProblem {
  const isAboutKeys = issue.type === 'strict_object';
  const keys = (issue.path ?? []).map((item) => String(item.key));
  const path = isAboutKeys ? keys.slice(0, -1) : keys;
  const found = isAboutKeys ? '' : `, found ${preview(issue.input)}`;
  const where = path.length === 0 ? '' : `${path.join('/')}: `;
  return place(nodeOf(root, issue).offset, `${where}${issue.message}${found}`);
}

function parse(text: string, place: Place): Node | CatalogProblem[] {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { allowTrailingComma: true });
    const problems = errors.slice(0, maxProblems).map((error) => syntaxProblem(error, place));
    return problems.length === 0 && root !== undefined ? root : problems;
  } catch {
    return [place(0, 'not a catalog: nested too deeply')];
  }
}

function patternProblems(
  root: Node,
  { patterns = {} }: CatalogDocument,
  problemOf: PatternProblem,
  place: Place,
): CatalogProblem[] {
  return Object.entries(patterns).flatMap(([language, codes]) =>
    codes.flatMap((code, index) => {
      const problem = problemOf(language, code);
      if (problem === null) return [];
      const path = ['patterns', language, index];
      const { offset } = findNodeAtLocation(root, path) ?? root;
      return [place(offset, `${path.join('/')}: ${problem}, found ${preview(code)}`)];
    }),
  );
}

/**
 * Reads a catalog from JSON with comments and trailing commas. Problems are reported together, up
 * to twenty; mistakes in the JSON itself come before any others.
 *
 * @param file what to call the file in problems
 * @param problemOf judges the patterns, which need more than their form
 */
export function readCatalogDocument(
  text: string,
  file: string,
  problemOf: PatternProblem = () => null,
): ReadResult {
  const json = text.replace(/^\uFEFF/, ' ');
  const place = placeIn(json, file);
  const root = parse(json, place);
  if (Array.isArray(root)) {
    const [first = place(0, 'the file is empty'), ...others] = root;
    return { problems: [first, ...others] };
  }
  const result = v.safeParse(catalogDocument, getNodeValue(root));
  const problems = result.success
    ? patternProblems(root, result.output, problemOf, place)
    : result.issues.map((issue) => schemaProblem(root, issue, place));
  const [first = place(0, 'not a catalog'), ...others] = problems.slice(0, maxProblems);
  if (result.success && problems.length === 0) return { document: result.output };
  return { problems: [first, ...others] };
}
