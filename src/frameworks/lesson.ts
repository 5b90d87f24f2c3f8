import {
  argumentsOf,
  chainOf,
  firstArgumentName,
  plainArgument,
  positionalOf,
} from '../sites/chain';
import type { Dialect } from '../sites/dialect';
import type { Child } from '../sites/shape';
import {
  ancestor,
  childOf,
  literalText,
  shapeOf,
  unwrap,
  keyText,
  itemsOf,
  tupleOf,
} from '../sites/nodes';
import { sitesOf } from '../sites/reduce';
import type { Chain, Segment, Site } from '../sites/site';
import type { Node } from '../syntax/runtime';
import type { Literal, Pattern, Place, Root } from './pattern';
import { companions, findPlaceholder, isPlaceholder } from './placeholders';

/** What an example says by itself, apart from what its framework says of it. */
export type Lesson = Pick<
  Pattern,
  | 'kind'
  | 'chain'
  | 'slot'
  | 'path'
  | 'root'
  | 'arity'
  | 'positional'
  | 'receiverSlot'
  | 'literals'
  | 'siblings'
  | 'elements'
  | 'places'
>;

/** What the site of `target` says of an example with what stands beside it. */
export function lessonOf(
  site: Site,
  root: Node,
  target: string | null,
  receivers: readonly string[],
  dialect: Dialect,
): Lesson {
  const isCall = shapeOf(site.anchor, dialect)?.is === 'call';
  const given = isCall ? argumentsOf(site.anchor, dialect) : [];
  const own = target === null ? null : findPlaceholder(root, target, dialect);
  return {
    kind: site.kind,
    chain: site.chain.map((segment) => withArgument(segment, receivers, dialect)),
    slot: site.slot,
    path: own ? generalPath(site.path, own, dialect) : site.path,
    root: rootOf(site.chain, receivers),
    arity: given.length,
    positional: positionalOf(given, dialect).length,
    literals: literalsAmong(given, own, receivers, dialect),
    receiverSlot: receiverSlotAmong(given, receivers),
    elements: own ? elementsOf(own, dialect) : [],
    siblings: own ? siblingsOf(own, dialect) : [],
    places: placesIn(root, site.anchor, dialect),
  };
}

function rootOf(chain: Chain, receivers: readonly string[]): Root {
  const name = chain[0]?.name ?? '_';
  if (chain.length < 2) return name === '_' ? 'any' : 'name';
  if (name === '_' || name === '?') return 'any';
  return receivers.includes(name) ? 'receiver' : 'name';
}

/** Which argument the response is written to: `w` of `http.Error(w, _, $STATUS)`. */
function receiverSlotAmong(given: readonly Node[], receivers: readonly string[]): string | null {
  const index = given.findIndex(({ text }) => receivers.includes(text));
  return index < 0 ? null : String(index);
}

/** Keeps of a call in the chain what the first of its arguments tells that is no wildcard. */
function withArgument(
  { name, called, call, isBare = false }: Segment,
  receivers: readonly string[],
  dialect: Dialect,
): Segment {
  if (call && receivers.includes(firstArgumentName(call, dialect) ?? ''))
    return { name, called, onReceiver: true };
  const count = call ? argumentsOf(call, dialect).length : 0;
  for (let place = 0; call && place < count; place += 1) {
    const given = plainArgument(call, dialect, place);
    const argument = given && tellingOf(given, dialect);
    if (argument) return { name, called, argument, argumentPlace: place };
  }
  return isBare ? { name, called, isBare } : { name, called };
}

/** What an argument asks for: a literal, or a name; `null` for a wildcard. */
function tellingOf(given: Node, dialect: Dialect): string | null {
  const is = shapeOf(given, dialect)?.is;
  const isWord = is === 'string' || is === 'symbol';
  const argument = isWord ? keyText(given) : tellingNames(chainOf(given, dialect));
  return argument === '_' || argument === '?' || isPlaceholder(argument, dialect) ? null : argument;
}

/** The names that an example asks for: all of `response.code`, those behind the wildcard of `_.code.to_i`. */
function tellingNames(chain: Chain): string {
  const names = chain.map(({ name }) => name);
  return names.slice(names[0] === '_' && names.length > 1 ? 1 : 0).join('.');
}

