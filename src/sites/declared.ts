import type { Range } from '../syntax/range';
import type { Node } from '../syntax/runtime';
import { argumentsOf, positionalOf } from './chain';
import type { Dialect } from './dialect';
import type { Child } from './shape';
import { ancestor, childOf, itemsOf, pipedInto, rowOf, shapeOf, unwrap } from './nodes';
import { longestHead, meant, nameTaken, parametersEnd } from './parameters';
import type { Site } from './site';
import { isStatusOfThing } from './things';

/** A function or type that a file declares, with the names of its parameters or fields in order. */
export interface Declared {
  readonly name: string;
  readonly members: readonly string[];
}

/** What a file declares, by name: functions of one name may differ in their parameters. */
export type Declarations = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The declarations of a file's parts together. */
export function declarationsOf(declared: readonly Declared[]): Declarations {
  const byName = new Map<string, (readonly string[])[]>();
  for (const { name, members } of declared)
    byName.set(name, [members, ...(byName.get(name) ?? [])]);
  return byName;
}

/** Names that a status may have, looked for before anything is made of the syntax. */
const telling = /stat|code/i;

/** The functions and types declared in a part of a text that have a member named like a status. */
export function declaredIn(root: Node, text: string, range: Range, dialect: Dialect): Declared[] {
  const { declarationHint } = dialect;
  if (!declarationHint) return [];
  const part = text.slice(range.start, range.end);
  return [...part.matchAll(declarationHint)].flatMap(({ index, 0: { length } }) => {
    const end = range.start + index + length;
    if (!telling.test(text.slice(end, parametersEnd(text, end) ?? range.end))) return [];
    const name = root.descendantForIndex(end - 1, end);
    if (!name?.parent) return [];
    const body = text.slice(end, Math.min(end + longestHead, bodyEnd(name.parent, dialect)));
    const members = declaredMembers(name.parent, dialect).map((member) => meant(member, body));
    return members.some((member) => telling.test(member)) ? { name: name.text, members } : [];
  });
}

/** Where what a function does ends, where its body stands in what declares it. */
function bodyEnd(declaration: Node, dialect: Dialect): number {
  return valueNamed(declaration, dialect).childForFieldName('body')?.endIndex ?? Infinity;
}

/** The names of a function's parameters, be it one that gets its name as a value, or of a type's fields, in order. */
export function declaredMembers(declaration: Node, dialect: Dialect): readonly string[] {
  const node = valueNamed(declaration, dialect);
  const shape = shapeOf(node, dialect);
  // What a macro defines is written as its call: `def fail(conn, status)`.
  if (shape?.is === 'call')
    return argumentsOf(node, dialect).map((parameter) => nameTaken(parameter, dialect));
  const isDeclaration = shape?.is === 'function' || shape?.is === 'declaration';
  if (!isDeclaration || shape.members === undefined) return [];
  const list = childOf(node, shape.members);
  const names = list ? namesIn(list, dialect, shape.is === 'function') : [];
  return receivers.has(names[0] ?? '') ? names.slice(1) : names;
}

/** How the first parameter of a method is called, which stands before the dot of a call. */
export const receivers: ReadonlySet<string> = new Set(['self', 'cls']);

/** The function that gets a name, `const fail = (status, text) => …`, or what is declared by itself. */
function valueNamed(declaration: Node, dialect: Dialect): Node {
  const shape = shapeOf(declaration, dialect);
  const value = shape?.is === 'binding' ? childOf(declaration, shape.value) : null;
  return value ?? declaration;
}

function resultsOf(declaration: Node, dialect: Dialect): readonly string[] {
  const shape = shapeOf(declaration, dialect);
  if (shape?.is !== 'function' || shape.results === undefined) return [];
  const list = childOf(declaration, shape.results);
  return list ? namesIn(list, dialect) : [];
}

/** The names of a list of parameters, which may stand there bare, or fields; of the list inside of a type that is made of one. */
function namesIn(list: Node, dialect: Dialect, mayBeBare = false): readonly string[] {
  const items = itemsOf(list);
  const names = items.flatMap((item) => {
    const shape = shapeOf(item, dialect);
    if (shape?.is === 'assignment') return namesOf(item, shape.left, dialect);
    if (mayBeBare && shape?.is === 'identifier') return [item.text];
    // What is taken apart takes a place, too: `({ text }, status)`.
    if (mayBeBare && shape?.is === 'import') return [''];
    // Those in square brackets may be given in their place, too: `fail(message, [int status = 500])`.
    if (shape?.is === 'defaults' && item.text.startsWith('[')) return namesIn(item, dialect);
    const isNamed = shape?.is === 'parameter' || shape?.is === 'binding';
    return isNamed ? namesOf(item, shape.name, dialect) : [];
  });
  const inner = items.at(-1);
  return names.length > 0 || !inner || shapeOf(inner, dialect) ? names : namesIn(inner, dialect);
}

/** The names that one declaration gives, `a, b int`; one without a name takes a place, too. */
function namesOf(parameter: Node, name: Child, dialect: Dialect): readonly string[] {
  const names =
    typeof name === 'string'
      ? parameter.childrenForFieldName(name)
      : [childOf(parameter, name)].filter((child) => child !== null);
  return names.length > 0 ? names.flatMap((each) => fieldName(each, dialect)) : [''];
}

