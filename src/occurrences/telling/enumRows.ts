import { registry } from '../../catalog/registry';
import { listedTelling } from '../../frameworks/made';
import { outcomeTelling, phrasedTelling, phraseTelling } from '../../frameworks/phrases';
import { isOfCodes, isOfThing } from '../../frameworks/telling/tables';
import type { Telling } from '../../frameworks/telling/telling';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf, chainOf, typeAround } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { childOf, isInside, nextTo, shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Range } from '../../syntax/range';
import type { Node } from '../../syntax/runtime';
import { lastName } from './names';

/** Rows further away than this tell nothing of each other. */
const reach = 12;

/** A constant by its name, and the code that it stands for. */
interface Constant {
  readonly name: string;
  readonly code: number;
}

/** What is told of a row among those of statuses. */
const told: Telling = { alone: true, role: 'text', classes: '245' };

/**
 * What the rows around tell of the code in a row of an enum, where one of them is called after its own: `TOKEN_EXPIRED(401, "…")` beside `NOT_FOUND(404, "…")`.
 */
export function ofRowAmong(
  { anchor, slot, value }: Site,
  dialect: Dialect,
  unit: Range,
): Telling | null {
  const type = typeAround(anchor, dialect) ?? '';
  const row = argumentsOf(anchor, dialect);
  if (isOfThing(type) || row.length < 2 || row.some((each) => isStatus(each, dialect))) return null;
  const own = inRow(anchor, slot, dialect);
  const isError = /^[45]/.test(value.text);
  if (!isError && !isSuccess(wordsOf(own?.name ?? ''))) return null;
  const around = nextTo(anchor, reach).filter((each) => isInside(each, unit));
  const others = around.map((each) => inRow(each, slot, dialect));
  return areStatuses(others) || (isOfCodes(type) && areOutcomes([own, ...others])) ? told : null;
}

/** So many constants are called after what their codes are for, where their type is one of codes. */
const fewestOutcomes = 2;

/** Whether constants are those of what may become of a request: `SUCCESS(200)` beside `FAILED(500)`. */
function areOutcomes(constants: readonly (Constant | null)[]): boolean {
  const called = constants.filter(
    (each) =>
      each !== null &&
      (outcomeTelling(each.name, each.code) ?? phraseTelling(each.name, each.code, true)),
  );
  return called.length >= fewestOutcomes && areRegistered(constants);
}

/** Whether a value in a row is a status by its class: what stands beside `HttpStatus.GONE` is another code. */
function isStatus(node: Node, dialect: Dialect): boolean {
  return /status/i.test(chainOf(node, dialect).at(-2)?.name ?? '');
}

/** Whether a name is that of what went well. */
function isSuccess(words: string): boolean {
  return /\b(?:ok|success(?:ful)?)\b/.test(words) || (registry.findByPhrase(words) ?? 400) < 300;
}

/** Whether constants are those of statuses: one is called after its code, and no other error has a code that is none. */
function areStatuses(constants: readonly (Constant | null)[]): boolean {
  const isCalledSo = constants.some(
    (each) =>
      each !== null &&
      isOfError(each) &&
      (phraseTelling(each.name, each.code) ?? phrasedTelling(each.name, each.code)) !== null,
  );
  return isCalledSo && areRegistered(constants);
}

function isOfError({ code }: Constant): boolean {
  return code >= 400 && code < 600;
}

/** Whether no error among constants has a code that is none. */
function areRegistered(constants: readonly (Constant | null)[]): boolean {
  return constants.every(
    (each) => each === null || !isOfError(each) || registry.isRegistered(each.code),
  );
}

/** The name of an enum's constant, and the number in a place of its row. */
function inRow(row: Node, slot: string, dialect: Dialect): Constant | null {
  const shape = shapeOf(row, dialect);
  if (shape?.is !== 'call' || !shape.ofOwn) return null;
  const code = Number(argumentsOf(row, dialect)[Number(slot)]?.text);
  return { name: childOf(row, shape.callee)?.text ?? '', code };
}

/** What a constant of an enum tells of the code beside its message: `FAIL(500, "Failed")` of `HttpStatus`. */
export function ofDescribed({ anchor, chain }: Site, dialect: Dialect): Telling | null {
  return argumentsOf(anchor, dialect).length > 1 ? listedTelling(lastName(chain)) : null;
}
