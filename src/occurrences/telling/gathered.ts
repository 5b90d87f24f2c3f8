import { holdsThings, isOfThing, keyTelling } from '../../frameworks/telling/tables';
import type { Telling } from '../../frameworks/telling/telling';
import { calleeChain, chainOf, plainArgument } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { ancestor, rowOf, shapeOf, unwrap } from '../../sites/nodes';
import type { Chain, Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { areCodes } from './listed';
import { comparing, lastName, ofChain } from './names';

/** What makes a list of what it is told to take of each element. */
const collecting = /^(?:map|flat_?map|collect|pluck|select)$/i;

/** What hands on a list in another order, or a part of it. */
const arranging =
  /^(?:sort(?:ed|By)?|toSorted|reversed?|toReversed|filter|slice|flat|uniq|to_?list|to_a)$/i;

/** What asks for elements of a list, and for those that something is true of. */
const containing = /contain|include|member/i;
const choosing = /^(?:filter|every|some|all|any|find|find_?index|find_?last|count|partition)\??$/i;

/** How a list of statuses is called, and one that may be of other codes. */
const statuses = /(?:^|[a-z_])statuses$/i;
const codes = /^codes$/i;

/** The status of anything, and answers, whose statuses are nothing else. */
const status = /^(?:get_?)?status$/i;
const answers = /(?:res|resp|responses|results|replies|answers)$/i;

const ofStatuses: Telling = { alone: false, role: 'assert', classes: '2345' };

/** What a list of statuses tells of the codes that it is held against: `expect(responses.map((r) => r.status)).toEqual([200, 409])`. */
export function ofGathered(list: Node | null, site: Site, dialect: Dialect): Telling | null {
  const isWhole = /^(?:\[\]|#\d+)$/.test(site.path);
  if (!list || (!isWhole && !containing.test(lastName(site.chain)))) return null;
  const chain = chainOf(list, dialect);
  const areMeant = areCodes(site, dialect);
  const [first, ...others] = chain[0]?.name === '?' ? elementsOf(list, dialect) : [];
  if (!first) return ofList(chain, areMeant, dialect);
  const taken = chainOf(first, dialect);
  const areAlike = others.every((each) => lastName(chainOf(each, dialect)) === lastName(taken));
  return areAlike ? ofTaken(taken, areMeant) : null;
}

/** What a list of statuses tells of a code that each of them is held against: `statuses.filter((each) => each === 429)`. */
export function ofElement({ kind, anchor, chain }: Site, dialect: Dialect): Telling | null {
  const taker = kind === 'compare' ? ancestor(anchor, dialect, ['function']) : null;
  const call = taker?.parent?.parent;
  if (!taker || !call || shapeOf(call, dialect)?.is !== 'call') return null;
  const given = taker.childForFieldName('parameters') ?? taker.childForFieldName('parameter');
  const isElement = chain.length === 1 && given?.text.replace(/^\(|\)$/g, '') === lastName(chain);
  const callee = isElement ? calleeChain(call, dialect) : [];
  if (!choosing.test(lastName(callee))) return null;
  return comparing(ofList(callee.slice(0, -1), false, dialect), 'consume');
}

/** What a list tells by its name, or by what was taken of each element of another. */
function ofList(chain: Chain, areMeant: boolean, dialect: Dialect): Telling | null {
  const own = chain.findLast(({ name }) => !arranging.test(name));
  if (own?.call && own.name === 'keys') return ofKeys(plainArgument(own.call, dialect), dialect);
  if (own?.call && collecting.test(own.name)) {
    const taken = chainOf(plainArgument(own.call, dialect), dialect);
    const from = chain[0]?.name ?? '';
    return ofTaken(taken, answers.test(from) || (areMeant && !holdsThings(from)));
  }
  const name = own?.name ?? '';
  const isNamed = (statuses.test(name) && !isOfThing(name)) || (areMeant && codes.test(name));
  return isNamed ? ofStatuses : null;
}

/** What the name of a table tells of the keys that it is asserted to have: `expect(Object.keys(responses)).toEqual(['200', '404'])`. */
function ofKeys(table: Node | null, dialect: Dialect): Telling | null {
  const told = keyTelling(lastName(chainOf(table, dialect)));
  return told && { ...told, alone: true, role: 'assert' };
}

/** What is taken of an element tells; its status where those are meant. */
function ofTaken(taken: Chain, areMeant: boolean): Telling | null {
  return ofChain(taken) ?? (areMeant && status.test(lastName(taken)) ? ofStatuses : null);
}

/** So far down a chain of calls the list is looked for that it begins with. */
const mostLevels = 8;

/** What a list consists of that a chain begins with: `[a.status, b.status]` of `[a.status, b.status].sort()`. */
function elementsOf(whole: Node, dialect: Dialect): readonly Node[] {
  let node: Node | null = unwrap(whole, dialect);
  for (let level = 0; node && level < mostLevels; level += 1) {
    if (shapeOf(node, dialect)?.is === 'array') return rowOf(node);
    node = node.namedChild(0);
  }
  return [];
}