/** The name of a field; one that has its value already is given none. */
function fieldName(name: Node, dialect: Dialect): string[] {
  const shape = shapeOf(name, dialect);
  if (shape?.is !== 'binding') return [unwrap(name, dialect).text];
  return childOf(name, shape.value) ? [] : [childOf(name, shape.name)?.text ?? ''];
}

/**
 * The site of a value by what it is given to: an argument to the parameter of a function of the same
 * file, an element without a key to the field of its type, one of several that are returned to the
 * name of the result. It is as if the name stood with the value.
 */
export function givenSiteOf(
  value: Node,
  sites: readonly Site[],
  declared: Declarations,
  imported: (name: string) => boolean,
  dialect: Dialect,
): Site | null {
  if (!dialect.declarationHint) return null;
  const argument = sites.find(({ kind, path }) => kind === 'argument' && path === '');
  if (argument) return parameterSite(argument, declared, imported, dialect);
  const returned = sites.find(({ kind }) => kind === 'return');
  return (returned && resultSite(value, returned, dialect)) ?? fieldSite(value, declared, dialect);
}

function resultSite(value: Node, site: Site, dialect: Dialect): Site | null {
  const around = ancestor(site.anchor, dialect, ['function']);
  const place = /^#(\d+)$/.exec(site.path)?.[1];
  const name = around && resultsOf(around, dialect)[Number(place)];
  return name ? boundTo(uncapitalized(name), { ...site, anchor: value }) : null;
}

/** A result is no member of anything, however it is written: `(int Status, string Title)`. */
function uncapitalized(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The site of a value that is bound to a name. */
export function boundTo(name: string, site: Site): Site {
  return { ...site, kind: 'binding', chain: [{ name, called: false }], slot: '', path: '' };
}

function parameterSite(
  site: Site,
  declared: Declarations,
  imported: (name: string) => boolean,
  dialect: Dialect,
): Site | null {
  const { chain, slot, anchor } = site;
  const callee = (chain.at(-1)?.name ?? '').replace(/^new /, '');
  const lists = declared.get(callee) ?? [];
  if (lists.length === 0 || shapeOf(anchor, dialect)?.is !== 'call') return null;
  if (chain.length > 1 && (dialect.callsOwnBare || imported(chain[0]?.name ?? ''))) return null;
  const piped = pipedInto(anchor, dialect) ? 1 : 0;
  const all = argumentsOf(anchor, dialect);
  const given = all.length + piped;
  // What is given by name may have no place among the parameters: `{String body}` in Dart.
  const placed = positionalOf(all, dialect).length + piped;
  const ofLength = (count: number) => lists.find(({ length }) => length === count);
  const exact = ofLength(given) ?? ofLength(placed);
  const members =
    exact ?? (dialect.hasDefaults ? lists.find(({ length }) => length > given) : undefined);
  const name = members?.[Number(slot) + piped];
  return name && !isOf(callee, name) ? boundTo(name, site) : null;
}

/** The member that a value is by its place in a literal of a type: `want` for 404 in `row{"/a", 404}`. */
export function fieldSite(value: Node, declared: Declarations, dialect: Dialect): Site | null {
  if (!dialect.declarationHint) return null;
  let element = value;
  while (element.parent && shapeOf(element.parent, dialect)?.is === 'wrapper')
    element = element.parent;
  const object = element.parent;
  if (!object || shapeOf(object, dialect)?.is !== 'object') return null;
  const place = rowOf(object).findIndex(({ id }) => id === element.id);
  const name = fieldsOf(object, declared, dialect)[place];
  if (!name) return null;
  const path = `.${name}`;
  return { kind: 'property', chain: [], slot: '', path, anchor: object, value: object };
}

/** The fields of the object in a literal of its type, or of a list or map of it. */
function fieldsOf(object: Node, declared: Declarations, dialect: Dialect): readonly string[] {
  let around: Node | null = object.parent;
  for (let lists = 0; around && lists <= 1; around = around.parent) {
    const shape = shapeOf(around, dialect);
    if (shape?.is === 'object') lists += 1;
    else if (shape?.is !== 'pair' && shape?.is !== 'wrapper') return [];
    if (shape.is !== 'wrapper' || shape.type === undefined) continue;
    const type = childOf(around, shape.type);
    if (!type || isList(type, dialect) !== (lists === 1)) return [];
    const own = namesIn(type, dialect);
    const name = lastName(type);
    const names = own.length > 0 ? own : (declared.get(name)?.[0] ?? []);
    return names.map((each) => (isOf(name, each) ? '' : each));
  }
  return [];
}

/** Whether a field or parameter is a thing's own status or code, which its type is called after. */
function isOf(type: string, field: string): boolean {
  return isStatusOfThing([type, field].map((name) => ({ name, called: false })));
}

/** Whether a type holds several of another type: it is no name, and no list of fields. */
function isList(type: Node, dialect: Dialect): boolean {
  return !shapeOf(type, dialect) && fieldsIn(type, dialect).length === 0;
}

function fieldsIn(type: Node, dialect: Dialect): readonly Node[] {
  return itemsOf(type)
    .flatMap(itemsOf)
    .filter((item) => shapeOf(item, dialect)?.is === 'parameter');
}

/** The name that a type ends in, where it is one of the file's own. */
function lastName(type: Node): string {
  let last = type;
  for (let inner = type.lastNamedChild; inner; inner = inner.lastNamedChild) last = inner;
  return last.parent && last.previousSibling?.type === '.' ? '' : last.text;
}
