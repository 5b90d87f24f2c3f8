import type { ConstantTable } from '../../frameworks/constants';
import { isEvidence, type ImportFacts } from '../../sites/imports';

const kinds = 'class|enum|interface|record|struct|object|trait|type|typealias';

/**
 * Whether the first name of a constant stands for something else where it is to be written: another
 * import, a type or a variable of the module that an import of it would clash with, a parameter or a
 * variable of the function. `before` is the text up to there.
 */
export function isTaken(
  constant: string,
  { modules }: ConstantTable,
  { names }: ImportFacts,
  before: string,
  isImported: boolean,
): boolean {
  const name = /^\w+/.exec(constant)?.[0];
  if (name === undefined) return false;
  const origin = names.get(name);
  if (origin && !isEvidence(modules, origin.module)) return true;
  if (
    !isImported &&
    new RegExp(`^(?:.*\\b(?:${kinds}) )?${name}(?: = | *[{(<:])`, 'm').test(before)
  )
    return true;
  return isOfFunction(name, before);
}

/** Whether the function of Python that a place is in has a parameter or a variable of that name. */
function isOfFunction(name: string, before: string): boolean {
  const start = Math.max(before.lastIndexOf('\ndef '), before.lastIndexOf(' def '));
  if (start < 0) return false;
  const inside = before.slice(start);
  const head = /^[^)]*\)/.exec(inside)?.[0] ?? '';
  return (
    new RegExp(`[(,]\\s*${name}\\s*[:=,)]`).test(head) ||
    new RegExp(`^[ \\t]+${name} = `, 'm').test(inside)
  );
}
