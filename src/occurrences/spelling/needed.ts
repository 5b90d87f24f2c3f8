import type { Dialect } from '../../sites/dialect';
import type { ImportFacts } from '../../sites/imports';
import type { Edit } from '../../syntax/range';
import type { Occurrence } from '../occurrence';

/** A name that is written where another one was, and has to be in scope like that one. */
export interface NeededName {
  readonly name: string;
  /** The name that stood there: what imports it may import the other, too. */
  readonly beside: string;
}

/** The name that an occurrence needs to be written as `text`; `null` where it is no name of its own. */
export function neededName(
  { notation, text: beside }: Occurrence,
  text: string,
): NeededName | null {
  const isName = notation === 'constant' && /^[\w$]+$/.test(beside);
  return isName && text !== beside ? { name: text, beside } : null;
}

/** The edits that bring a name into scope: none where it is; `null` where it cannot be brought in. */
export function importEdits(
  { name, beside }: NeededName,
  { names }: ImportFacts,
  text: string,
  dialect: Dialect | undefined,
): readonly Edit[] | null {
  const origin = names.get(beside);
  const known = names.get(name);
  if (known) return known.module === origin?.module && known.imported === name ? [] : null;
  if (!origin) return [];
  if (origin.imported !== beside && !origin.imported.endsWith(`.${beside}`)) return null;
  const edit = dialect?.importBeside?.(text, beside, name) ?? null;
  return edit && [edit];
}
