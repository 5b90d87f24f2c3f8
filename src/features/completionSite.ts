import { nameOf, type ConstantTable } from '../frameworks/constants';
import {
  containerOf,
  endsWith,
  isProven,
  namesIn,
  type ConstantForm,
} from '../frameworks/vocabulary';
import { occurrencesOf, type SourceDocument } from '../occurrences/documents/sourceDocument';
import type { Occurrence } from '../occurrences/occurrence';
import { onlyConstants, type Around } from '../occurrences/spelling/respelling';
import type { ImportFacts } from '../sites/imports';
import type { BodySite, CodeSite, CompletionSite } from './completion';

/** What may be completed at an offset: a status code, a constant behind its container, content. */
export function completionSite(
  document: SourceDocument,
  offset: number,
  tables: readonly ConstantTable[],
  around: Around,
): CompletionSite | null {
  return (
    constantSite(document, offset, tables) ??
    codeSite(document, offset, tables, around) ??
    bodySite(document, offset)
  );
}

/** Where a code may stand: as a constant where the file writes those rather than numbers. */
function codeSite(
  document: SourceDocument,
  offset: number,
  tables: readonly ConstantTable[],
  around: Around,
): CodeSite | null {
  const place = document.codePlace(offset);
  if (!place) return null;
  const { range, occurrence, names } = place;
  const only = onlyConstants(occurrence, tables, around);
  const model =
    occurrence.notation === 'number' && !occurrence.inComment && tables.length > 0
      ? preferredConstant(document)
      : null;
  const taken = tables.find(({ id }) => id === model?.constant?.table)?.takenBy;
  const { role } = occurrence;
  const isTaken = !taken || taken.test(occurrence.example ?? '');
  const spell = (isTaken ? model : null)?.spell ?? occurrence.spell;
  const typed = document.text.slice(range.start, offset);
  return {
    ...{ kind: 'code', range, typed, role, spell },
    ...(names && { names }),
    ...(only.length > 0 && { only }),
  };
}

function bodySite(document: SourceDocument, offset: number): BodySite | null {
  const place = document.contentPlace(offset);
  if (!place) return null;
  const { code, context } = place.occurrence;
  return {
    kind: 'body',
    range: place.range,
    code: typeof code === 'number' ? code : null,
    literals: context?.literals ?? null,
  };
}

/** Behind `HttpStatus.`: the names of the table whose container that is. */
function constantSite(
  document: SourceDocument,
  offset: number,
  tables: readonly ConstantTable[],
): CodeSite | null {
  const before = document.text.slice(Math.max(0, offset - 120), offset);
  const [, containers, typed] = /((?:[\w$]+\s*(?:\.|::)\s*)+)(\w*)$/.exec(before) ?? [];
  if (containers === undefined || typed === undefined) return null;
  const chain = [...(containers.match(/[\w$]+/g) ?? []), '$NAME'];
  const { importFacts } = document;
  const table =
    tables.find((each) => formsOf(each).some((form) => isProven(form, chain, importFacts))) ??
    tables.find((each) => isTelling(each, chain, importFacts));
  if (!table) return null;
  const after = /^\w*/.exec(document.text.slice(offset, offset + 80))?.[0].length ?? 0;
  return {
    kind: 'code',
    range: { start: offset - typed.length, end: offset + after },
    typed,
    role: 'emit',
    spell: (code) => nameOf(namesIn(table, importFacts), code),
  };
}

function formsOf(table: ConstantTable): ConstantForm[] {
  return table.forms.map((form) => ({ table, container: containerOf(form) }));
}

/** Whether a table's container tells enough by itself, and is nothing else's by import. */
function isTelling(
  table: ConstantTable,
  chain: readonly string[],
  { names }: ImportFacts,
): boolean {
  if (table.distinctive !== true || names.has(chain[0] ?? '')) return false;
  return formsOf(table).some(({ container }) => container.length > 0 && endsWith(chain, container));
}

/** A constant to write others like, where the file writes more constants than numbers. */
function preferredConstant(document: SourceDocument): Occurrence | null {
  const written = occurrencesOf(document);
  const constants = written.filter(({ constant }) => constant !== null);
  const numbers = written.filter(({ notation }) => notation === 'number');
  return constants.length > numbers.length ? (constants[0] ?? null) : null;
}
