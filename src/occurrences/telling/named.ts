import { registry } from '../../catalog/registry';
import {
  endsInPhrase,
  isOutcome,
  outcomeTelling,
  phrasedTelling,
  phraseTelling,
} from '../../frameworks/phrases';
import { callTelling } from '../../frameworks/telling/calls';
import {
  holdsErrors,
  isOfThing,
  listsStates,
  mayHoldErrors,
  tableTelling,
} from '../../frameworks/telling/tables';
import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf, typeAround } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { childOf, shapeOf } from '../../sites/nodes';
import type { Site, SiteKind } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import type { Matcher } from '../matching/match';
import { isOwnConstant, lastName } from './names';

/** What the name of a module tells of a call of all that it exports: `error(404)`, from `http-error`. */
export function tellingOfModule({ kind, chain, slot }: Site, matcher: Matcher): Telling | null {
  if (kind !== 'argument' || chain.length !== 1 || !/^\d+$/.test(slot)) return null;
  const module = matcher.moduleOf(lastName(chain));
  return module === null ? null : callTelling([module]);
}

/** Sites at which a value gets a name to be known by. */
const naming: ReadonlySet<SiteKind> = new Set(['binding', 'assign', 'property', 'type']);

/** What a table tells that is called after statuses, and holds nothing but those of errors. */
const ofErrors: Telling = { alone: true, role: 'text', classes: '345' };

/** No table of statuses is longer as it is written. */
const longestTable = 3000;

/** What a table tells of its members by its name, and by what else is in it. */
function tellingOfMembers(name: string, table: Node): Telling | null {
  const isShort = table.endIndex - table.startIndex <= longestTable;
  const told = tableTelling(name);
  if (told?.alone === true) return told;
  const isOfErrors = isShort && holdsErrors(table.text);
  if (told) return { ...told, alone: isOfErrors };
  if (isOfErrors && mayHoldErrors(name)) return ofErrors;
  return isShort ? ofCodes(table.text) : null;
}

/** A member of a table as it is written, and what no table of codes has. */
const member = /([A-Za-z_]\w*)["']?\s*(?::|=>|=)\s*(\d+)\b/g;
const otherMember = /:(?!\s*\d+\b)|\bfunction\b/;

/** A table by itself has no fewer members. */
const fewestMembers = 3;

/** What the members of a table tell of each other that are all of them codes, by those that are called after theirs: `{ ok: 200, notFound: 404, conflict: 409 }`. */
function ofCodes(table: string): Telling | null {
  const body = table.slice(table.indexOf('{'));
  const members = [...body.matchAll(member)].map(
    ([, name = '', code]) => [name, Number(code)] as const,
  );
  const areCodes = members.every(([, code]) => registry.isRegistered(code));
  if (members.length < 2 || !areCodes || otherMember.test(body)) return null;
  const own = members.map(([name]) => registry.findByPhrase(wordsOf(name)));
  const areOwn = own.every((code, at) => code === null || code === members[at]?.[1]);
  const phrased = members.filter(
    ([name, code], at) => own[at] === code || endsInPhrase(name, code),
  );
  const outcomes = members.filter(([name, code]) => isOutcome(name, code));
  if (!areOwn || phrased.length + outcomes.length < 2) return null;
  const alone = phrased.length > 1 && members.length >= fewestMembers;
  return { alone, role: 'text', classes: anyClass };
}

/** What the name of a table tells of its members: of each in it, of one that is given to it. */
export function tellingOfTable({ kind, anchor, chain, path, slot }: Site): Telling | null {
  const holder = /\.([^.#[]+)\.[^.#[]+$/.exec(path)?.[1];
  if (holder !== undefined && naming.has(kind)) return tableTelling(holder);
  // An attribute of a module is written as a call of its name: `@status_codes %{lost: 404}`.
  const isAttribute = kind === 'argument' && anchor.parent?.child(0)?.type === '@';
  if (isAttribute && /^(?:\[\])?\.[^.#[]+$/.test(path))
    return tellingOfMembers(lastName(chain), anchor);
  const isMember = /^\.[^.#[]+$/.test(path);
  if (isMember && kind === 'keyword') return tableTelling(slot);
  if (isMember && naming.has(kind)) return tellingOfMembers(lastName(chain), anchor);
  const isGiven = kind === 'assign' && path === '' && chain.length > 1;
  return isGiven ? tableTelling(chain.at(-2)?.name ?? '') : null;
}

/** The name that a value gets, or whose own it is: `NOT_FOUND = 404`, `NOT_FOUND(404)` in an enum. */
export function nameGiven({ kind, anchor, chain, path }: Site, dialect: Dialect): string {
  const shape = shapeOf(anchor, dialect);
  if (shape?.is === 'call' && shape.ofOwn) return childOf(anchor, shape.callee)?.text ?? '';
  if (!naming.has(kind)) return '';
  const isWhole = kind !== 'property' && path === '';
  return isWhole ? lastName(chain) : (/^\.([\w '-]+)$/.exec(path)?.[1] ?? '');
}

/** What the name that a code gets tells of it, in an enum beside its message by itself: `NOT_FOUND(404, "None")`. */
export function tellingOfPhrase(site: Site, code: number, dialect: Dialect): Telling | null {
  const name = nameGiven(site, dialect);
  const isListed = isOwnConstant(site.anchor, dialect);
  const outcome = isListed ? null : outcomeTelling(name, code);
  const telling = phraseTelling(name, code) ?? phrasedTelling(name, code) ?? outcome;
  const type = typeAround(site.anchor, dialect) ?? '';
  if (listsStates(type) && (isListed ? code < 400 : !wordsOf(name).includes(' '))) return null;
  if (isListed && isOfThing(type)) return null;
  const isDescribed = isListed && argumentsOf(site.anchor, dialect).length > 1;
  return telling && { ...telling, alone: isDescribed && code >= 400 };
}
