import { registry } from '../../catalog/registry';
import { isNamedAfter, phrasedTelling, phraseTelling } from '../../frameworks/made';
import { unsaid, type Pattern } from '../../frameworks/pattern';
import { isComparing } from '../../frameworks/telling/calls';
import { isOfThing, listsStates } from '../../frameworks/telling/tables';
import { roleTelling, type Telling } from '../../frameworks/telling/telling';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf, typeAround } from '../../sites/chain';
import { handingClass } from '../../sites/heritage';
import type { Dialect } from '../../sites/dialect';
import { shapeOf } from '../../sites/nodes';
import { isTaken } from '../../sites/results';
import type { Role } from '../../sites/role';
import { keyMark, type Site, type SiteKind } from '../../sites/site';
import type { Match, Matcher } from '../match';
import type { Notation, StatusRange } from '../occurrence';
import { isOwnConstant, lastName } from './names';
import { tellingOfAnswerer } from './answerer';
import { nameGiven, tellingOf, tellingOfModule, tellingOfTable } from './site';

/** A code as it is written. */
interface Told {
  readonly code: number | StatusRange;
  readonly notation: Notation;
  /** With its phrase, which is meant for nothing else: `'404 Not Found'`. */
  readonly isLine?: boolean;
}

/**
 * The match of a code at a site that no framework knows, where the names around it tell that a status
 * is meant: `assertStatus(t, 404)`, `{ expectedStatusCode: 404 }`. Nothing tells of a number that is no
 * registered code.
 */
export function tellingMatch(
  sites: readonly Site[],
  written: Told,
  dialect: Dialect,
  matcher: Matcher,
): Match | null {
  const { code } = written;
  if (typeof code !== 'number' || !(registry.isRegistered(code) || isBorder(code, sites)))
    return null;
  for (const site of [...sites.filter(isOuter), ...sites.filter((each) => !isOuter(each))]) {
    const telling = tellingAt(site, code, dialect, matcher);
    if (!telling || !isMeantSo({ ...written, code }, telling, site, dialect, matcher)) continue;
    const role = isTaken(site, dialect) ? 'consume' : telling.role;
    return { pattern: patternOf(site, role), site, receiver: null };
  }
  return null;
}

/** Whether a code ends a class that a value is compared with: `statusCode in 500..599`. */
function isBorder(code: number, sites: readonly Site[]): boolean {
  const isLast = code >= 100 && code <= 599 && code % 100 === 99;
  return isLast && sites.some((site) => isCompared(site));
}

/** Whether a value is held against another one, be it by a call. */
function isCompared({ kind, chain }: Site): boolean {
  if (kind === 'argument') return isComparing(lastName(chain));
  return kind === 'compare' || kind === 'case';
}

/** What the names at a site tell of a code, if codes of its class are told of. */
function tellingAt(site: Site, code: number, dialect: Dialect, matcher: Matcher): Telling | null {
  const told = (telling: Telling | null): Telling | null =>
    telling?.classes.includes(classOf(code)) ? telling : null;
  return (
    told(tellingOf(site, dialect)) ??
    told(tellingOfTable(site)) ??
    told(tellingOfPhrase(site, code, dialect)) ??
    told(tellingOfModule(site, matcher))
  );
}

/** Sites at which a text is held against a status, or a status looked up by one. */
const holding: ReadonlySet<SiteKind> = new Set(['compare', 'case', 'subscript']);

/** Whether a value gets no other name than that of a status: `status = "404"`. */
function isStatusAlone({ kind, chain, path }: Site): boolean {
  return kind === 'assign' && path === '' && chain.length === 1 && chain[0]?.name === 'status';
}

/** Whether what tells is enough for a code as it is written: by itself, or where HTTP is spoken. */
function isMeantSo(
  { code, notation, isLine = false }: Told & { readonly code: number },
  telling: Telling,
  site: Site,
  dialect: Dialect,
  matcher: Matcher,
): boolean {
  const isGiven = site.kind === 'argument';
  const isNamed = !isGiven || !/^\d*$/.test(site.slot);
  const isHeld = holding.has(site.kind) || site.path.endsWith(keyMark) || isStatusAlone(site);
  const isAlone = telling.alone || telling.aloneOf?.includes(classOf(code)) === true;
  const isSaid = isAlone || (isHeld && matcher.speaksHttp);
  const isText =
    (isLine && isNamed) ||
    (isSaid && !isGiven) ||
    telling.texts === true ||
    (isAlone && telling.role === 'assert');
  if (notation === 'string' && !isText) return false;
  if (notation === 'symbol' && !(isPlain(site, dialect) && isMeant(code, telling, matcher)))
    return false;
  const isOwnName = notation === 'symbol' && (ownNames.has(code) || telling.symbols === 'anywhere');
  if (!isAlone && !isLine && !isOwnName && !matcher.speaksHttp) return false;
  return code >= 200 || (telling.alone && (isGiven || site.kind === 'element' || isHeld));
}

