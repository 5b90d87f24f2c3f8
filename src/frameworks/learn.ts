import type { Dialect } from '../sites/dialect';
import { childOf, shapeOf } from '../sites/nodes';
import { commentSiteOf } from '../sites/comment';
import { assignedSiteOf, callSiteOf, readSiteOf, thrownSiteOf } from '../sites/named';
import { sitesOf } from '../sites/reduce';
import type { Site } from '../sites/site';
import type { Node } from '../syntax/runtime';
import { lessonOf, type Lesson } from './lesson';
import { findPlaceholder } from './placeholders';

/** Parses a text of the dialect's language. */
export type Parse = (text: string) => Node;

const placeholderPattern = /\$([A-Z]+)/g;

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
  const adapted = dialect.adapt?.(example) ?? example;
  const written = adapted.replaceAll(placeholderPattern, (_, name: string) =>
    dialect.placeholder(name),
  );
  const expanded = dialect.macros?.expand(written) ?? written;
  for (const [before, after] of dialect.scaffolds) {
    const root = parse(before + expanded + after);
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
  if (shapeOf(node, dialect)?.is === 'comment') {
    const [before = '', behind = ''] = node.text.split(dialect.placeholder(target));
    return commentSiteOf(node, before, behind);
  }
  if (target === 'NAME') {
    const named =
      callSiteOf(node, dialect) ??
      thrownSiteOf(node, dialect) ??
      keySiteOf(node, dialect) ??
      readSiteOf(node, dialect);
    if (named) return named;
  }
  const sites = sitesOf(outermost(node, dialect), dialect);
  const keyword = sites.findLast(
    ({ kind, chain }) => kind === 'keyword' || (kind === 'property' && chain.length === 0),
  );
  return (isWild(sites.at(-1)) ? keyword : undefined) ?? sites.at(-1) ?? callSiteOf(node, dialect);
}

/** The site of what is given to a name as a key: the key tells the status, `({ $NAME: true })`. */
function keySiteOf(name: Node, dialect: Dialect): Site | null {
  const pair = name.parent && shapeOf(name.parent, dialect);
  return pair?.is === 'pair' ? assignedSiteOf(name, dialect) : null;
}

/** The argument of any call, the member of any type: what counts is the name, `_(status_code=$STATUS)`. */
function isWild(site: Site | undefined): boolean {
  const isInside = site?.kind === 'argument' || site?.kind === 'property';
  return isInside && site.chain.length === 1 && site.chain[0]?.name === '_';
}

/** The node with the same text that is farthest up: grammars wrap a name in a pattern, a path. */
function outermost(node: Node, dialect: Dialect): Node {
  let whole = node;
  for (let around = node.parent; around; around = around.parent) {
    const is = shapeOf(around, dialect)?.is ?? 'wrapper';
    const isSame = around.startIndex === node.startIndex && around.endIndex === node.endIndex;
    if (!isSame || (is !== 'wrapper' && is !== 'member')) break;
    whole = around;
  }
  return whole;
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
