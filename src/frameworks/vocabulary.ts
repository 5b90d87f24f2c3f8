import type { ConstantTable } from './constants';

/** One way a constant may be written: the chain before its name, and its table. */
export interface ConstantForm {
  readonly table: ConstantTable;
  /** `['StatusCodes']` of `StatusCodes.$NAME`; empty for a bare name. */
  readonly container: readonly string[];
}

/** The constants of a dialect, by name. */
export type Vocabulary = ReadonlyMap<string, readonly ConstantForm[]>;

/** Lists the forms of every constant, tables in order of declaration. */
export function vocabularyOf(tables: readonly ConstantTable[]): Vocabulary {
  const vocabulary = new Map<string, ConstantForm[]>();
  for (const table of tables) {
    const forms = table.forms.map((form) => ({ table, container: containerOf(form) }));
    for (const name of Object.keys(table.names)) {
      vocabulary.set(name, [...(vocabulary.get(name) ?? []), ...forms]);
    }
  }
  return vocabulary;
}

/** How a table spells a code: its first name for it in its first form, or in the form of `like`. */
export function spellConstant(
  table: ConstantTable,
  code: number,
  form = table.forms[0],
): string | null {
  const name = Object.entries(table.names).find(([, value]) => value === code)?.[0];
  return name === undefined || form === undefined ? null : form.replace('$NAME', () => name);
}

function containerOf(form: string): string[] {
  return form.split(/[^\w$]+/).filter((part) => part !== '' && part !== '$NAME');
}
