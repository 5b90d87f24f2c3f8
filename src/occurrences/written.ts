import type { Access } from '../sites/access';
import type { Dialect } from '../sites/dialect';
import { childOf, isChild, shapeOf } from '../sites/nodes';
import type { Range } from '../syntax/range';
import type { Node } from '../syntax/runtime';
import type { ConstantReference, Notation, StatusRange } from './occurrence';

/** A code as it is written at a node. */
export interface Written {
  readonly node: Node;
  readonly range: Range;
  readonly code: number | StatusRange;
  readonly notation: Notation;
  readonly constant: ConstantReference | null;
  readonly access?: Access | null;
  /** It has nothing but its phrase with it: `404 Not Found`. */
  readonly isLine?: boolean;
  /** It is a status line with its protocol: `HTTP/1.1 404 Not Found`. */
  readonly withProtocol?: boolean;
}

/** A code that is written as a name. */
export function writtenName(node: Node, code: number, notation: Notation): Written {
  const range = { start: node.startIndex, end: node.endIndex };
  return { node, range, code, notation, constant: null };
}

/** The code that digits or a range spell; `null` for other texts. */
export function codeOf(
  text: string,
  is: 'number' | 'string',
): Pick<Written, 'code' | 'notation'> | null {
  if (/^\d+$/.test(text)) return { code: Number(text), notation: is };
  if (/^[1-5]xx$/i.test(text))
    return { code: text.toUpperCase() as StatusRange, notation: 'range' };
  return null;
}

/** A status line without its protocol, as WSGI, Rack and others take it. */
export const statusLine = /^(?:HTTP\/\d(?:\.\d)?|Status:)?\s*([1-5]\d\d [A-Z][A-Za-z' -]*)$/;

/** A status line as it is sent, with or without its phrase and whatever follows it. */
export const sentLine =
  /^HTTP\/\d(?:\.\d)?\s+([1-5]\d\d(?: [A-Z](?:[A-Za-z'-]| (?=[A-Za-z'-]))*)?)(?=\s*(?:\\[rn]|[\r\n]|$))/;

/** The member expression that ends in a name; the name itself where it stands alone. */
export function outermostName(node: Node, dialect: Dialect): Node {
  const parent = node.parent;
  const shape = parent && shapeOf(parent, dialect);
  const isLast = parent && shape?.is === 'member' && isChild(parent, shape.property, node);
  return isLast ? parent : node;
}

/** Where a name begins with the receiver that its grammar keeps apart: `ResponseEntity.notFound`. */
export function receiverStart(name: Node, dialect: Dialect): number | null {
  const call = name.parent;
  const shape = call && shapeOf(call, dialect);
  if (!call || shape?.is !== 'call') return null;
  if (shape.receiver === undefined && !shape.spelled) return null;
  const receiver = shape.spelled ? firstName(call, dialect) : childOf(call, shape.receiver ?? 0);
  const is = receiver && shapeOf(receiver, dialect)?.is;
  return receiver && (is === 'identifier' || is === 'member') ? receiver.startIndex : null;
}

/** The first of the names that spell what a call calls: `Response` of `new Response.notFound()`. */
function firstName({ namedChildren }: Node, dialect: Dialect): Node | null {
  return namedChildren.find((child) => shapeOf(child, dialect)?.is === 'identifier') ?? null;
}
