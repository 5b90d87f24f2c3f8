import { registry } from '../../catalog/registry';
import { constantOf } from '../../frameworks/vocabulary';
import { chainOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { outermost, shapeOf } from '../../sites/nodes';
import type { Node } from '../../syntax/runtime';
import type { Match } from '../matching/match';
import type { ParsedFile } from '../recognition/parsedFile';
import { patternOf } from '../telling/match';
import type { Written } from '../written';

/** A list that is written by hand is no longer than this. */
const longestList = 20;

/** The match of a code in a list beside constants of others: `{ SC_NO_CONTENT, SC_NOT_MODIFIED, 102 }`. */
export function amongMatch({ code, node, notation }: Written, file: ParsedFile): Match | null {
  if (typeof code !== 'number' || notation !== 'number' || !registry.isRegistered(code))
    return null;
  const { dialect } = file;
  const value = outermost(node);
  const { parent: anchor } = value;
  if (!anchor || shapeOf(anchor, dialect)?.is !== 'array') return null;
  if (anchor.namedChildCount > longestList) return null;
  if (!anchor.namedChildren.some((each) => isConstant(each, file))) return null;
  const site = { kind: 'element', chain: [], slot: '', path: '', anchor, value } as const;
  return { pattern: patternOf(site, 'text'), site, receiver: null };
}

/** Whether a node is a constant that stands for a code. */
function isConstant(node: Node, { dialect, knowledge, imports }: ParsedFile): boolean {
  const chain = namesOf(node, dialect);
  return constantOf(knowledge.vocabulary, chain.at(-1) ?? '', chain, imports)?.proven === true;
}

function namesOf(node: Node, dialect: Dialect): readonly string[] {
  const is = shapeOf(node, dialect)?.is;
  return is === 'identifier' || is === 'member'
    ? chainOf(node, dialect).map(({ name }) => name)
    : [];
}