function classOf(code: number): string {
  return String(code).charAt(0);
}

/** Whether a site tells before what a value stands in for does: `new HttpError(status ?? 500)`. */
function isOuter({ kind }: Site): boolean {
  return kind !== 'default';
}

/** What the name that a code gets tells of it, in an enum beside its message by itself: `NOT_FOUND(404, "None")`. */
function tellingOfPhrase(site: Site, code: number, dialect: Dialect): Telling | null {
  const name = nameGiven(site, dialect);
  const telling = phraseTelling(name, code) ?? phrasedTelling(name, code);
  const isListed = isOwnConstant(site.anchor, dialect);
  const type = typeAround(site.anchor, dialect) ?? '';
  if (listsStates(type) && (isListed ? code < 400 : !wordsOf(name).includes(' '))) return null;
  if (isListed && isOfThing(type)) return null;
  const isDescribed = isListed && argumentsOf(site.anchor, dialect).length > 1;
  return telling && { ...telling, alone: isDescribed && code >= 400 };
}

/** The match of a number in a call that is given what a handler answers by: `fail(ctx, 404, "no such order")`. */
export function answererMatch(
  sites: readonly Site[],
  { code, notation }: Told,
  dialect: Dialect,
  matcher: Matcher,
): Match | null {
  if (typeof code !== 'number' || notation !== 'number' || !matcher.speaksHttp) return null;
  if (!registry.isRegistered(code)) return null;
  for (const site of sites) {
    const telling = tellingOfAnswerer(site, dialect, matcher);
    if (!telling?.classes.includes(classOf(code))) continue;
    return { pattern: patternOf(site, telling.role), site, receiver: null };
  }
  return null;
}

/** What a call does with its arguments by its name, whatever they are: `assertCached(false, 304)`. */
export function roleOfCall({ kind, chain }: Site): Role | null {
  return kind === 'argument' ? roleTelling(lastName(chain)) : null;
}

/** Codes whose names in tables of symbols nothing else is called by: `:unprocessable_entity`. */
const ownNames: ReadonlySet<number> = new Set([
  ...[204, 206, 207, 301, 303, 307, 308, 400, 405, 406, 412, 413, 415, 422, 429, 500, 502, 504],
]);

/** Whether a symbol is a status by what tells of it, or by itself. */
function isMeant(code: number, { symbols }: Telling, matcher: Matcher): boolean {
  if (symbols === 'anywhere' || ownNames.has(code)) return true;
  return symbols === 'here' && matcher.speaksHttp;
}

/** Whether a value is given to a call as it is, not in a tuple, `respond({:ok, order})`, and is the first of its kind there. */
function isPlain({ kind, anchor, slot, path }: Site, dialect: Dialect): boolean {
  if (kind !== 'argument') return true;
  const before = /^\d+$/.test(slot) ? argumentsOf(anchor, dialect).slice(0, Number(slot)) : [];
  return path === '' && !before.some((given) => shapeOf(given, dialect)?.is === 'symbol');
}

/**
 * Whether a class that is called after a code hands it to its base: `class Gone extends HttpError` says
 * what a 410 is, and who throws it sends one.
 */
export function isDefinition({ kind, anchor }: Site, code: unknown, dialect: Dialect): boolean {
  if (kind !== 'argument' || typeof code !== 'number') return false;
  const name = handingClass(anchor, dialect);
  return name !== null && isNamedAfter(name, code, true);
}

/** A pattern that asks for nothing but the site itself, where a match has none. */
const anything = {
  ...unsaid,
  purpose: 'status',
  example: '',
  needs: 'none',
  root: 'any',
  arity: 0,
  positional: 0,
  receiverSlot: null,
  literals: [],
  siblings: [],
  elements: [],
  places: {},
} as const;

/** Nothing is known of how the response is made, so it may get content and headers elsewhere. */
export function patternOf({ kind, chain, slot, path }: Site, role: Role): Pattern {
  return { ...anything, role, raised: true, kind, chain, slot, path };
}
