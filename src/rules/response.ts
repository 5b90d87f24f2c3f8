import type { Body, Context } from '../occurrences/occurrence';
import { stringContent } from './expression';
import type { Subject } from './rule';

/** Whether a code is of the class 2xx. */
export function isSuccess(code: number): boolean {
  return code >= 200 && code <= 299;
}

/** Whether a code is of the class 4xx or 5xx. */
export function isError(code: number): boolean {
  return code >= 400 && code <= 599;
}

/**
 * Whether the code itself writes a response whose status tells how the request went. Thrown
 * exceptions are answered elsewhere; GraphQL and JSON-RPC put their errors into the body of a 200.
 */
export function speaksHttp({ via, protocol }: Context): boolean {
  return via === 'response' && protocol === null;
}

/**
 * What an error says in its body, where the code itself writes the response. Nothing is said in
 * answer to HEAD.
 */
export function errorContent(subject: Subject): Body | null {
  const context = isError(subject.code) ? subject.context : null;
  if (context === null || !speaksHttp(context)) return null;
  return context.method === 'HEAD' ? null : context.body;
}

/** Whether nothing is sent: no body, `null`, or an empty string. */
export function isEmpty(body: Body): boolean {
  return isNull(body) || stringContent(body.text) === '';
}

/** Whether there is no body, or only `null`. */
export function isNull({ kind }: Body): boolean {
  return kind === 'none' || kind === 'null';
}

/** Whether a literal null is all that is given, serialised or not. */
export function isNullLiteral({ text }: Body): boolean {
  return /^(?:null|undefined|None|nil)$/i.test(text.trim());
}

/**
 * Whether an expression may turn out to be null: `found ? item : null`, or a variable that is sent
 * with one of several statuses, as in `res.status(item ? 200 : 204).send(item)`.
 */
export function mayBeNull({ kind, text }: Body, { conditional }: Context): boolean {
  if (conditional && /^[\w$.?]+$/.test(text)) return true;
  return kind === 'unknown' && /\b(?:null|undefined|void)\b/.test(text);
}
