import type { ConstantTable } from '../../frameworks/constants';
import { containerOf, namesIn } from '../../frameworks/vocabulary';
import { isEvidence, type ImportFacts } from '../../sites/imports';
import type { Edit } from '../../syntax/range';
import { escaped } from '../../syntax/words';
import type { Occurrence } from '../occurrence';
import type { NeededName } from './needed';
import { isTaken } from './shadowed';
import { stands, suitable, wrapping } from './suitable';

/** An occurrence in another notation: what it would read, and the edits that make it so. */
export interface Respelling {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** The edits that import a name where another one of its module is; `null` where that cannot be. */
export type BringIn = (needed: NeededName) => readonly Edit[] | null;

/** The file that an occurrence stands in. */
export interface Around {
  readonly text: string;
  readonly imports: ImportFacts;
  readonly bringIn: BringIn;
}

/** How many tables of constants are offered for one number. */
const mostTables = 2;

/** The same code as a constant for a number, with the import it needs; as a number for a constant. */
export function respellings(
  occurrence: Occurrence,
  tables: readonly ConstantTable[],
  around: Around,
): Respelling[] {
  const { code, notation, constant, role, inComment, isLabelled } = occurrence;
  if (typeof code !== 'number' || inComment || isLabelled) return [];
  if ((notation === 'constant' || notation === 'symbol') && constant) {
    const table = tables.find(({ id }) => id === constant.table);
    if (!table || table.areErrors || (table.typed && role !== 'assert')) return [];
    if (notation === 'symbol' && isKey(occurrence)) return [];
    return asNumber(occurrence, code, table);
  }
  if (notation !== 'number' || occurrence.accepts === 'numbers') return [];
  // What is compared with a number is one, whatever else may have that name.
  const written =
    role === 'consume' && isObject(occurrence) ? { ...occurrence, accepts: null } : occurrence;
  return suitable(written, tables, around)
    .flatMap((table) => asConstant(written, code, table, around) ?? [])
    .slice(0, mostTables);
}

/** A code as the constant that alone can stand for it, with the edits that import it. */
export interface OnlyConstant {
  readonly code: number;
  readonly text: string;
  readonly imports: readonly Edit[];
}

/** The constants that can stand where no number can; none where one can. */
export function onlyConstants(
  occurrence: Occurrence,
  tables: readonly ConstantTable[],
  around: Around,
): OnlyConstant[] {
  if (!isObject(occurrence) || occurrence.notation !== 'number') return [];
  const [table] = suitable(occurrence, tables, around);
  if (!table) return [];
  const codes = new Set(Object.values(namesIn(table, around.imports)));
  return [...codes].flatMap((code) => {
    const constant = asConstant(occurrence, code, table, around);
    return constant ? { code, text: constant.text, imports: constant.edits.slice(0, -1) } : [];
  });
}

/** Whether no number can stand in the place of an occurrence. */
function isObject({ accepts }: Occurrence): boolean {
  return accepts === 'constants' || accepts === 'objects';
}

/** Whether a name is a key by itself, `ok: …`, where no number could stand. */
function isKey({ text }: Occurrence): boolean {
  return /^\w/.test(text);
}

/** A number, with what took it from the constant; an object made of it where only that can stand. */
function asNumber(
  { range, access, accepts, example = '' }: Occurrence,
  code: number,
  { ofNumber = '$CODE', takenBy }: ConstantTable,
): Respelling[] {
  if (accepts === 'constants') return [];
  const isPlain = Boolean(access) || accepts === 'both' || takenBy?.test(example);
  const text = (isPlain ? '$CODE' : ofNumber).replace('$CODE', String(code));
  const { before, behind } = access ?? { before: 0, behind: 0 };
  return [
    { text, edits: [{ range: { start: range.start - before, end: range.end + behind }, text }] },
  ];
}

function asConstant(
  occurrence: Occurrence,
  code: number,
  table: ConstantTable,
  { text: file, imports, bringIn }: Around,
): Respelling | null {
  const named = nameFor(code, table, imports, file);
  if (named === null) return null;
  const written = (table.forms[0] ?? '').replace('$NAME', () => named);
  const local = inScope(table, written, imports);
  const name = local ?? written;
  if (isTaken(name, table, imports, file.slice(0, occurrence.range.start), local !== null))
    return null;
  const wrapped = wrapping(table, occurrence, file);
  const isRead = !wrapped && !stands(table, occurrence);
  const read = isRead ? (table.toNumber ?? '$CONSTANT').replace('$CONSTANT', () => name) : name;
  const text = occurrence.isKey ? `[${read}]` : read;
  const edits = [{ range: wrapped ?? occurrence.range, text }];
  if (local !== null || table.importStatement === null) return { text, edits };
  const added = importsOf(table, imports, bringIn);
  return added && { text, edits: [...added, ...edits] };
}

/** The name that the file has for a code already, as `unprocessable_entity`, else the first one. */
function nameFor(
  code: number,
  table: ConstantTable,
  imports: ImportFacts,
  text: string,
): string | null {
  const names = namesIn(table, imports);
  const all = Object.keys(names).filter((name) => names[name] === code);
  const [first = null, ...others] = all;
  if (others.length === 0) return first;
  const behind = table.forms.map((form) => escaped(/\w*\W*(?=\$NAME$)/.exec(form)?.[0] ?? ''));
  const isUsed = (name: string): boolean =>
    new RegExp(`(?<!\\w)(?:${behind.join('|')})${name}\\b`).test(text);
  return all.find(isUsed) ?? first;
}

/** What brings the constants in: one more name in an import of their module, or one more import. */
function importsOf(
  table: ConstantTable,
  imports: ImportFacts,
  bringIn: BringIn,
): readonly Edit[] | null {
  const [name = ''] = containerOf(table.forms[0] ?? '');
  if (imports.names.get(name)?.onlyType) return null;
  const beside = isMember(table) ? listedNames(table, imports) : [];
  const listed = beside.map((each) => bringIn({ name, beside: each })).find(Boolean);
  if (listed) return listed;
  const needed = imports.byCall ? table.requireStatement : importOf(table, imports);
  if (needed === undefined) return null;
  const at = { start: imports.insertAt, end: imports.insertAt };
  return [{ range: at, text: `${imports.spell?.(needed) ?? needed}\n` }];
}

/** The names that are imported by themselves from the module that an import of the table names, last first. */
function listedNames({ importStatement }: ConstantTable, { names }: ImportFacts): string[] {
  const from = /\bfrom\s+['"]?([^\s'";]+)/.exec(importStatement ?? '')?.[1];
  return [...names]
    .filter(([local, { module, imported, onlyType }]) => {
      return module === from && imported === local && !onlyType;
    })
    .map(([local]) => local)
    .reverse();
}

/** Whether the container of a table is one of several things in its module: `HttpStatus` of Nest. */
function isMember({ forms, importStatement }: ConstantTable): boolean {
  const [name = ''] = containerOf(forms[0] ?? '');
  const statement = importStatement ?? '';
  return (
    statement.includes(`{ ${name} }`) ||
    !statement.includes(name) ||
    /^from .* import (\w+)$/.exec(statement)?.[1] === name
  );
}

/** The import from a module that the file uses already, where one hands the table on. */
function importOf(
  { importStatement, importsFrom = {} }: ConstantTable,
  { modules }: ImportFacts,
): string {
  const through = Object.keys(importsFrom).find((module) => modules.has(module));
  return importsFrom[through ?? ''] ?? importStatement ?? '';
}

/**
 * A constant as the imports of the file let it be written; `null` where they do not bring it in.
 * `Response.Status.OK` is `Status.OK` where that was imported, and `OK` where all its members were.
 */
function inScope(table: ConstantTable, written: string, imports: ImportFacts): string | null {
  const origins = [...imports.names].filter(
    ([, { module, onlyType }]) => isEvidence(table.modules, module) && !onlyType,
  );
  const container = containerOf(table.forms[0] ?? '');
  for (const [local, { imported }] of origins) {
    const path = imported.split('.');
    if (path.every((name, index) => container[index] === name)) {
      return written.replace(new RegExp(`^\\w+(?:\\W+\\w+){${path.length - 1}}`), () => local);
    }
  }
  const whole = origins.find(([, { imported }]) => imported === 'default' || imported === '*');
  if (whole) return ofModule(table, written, whole[0], whole[1].imported === 'default');
  const opened = (imports.opened ?? []).filter(({ module }) => isEvidence(table.modules, module));
  if (opened.some(({ imported }) => imported === container.join('.')))
    return /\w+$/.exec(written)?.[0] ?? null;
  return opened.some(({ imported }) => imported === '') ? written : null;
}

/**
 * A constant behind the name of its module: `nest.HttpStatus.OK`, `requests.codes.ok`. The default export
 * may be a container of its own, which another form is written with: `HttpStatus.OK` of http-status-codes.
 */
function ofModule(
  table: ConstantTable,
  written: string,
  local: string,
  isDefault: boolean,
): string {
  if (containerOf(table.forms[0] ?? '').length > 1) return written.replace(/^\w+/, () => local);
  const [own = '', ...others] = table.forms.map(containerOf).filter(({ length }) => length === 1);
  const isContainer = isDefault && others.length > 0;
  if (isMember(table) && !isContainer) return `${local}.${written}`;
  return written.replace(own[0] ?? '', () => local);
}
