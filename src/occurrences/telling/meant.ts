import { registry } from '../../catalog/registry';
import { isOfProtocol } from '../../frameworks/others';
import type { Telling } from '../../frameworks/telling/telling';
import { argumentsOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { shapeOf } from '../../sites/nodes';
import { keyMark, type Site, type SiteKind } from '../../sites/site';
import type { Matcher } from '../matching/match';
import type { Notation, StatusRange } from '../occurrence';
import { isMessage } from './otherArguments';

/** A code as it is written. */
export interface Told {
  readonly code: number | StatusRange;
  readonly notation: Notation;
  /** With its phrase, which is meant for nothing else: `'404 Not Found'`. */
  readonly isLine?: boolean;
}

/** Whether a code is meant as it is written, at a site of which something tells that a status stands there. */
export function isMeantSo(
  written: Told & { readonly code: number },
  telling: Telling,
  site: Site,
  dialect: Dialect,
  matcher: Matcher,
): boolean {
  const { code, notation, isLine } = written;
  if ((!telling.alone || site.kind === 'argument') && isForeign(site)) return false;
  if (code === 300 && !telling.alone && isBehindOthers(site)) return false;
  if (notation === 'string' && !isTextMeant(written, telling, site, dialect, matcher)) return false;
  if (notation === 'symbol' && !isSymbolMeant(code, telling, site, dialect, matcher)) return false;
  const isSaid =
    tellsAlone(telling, code) ||
    isLine === true ||
    (notation === 'symbol' && isOwnName(code, telling));
  if (!isSaid && !matcher.speaksHttp) return false;
  const isPlace = site.kind === 'argument' || site.kind === 'element' || isHeld(site);
  return code >= 200 || telling.interim === true || (telling.alone && isPlace);
}

/** Whether what has a value, or takes it, is of another protocol by its name: `XMPPError(404, "…")`. */
export function isForeign({ chain }: Site): boolean {
  return chain.some(({ name }) => isOfProtocol(name));
}

/** Whether a value is given behind others, as is how long these hold, or how wide they are: `new TokenResponse(token, 300)`. */
function isBehindOthers({ kind, slot }: Site): boolean {
  return kind === 'argument' && /^[1-9]$/.test(slot);
}

/** Whether codes like that one are told of at all. */
export function tellsOf({ classes, unround }: Telling, code: number): boolean {
  return classes.includes(classOf(code)) && (unround !== true || code % 100 !== 0);
}

/** Whether nothing else needs to speak of HTTP for a code to be meant. */
function tellsAlone({ alone, aloneOf }: Telling, code: number): boolean {
  const isMeant = isUsual(code) || code % 100 === 99;
  return alone || (aloneOf?.includes(classOf(code)) === true && isMeant);
}

/** Whether a code is one that handlers send: what is obsolete, unused or a proxy's own is rather another number. */
function isUsual(code: number): boolean {
  const entry = registry.get(code);
  return entry?.standing === 'current' && entry.origin !== 'proxy';
}

/** Whether digits in a text are a code: with their phrase, held against a status, or where nothing but one can stand. */
function isTextMeant(
  { code, isLine = false }: Told & { readonly code: number },
  telling: Telling,
  site: Site,
  dialect: Dialect,
  { speaksHttp }: Matcher,
): boolean {
  if (telling.texts === true) return true;
  const isAlone = tellsAlone(telling, code);
  if (site.kind !== 'argument') return isLine || isAlone || (isHeld(site) && speaksHttp);
  const isKeyword = !/^\d*$/.test(site.slot);
  if (isKeyword) return isLine;
  return (isAlone && telling.role === 'assert') || (code >= 400 && isSaid(telling, site, dialect));
}

/** Whether an error or an answer is made of a code and, just behind it, of what it says: `new CartException("404", "No such cart")`. */
function isSaid({ role }: Telling, { anchor, slot }: Site, dialect: Dialect): boolean {
  const isMade = role === 'emit' && slot === '0' && shapeOf(anchor, dialect)?.is === 'call';
  return isMade && isMessage(argumentsOf(anchor, dialect)[1]);
}

/** Sites at which a text is held against a status, or a status looked up by one. */
const holding: ReadonlySet<SiteKind> = new Set(['compare', 'case', 'subscript']);

/** Whether a value is held against a status, is looked up by one, or gets no other name than that of one. */
function isHeld(site: Site): boolean {
  return holding.has(site.kind) || site.path.endsWith(keyMark) || isStatusAlone(site);
}

/** Whether a value gets no other name than that of a status: `status = "404"`, `$page['status'] = '404'`. */
function isStatusAlone({ kind, chain, path }: Site): boolean {
  return kind === 'assign' && path === '' && /^\$?status$/.test(chain.at(-1)?.name ?? '');
}

/** Codes whose names in tables of symbols nothing else is called by: `:unprocessable_entity`. */
const ownNames: ReadonlySet<number> = new Set([
  ...[204, 206, 207, 301, 303, 307, 308, 400, 405, 406, 412, 413, 415, 422, 429, 500, 502, 504],
]);

/** Whether a name is so much a status's own that no import needs to speak of HTTP. */
function isOwnName(code: number, { symbols }: Telling): boolean {
  return symbols === 'anywhere' || ownNames.has(code);
}

/** Whether a symbol is a status, by what tells of it or by itself. */
function isSymbolMeant(
  code: number,
  telling: Telling,
  site: Site,
  dialect: Dialect,
  { speaksHttp }: Matcher,
): boolean {
  const { symbols } = telling;
  const isOfHttp = symbols === 'here' || (symbols === 'errors' && code >= 400);
  const isStatus = isOwnName(code, telling) || (isOfHttp && speaksHttp);
  return isStatus && isPlain(site, dialect);
}

/** Whether a value is given to a call as it is, not in a tuple, `respond({:ok, order})`, and is the first of its kind there. */
function isPlain({ kind, anchor, slot, path }: Site, dialect: Dialect): boolean {
  if (kind !== 'argument') return true;
  const before = /^\d+$/.test(slot) ? argumentsOf(anchor, dialect).slice(0, Number(slot)) : [];
  return path === '' && !before.some((given) => shapeOf(given, dialect)?.is === 'symbol');
}

/** The first digit of a code, by which a telling names the classes that are meant. */
function classOf(code: number): string {
  return String(code).charAt(0);
}
