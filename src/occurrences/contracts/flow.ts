import { heredoc, takeHeredoc } from './heredoc';
import { findLine, matchAt } from './lineText';
import { flowColumn } from './outline';
import type { Walker } from './walker';

/** What a value within braces is made of, in YAML, TOML and HCL; anchors and tags are like blanks. */
const tokens = new RegExp(
  heredoc +
    /|\s+|[&!][^\s,{}[\]]*(?=\s)|(?:#|\/\/)[^\n]*|[{}[\],]|[:=](?=[\s,{}[\]"']|$)|"(?:\\[^]|[^"\\])*"?|'(?:''|[^'])*'?|(?:[^\s,{}[\]:="'#]|[:=](?![\s,{}[\]"']|$)|(?<=\S)#)(?:[^,{}[\]:=\n#]|[:=](?![\s,{}[\]"']|$)|(?<=\S)#)*/
      .source,
  'y',
);

/**
 * Reads an object or list within braces. `isBroken` tells of an offset at the beginning of a line
 * that the text there cannot belong to it any more. Answers where it ends.
 */
export function readFlow(
  text: string,
  from: number,
  walker: Walker,
  isBroken: (lineStart: number) => boolean,
): number {
  const outside = walker.frame;
  let at = from;
  do {
    const token = matchAt(tokens, text, at)?.[0] ?? text.slice(at, at + 1);
    if (token === '') break;
    const broken = findLine(text, at, at + token.length, isBroken);
    if (broken !== null) {
      while (walker.frame !== outside) walker.close(at);
      return broken;
    }
    take(token, at, text, walker);
    at += token.length;
  } while (walker.frame !== outside);
  return at;
}

/** Blanks, comments and signs; a function that an object is given to, and its end. */
const unnamed = /^(?:\s|#|\/\/|[:=]$|[&!]|\w+\($|\)$)/;

function take(token: string, start: number, text: string, walker: Walker): void {
  const first = token[0] ?? '';
  if (first === '{' || first === '[') walker.open(first === '[', start, flowColumn, true);
  else if (first === '}' || first === ']') walker.close(start + 1);
  else if (first === ',') walker.settle();
  else if (/^<<\S/.test(token)) takeHeredoc(token, start, walker);
  else if (!unnamed.test(token)) name(token, start, text, walker);
}

function name(token: string, start: number, text: string, walker: Walker): void {
  const quote = token.startsWith('"') || token.startsWith("'") ? token.charAt(0) : '';
  const written = token.trimEnd();
  const value = quote === '' ? written : written.slice(1, written.endsWith(quote) ? -1 : undefined);
  const range = { start: start + quote.length, end: start + quote.length + value.length };
  const isKey = !walker.frame.isList && walker.pending === null;
  if (isKey && isFollowedByColon(text, start + token.length)) walker.key(value, range, quote);
  else walker.scalar(value, range, quote);
}

function isFollowedByColon(text: string, at: number): boolean {
  const sign = /^[ \t]*([:=])/.exec(text.slice(at, at + 40));
  return sign !== null;
}
