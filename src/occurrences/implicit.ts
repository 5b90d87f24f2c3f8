import { argumentsOf, calleeChain, chainOf } from '../sites/chain';
import type { Dialect } from '../sites/dialect';
import { ancestor, chainedCall, shapeOf } from '../sites/nodes';
import { sitesOf } from '../sites/reduce';
import type { Segment } from '../sites/site';
import type { Range } from '../syntax/range';
import type { Node } from '../syntax/runtime';
import { membersOf, type Match, type Matcher } from './match';

/** Calls and members that give a response its status. */
const setters = 'status|statusCode|code|writeHead|setStatus|set_status';
/** Calls that give it one and send it: what comes after stands on another path. */
const senders = 'sendStatus|redirect|permanent|temporary';

/**
 * Whether a call that would answer 200 has its status from elsewhere: from its own arguments, from its
 * chain, or from a statement of the same handler that sets it on the same receiver.
 */
export function isAnswered(
  match: Match,
  matcher: Matcher,
  dialect: Dialect,
  text: string,
  unit: Range,
): boolean {
  const { site, receiver } = match;
  if (isAnsweredInCall(match, matcher, dialect)) return true;
  const words = new RegExp(`^(?:${setters}|${senders})$`);
  const inside = chainOf(site.anchor, dialect).slice(0, -1);
  if ([...inside, ...namesAfter(site.anchor, dialect)].some(({ name }) => words.test(name))) {
    return true;
  }
  if (receiver === null) return false;
  const handler = ancestor(site.anchor, dialect, ['function']);
  const start = Math.max(handler?.startIndex ?? unit.start, unit.start);
  return setsStatusBefore(text.slice(start, site.anchor.startIndex), receiver);
}

/** Whether the call has an argument for its status, or one that may hold it. */
function isAnsweredInCall({ site, pattern }: Match, matcher: Matcher, dialect: Dialect): boolean {
  if (pattern.kind !== 'call') return false;
  const given = argumentsOf(site.anchor, dialect);
  const content = Object.values(pattern.places).map(({ slot }) => slot);
  const beyond = given.slice(pattern.arity);
  if (beyond.some((node) => !isPlainOptions(node, dialect))) return true;
  return given.some(
    (node, index) =>
      (isNumber(node, dialect) || !content.includes(String(index))) &&
      matcher.find('status', sitesOf(node, dialect), node) !== null,
  );
}

function isNumber(node: Node, dialect: Dialect): boolean {
  return shapeOf(node, dialect)?.is === 'number';
}

/** An options object that says nothing of a status: `{ headers: { … } }`. */
function isPlainOptions(node: Node, dialect: Dialect): boolean {
  if (shapeOf(node, dialect)?.is !== 'object' || node.text.includes('...')) return false;
  return ![...membersOf(node, dialect).keys()].some((name) => /status/i.test(name));
}

/** The names that are chained to a call: `code` of `h.response(x).code(404)`. */
function namesAfter(anchor: Node, dialect: Dialect): Segment[] {
  const names: Segment[] = [];
  for (let call = chainedCall(anchor, dialect); call; call = chainedCall(call, dialect)) {
    const last = calleeChain(call, dialect).at(-1);
    if (last) names.push(last);
  }
  return names;
}

/** A statement like `res.status(404);` or `ctx.status = 404`, which ends without sending anything. */
function setsStatusBefore(text: string, receiver: string): boolean {
  const name = receiver.replaceAll('$', '\\$');
  const call = `\\.(?:${setters})\\((?:[^()]|\\([^()]*\\))*\\)\\s*(?:;|\\n)`;
  const assignment = `(?:\\.\\w+)*\\.(?:${setters})\\s*=[^=]`;
  return new RegExp(`(?<!return\\s+)(?<![\\w$])${name}(?:${call}|${assignment})`).test(text);
}