function literalsAmong(
  given: readonly Node[],
  own: Node | null,
  receivers: readonly string[],
  dialect: Dialect,
): Literal[] {
  return given.flatMap((argument, index) => {
    if (receivers.includes(argument.text)) return [];
    if (own && argument.startIndex <= own.startIndex && own.endIndex <= argument.endIndex)
      return [];
    const keyword = shapeOf(argument, dialect);
    if (keyword?.is === 'keyword') return keywordAmong(argument, keyword, dialect);
    const name = String(index);
    if (isPlain(argument, dialect)) return [{ name, text: literalText(argument) }];
    const last = tellingNames(chainOf(argument, dialect));
    const isWild = last === '_' || last === '?' || isPlaceholder(last, dialect);
    return isWild ? [] : [{ name, text: last, isName: true }];
  });
}

/** A keyword that an example gives, with its value where that is spelled out. */
function keywordAmong(
  argument: Node,
  shape: { readonly name: Child; readonly value: Child },
  dialect: Dialect,
): Literal[] {
  const key = childOf(argument, shape.name);
  const name = key ? keyText(key) : '';
  const value = childOf(argument, shape.value);
  if (!value) return [{ name, text: null }];
  if (isPlain(value, dialect)) return [{ name, text: literalText(value) }];
  const last = tellingNames(chainOf(value, dialect));
  const isWild = last === '_' || last === '?' || isPlaceholder(last, dialect);
  return [isWild ? { name, text: null } : { name, text: last, isName: true }];
}

function isPlain(argument: Node, dialect: Dialect): boolean {
  const is = shapeOf(unwrap(argument, dialect), dialect)?.is;
  return (
    is === 'string' ||
    is === 'symbol' ||
    is === 'number' ||
    /^(?:[Tt]rue|[Ff]alse|null|nil|None)$/.test(argument.text)
  );
}

function siblingsOf(own: Node, dialect: Dialect): Literal[] {
  const object = ancestor(own, dialect, ['object']);
  if (!object) return [];
  return object.namedChildren.flatMap((member) => {
    const shape = shapeOf(member, dialect);
    if (shape?.is !== 'pair') return [];
    const key = childOf(member, shape.key);
    const value = childOf(member, shape.value);
    if (!key || !value) return [];
    const isOwn = member.startIndex <= own.startIndex && own.endIndex <= member.endIndex;
    const isTold = key.id === own.id && isPlain(value, dialect);
    if (isOwn && !isTold) return [];
    return [{ name: keyText(key), text: isPlain(value, dialect) ? literalText(value) : null }];
  });
}

/** The path with a list of one standing for any collection: `[$STATUS].include?(_)`. */
function generalPath(path: string, own: Node, dialect: Dialect): string {
  const steps = path.match(/#\d+|[^#]+/g) ?? [];
  let element = own;
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const isPlace = steps[index]?.startsWith('#') ?? false;
    const around = isPlace ? tupleOf(element, dialect) : ancestor(element, dialect, ['object']);
    if (!around) break;
    if (isPlace && itemsOf(around).length === 1) steps[index] = '[]';
    element = around;
  }
  return steps.join('');
}

/** The length of a string of nothing, which stands for any. */
const emptyString = 2;

/** What stands beside the status in a tuple: `{}` an object, `[]` a list, `""` a text, a name or symbol, `null` for anything. */
function elementsOf(own: Node, dialect: Dialect): (string | null)[] {
  const tuple = tupleOf(own, dialect);
  const elements = tuple ? itemsOf(tuple) : [];
  if (elements.length < 2) return [];
  return elements.map((element) => {
    const is = shapeOf(element, dialect)?.is;
    if (is === 'object') return '{}';
    if (is === 'tuple' || is === 'array') return '[]';
    if (is === 'symbol') return element.text;
    if (is === 'string' && element.text.length === emptyString) return '""';
    const isName = is === 'identifier' && element.text !== '_';
    return isName && !isPlaceholder(element.text, dialect) ? element.text : null;
  });
}

function placesIn(root: Node, anchor: Node, dialect: Dialect): Record<string, Place> {
  const places: Record<string, Place> = {};
  for (const name of companions) {
    const node = findPlaceholder(root, name, dialect);
    const site =
      node && sitesOf(node, dialect).find((candidate) => candidate.anchor.id === anchor.id);
    if (site) places[name] = { slot: site.slot, path: site.path };
  }
  return places;
}
