import type { Telling } from '../../frameworks/telling/telling';
import { valueTelling } from '../../frameworks/telling/values';
import { isLink, namesBefore, tellingOf } from './names';
import type { Token } from './tokens';

/** Names of variables that a status may be given to. */
const variables = /^[$@]?(?:\w*(?:code|status|rc|ret|result|st)\d*|[cs])$/i;
/** So far before its use a variable is given its value, in tokens. */
const farthest = 400;
/** No more tokens of what it is given are looked at. */
const longestValue = 40;

/**
 * What a variable tells by what it was given before: `code = reply.httpStatusCode()`,
 * `curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code)`.
 */
export function givenBefore(tokens: readonly Token[], at: number): Telling | null {
  const name = tokens[at];
  if (name?.kind !== 'name' || !variables.test(name.text)) return null;
  if (isLink(tokens, at - 1) || isLink(tokens, at + 1)) return null;
  for (let index = at - 1; index >= 0 && index > at - farthest; index -= 1) {
    if (tokens[index]?.text !== name.text || isLink(tokens, index - 1)) continue;
    if (tokens[index + 1]?.text === '=') return inValue(tokens, index + 2);
    if (tokens[index - 1]?.text === '&') return besideOf(tokens, index - 2);
  }
  return null;
}

/** What goes on with a value on its next line. */
const goesOn = new Set(['.', '->', '?', ':', '(', '+', '|']);

/** What a name of a value tells, up to the end of its statement. */
function inValue(tokens: readonly Token[], from: number): Telling | null {
  for (let index = from; index < from + longestValue; index += 1) {
    const token = tokens[index];
    if (!token || token.text === ';') return null;
    if (index > from && token.indent !== null && !goesOn.has(token.text)) return null;
    const telling = token.kind === 'name' ? tellingOf(namesBefore(tokens, index)) : null;
    if (telling) return telling;
  }
  return null;
}

/** What the argument before a variable tells that a function is to fill. */
function besideOf(tokens: readonly Token[], comma: number): Telling | null {
  const before = tokens[comma - 1];
  return tokens[comma]?.text === ',' && before?.kind === 'name' ? valueTelling(before.text) : null;
}
