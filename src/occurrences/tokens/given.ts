import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { valueTelling } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import { isLink, namesBefore, tellingOf } from './names';
import type { Token } from './tokens';

/** Names of variables that a status may be given to. */
const variables = /^[$@]?(?:\w*(?:code|status|rc|ret|result|st)\d*|[cs])$/i;
/** Whether a variable may hold a status by its name. */
export function mayHoldStatus(name: string): boolean {
  return variables.test(name);
}

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
    const sign = signBehind(tokens, index);
    if (assigns.has(tokens[sign]?.text ?? ''))
      return inValue(tokens, sign + 1) ?? ofAsked(tokens, sign + 1);
    if (tokens[index - 1]?.text === '&') return besideOf(tokens, index - 2);
  }
  return null;
}

/** What gives a variable its value. */
const assigns = new Set(['=', '<-', ':=']);

/** What may stand between a variable and the sign, where several are given at once. */
const besideVariables = new Set([',', '(', ')', '[', ']', '{', '}', '_']);
/** No more tokens of these are looked at. */
const mostVariables = 16;

/** Where the sign is that gives a variable its value, behind others that are given theirs: `ok, code, body = ask()`. */
function signBehind(tokens: readonly Token[], at: number): number {
  const isOneOf = [at - 1, at + 1].some((beside) => tokens[beside]?.text === ',');
  let index = at + 1;
  if (!isOneOf) return index;
  while (index < at + mostVariables) {
    const { kind, text = '' } = tokens[index] ?? {};
    if (kind !== 'name' && !besideVariables.has(text)) break;
    index += 1;
  }
  return index;
}

/** What is called to ask a server: `furl->request(`, `http.get(`, `curl_easy_perform(`. */
const asking =
  /\b(?:https?|fetch|curl|request|hackney|httpc|gun|fusco)\b|^(?:ua|lwp|furl|mech|agent|browser) (?:get|post|put|delete|head|patch|simple request)$/;

/** What the call tells that a variable is given the answer of: a status where HTTP is spoken. */
function ofAsked(tokens: readonly Token[], from: number): Telling | null {
  let at = from;
  while (at < from + mostVariables && tokens[at]?.text !== '(' && tokens[at]?.kind !== 'string') {
    if (!tokens[at] || tokens[at]?.text === ';') return null;
    at += 1;
  }
  const names = namesBefore(tokens, at - 1);
  const isAsked = asking.test(wordsOf(names.join(' ')));
  return isAsked ? { alone: false, role: 'consume', classes: anyClass } : null;
}

/** What goes on with a value on its next line. */
const goesOn = new Set(['.', '->', '?', ':', '(', '+', '|']);

/** What a name of a value tells, up to the end of its statement. */
function inValue(tokens: readonly Token[], from: number): Telling | null {
  for (let index = from; index < from + longestValue; index += 1) {
    const token = tokens[index];
    if (!token || token.text === ';') return null;
    if (index > from && token.indent !== null && !goesOn.has(token.text)) return null;
    const isValue = token.kind === 'name' || token.text === ')';
    const telling = isValue ? tellingOf(namesBefore(tokens, index)) : null;
    if (telling) return telling;
  }
  return null;
}

/** What the argument before a variable tells that a function is to fill. */
function besideOf(tokens: readonly Token[], comma: number): Telling | null {
  const before = tokens[comma - 1];
  return tokens[comma]?.text === ',' && before?.kind === 'name' ? valueTelling(before.text) : null;
}
