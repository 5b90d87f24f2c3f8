import { registry } from '../../catalog/registry';
import { nameOf, type ConstantTable } from '../../frameworks/constants';
import type { Pattern } from '../../frameworks/pattern';
import type { Notation, Occurrence } from '../occurrence';

/** How other codes would be written in place of an occurrence, in the same notation. */
export function spelling(
  text: string,
  notation: Notation,
  table: ConstantTable | null,
  pattern: Pattern | null,
): Occurrence['spell'] {
  if (table && notation === 'string') return (code) => nameOf(table.names, code);
  if (table) return (code) => renamed(text, nameOf(table.names, code));
  if (notation === 'phrase') return (code) => registry.phrase(code);
  if (notation === 'number' || (notation === 'string' && /^\d+$/.test(text))) return String;
  if (notation === 'string' && /^\d/.test(text)) return statusLine;
  if (notation !== 'constant' || !pattern) return () => null;
  const own = text.split(/[^\w$]/).at(-1) ?? '';
  const group = pattern.framework?.named?.find(
    ({ code, names }) => code === pattern.example && own in names,
  );
  const siblings = group?.names ?? {};
  return (code) => renamed(text, nameOf(siblings, code));
}

/** `404 Not Found` */
function statusLine(code: number): string | null {
  const phrase = registry.phrase(code);
  return phrase && `${code} ${phrase}`;
}

/** Puts another name in place of the last one: `Boom.notFound` → `Boom.conflict`. */
function renamed(text: string, name: string | null): string | null {
  return name === null ? null : text.replace(/[\w$]+$/, () => name);
}
