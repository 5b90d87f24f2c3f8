import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { statusTelling, valueTelling } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import { chainOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { baseOf, classAround } from '../../sites/heritage';
import { ancestor, childOf, keyText, rowOf, shapeOf, unwrap } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import { things } from '../../sites/things';
import type { Node } from '../../syntax/runtime';
import { lastName, nameFromCall, ofGiven } from './names';
import { isErrorName } from './owner';

/** What the type of a row tells of the code in it: `GONE: WSGIResponse = (410, headers, "Gone")`. */
function ofType(declaration: Node, path: string): Telling | null {
  const type =
    declaration.childForFieldName('type') ?? declaration.childForFieldName('return_type');
  if (!/^#[01]$/.test(path) || !type || !/Response(?:\w*Value|Type)?$/.test(type.text)) return null;
  return { alone: false, role: 'emit', classes: anyClass };
}

/** The same of a variable, whose type is written with it. */
export function ofDeclaredType({ anchor, path }: Site): Telling | null {
  return ofType(anchor, path);
}

/** The name of the function that something is returned from, be it the one that the function is given to; empty where it has none. */
function functionName({ anchor, chain }: Site, dialect: Dialect): string {
  if (chain.length > 0) return lastName(chain);
  const fn = ancestor(anchor, dialect, ['function']);
  const own = fn?.childForFieldName('name') ?? null;
  if (own || !fn?.parent) return own?.text ?? '';
  const shape = shapeOf(fn.parent, dialect);
  if (shape?.is === 'pair') return keyText(childOf(fn.parent, shape.key) ?? fn);
  return shape?.is === 'binding' ? (childOf(fn.parent, shape.name)?.text ?? '') : '';
}

/** What the name of a function tells of its result: its own, or the one that a call gives it. */
export function ofResult(site: Site, dialect: Dialect): Telling | null {
  const fn = ancestor(site.anchor, dialect, ['function']);
  const given = fn && nameFromCall(fn, dialect);
  if (given) return ofGiven(given);
  const name = functionName(site, dialect);
  const own = /^(?:[Ss]tatus|Code|[Gg]et(?:Status|Code))$/.test(name)
    ? ofOwnStatus(site, dialect)
    : null;
  const typed = fn && ofType(fn, site.path);
  const named = valueTelling(name);
  // `{:error, :not_found}` says how it went.
  const told = named && !/^(?:#0)?$/.test(site.path) ? { ...named, symbols: null } : named;
  const kept = told ?? own ?? typed ?? ofStatusFor(name);
  return kept ?? (fn && ofPair(site, fn, dialect));
}

/** What a class tells of the status that it has by a function called so; that of a response may be any. */
function ofOwnStatus({ anchor }: Site, dialect: Dialect): Telling | null {
  const own = statusTelling(['status']);
  const base = lastName(chainOf(baseOf(anchor, dialect), dialect));
  const names = [classAround(anchor, dialect) ?? '', base];
  const isResponse = names.some((name) => name.endsWith('Response'));
  if (isResponse) return own && { ...own, aloneOf: '45', symbols: 'anywhere' };
  const isError = names.some(isErrorName);
  if (isError) return own && { ...own, aloneOf: '45', classes: '45', symbols: 'anywhere' };
  return own && { ...own, classes: '45', symbols: 'errors' };
}

/** What a function tells that is asked for the status of anything but a thing: `status_for_refusal`. */
function ofStatusFor(name: string): Telling | null {
  const words = wordsOf(name);
  const isAsked = /^(?:\w+ )?(?<!\b(?:exit|order|job) )status (?:for|of|from) /.test(words);
  const isOfThing = things.has(words.split(' ').at(-1) ?? '');
  return isAsked && !isOfThing
    ? { alone: false, role: 'text', classes: anyClass, symbols: 'errors' }
    : null;
}

/** What is returned beside a code: nothing, or what went wrong. */
const beside =
  /^(?:None|null|nil|undefined|[{"'`].*|f["'].*|\w*err(?:or)?|\w*message|msg|\w*json\w*\(.*)$/is;

/** What an answer is made by before its code: `GenericError("Unknown method"), 404`, `render_page("lost"), 404`. */
const answerMade =
  /^(?:[\w.]*(?:Error|Exception|Response)|(?:\w+\.)?(?:render\w*|jsonify|make_?\w*(?:[rR]esp|[eE]rror|[jJ]son)\w*|(?:error|fail(?:ed|ure)?|problem)(?:_?(?:[rR]esponse|[jJ]son|[pP]age|[rR]esult|[mM]essage|[bB]ody))?))\(/;

/** What a code tells that is returned beside nothing or what went wrong, where results have no types: `return None, 404`. */
function ofPair({ path, value }: Site, fn: Node, dialect: Dialect): Telling | null {
  const place = /^#([01])$/.exec(path)?.[1];
  const shape = shapeOf(fn, dialect);
  if (place === undefined || shape?.is !== 'function' || shape.results !== undefined) return null;
  const [first, second] = rowOf(unwrap(value, dialect));
  const other = place === '0' ? second : first;
  const isMade = place === '1' && answerMade.test(other?.text ?? '');
  return isMade || beside.test(other?.text ?? '')
    ? { alone: false, role: 'text', classes: '45' }
    : null;
}
