import { callTelling } from '../../frameworks/telling/calls';
import { isPseudoHeader, pseudoHeaderTelling } from '../../frameworks/telling/pseudoHeader';
import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { chainOf } from '../../sites/chain';
import { isAsserted } from '../../sites/comparison';
import type { Dialect } from '../../sites/dialect';
import { childOf, isChild, keyText, rowOf, shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { comparing, ofGiven } from './names';
import { errorCode } from './owner';

/** What tags the answer of a server by itself: `{:http, 404, body}`. */
const ofHttp = /^https?$/;

/** What the name at the head of a tuple tells of what it tags: `{:http_error, 404}`, `("status", 404)`. */
export function ofTagged({ anchor, path }: Site, dialect: Dialect): Telling | null {
  const [tag, ...others] = rowOf(anchor);
  const is = tag && shapeOf(tag, dialect)?.is;
  if (path !== '#1' || !tag || (is !== 'symbol' && is !== 'string')) return null;
  if (isPseudoHeader(tag.text)) return pseudoHeaderTelling;
  const name = keyText(tag);
  if (is === 'symbol' && name === 'error' && others.length > 1) return ofFailure(others);
  if (is === 'symbol' && ofHttp.test(name)) return { ...errorCode, role: 'text' };
  if (is === 'string' && others.length > 1) return null;
  if (is === 'string' && name === 'code') return comparing(errorCode, 'text');
  return comparing(ofGiven(name) ?? callTelling([name]), 'text');
}

/** What a code tells that an error is said by before more of it: `{:error, 404, %{reason: "none"}}`. */
export function ofFailure([, next]: readonly Node[]): Telling | null {
  return /^\d/.test(next?.text ?? '') ? null : { ...errorCode, role: 'text', unround: true };
}

/** What the first of several values tells that an error is said by, `{:error, {404, _body}}`, or an answer is known by, `{:ok, {204, _, _}}`. */
export function ofErrorWith({ anchor, path }: Site, dialect: Dialect): Telling | null {
  const [, next] = rowOf(anchor);
  const { parent } = anchor;
  const [tag] = parent && shapeOf(parent, dialect)?.is === 'tuple' ? rowOf(parent) : [];
  if (path !== '#0' || !next || !tag || shapeOf(tag, dialect)?.is !== 'symbol') return null;
  if (keyText(tag) === 'ok') return isAnswerLeftOpen(anchor) ? answerMeant : null;
  if (keyText(tag) !== 'error') return null;
  const isSaid = shapeOf(next, dialect)?.is === 'string';
  return isSaid ? { ...errorCode, role: 'text' } : ofFailure([anchor, next]);
}

/** How many values an answer consists of: its status, its headers, its content. */
const answerLength = 3;

/** What a status tells behind which a pattern leaves open the headers and the content of an answer. */
const answerMeant: Telling = { alone: false, role: 'consume', classes: '2345' };

function isAnswerLeftOpen(pattern: Node): boolean {
  const [, ...others] = rowOf(pattern);
  return others.length === answerLength - 1 && others.every(({ text }) => /^_\w*$/.test(text));
}

/** What asks for an answer, or is called one. */
const answering = /(?:^|_)(?:request|get|head|post|put|patch|delete|options|resp|response)!?$/;

/** What the first of three values tells that an answer is held against: `{200, _, body} = request(:get, "/carts")`. */
export function ofAnswered({ anchor, path }: Site, dialect: Dialect): Telling | null {
  const answer =
    path === '#0' && rowOf(anchor).length === answerLength && heldAgainst(anchor, dialect);
  const isAnswer = answer && answering.test(chainOf(answer, dialect).at(-1)?.name ?? '');
  const role = isAsserted(anchor.parent ?? anchor, dialect) ? 'assert' : 'consume';
  return isAnswer ? { alone: false, role, classes: anyClass } : null;
}

/** What a pattern is held against, by an operator or by `match?`. */
function heldAgainst(pattern: Node, dialect: Dialect): Node | null {
  const { parent: around } = pattern;
  const shape = around && shapeOf(around, dialect);
  if (around && shape?.is === 'binary') {
    const isMatch = dialect.matches?.has(around.childForFieldName('operator')?.text ?? '');
    return isMatch && isChild(around, shape.left, pattern) ? childOf(around, shape.right) : null;
  }
  const isAsked = around !== null && around.parent?.firstNamedChild?.text === 'match?';
  return isAsked && isChild(around, 0, pattern) ? around.namedChild(1) : null;
}
