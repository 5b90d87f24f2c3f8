import type { Telling } from '../../frameworks/telling/telling';
import type { Dialect } from '../../sites/dialect';
import { keyText, rowOf, shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { errorCode } from './owner';

/** What a code tells that an error is said by before more of it: `{:error, 404, %{reason: "none"}}`. */
export function ofFailure([, next]: readonly Node[]): Telling | null {
  return /^\d/.test(next?.text ?? '') ? null : { ...errorCode, role: 'text', unround: true };
}

/** What the first of several values tells that an error is said by: `{:error, {404, _body}}`. */
export function ofErrorWith({ anchor, path }: Site, dialect: Dialect): Telling | null {
  const [, next] = rowOf(anchor);
  const { parent } = anchor;
  const [tag] = parent && shapeOf(parent, dialect)?.is === 'tuple' ? rowOf(parent) : [];
  if (path !== '#0' || !next || !tag || shapeOf(tag, dialect)?.is !== 'symbol') return null;
  if (keyText(tag) !== 'error') return null;
  const isSaid = shapeOf(next, dialect)?.is === 'string';
  return isSaid ? { ...errorCode, role: 'text' } : ofFailure([anchor, next]);
}
