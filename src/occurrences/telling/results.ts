import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { statusTelling, valueTelling } from '../../frameworks/telling/values';
import type { Dialect } from '../../sites/dialect';
import { ancestor, rowOf, shapeOf, unwrap } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { lastName, nameFromCall, ofGiven } from './names';
import { isErrorClass } from './owner';

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

/** The name of the function that something is returned from; empty where it has none. */
function functionName({ anchor, chain }: Site, dialect: Dialect): string {
  if (chain.length > 0) return lastName(chain);
  return ancestor(anchor, dialect, ['function'])?.childForFieldName('name')?.text ?? '';
}

/** What the name of a function tells of its result: its own, or the one that a call gives it. */
export function ofResult(site: Site, dialect: Dialect): Telling | null {
  const fn = ancestor(site.anchor, dialect, ['function']);
  const given = fn && nameFromCall(fn, dialect);
  if (given) return ofGiven(given);
  const name = functionName(site, dialect);
  const own = /^(?:[Ss]tatus|Code|[Gg]et(?:Status|Code))$/.test(name)
    ? statusTelling(['status'])
    : null;
  const typed = fn && ofType(fn, site.path);
  const symbols = isErrorClass(site.anchor, dialect) ? 'anywhere' : 'errors';
  const named = valueTelling(name);
  // `{:error, :not_found}` says how it went.
  const told = named && !/^(?:#0)?$/.test(site.path) ? { ...named, symbols: null } : named;
  const kept = told ?? (own && { ...own, classes: '45', symbols }) ?? typed;
  return kept ?? (fn && ofPair(site, fn, dialect));
}

/** What is returned beside a code: nothing, or what went wrong. */
const beside =
  /^(?:None|null|nil|undefined|[{"'`].*|f["'].*|\w*err(?:or)?|\w*message|msg|\w*json\w*\(.*)$/is;

/** What a code tells that is returned beside nothing or what went wrong, where results have no types: `return None, 404`. */
function ofPair({ path, value }: Site, fn: Node, dialect: Dialect): Telling | null {
  const place = /^#([01])$/.exec(path)?.[1];
  const shape = shapeOf(fn, dialect);
  if (place === undefined || shape?.is !== 'function' || shape.results !== undefined) return null;
  const [first, second] = rowOf(unwrap(value, dialect));
  const other = place === '0' ? second : first;
  return beside.test(other?.text ?? '') ? { alone: false, role: 'text', classes: '45' } : null;
}
