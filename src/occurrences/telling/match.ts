import { registry } from '../../catalog/registry';
import { unsaid, type Pattern } from '../../frameworks/pattern';
import { isNamedAfter } from '../../frameworks/phrases';
import { isComparing } from '../../frameworks/telling/calls';
import { errorClassTelling } from '../../frameworks/telling/tables';
import { roleTelling, type Telling } from '../../frameworks/telling/telling';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { handingClass } from '../../sites/heritage';
import { childOf, shapeOf } from '../../sites/nodes';
import { isTaken } from '../../sites/results';
import type { Role } from '../../sites/role';
import type { Site } from '../../sites/site';
import type { Range } from '../../syntax/range';
import type { Match, Matcher } from '../matching/match';
import { tellingOfAnswerer } from './answerer';
import { tellingOf } from './clues';
import { memberOf } from './members';
import { isMeantSo, tellsOf, type Told } from './meant';
import { tellingOfModule, tellingOfPhrase, tellingOfTable } from './named';
import { isClassRange } from './classes';
import { isAmongCodes } from './listed';
import { lastName } from './names';

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
  unit: Range,
): Match | null {
  const { code } = written;
  if (typeof code !== 'number' || !isKnown(code, sites, dialect)) return null;
  for (const site of [...sites.filter(isOuter), ...sites.filter((each) => !isOuter(each))]) {
    const telling = tellingAt(site, code, dialect, matcher, unit);
    if (!telling || !isMeantSo({ ...written, code }, telling, site, dialect, matcher)) continue;
    const role = isTaken(site, dialect) ? 'consume' : telling.role;
    return { pattern: patternOf(site, role), site, receiver: null };
  }
  return null;
}

/** Whether a code is registered, ends a class, or stands among those that are. */
function isKnown(code: number, sites: readonly Site[], dialect: Dialect): boolean {
  if (registry.isRegistered(code) || isBorder(code, sites)) return true;
  return sites.some((site) => isAmongCodes(code, site, dialect));
}

/** Whether a code ends a class that a value is compared with, or is called the end of one: `statusCode in 500..599`, `MAX_SUCCESS_CODE = 299`. */
function isBorder(code: number, sites: readonly Site[]): boolean {
  const isLast = code >= 100 && code <= 599 && code % 100 === 99;
  return (
    isLast && sites.some((site) => isCompared(site) || isClassRange(site.value) || isUpper(site))
  );
}

/** Whether a value gets the name of the greatest of its kind. */
function isUpper({ kind, chain, path }: Site): boolean {
  const isNamed = (kind === 'binding' || kind === 'assign') && path === '';
  return isNamed && /\b(?:max(?:imum)?|last|highest|end)\b/.test(wordsOf(lastName(chain)));
}

/** Whether a value is held against another one, be it by a call. */
function isCompared({ kind, chain }: Site): boolean {
  if (kind === 'argument') return isComparing(lastName(chain));
  return kind === 'compare' || kind === 'case';
}

/** What the names at a site tell of a code, if codes of its class are told of. */
function tellingAt(
  site: Site,
  code: number,
  dialect: Dialect,
  matcher: Matcher,
  unit: Range,
): Telling | null {
  const told = (telling: Telling | null): Telling | null =>
    telling && tellsOf(telling, code) ? telling : null;
  return (
    told(tellingOf(site, dialect, unit)) ??
    told(errorClassTelling(keyAt(site, dialect), code)) ??
    told(tellingOfTable(site)) ??
    told(tellingOfPhrase(site, code, dialect)) ??
    told(tellingOfModule(site, matcher))
  );
}

/** Calls that put a value under a key, which they are given before it. */
const keyed =
  /^(?:put(?:IfAbsent)?|entry|of|Pair|(?:Try)?Add|add|set|register|map(?:Exception|Error)?)$/;

/** The key that a code is the value of: `[CartLostException::class => 404]`, `CartLostException::class to 404`, `entry(CartLostException.class, 404)`. */
function keyAt({ kind, anchor, chain, slot, path }: Site, dialect: Dialect): string {
  const shape = path === '' ? shapeOf(anchor, dialect) : null;
  if (shape?.is === 'infix') return childOf(anchor, shape.left)?.text ?? '';
  const isKeyed = kind === 'argument' && shape?.is === 'call' && keyed.test(lastName(chain));
  const before = isKeyed ? argumentsOf(anchor, dialect)[Number(slot) - 1] : null;
  return before?.text ?? memberOf(path).member ?? '';
}

/** Whether a site tells before what a value stands in for does: `new HttpError(status ?? 500)`. */
function isOuter({ kind }: Site): boolean {
  return kind !== 'default';
}

/** The match of a code in a call that is given what a handler answers by: `fail(ctx, 404, "no such order")`, `deny(conn, :forbidden)`. */
export function answererMatch(
  sites: readonly Site[],
  { code, notation }: Told,
  dialect: Dialect,
  matcher: Matcher,
): Match | null {
  const isName = notation === 'symbol';
  if (typeof code !== 'number' || !(isName || notation === 'number')) return null;
  if (!registry.isRegistered(code)) return null;
  for (const site of sites) {
    // What is returned may tell by itself.
    if (site.kind !== 'return' && !matcher.speaksHttp) continue;
    const telling = tellingOfAnswerer(site, dialect, matcher);
    if (!telling || !tellsOf(telling, code) || !(telling.alone || matcher.speaksHttp)) continue;
    if (isName && !telling.symbols) continue;
    return { pattern: patternOf(site, telling.role), site, receiver: null };
  }
  return null;
}

/** What a call does with its arguments by its name, whatever they are: `assertCached(false, 304)`. */
export function roleOfCall({ kind, chain }: Site): Role | null {
  return kind === 'argument' ? roleTelling(lastName(chain)) : null;
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
