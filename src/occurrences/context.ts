import { shapeOf } from '../sites/nodes';
import type { Range } from '../syntax/range';
import type { Node } from '../syntax/runtime';
import { findBody } from './body';
import { misuseOf, responseEdits, type Surroundings } from './edits';
import type { Match, Matcher } from './match';
import type { Context, Headers, Misuse } from './occurrence';
import { bodyStart, handlerOf, methodOf, scopeOf, type Scope } from './scope';
import type { Dialect } from '../sites/dialect';

/** What a context is gathered from. */
export interface Setting {
  readonly dialect: Dialect;
  readonly matcher: Matcher;
  readonly text: string;
  /** The part of the text whose occurrences are judged together; nothing outside is looked at. */
  readonly unit: Range;
}

/** Gathers the plain facts around a match. `value` is the node of the status itself. */
export function contextOf(
  match: Match,
  value: Node,
  setting: Setting,
): { context: Context; misuse: Misuse | null } {
  const { dialect, matcher, text, unit } = setting;
  const scope = scopeOf(match.site.anchor, dialect, text, unit);
  const found = findBody(match, scope.statement, matcher, dialect);
  const around: Surroundings = { match, value, scope, found, dialect, text };
  const handler = handlerOf(scope, match.receiver, dialect, text);
  const own = handler ? { start: handler.startIndex, end: handler.endIndex } : unit;
  const context: Context = {
    via: viaOf(match),
    handler: handler && own,
    method: handler && methodOf(handler, dialect, text, unit),
    inCatch: scope.inCatch,
    protocol: protocolOf(text.slice(own.start, own.end)),
    statement: { start: scope.statement.startIndex, end: scope.statement.endIndex },
    receiver: match.receiver,
    body: found?.body ?? null,
    headers: headersOf(match, value, handler, scope, setting),
    edits: responseEdits(around),
  };
  return { context, misuse: misuseOf(around) };
}

function viaOf({ pattern }: Match): Context['via'] {
  if (pattern.raised) return 'exception';
  return pattern.role === 'declare' ? 'declaration' : 'response';
}

function protocolOf(text: string): Context['protocol'] {
  if (/json-?rpc/i.test(text)) return 'json-rpc';
  return /graphql/i.test(text) ? 'graphql' : null;
}

/** Header names that rules ask for, in any spelling: `'Retry-After'`, `retryAfter`, `RETRY_AFTER`. */
const headerWords =
  /\b(?:x[-_]?)?(?:retry[-_]?after|rate[-_]?limit(?:[-_]?\w+)?|allow|location|www[-_]?authenticate|content[-_]?range|upgrade|link|accept[-_]?encoding|content[-_]?length|cache[-_]?control|etag)\b/gi;

function headersOf(
  match: Match,
  value: Node,
  handler: Node | null,
  scope: Scope,
  { dialect, text, unit }: Setting,
): Headers {
  const around = handler ?? scope.statement;
  const from = handler ? bodyStart(handler, dialect) : scope.statement.startIndex;
  const code = text.slice(Math.max(from, unit.start), Math.min(around.endIndex, unit.end));
  const names = new Set([...code.matchAll(headerWords)].map(([word]) => canonical(word)));
  const clipped = around.startIndex < unit.start || around.endIndex > unit.end;
  const open =
    clipped || match.pattern.raised || passesOn(match.receiver, code) || hasSpread(value, dialect);
  return { names: [...names], open };
}

/** `retryAfter` and `RETRY_AFTER` as `retry-after`. */
function canonical(word: string): string {
  return word
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

/** Whether the response is handed to some other function, which may set headers on it. */
function passesOn(receiver: string | null, code: string): boolean {
  if (receiver === null) return false;
  const name = receiver.replaceAll('$', '\\$');
  return new RegExp(`[\\w$]\\s*\\((?:[^()]*,)?\\s*${name}\\s*[,)]`).test(code);
}

/** Whether the options beside the status come, in part, from elsewhere. */
function hasSpread(value: Node, dialect: Dialect): boolean {
  for (let at: Node | null = value; at; at = at.parent) {
    const is = shapeOf(at, dialect)?.is;
    if (is === 'call' || is === 'function') return false;
    if (is === 'object') return /\.\.\.|\bheaders\s*[,}]|\bheaders\s*:\s*[^{\s]/.test(at.text);
  }
  return false;
}
