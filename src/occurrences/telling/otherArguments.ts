import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { valueTelling } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import { argumentAt, argumentsOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { literalText, shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';

/** Words of functions that hold a response against what is expected of it. */
const verifying =
  /^(?:(?:assert|verify|check|validate|expect) (?:.* )?(?:resp|response)|assert (?:.* )?code)$/;

/** What is expected of the response before it: `verify_response("orders", {}, response, 200)`. */
export function ofVerified({ anchor, slot }: Site, name: string, dialect: Dialect): Telling | null {
  if (shapeOf(anchor, dialect)?.is !== 'call' || !verifying.test(wordsOf(name))) return null;
  const before = argumentsOf(anchor, dialect)[Number(slot) - 1];
  return isCalledResponse(before) ? { alone: true, role: 'assert', classes: anyClass } : null;
}

/** Whether a node is what a response is usually called. */
export function isCalledResponse(node: Node | undefined): boolean {
  return node !== undefined && /^\$?(?:res|resp|response|reply)$/.test(node.text);
}

/** What tells that a call is given what a response has besides its code, or what is asked for. */
export function ofParts(call: Node, dialect: Dialect): Telling | null {
  const isMade = ['headers', 'body'].some((name) => argumentAt(call, name, dialect) !== null);
  const address = argumentAt(call, '0', dialect);
  const isAsked = address !== null && /^['"](?:\/|https?:)/.test(address.text);
  return isMade || isAsked ? { alone: false, role: 'text', classes: anyClass } : null;
}

/** What is answered with beside a status; the first ones by nothing but a response, headers wherever that is. */
const parts = ['headers', 'body', 'content_type', 'mimetype', 'json'];
const contents = [...parts, 'message', 'error', 'errors', 'detail', 'text'];

/** Which codes a `status` tells of by what is given with it, and of which it tells alone. */
export function codesBeside(call: Node, dialect: Dialect): Pick<Telling, 'aloneOf' | 'classes'> {
  const isGiven = (name: string): boolean => argumentAt(call, name, dialect) !== null;
  if (isGiven('headers')) return { aloneOf: anyClass, classes: anyClass };
  return {
    aloneOf: contents.some(isGiven) ? '45' : '',
    classes: parts.some(isGiven) ? anyClass : '45',
  };
}

/** What the name of a setting tells of its default: `option("--status-code", default=404)`. */
export function ofSetting(call: Node, dialect: Dialect): Telling | null {
  const name = argumentAt(call, '0', dialect);
  const isText = name !== null && shapeOf(name, dialect)?.is === 'string';
  const telling = isText ? valueTelling(literalText(name)) : null;
  return telling && { ...telling, role: 'text' };
}
