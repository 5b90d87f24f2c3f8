import { argumentsOf, chainOf, firstArgumentName } from '../sites/chain';
import type { Dialect } from '../sites/dialect';
import { ancestor, childOf, literalText, shapeOf, unwrap } from '../sites/nodes';
import { callSiteOf, sitesOf } from '../sites/reduce';
import type { Chain, Segment, Site } from '../sites/site';
import type { Node } from '../syntax/runtime';
import type { Literal, Pattern, Place, Root } from './pattern';

/** Parses a text of the dialect's language. */
export type Parse = (text: string) => Node;

/** What an example says by itself, apart from what its framework says of it. */
export type Lesson = Pick<
  Pattern,
  'kind' | 'chain' | 'slot' | 'path' | 'root' | 'arity' | 'literals' | 'siblings' | 'places'
>;

const placeholderPattern = /\$([A-Z]+)/g;

/** The placeholders that stand for content or a header beside the status. */
const companions = ['BODY', 'JSON', 'TEXT', 'NAME', 'VALUE'];

/**
 * Learns an example: the site of `target` (`STATUS`, `NAME`, a content placeholder), or of the call as
 * a whole where `target` is `null`. Answers `null` when the example is no code of the language.
 */
export function learn(
  example: string,
  target: string | null,
  receivers: readonly string[],
  dialect: Dialect,
  parse: Parse,
): Lesson | null {
  const written = example.replaceAll(placeholderPattern, (_, name: string) =>
    dialect.placeholder(name),
  );
  for (const [before, after] of dialect.scaffolds) {
    const root = parse(before + written + after);
    if (root.hasError) continue;
    const site = siteIn(root, target, dialect);
    return site && lessonOf(site, root, target, receivers, dialect);
  }
  return null;
}

function siteIn(root: Node, target: string | null, dialect: Dialect): Site | null {
  if (target === null) {
    const call = firstCall(root, dialect);
    return call && callSiteOfCall(call, dialect);
  }
  const node = findPlaceholder(root, target, dialect);
  if (!node) return null;
  return sitesOf(node, dialect).at(-1) ?? callSiteOf(node, dialect);
}

function lessonOf(
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
    chain: site.chain.map((segment) => withArgument(segment, dialect)),
    slot: site.slot,
    path: site.path,
    root: rootOf(site.chain, receivers),
    arity: given.length,
    literals: literalsAmong(given, own, dialect),
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

/** Keeps of a call in the chain what its first argument tells, unless that is a wildcard. */
function withArgument({ name, called, call }: Segment, dialect: Dialect): Segment {
  const argument = call ? firstArgumentName(call, dialect) : null;
  const telling = argument !== null && argument !== '_' && !isPlaceholder(argument, dialect);
  return telling ? { name, called, argument } : { name, called };
}

function isPlaceholder(name: string, dialect: Dialect): boolean {
  return [...companions, 'STATUS'].some((companion) => dialect.placeholder(companion) === name);
}

function literalsAmong(given: readonly Node[], own: Node | null, dialect: Dialect): Literal[] {
  return given.flatMap((argument, index) => {
    if (own && argument.startIndex <= own.startIndex && own.endIndex <= argument.endIndex)
      return [];
    const name = String(index);
    if (isPlain(argument, dialect)) return [{ name, text: literalText(argument) }];
    const last = chainOf(argument, dialect).at(-1)?.name ?? '?';
    const isWild = last === '_' || last === '?' || isPlaceholder(last, dialect);
    return isWild ? [] : [{ name, text: last, isName: true }];
  });
}

function isPlain(argument: Node, dialect: Dialect): boolean {
  const is = shapeOf(unwrap(argument, dialect), dialect)?.is;
  return is === 'string' || is === 'number' || /^(?:true|false|null|nil|None)$/.test(argument.text);
}

function siblingsOf(own: Node, dialect: Dialect): Literal[] {
  const object = ancestor(own, dialect, ['object']);
  if (!object) return [];
  return object.namedChildren.flatMap((member) => {
    const shape = shapeOf(member, dialect);
    if (shape?.is !== 'pair') return [];
    if (member.startIndex <= own.startIndex && own.endIndex <= member.endIndex) return [];
    const key = childOf(member, shape.key);
    const value = childOf(member, shape.value);
    if (!key || !value) return [];
    const is = shapeOf(value, dialect)?.is;
    const isLiteral = is === 'string' || is === 'number';
    return [{ name: literalText(key), text: isLiteral ? literalText(value) : null }];
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

function findPlaceholder(root: Node, name: string, dialect: Dialect): Node | null {
  const word = dialect.placeholder(name);
  const at = root.text.indexOf(word);
  return at < 0
    ? null
    : root.descendantForIndex(root.startIndex + at, root.startIndex + at + word.length);
}

function firstCall(root: Node, dialect: Dialect): Node | null {
  if (shapeOf(root, dialect)?.is === 'call') return root;
  for (const child of root.namedChildren) {
    const found = firstCall(child, dialect);
    if (found) return found;
  }
  return null;
}

function callSiteOfCall(call: Node, dialect: Dialect): Site | null {
  const shape = shapeOf(call, dialect);
  const callee = shape?.is === 'call' ? childOf(call, shape.callee) : null;
  if (!callee) return null;
  const inner = shapeOf(callee, dialect);
  const name = inner?.is === 'member' ? childOf(callee, inner.property) : callee;
  return name && callSiteOf(name, dialect);
}
