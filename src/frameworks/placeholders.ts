import type { Dialect } from '../sites/dialect';
import type { Node } from '../syntax/runtime';

/** The placeholders that stand for content or headers beside the status. */
export const companions: readonly string[] = [
  'BODY',
  'JSON',
  'TEXT',
  'VIEW',
  'FIELDS',
  'NAME',
  'VALUE',
];

/** Whether a name of an example, as its dialect writes it, is the status or what stands beside it. */
export function isPlaceholder(name: string, dialect: Dialect): boolean {
  return [...companions, 'STATUS'].some((companion) => dialect.placeholder(companion) === name);
}

/** The node of a placeholder in an example; `null` where there is none. */
export function findPlaceholder(root: Node, name: string, dialect: Dialect): Node | null {
  const word = dialect.placeholder(name);
  const at = root.text.indexOf(word);
  return at < 0
    ? null
    : root.descendantForIndex(root.startIndex + at, root.startIndex + at + word.length);
}
