import { own } from '../../catalog/own';
import type { Place } from '../../frameworks/pattern';
import { argumentAt, argumentsOf, calleeChain, chainOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { membersGiven, membersOf } from '../../sites/members';
import { chainedCall, childOf, literalText, shapeOf, unwrap } from '../../sites/nodes';
import type { Chain, Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import type { Match, Matcher } from '../matching/match';
import type { Body, BodyMember } from '../occurrence';
import { mayRestate, restates } from './restated';

/** Content that was found, with what sends it. */
export interface FoundBody {
  readonly body: Body;
  /** The call or assignment that sends it; the call with the status where both are given at once. */
  readonly sender: Node;
  /** The content itself; `null` where nothing is sent. */
  readonly node: Node | null;
}

/** How many statements before and after are looked through for the content. */
const reach = 6;

/** So many calls on, and so many back, a chain is looked through for it. */
const mostCalls = 40;

/** Finds the content that goes with a status: in the same call, along the chain, in a statement nearby. */
export function findBody(
  match: Match,
  statement: Node,
  matcher: Matcher,
  dialect: Dialect,
): FoundBody | null {
  return (
    bodyInPattern(match, dialect) ??
    withoutStatus(bodyInChain(match.site.anchor, null, matcher, dialect), match) ??
    (match.receiver === null ? null : bodyNearby(statement, match.receiver, matcher, dialect))
  );
}

/** A status is no content, although it stands where content may: `res.send(204)` of restify. */
function withoutStatus(found: FoundBody | null, { site }: Match): FoundBody | null {
  const isStatus = found?.node?.id === site.value.id && found.node.id !== found.sender.id;
  if (!found || site.path !== '' || !isStatus) return found;
  return { ...found, body: noBody(found.sender), node: null };
}

/** The node that another placeholder of the matched example stands for. */
export function placeOf(anchor: Node, place: Place, dialect: Dialect): Node | null {
  let node: Node | undefined = anchor;
  if (place.slot !== '') node = argumentAt(anchor, place.slot, dialect) ?? undefined;
  const position = /^#(\d+)$/.exec(place.path)?.[1];
  if (position !== undefined) return elementOf(anchor, Number(position), dialect);
  for (const name of place.path.split('.').slice(1)) {
    if (!node) return null;
    const object = unwrap(node, dialect);
    node =
      shapeOf(object, dialect)?.is === 'object' ? membersOf(object, dialect).get(name) : undefined;
  }
  return node ?? null;
}

/** An element of the tuple that a statement hands on: `jsonify(x)` of `return jsonify(x), 404`. */
function elementOf(statement: Node, position: number, dialect: Dialect): Node | null {
  const value = statement.namedChild(0);
  const tuple = value && unwrap(value, dialect);
  return tuple && shapeOf(tuple, dialect)?.is === 'tuple' ? tuple.namedChild(position) : null;
}

function bodyInPattern({ pattern, site }: Match, dialect: Dialect): FoundBody | null {
  for (const [name, place] of Object.entries(pattern.places)) {
    if (name === 'NAME' || name === 'VALUE') continue;
    const isWhole = place.slot === '' && place.path === '';
    const node = isWhole ? site.value : placeOf(site.anchor, place, dialect);
    if (!node) continue;
    const body = readBody(node, name, dialect);
    // `Response.json(null)` sends the four letters; a null that is not serialised sends nothing.
    const isSent = body.kind === 'null' && name === 'JSON' && site.chain.at(-1)?.name === 'json';
    return { body: isSent ? { ...body, kind: 'json' } : body, sender: site.anchor, node };
  }
  return null;
}

/** Goes through the calls of a chain, from the given call outwards and then inwards. */
function bodyInChain(
  anchor: Node,
  receiver: string | null,
  matcher: Matcher,
  dialect: Dialect,
): FoundBody | null {
  let call: Node | null = anchor;
  for (let count = 0; call && count < mostCalls; count += 1, call = chainedCall(call, dialect)) {
    const found = bodyOfCall(call, receiver, matcher, dialect);
    const isOther = call.id !== anchor.id || receiver !== null;
    if (isOther && restates(call, found?.node ?? null, matcher, dialect)) return null;
    if (found) return found;
  }
  for (const { call: inner } of chainOf(anchor, dialect).slice(-mostCalls, -1).reverse()) {
    const found = inner ? bodyOfCall(inner, receiver, matcher, dialect) : null;
    if (found) return found;
  }
  return null;
}

function bodyOfCall(
  call: Node,
  receiver: string | null,
  matcher: Matcher,
  dialect: Dialect,
): FoundBody | null {
  if (shapeOf(call, dialect)?.is !== 'call') return null;
  const chain = calleeChain(call, dialect);
  for (const [index, node] of argumentsOf(call, dialect).entries()) {
    const site = siteAt('argument', call, chain, String(index), node);
    const match = matcher.find('body', [site], node);
    const name = match && contentName(match);
    if (name && isSame(match, receiver))
      return { body: readBody(node, name, dialect), sender: call, node };
  }
  const match = matcher.find('body', [siteAt('call', call, chain, '', call)], call);
  if (!match || !isSame(match, receiver)) return null;
  // `jsonify(error=message)`: what is given by name is the content.
  const isGiven = membersGiven(call, dialect).size > 0;
  if (isGiven) return { body: readBody(call, 'JSON', dialect), sender: call, node: call };
  return { body: noBody(call), sender: call, node: null };
}

function bodyNearby(
  statement: Node,
  receiver: string,
  matcher: Matcher,
  dialect: Dialect,
): FoundBody | null {
  for (const step of ['nextNamedSibling', 'previousNamedSibling'] as const) {
    let sibling = statement[step];
    for (let count = 0; sibling && count < reach; count += 1, sibling = sibling[step]) {
      if (mayRestate(sibling.text, receiver)) break;
      const expression = sibling.namedChild(0);
      const found =
        expression && bodyOfStatement(unwrap(expression, dialect), receiver, matcher, dialect);
      if (found) return { ...found, body: { ...found.body, isNearby: true } };
    }
  }
  return null;
}

function bodyOfStatement(
  node: Node,
  receiver: string,
  matcher: Matcher,
  dialect: Dialect,
): FoundBody | null {
  const shape = shapeOf(node, dialect);
  if (shape?.is === 'call') return bodyInChain(node, receiver, matcher, dialect);
  if (shape?.is !== 'assignment') return null;
  const value = childOf(node, shape.right);
  const target = childOf(node, shape.left);
  if (!value || !target) return null;
  const site = siteAt('assign', node, chainOf(target, dialect), '', value);
  const match = matcher.find('body', [site], value);
  const name = match && contentName(match);
  if (!name || !isSame(match, receiver)) return null;
  return { body: readBody(value, name, dialect), sender: node, node: value };
}

function siteAt(kind: Site['kind'], anchor: Node, chain: Chain, slot: string, value: Node): Site {
  return { kind, chain, slot, path: '', anchor, value };
}

function isSame(match: Match, receiver: string | null): boolean {
  return receiver === null || match.receiver === receiver;
}

/** Which placeholder a body example was learned by. */
function contentName({ pattern }: Match): string {
  return (
    ['JSON', 'TEXT', 'VIEW', 'BODY'].find((name) => pattern.example.includes(`$${name}`)) ?? 'BODY'
  );
}

function noBody(call: Node): Body {
  return {
    kind: 'none',
    range: { start: call.startIndex, end: call.endIndex },
    text: '',
    members: [],
  };
}

/** Reads content off an expression; `as` is the placeholder that it was found by. */
function readBody(node: Node, as: string, dialect: Dialect): Body {
  const inner = serialized(unwrap(node, dialect), dialect);
  const is = shapeOf(inner, dialect)?.is;
  const range = { start: node.startIndex, end: node.endIndex };
  const members = readMembers(inner, dialect);
  const kind = is === 'call' && members.length > 0 ? 'json' : kindOf(inner, node, as, is);
  return { kind, range, text: node.text, members };
}

function kindOf(inner: Node, node: Node, as: string, is: string | undefined): Body['kind'] {
  if (as === 'VIEW') return 'unknown';
  if (/^(?:null|undefined|None|nil)$/.test(node.text)) return 'null';
  if (as === 'JSON') return 'json';
  if (is === 'object' || is === 'array' || inner.id !== node.id) return 'json';
  if (as === 'TEXT' || is === 'string' || is === 'template') return 'text';
  return 'unknown';
}

/** What is written as JSON; the node itself where it is not. */
function serialized(node: Node, dialect: Dialect): Node {
  if (shapeOf(node, dialect)?.is !== 'call') return node;
  const name = calleeChain(node, dialect)
    .map((segment) => segment.name)
    .join('.');
  const [first = node] = argumentsOf(node, dialect);
  const isWritten = dialect.serializers?.has(name) && shapeOf(first, dialect)?.is !== 'keyword';
  return isWritten ? first : node;
}

function readMembers(content: Node, dialect: Dialect): BodyMember[] {
  const is = shapeOf(content, dialect)?.is;
  if (is !== 'object' && is !== 'call') return [];
  const members = (is === 'object' ? membersOf : membersGiven)(content, dialect);
  return [...members].map(([name, value]) => {
    const literal = literalOf(value, dialect);
    return { name, value: value.text, ...(literal === undefined ? {} : { literal }) };
  });
}

function literalOf(node: Node, dialect: Dialect): string | number | boolean | null | undefined {
  const is = shapeOf(node, dialect)?.is;
  if (is === 'string') return literalText(node);
  if (is === 'number') return Number(node.text);
  const words: Record<string, boolean | null> = {
    true: true,
    false: false,
    null: null,
    True: true,
    False: false,
    None: null,
    nil: null,
  };
  return own(words, node.text);
}
