import type { ConstantTable } from '../frameworks/constants';
import type { Framework } from '../frameworks/framework';
import { frameworks } from '../frameworks/definitions';
import { spellConstant } from '../frameworks/vocabulary';
import { isEvidence, type ImportFacts } from '../sites/imports';
import type { Edit } from '../syntax/range';
import type { Occurrence } from './occurrence';

/** An occurrence in another notation: what it would read, and the edits that make it so. */
export interface Alternative {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** How many tables of constants are offered for one number. */
const mostTables = 2;

/** The same code as a constant for a number, with the import it needs; as a number for a constant. */
export function alternatives(
  occurrence: Occurrence,
  tables: readonly ConstantTable[],
  imports: ImportFacts,
): Alternative[] {
  const { code, notation, constant, range } = occurrence;
  if (typeof code !== 'number') return [];
  if (notation === 'constant' && constant) {
    return [{ text: String(code), edits: [{ range, text: String(code) }] }];
  }
  if (notation !== 'number') return [];
  return suitable(occurrence, tables, imports)
    .flatMap((table) => asConstant(occurrence, code, table, imports) ?? [])
    .slice(0, mostTables);
}

function asConstant(
  { range }: Occurrence,
  code: number,
  table: ConstantTable,
  imports: ImportFacts,
): Alternative | null {
  const written = spellConstant(table, code);
  if (written === null) return null;
  const local = localName(table, imports);
  const text = local === null ? written : written.replace(/^[\w$]+/, () => local);
  const needed = local === null ? table.importStatement : null;
  const at = { start: imports.insertAt, end: imports.insertAt };
  const added = needed === null ? [] : [{ range: at, text: `${needed}\n` }];
  return { text, edits: [...added, { range, text }] };
}

/** Tables that the file imports; else those of the framework; else the first that can be imported. */
function suitable(
  { framework: id }: Occurrence,
  tables: readonly ConstantTable[],
  imports: ImportFacts,
): readonly ConstantTable[] {
  const written = tables.filter(({ forms }) => forms.length > 0);
  const imported = written.filter((table) =>
    table.modules.some((name) => imports.modules.has(name)),
  );
  if (imported.length > 0) return imported;
  const own = frameworks.find((framework) => framework.id === id);
  const natural = own ? written.filter((table) => belongs(table, own)) : [];
  if (natural.length > 0) return natural;
  return written.filter(
    ({ importStatement, general }) => importStatement !== null && general === true,
  );
}

function belongs(table: ConstantTable, { evidence }: Framework): boolean {
  return table.modules.some((module) => isEvidence(evidence, module));
}

/** What the container of a table's first form is called in this file; `null` where it is not imported. */
function localName(table: ConstantTable, imports: ImportFacts): string | null {
  const container = /^[\w$]+(?=\W)/.exec(table.forms[0] ?? '')?.[0];
  for (const [local, { module, imported }] of imports.names) {
    if (!table.modules.includes(module)) continue;
    if (imported === container || imported === 'default' || imported === '*') return local;
  }
  return null;
}
