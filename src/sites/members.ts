import type { Node } from '../syntax/runtime';
import { argumentsOf, calleeChain } from './chain';
import type { Dialect } from './dialect';
import { childOf, isData, keyText, literalText, shapeOf } from './nodes';

/** The named members of an object literal; shorthand members stand for themselves. A table of data has none. */
export function membersOf(object: Node, dialect: Dialect): ReadonlyMap<string, Node> {
  const members = new Map<string, Node>();
  if (isData(object)) return members;
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

/** Functions that make a map of what they are given: names or pairs, and keys and values in turn. */
const mapMakers = /^(?:dict|(?:\w+M|m)apOf)$/;
const inTurn = /^(?:Immutable)?Map\.of$/;

/**
 * The members of what a call makes of its arguments: `jsonify(error=message)`, `mapOf("error" to message)`,
 * `Map.of("error", message)`.
 */
export function membersGiven(call: Node, dialect: Dialect): ReadonlyMap<string, Node> {
  const callee = calleeChain(call, dialect)
    .map(({ name }) => name)
    .join('.');
  const isInTurn = inTurn.test(callee);
  if (!isInTurn && !mapMakers.test(callee) && !dialect.serializers?.has(callee)) return new Map();
  const given = argumentsOf(call, dialect);
  return new Map(
    given.flatMap((node, index): [string, Node][] => {
      const shape = shapeOf(node, dialect);
      if (shape?.is === 'keyword' || shape?.is === 'infix') {
        const isKeyword = shape.is === 'keyword';
        const key = childOf(node, isKeyword ? shape.name : shape.left);
        const value = childOf(node, isKeyword ? shape.value : shape.right);
        const isPair = isKeyword || childOf(node, shape.name)?.text === 'to';
        return key && value && isPair ? [[keyText(key), value]] : [];
      }
      const value = given[index + 1];
      const isKey = isInTurn && index % 2 === 0 && shape?.is === 'string';
      return isKey && value ? [[literalText(node), value]] : [];
    }),
  );
}
