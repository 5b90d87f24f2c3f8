import { isEvidence, type ImportFacts } from '../sites/imports';
import { symbolForm, type ConstantTable } from './constants';
import { isOfHttp } from './ownStatuses';

/** One way a constant may be written: the chain before its name, and its table. */
export interface ConstantForm {
  readonly table: ConstantTable;
  /** `['StatusCodes']` of `StatusCodes.$NAME`; empty for a bare name. */
  readonly container: readonly string[];
}

/** The constants of a dialect, by name. */
export type Vocabulary = ReadonlyMap<string, readonly ConstantForm[]>;

/** Lists the forms of every constant, tables in order of declaration, those of a project's own last. */
export function vocabularyOf(tables: readonly ConstantTable[]): Vocabulary {
  const vocabulary = new Map<string, ConstantForm[]>();
  const made = tables.filter(({ own }) => own);
  for (const table of [...tables.filter(({ own }) => !own), ...made]) {
    const forms = table.forms.map((form) => ({ table, container: containerOf(form) }));
    for (const name of Object.keys(table.names)) {
      vocabulary.set(name, [...(vocabulary.get(name) ?? []), ...forms]);
    }
  }
  return vocabulary;
}

/** The table that has a name for a symbol, `:not_found`; `null` for none. */
export function symbolTable(vocabulary: Vocabulary, name: string): ConstantTable | null {
  const form = vocabulary.get(name)?.find(({ table }) => table.forms.includes(symbolForm));
  return form?.table ?? null;
}

/**
 * The form in which a chain of names that ends in `name` is a constant, and whether the imports prove
 * it; else the names alone must be distinctive, or a bare name's table imported or a project's own. `null` for none.
 */
export function constantOf(
  vocabulary: Vocabulary,
  name: string,
  chain: readonly string[],
  imports: ImportFacts,
): { form: ConstantForm; proven: boolean } | null {
  const forms = vocabulary.get(name) ?? [];
  const proven = forms.find((form) => isProven(form, chain, imports));
  if (proven) return { form: proven, proven: true };
  const known = forms.find(({ table, container }) =>
    chain.length === 1
      ? container.length === 0 && (table.own === true || isImported(table, imports))
      : (table.distinctive ?? table.own) === true && endsWith(chain, container),
  );
  return known ? { form: known, proven: isOfHttp(known.container, name) } : null;
}

/** Whether the imports of a file prove that a chain of names is a constant of the table in this form. */
export function isProven(
  { table, container }: ConstantForm,
  chain: readonly string[],
  imports: ImportFacts,
): boolean {
  const origin = imports.names.get(chain[0] ?? '');
  if (!origin) {
    if (container.length === 0) return chain.length === 1 && isOpened(table, imports);
    return isImported(table, imports) && endsWith(chain, container);
  }
  if (!isEvidence(table.modules, origin.module)) return false;
  if (origin.imported === 'default' || origin.imported === '*') return chain.length > 1;
  const canonical = [...origin.imported.split('.'), ...chain.slice(1)];
  return endsWith(canonical, container) || (chain.length === 1 && container.length === 0);
}

/** Whether a file imports a module that provides the table. */
export function isImported(table: ConstantTable, imports: ImportFacts): boolean {
  return [...imports.modules].some((name) => isEvidence(table.modules, name));
}

/** Whether the members of the table's container are in scope by themselves. */
function isOpened({ modules, forms }: ConstantTable, { opened = [] }: ImportFacts): boolean {
  const containers = forms.map((form) => containerOf(form).join('.'));
  return opened.some(
    ({ module, imported }) =>
      imported !== '' && isEvidence(modules, module) && containers.includes(imported),
  );
}

/** Whether a chain's names before its last one end in those of a container, `_` in any; both may have none. */
export function endsWith(chain: readonly string[], container: readonly string[]): boolean {
  const names = chain.slice(0, -1);
  return (
    container.length <= names.length &&
    container.every(
      (name, index) => name === '_' || names[names.length - container.length + index] === name,
    ) &&
    (container.length > 0 || names.length === 0)
  );
}

/** The released names of a table that the modules of a file have: an older one may lack some. */
export function namesIn(
  { names, lacking = {}, unreleased = [] }: ConstantTable,
  { modules }: ImportFacts,
): Readonly<Record<string, number>> {
  const lost = Object.entries(lacking).flatMap(([module, each]) =>
    modules.has(module) ? each : [],
  );
  const missing = [...unreleased, ...lost];
  if (missing.length === 0) return names;
  return Object.fromEntries(Object.entries(names).filter(([name]) => !missing.includes(name)));
}

/** The names before `$NAME` in a form. */
export function containerOf(form: string): string[] {
  return form.split(/[^\w$]+/).filter((part) => part !== '' && part !== '$NAME');
}
