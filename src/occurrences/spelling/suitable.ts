import type { ConstantTable } from '../../frameworks/constants';
import { frameworks } from '../../frameworks/definitions';
import type { Framework } from '../../frameworks/framework';
import { isImported } from '../../frameworks/vocabulary';
import { isEvidence, type ImportFacts } from '../../sites/imports';
import type { Range } from '../../syntax/range';
import type { Occurrence } from '../occurrence';

/** Whether a constant of the table may stand by itself where the number of an occurrence does. */
export function stands(
  { ofNumber, takenBy }: ConstantTable,
  { accepts, example = '' }: Occurrence,
): boolean {
  if (accepts === 'numbers') return false;
  if (accepts === 'objects') return ofNumber !== undefined;
  if (accepts) return true;
  return takenBy ? takenBy.test(example) : ofNumber === undefined;
}

/** A number with what makes an object of the table of it, `(HttpStatusCode)404`; `null` without. */
export function wrapping(
  { ofNumber = '$CODE' }: ConstantTable,
  { range }: Occurrence,
  text: string,
): Range | null {
  const [before = '', behind = ''] = ofNumber.split('$CODE');
  const whole = { start: range.start - before.length, end: range.end + behind.length };
  const isWhole =
    text.slice(whole.start, range.start) === before && text.slice(range.end, whole.end) === behind;
  return isWhole && before !== '' ? whole : null;
}

/**
 * The tables that a number may be written with: those whose object it makes; else those that the file
 * imports, the framework's before others; else the framework's or a general one, what the file uses
 * modules of first; then those whose objects the number can be read off.
 */
export function suitable(
  occurrence: Occurrence,
  tables: readonly ConstantTable[],
  around: { readonly imports: ImportFacts; readonly text: string },
): readonly ConstantTable[] {
  const { text } = around;
  const imports = withoutAssumed(around.imports);
  const written = tables.filter(({ forms, areErrors }) => forms.length > 0 && !areErrors);
  const wrapped = written.filter((table) => wrapping(table, occurrence, text));
  if (wrapped.length > 0) return imported(wrapped, imports) ?? wrapped.slice(0, 1);
  const able = written.filter((table) => stands(table, occurrence));
  const own = frameworks.find(({ id }) => id === occurrence.framework);
  const natural = own ? able.filter((table) => belongs(table, own)) : [];
  const readable = imported(
    written.filter(({ toNumber }) => toNumber !== undefined),
    imports,
  );
  return (
    imported(natural, imports) ??
    imported(able, imports) ??
    near(able, natural, imports) ??
    readable?.filter((table) => isReadable(table, occurrence)) ??
    unseen(able, natural, own, imports)
  );
}

/**
 * Whether the number of a table's object can be read in the place of a number. What reads a member of it
 * is no constant expression, which annotations want, and cases where it is a call.
 */
function isReadable({ toNumber = '' }: ConstantTable, { example = '' }: Occurrence): boolean {
  if (toNumber.startsWith('(')) return true;
  const isCall = toNumber.endsWith(')');
  return !example.startsWith('@') && !(isCall && (example === '' || /\bcase\b/.test(example)));
}

/** The imports without those that any file may use. */
function withoutAssumed(imports: ImportFacts): ImportFacts {
  const { modules, assumed = new Set<string>() } = imports;
  return { ...imports, modules: new Set([...modules].filter((module) => !assumed.has(module))) };
}

function imported(
  tables: readonly ConstantTable[],
  imports: ImportFacts,
): readonly ConstantTable[] | null {
  return some(tables.filter((table) => isImported(table, imports)));
}

/** Those with a module beside one that the file uses: `Microsoft.AspNetCore.Http` beside `….Mvc`. */
function near(
  tables: readonly ConstantTable[],
  natural: readonly ConstantTable[],
  { modules }: ImportFacts,
): readonly ConstantTable[] | null {
  const used = new Set([...modules].map(familyOf));
  return some(
    tables.filter(
      (table) =>
        (table.general === true || natural.includes(table)) &&
        table.modules.some((module) => used.has(familyOf(module))),
    ),
  );
}

/** The first two names of a module's. */
function familyOf(module: string): string {
  return /^\w*(?:\W+\w+)?/.exec(module)?.[0] ?? '';
}

/** Those of which the file shows nothing: where it shows another library of the framework, general ones first. */
function unseen(
  tables: readonly ConstantTable[],
  natural: readonly ConstantTable[],
  own: Framework | undefined,
  { modules }: ImportFacts,
): readonly ConstantTable[] {
  const general = tables.filter(
    (table) => table.importStatement !== null && table.general === true,
  );
  const isElsewhere = [...modules].some((module) => isEvidence(own?.evidence ?? [], module));
  const [first, second] = isElsewhere ? [general, natural] : [natural, general];
  return some(first) ?? second;
}

/** Whether a table is of the framework, or of what that is a part of: `System.Net` of `System.Net.Http`. */
function belongs({ modules }: ConstantTable, { evidence }: Framework): boolean {
  const isPart = (module: string): boolean =>
    evidence.some((part) => part.startsWith(`${module}.`));
  return modules.some((module) => isEvidence(evidence, module) || isPart(module));
}

function some(tables: readonly ConstantTable[]): readonly ConstantTable[] | null {
  return tables.length > 0 ? tables : null;
}
