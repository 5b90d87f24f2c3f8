import type { Node } from '../syntax/runtime';
import type { Dialect } from './dialect';
import { outwards, shapeOf } from './nodes';
import { subjectOf } from './results';
import type { Site } from './site';

/** A cast in front of a value: `(int)response.StatusCode`. */
const cast = /^\(\w+\)\s*[\w(]/;

const parenthesized = /^\(((?:[^()]|\(\))*)\)$/;

/** Whether what a site is compared with is the number of a status object: `r.status().as_u16() == …`. */
export function isReadOff(site: Site, dialect: Dialect): boolean {
  const whole = comparedIn(site, dialect)?.text ?? '';
  const text = parenthesized.exec(whole)?.[1] ?? whole;
  const last = /(\w+)(?:\(\))?$/.exec(text)?.[1] ?? '';
  const isHandedOn = site.chain.at(-1)?.name !== last;
  return cast.test(text) || (isHandedOn && dialect.transparent?.has(last) === true);
}

/** The other operand of a comparison, what a branch is one of. */
function comparedIn({ kind, anchor, value }: Site, dialect: Dialect): Node | null {
  if (kind === 'compare') return anchor.namedChildren.find(({ id }) => id !== value.id) ?? null;
  if (kind !== 'case') return null;
  for (const at of outwards(anchor)) {
    const shape = shapeOf(at, dialect);
    if (shape?.is === 'case') return subjectOf(at, shape);
  }
  return null;
}
