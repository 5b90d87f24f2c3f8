import type { Node } from '../syntax/runtime';
import type { Dialect } from './dialect';
import { childOf, keyText, shapeOf } from './nodes';

/** The named members of an object literal; shorthand members stand for themselves. */
export function membersOf(object: Node, dialect: Dialect): ReadonlyMap<string, Node> {
  const members = new Map<string, Node>();
  const whole = shapeOf(object, dialect);
  if (whole?.is === 'object' && whole.assigns !== undefined)
    return flatMembersOf(object, whole.assigns);
  for (const member of object.namedChildren) {
    const shape = shapeOf(member, dialect);
    if (shape?.is === 'shorthand') members.set(member.text, member);
    if (shape?.is !== 'pair') continue;
    const key = childOf(member, shape.key);
    const value = childOf(member, shape.value);
    if (key && value) members.set(keyText(key), value);
  }
  return members;
}

/** The members of `new { error = message, id }`, which has no node for a pair. */
function flatMembersOf(object: Node, sign: string): ReadonlyMap<string, Node> {
  const isName = (child: Node) => child.nextSibling?.type === sign;
  return new Map(
    object.namedChildren
      .filter((child) => !isName(child))
      .map((value) => {
        const name = value.previousSibling?.type === sign ? value.previousNamedSibling : value;
        return [(name ?? value).text.replace(/^.*\./s, ''), value];
      }),
  );
}
