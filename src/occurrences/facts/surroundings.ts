import type { Dialect } from '../../sites/dialect';
import { childOf, shapeOf, unwrap } from '../../sites/nodes';
import type { Edit } from '../../syntax/range';
import type { Node } from '../../syntax/runtime';
import type { Match } from '../matching/match';
import type { EditTemplate } from '../occurrence';
import type { FoundBody } from './body';
import type { Scope } from './scope';

/** What edits are built from: the match, what was found around it, and the text. */
export interface Surroundings {
  readonly match: Match;
  /** The node of the status itself. */
  readonly value: Node;
  readonly scope: Scope;
  readonly found: FoundBody | null;
  readonly dialect: Dialect;
  readonly text: string;
}

/** A statement on the receiver, on a line of its own before the response's. */
export function statementBefore(code: string, around: Surroundings): EditTemplate | null {
  const receiver = receiverText(around);
  if (receiver === null) return null;
  return lineBefore(code.startsWith('[') ? `${receiver}${code}` : `${receiver}.${code}`, around);
}

/** The receiver with what it is a member of: `request.response` of `request.response.statusCode = 404`. */
export function receiverText({ match, dialect }: Surroundings): string | null {
  const { receiver, site } = match;
  const shape = shapeOf(site.anchor, dialect);
  const target = shape?.is === 'assignment' ? childOf(site.anchor, shape.left) : null;
  const member = target && unwrap(target, dialect);
  const inner = member && shapeOf(member, dialect);
  const owner = member && inner?.is === 'member' ? childOf(member, inner.object)?.text : undefined;
  return receiver !== null && owner?.endsWith(`.${receiver}`) ? owner : receiver;
}

/** Code on a line of its own before the statement of the response. */
export function lineBefore(code: string, { scope, text }: Surroundings): EditTemplate | null {
  const { statement, inBlock } = scope;
  if (!inBlock) return null;
  const lineStart = text.lastIndexOf('\n', statement.startIndex - 1) + 1;
  const indentation = /^[ \t]*/.exec(text.slice(lineStart, statement.startIndex))?.[0] ?? '';
  const end = statement.text.endsWith(';') ? ';' : '';
  return [insertion(statement.startIndex, `${code}${end}\n${indentation}`)];
}

/** What a call is called on: `res.status(204)` of `res.status(204).json(x)`. */
export function calleeObject(call: Node, dialect: Dialect): Node | null {
  const shape = shapeOf(call, dialect);
  if (shape?.is !== 'call') return null;
  if (shape.receiver !== undefined) return childOf(call, shape.receiver);
  const callee = childOf(call, shape.callee);
  const inner = callee && shapeOf(callee, dialect);
  return callee && inner?.is === 'member' ? childOf(callee, inner.object) : null;
}

/** The last name of what a call calls: `json` of `res.status(204).json(x)`. */
export function calleeName(call: Node, dialect: Dialect): Node | null {
  const shape = shapeOf(call, dialect);
  const callee = shape?.is === 'call' ? childOf(call, shape.callee) : null;
  const inner = callee && shapeOf(callee, dialect);
  return callee && inner?.is === 'member' ? childOf(callee, inner.property) : callee;
}

export function insertion(offset: number, text: string): Edit {
  return { range: { start: offset, end: offset }, text };
}

export function replacement(node: Node, text: string): Edit {
  return { range: { start: node.startIndex, end: node.endIndex }, text };
}
