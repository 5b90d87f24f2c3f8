import type { Dialect } from '../../sites/dialect';
import { outwards, shapeOf } from '../../sites/nodes';
import type { Range } from '../../syntax/range';
import type { Node } from '../../syntax/runtime';
import type { Match, Matcher } from '../matching/match';
import type { Context, Headers, Misuse } from '../occurrence';
import { findBody, type FoundBody } from './body';
import { misuseOf, noEdits, responseEdits } from './edits';
import { bodyStart, handlerOf, leadInOf, methodOf, scopeOf } from './scope';
import type { Surroundings } from './surroundings';
import { setsUnseen } from './unseenHeaders';
import { upstreamCalls } from './upstream';

/** What is gathered around an occurrence. */
export interface Facts {
  readonly context: Context | null;
  readonly misuse: Misuse | null;
  /** The statements around were looked at, too, so that an edit of one may change the facts. */
  readonly isWide: boolean;
}

/** What a context is gathered from. */
export interface Setting {
  readonly dialect: Dialect;
  readonly matcher: Matcher;
  readonly text: string;
  /** The part of the text whose occurrences are judged together; nothing outside is looked at. */
  readonly unit: Range;
}

/** Gathers the plain facts around a match. `value` is the node of the status itself. */
export function factsOf(match: Match, value: Node, setting: Setting): Facts {
  const { dialect, matcher, text, unit } = setting;
  const scope = scopeOf(match.site.anchor, dialect, text, unit);
  const found = findBody(match, scope.statement, matcher, dialect);
  const around: Surroundings = { match, value, scope, found, dialect, text };
  const handler = handlerOf(scope.functions, match.receiver, dialect, text);
  const leadIn = handler ? leadInOf(handler, dialect, text, unit) : '';
  const conditional = isOneOfSeveral(value, match.site.anchor, dialect);
  const own = handler ? { start: handler.startIndex, end: handler.endIndex } : unit;
  const context: Context = {
    via: viaOf(match),
    method: methodOf(leadIn),
    conditional,
    inCatch: scope.inCatch,
    protocol: protocolOf(leadIn + text.slice(own.start, own.end)),
    callsUpstream: upstreamCalls(leadIn + text.slice(own.start, own.end)).length > 0,
    receiver: match.receiver,
    body: found?.body ?? null,
    forbiddenContent: match.pattern.framework?.forbiddenContent ?? null,
    headers: headersOf(match, value, handler ?? scope.statement, leadIn, setting),
    edits: conditional ? noEdits : responseEdits(around),
    literals: dialect.literals ?? null,
  };
  return { context, misuse: misuseIn(around, conditional, setting), isWide: isWide(match, found) };
}

/** The mistake that the matched example stands for, where the framework is imported or seen in the unit. */
function misuseIn(
  around: Surroundings,
  conditional: boolean,
  { matcher, text, unit }: Setting,
): Misuse | null {
  const misuse = misuseOf(around, conditional);
  const { framework, misuse: example } = around.match.pattern;
  if (!misuse || !example || !framework) return misuse;
  const isShown =
    matcher.isImported(framework) || example.shown.test(text.slice(unit.start, unit.end));
  return isShown ? misuse : { rule: null, fix: null };
}

/** Whether the statements around were looked at: for the content, whether or not it was there, or for what ends a handler. */
function isWide({ receiver, pattern }: Match, found: FoundBody | null): boolean {
  if (pattern.misuse) return true;
  return found === null ? receiver !== null : (found.body.isNearby ?? false);
}

/** Whether other statuses may stand in the same place; edits of the response would be theirs too. */
function isOneOfSeveral(value: Node, anchor: Node, dialect: Dialect): boolean {
  for (const at of outwards(value)) {
    if (at.id === anchor.id) return false;
    const shape = shapeOf(at, dialect);
    if (shape?.is === 'wrapper' && (shape.through?.length ?? 0) > 1) return true;
    if (shape?.is === 'case') return true;
    if (shape?.is === 'binding' || shape?.is === 'function') return false;
  }
  return false;
}

function viaOf({ pattern }: Match): Context['via'] {
  if (pattern.raised) return 'exception';
  return pattern.role === 'declare' ? 'declaration' : 'response';
}

const protocolWords = /json-?rpc|graphql/gi;

function protocolOf(text: string): Context['protocol'] {
  const word = text.match(protocolWords)?.[0];
  if (word === undefined) return null;
  return word.toLowerCase() === 'graphql' ? 'graphql' : 'json-rpc';
}

/** Header names that rules ask for, in any spelling: `'Retry-After'`, `retryAfter`, `RETRY_AFTER`. */
const headerWords =
  /(?<![^\W_])(?:x[-_]?)?(?:retry[-_]?after|rate[-_]?limit(?:[-_]?\w+)?|allow|location|(?:www|proxy)[-_]?authenticate|content[-_]?range|upgrade|link|accept[-_]?encoding|content[-_]?length|cache[-_]?control|etag)\b/gi;

/**
 * The header fields that the handler may set. What registers it may set some too: a handler of
 * `rateLimit({ … })`. Outside of a function nothing shows where the response gets its header.
 */
function headersOf(
  match: Match,
  value: Node,
  around: Node,
  leadIn: string,
  { dialect, text, unit }: Setting,
): Headers {
  const from = bodyStart(around, dialect);
  const code = text.slice(Math.max(from, unit.start), Math.min(around.endIndex, unit.end));
  const registration = leadIn.replace(/(['"`])(?:(?!\1).)*\1/g, '');
  const words = [...registration.matchAll(headerWords), ...code.matchAll(headerWords)];
  const clipped = around.startIndex < unit.start || around.endIndex > unit.end;
  const outside = shapeOf(around, dialect)?.is !== 'function' && hasFunctions(dialect);
  const open =
    clipped ||
    outside ||
    isDeclared(match.site.anchor, dialect) ||
    match.pattern.raised ||
    setsUnseen(match, value, code, dialect);
  return { names: [...new Set(words.map(([word]) => canonical(word)))], open };
}

/** Whether functions can be told from other code: in Elixir they are calls like any other. */
function hasFunctions({ nodes }: Dialect): boolean {
  return Object.values(nodes).some(({ is }) => is === 'function');
}

/** Whether the status stands in an annotation; what it is written on sends the response. */
function isDeclared(anchor: Node, dialect: Dialect): boolean {
  return [anchor, anchor.parent].some((node) => node && shapeOf(node, dialect)?.is === 'decorator');
}

/** `retryAfter` and `RETRY_AFTER` as `retry-after`. */
function canonical(word: string): string {
  return word
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

/**
 * What the contexts of a unit's occurrences depend on besides their own statements. As long as an edit
 * leaves it the same, the facts of the other statements stay as they are.
 */
export function digestOf(text: string, unit: Range): string {
  const code = text.slice(unit.start, unit.end);
  const words = [...code.matchAll(headerWords), ...code.matchAll(protocolWords)];
  const calls = upstreamCalls(code);
  const given = code.match(/(?<![\w$!])[\w$!]+(?:\(\))?\s*[([][^()[\]]*./gs) ?? [];
  return [...words.map(([word]) => word), ...calls, ...given].join();
}
