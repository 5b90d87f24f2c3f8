import type { Node } from '../syntax/runtime';
import { chainOf } from './chain';
import type { Dialect } from './dialect';
import { childOf, keyText, outwards, shapeOf } from './nodes';
import type { Chain } from './site';

/**
 * What a plain name is called in the pattern that takes it out of a value, behind the type there:
 * `ApiError.Http.status` for `s` of `ApiError::Http { status: s, .. } if s == 404`.
 */
export function takenFrom(name: Node, dialect: Dialect): Chain | null {
  if (shapeOf(name, dialect)?.is !== 'identifier') return null;
  for (const at of outwards(name)) {
    if (shapeOf(at, dialect)?.is === 'function') return null;
    for (const branch of [at, at.childForFieldName('condition')]) {
      const taken = branch && takenBy(branch, name.text, dialect);
      if (taken) return taken;
    }
  }
  return null;
}

/** What a branch calls what it takes under a name; `null` for a name that it does not take, or from nothing. */
function takenBy(branch: Node, name: string, dialect: Dialect): Chain | null {
  const pattern = patternOf(branch, dialect);
  const taken = pattern && takenIn(pattern, name, [], dialect);
  return taken && (taken.length > 1 || taken[0]?.name !== name) ? taken : null;
}

/** The pattern of a branch, or of a guard behind it: `%{status: s} when s == 404`. */
function patternOf(node: Node, dialect: Dialect): Node | null {
  const shape = shapeOf(node, dialect);
  if (shape?.is === 'case') return shape.value === undefined ? null : childOf(node, shape.value);
  const isGuarded =
    shape?.is === 'binary' &&
    dialect.guards?.has(node.childForFieldName('operator')?.text ?? '') === true;
  return isGuarded ? childOf(node, shape.left) : null;
}

function takenIn(node: Node, name: string, type: Chain, dialect: Dialect): Chain | null {
  const shape = shapeOf(node, dialect);
  if (shape?.is === 'identifier') {
    if (node.text !== name) return null;
    return isBeforeHeaders(node)
      ? [{ name: 'status', called: false }]
      : [...type, { name, called: false }];
  }
  if (shape?.is === 'pair') {
    const key = childOf(node, shape.key);
    const value = childOf(node, shape.value) ?? key;
    const taken = value && takenIn(value, name, type, dialect);
    return key && taken && [...taken.slice(0, -1), { name: keyText(key), called: false }];
  }
  const own = dialect.takers?.has(node.type) === true ? node.childForFieldName('type') : null;
  const inner = own ? chainOf(own, dialect) : type;
  for (const child of node.namedChildren) {
    const taken = child.id === own?.id ? null : takenIn(child, name, inner, dialect);
    if (taken) return taken;
  }
  return null;
}

/** How a status may be called that is taken out of a response. */
const statusName = /^(?:\w*(?:code|status)|s|c|st|rc|sc)$/;

/** Whether a status is taken from the place before the headers of a response: `code` of `{:ok, code, _headers, body}`. */
function isBeforeHeaders({ text, nextNamedSibling: next }: Node): boolean {
  return statusName.test(text) && /^_?(?:resp(?:onse)?_)?headers$/.test(next?.text ?? '');
}
