import { languageOf } from '../../syntax/languages';
import { formats } from '../contracts/formats';
import { parsePath } from '../contracts/path';
import { lineSyntaxes } from '../lines/syntaxes';
import { isTokenExample, tokenizerOf } from '../tokens/pattern';
import { tokenSyntaxes } from '../tokens/syntaxes';

/**
 * What is wrong with a user's own pattern, in words that say what was expected; `null` where nothing is,
 * as far as that can be seen without the grammar of its language.
 */
export function patternProblem(languageId: string, code: string): string | null {
  const dialect = languageOf(languageId)?.dialect;
  if (!code.includes('$STATUS'))
    return 'expected a pattern with $STATUS such as "fail(_, $STATUS)"';
  if (dialect === undefined || dialect in lineSyntaxes) return null;
  if (dialect in formats) {
    return parsePath(code) ? null : 'expected a path such as "**.statusCode: $STATUS"';
  }
  const syntax = tokenSyntaxes[dialect];
  if (syntax) {
    const isRead = isTokenExample(code, tokenizerOf(syntax));
    return isRead ? null : 'expected a pattern that begins with a word such as "fail(_, $STATUS"';
  }
  return isClosed(code)
    ? null
    : 'expected a pattern that closes what it opens such as "fail(_, $STATUS)"';
}

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const stringsAndBrackets = /(["'`])(?:\\[^]|(?!\1)[^\\])*\1|[()[\]{}]/g;

/** Whether each bracket outside of strings is closed by its own. */
function isClosed(code: string): boolean {
  const open: string[] = [];
  for (const [sign] of code.matchAll(stringsAndBrackets)) {
    const closer = closers[sign];
    if (closer !== undefined) open.push(closer);
    else if (sign.length === 1 && open.pop() !== sign) return false;
  }
  return open.length === 0;
}
