import { isComparing } from '../../frameworks/telling/calls';
import { argumentsOf, calleeChain, chainOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import type { Shape } from '../../sites/shape';
import { membersOf } from '../../sites/members';
import { chainedCall, childOf, rowOf, shapeOf, unwrap } from '../../sites/nodes';
import { sitesOf } from '../../sites/reduce';
import type { Segment } from '../../sites/site';
import type { Range } from '../../syntax/range';
import type { Node } from '../../syntax/runtime';
import { escaped } from '../../syntax/words';
import type { Match, Matcher } from '../matching/match';
import { functionsAround, handlerOf } from './scope';

/** Calls and members that give a response its status. */
const setters =
  'status|statusCode|safeStatus|code|writeHead|writeStatus|setStatus|set_status|setStatusCode|withStatus';
/** Calls that give it one and send it: what comes after stands on another path. */
const senders = 'sendStatus|redirect|permanent|temporary';

const ownWords = new RegExp(`^(?:${setters}|${senders})$`, 'i');
/** A call that says it only where it is chained to an answer; else a value may be called so. */
const chainedWord = /^created$/;

/** Whether a call that would answer 200 has its status from its own arguments or from its chain. */
export function isAnsweredByItself(match: Match, matcher: Matcher, dialect: Dialect): boolean {
  const { site, pattern } = match;
  if (isExpected(match, dialect)) return true;
  if (pattern.purpose === 'implicit' && (isPart(match, dialect) || isNothing(match))) return true;
  if (isOverruled(match, dialect) || isSetBeside(match, dialect)) return true;
  if (isAnsweredInCall(match, matcher, dialect)) return true;
  // Of an example with names of its own nothing is the user's: `redirect()->route(_)`.
  const inside = pattern.root === 'name' ? [] : chainOf(site.anchor, dialect).slice(0, -1);
  const after = namesAfter(site.anchor, dialect);
  if (after.some(({ name }) => chainedWord.test(name))) return true;
  return [...inside, ...after].some(({ name }) => ownWords.test(name));
}

/** Whether the object that stands for a status has one besides: `{ statusCode: 302, permanent: false }`. */
function isSetBeside({ site: { anchor } }: Match, dialect: Dialect): boolean {
  if (shapeOf(anchor, dialect)?.is !== 'object') return false;
  return [...membersOf(anchor, dialect).keys()].some((name) => /^status(?:Code)?$/.test(name));
}

/**
 * Whether a statement of the same handler sets the status on the same receiver: before the call, and
 * where the content is only assigned, after it as well; or the handler is that of answers with a status.
 */
export function isAnsweredElsewhere(
  { site, receiver }: Match,
  { dialect, matcher, text }: { dialect: Dialect; matcher: Matcher; text: string },
  unit: Range,
): boolean {
  if (receiver === null) return false;
  const { anchor, kind } = site;
  const handler = handlerOf(functionsAround(anchor, dialect, unit), receiver, dialect, text);
  if (handler && isOfStatus(handler, matcher, dialect)) return true;
  const start = Math.max(handler?.startIndex ?? unit.start, unit.start);
  const end = Math.min(handler?.endIndex ?? unit.end, unit.end);
  if (setsStatus(text.slice(start, anchor.startIndex), receiver)) return true;
  return kind === 'assign' && setsStatus(text.slice(anchor.endIndex, end), receiver);
}

/** Whether a function handles the answers with a status that it is given with: `app.error(404, ctx -> ctx.json(body))`. */
function isOfStatus(handler: Node, matcher: Matcher, dialect: Dialect): boolean {
  const call = callGiven(handler, dialect);
  if (!call) return false;
  // In Kotlin a function that stands behind a call is given to it, too: `app.error(404) { ctx -> }`.
  const [inner] = call.namedChildren;
  const isBehind = inner !== undefined && shapeOf(inner, dialect)?.is === 'call';
  const given = [...argumentsOf(call, dialect), ...(isBehind ? argumentsOf(inner, dialect) : [])];
  return given.some(
    (node) =>
      node.id !== handler.id && matcher.find('status', sitesOf(node, dialect), node) !== null,
  );
}

/** The call that a function is given to, if any. */
function callGiven({ parent }: Node, dialect: Dialect): Node | null {
  const isList = parent !== null && shapeOf(parent, dialect)?.is !== 'call';
  const call = isList ? parent.parent : parent;
  return call && shapeOf(call, dialect)?.is === 'call' ? call : null;
}

/** Whether another answer is held against this one: `expect(response).to redirect_to(path)`. */
function isExpected({ site }: Match, dialect: Dialect): boolean {
  const list = site.anchor.parent;
  const call = list && shapeOf(list, dialect)?.is === 'arguments' ? list.parent : null;
  if (!call || shapeOf(call, dialect)?.is !== 'call') return false;
  return isComparing(calleeChain(call, dialect).at(-1)?.name ?? '');
}

/** What an answer stands in where more is made of it: its status may be set later. */
const partOf = new Set<Shape['is']>(['tuple', 'arguments', 'keyword', 'assignment']);

/** What an answer stands in, but for brackets and choices. */
function wholeOf({ site: { anchor } }: Match, dialect: Dialect): Node | null {
  let { parent } = anchor;
  while (parent && shapeOf(parent, dialect)?.is === 'wrapper') parent = parent.parent;
  return parent;
}

/** Whether an answer is given another status beside it: `return redirect(url), 303`. */
function isOverruled(match: Match, dialect: Dialect): boolean {
  const whole = wholeOf(match, dialect);
  if (!whole || shapeOf(whole, dialect)?.is !== 'tuple') return false;
  const [, second] = rowOf(whole);
  return second !== undefined && isNumber(second, dialect);
}

/** Whether something else is made of an answer before it is sent: `return jsonify(x), 404`. */
function isPart(match: Match, dialect: Dialect): boolean {
  const { site, pattern } = match;
  const parent = wholeOf(match, dialect);
  const shape = parent && shapeOf(parent, dialect);
  if (!parent || !shape) return false;
  if (shape.is === 'binding') return pattern.root === 'receiver';
  const isConstructed = site.chain.at(-1)?.name.startsWith('new ') ?? false;
  return partOf.has(shape.is) || (isConstructed && shape.is === 'member');
}

/** Whether no content at all is assigned: `ctx.body = null` is answered with 204. */
function isNothing({ site }: Match): boolean {
  return site.kind === 'assign' && /^(?:null|undefined|None|nil)$/.test(site.value.text);
}

/** Whether the call has an argument for its status, or one that may hold it. */
function isAnsweredInCall({ site, pattern }: Match, matcher: Matcher, dialect: Dialect): boolean {
  if (pattern.kind !== 'call') return false;
  const given = argumentsOf(site.anchor, dialect);
  if (pattern.unlessError && given[0] && isErrorNamed(given[0], dialect)) return true;
  if (given[0] && ownWords.test(chainOf(given[0], dialect).at(-1)?.name ?? '')) return true;
  const content = Object.values(pattern.places).map(({ slot }) => slot);
  const beyond = given.filter((node, index) => index >= pattern.arity || isKeyword(node, dialect));
  if (beyond.some((node) => !isPlainOptions(node, dialect))) return true;
  return given.some(
    (node, index) =>
      (isNumber(node, dialect) || !content.includes(String(index))) &&
      matcher.find('status', sitesOf(node, dialect), node) !== null,
  );
}

/** Whether an expression is called an error: `err`, `new InternalError()`, `createError(404)`. */
function isErrorNamed(node: Node, dialect: Dialect): boolean {
  const names = chainOf(unwrap(node, dialect), dialect).map(({ name }) => name);
  return names.some((name) => /^(?:e|ex|boom)$|err(?:or)?s?$|exception$/i.test(name));
}

function isKeyword(node: Node, dialect: Dialect): boolean {
  return shapeOf(node, dialect)?.is === 'keyword';
}

function isNumber(node: Node, dialect: Dialect): boolean {
  return shapeOf(node, dialect)?.is === 'number';
}

/** An options object or a keyword that says nothing of a status: `{ headers: { … } }`. */
function isPlainOptions(node: Node, dialect: Dialect): boolean {
  const shape = shapeOf(node, dialect);
  if (shape?.is === 'keyword') return !/status|code/i.test(childOf(node, shape.name)?.text ?? '');
  if (shape?.is !== 'object' || node.text.includes('...')) return false;
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

/** What stands between the brackets of a call, with brackets in it. */
const given = '(?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*';

/**
 * A statement like `res.status(404);`, `ctx.status = 404` or `writeHead(res, 404);`, which ends without
 * sending anything; or the phrase of one that was given before, `STATUS_CODES[ctx.status]`.
 */
function setsStatus(text: string, receiver: string): boolean {
  const name = escaped(receiver);
  const call = `\\.(?:${setters})\\(${given}\\)\\s*(?:;|\\n)`;
  const assignment = `(?:\\.\\w+)*\\.(?:${setters})\\s*=[^=]`;
  const member = `(?<!return\\s+)(?<![\\w$])${name}(?:${call}|${assignment})`;
  const helper = `(?<![\\w$])(?:${setters})\\(\\s*${name}\\s*,${given}\\)\\s*(?:;|\\n)`;
  const known = `\\[\\s*${name}(?:\\.\\w+)*\\.status(?:Code)?\\s*\\]`;
  return new RegExp(`${member}|${helper}|${known}`, 'i').test(text);
}
