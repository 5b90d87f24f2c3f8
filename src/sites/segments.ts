import type { Node } from '../syntax/runtime';
import type { Chain, Segment } from './site';

/** Of a longer chain nothing is read but its last segments. */
export const longestChain = 200;

/** So many chains of one tree are remembered: those of a long statement, not of a file. */
const mostRemembered = 1_000;

const known = new WeakMap<object, Map<number, Chain>>();

/** The last segments of the chain of a call, read once although each call behind it asks for them again. */
export function remembered(call: Node, most: number, read: () => Chain): Chain {
  if (!call.tree) return read();
  const chains = known.get(call.tree) ?? new Map<number, Chain>();
  const chain = chains.get(call.id) ?? read();
  const isWhole = chain[0]?.name.endsWith('?') === false;
  if (chains.size >= mostRemembered) chains.clear();
  if (isWhole || most === longestChain) known.set(call.tree, chains.set(call.id, chain));
  return chain.length > most ? chain.slice(-most) : chain;
}

/** A segment of a chain; keywords are names in Kotlin between backticks: `` status().`is`(404) ``. */
export function segment(name: string): Segment {
  return { name: name.startsWith('`') ? name.slice(1, -1) : name, called: false };
}

/** A chain whose last segment is called; `isBare` without a list of arguments. */
export function called(chain: Chain, call: Node, isBare: boolean): Chain {
  const last = chain.at(-1) ?? segment('?');
  const bare = isBare && { isBare };
  return [...chain.slice(0, -1), { ...last, called: true, call, ...bare }];
}

/** The chain of what makes one of a class: `new Response`. */
export function constructed(chain: Chain): Chain {
  const last = chain.at(-1) ?? segment('?');
  return [...chain.slice(0, -1), { ...last, name: `new ${last.name}` }];
}
