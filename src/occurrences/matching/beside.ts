import type { Literal, Pattern } from '../../frameworks/pattern';
import { argumentAt, argumentsOf, chainOf, plainArgument, positionalOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { endsInNames, isNamed } from '../../sites/endings';
import { membersOf } from '../../sites/members';
import { ancestor, keyText, literalText, rowOf, shapeOf, tupleOf } from '../../sites/nodes';
import type { Segment, Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';

/** Whether the arguments beside the status are as the example has them. */
export function hasLiterals(pattern: Pattern, site: Site, dialect: Dialect): boolean {
  if (pattern.arity === 0) return true;
  if (shapeOf(site.anchor, dialect)?.is !== 'call') return true;
  const given = argumentsOf(site.anchor, dialect);
  if (given.length < pattern.arity) return false;
  if (positionalOf(given, dialect).length < pattern.positional) return false;
  return pattern.literals.every(({ name, text, isName }) => {
    const argument = argumentAt(site.anchor, name, dialect);
    if (!argument) return false;
    if (text === null) return true;
    if (isName) return endsInNames(chainOf(argument, dialect), text, dialect);
    return literalText(argument) === text;
  });
}

/** Whether a call is given what one of an example is, `_(_.status)`; anything where that is not said. */
export function hasArgument(
  wanted: Segment | undefined,
  found: Segment | undefined,
  dialect: Dialect,
): boolean {
  if (wanted?.argument === undefined) return true;
  const given = found?.call && plainArgument(found.call, dialect, wanted.argumentPlace);
  if (!given) return false;
  const is = shapeOf(given, dialect)?.is;
  if (is === 'string' || is === 'symbol') return keyText(given) === wanted.argument;
  return endsInNames(chainOf(given, dialect), wanted.argument, dialect);
}

/** Whether what stands in the tuple with the status is as the example has it. */
export function hasElements(
  wanted: readonly (string | null)[],
  value: Node,
  dialect: Dialect,
): boolean {
  if (wanted.length === 0) return true;
  const tuple = tupleOf(value, dialect);
  const elements = tuple ? rowOf(tuple) : [];
  if (elements.length < wanted.length) return false;
  return wanted.every((element, index) => {
    if (element === null) return true;
    const found = elements[index];
    if (!found) return false;
    const is = shapeOf(found, dialect)?.is;
    if (element === '{}') return is === 'object';
    if (element === '""') return /^["'%]/.test(found.text);
    if (element === '[]') return is === 'tuple' || is === 'array';
    if (is === 'symbol') return found.text === element;
    return isNamed(chainOf(found, dialect).at(-1)?.name ?? '', element);
  });
}

/** Whether the object that holds the status has the members that the example has. */
export function hasSiblings(wanted: readonly Literal[], value: Node, dialect: Dialect): boolean {
  if (wanted.length === 0) return true;
  const object = ancestor(value, dialect, ['object']);
  if (!object) return false;
  const members = membersOf(object, dialect);
  return wanted.every(({ name, text }) => {
    const member = members.get(name);
    return member !== undefined && (text === null || literalText(member) === text);
  });
}
