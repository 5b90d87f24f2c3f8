import { argumentsOf } from '../sites/chain';
import type { Dialect } from '../sites/dialect';
import { ancestor, shapeOf, unwrap } from '../sites/nodes';
import { sitesOf } from '../sites/reduce';
import type { Site } from '../sites/site';
import type { Node } from '../syntax/runtime';
import { wholeWord } from '../syntax/words';
import type { Match, Matcher } from './match';

/** How many uses of a local constant are looked at. */
const usesFollowed = 10;
/** A list of statuses is no longer than this; data that happen to be numbers mostly are. */
const longestList = 50;

/** The member of an object that holds the status of what is made from it: `{ status: 404 }`. */
const statusMember = /^\.status(?:Code)?$/;

/** Follows a code that gets a name to where the name is used, in one state of a file. */
export class Follower {
  /** What the names that are bound are used for, by where and what they are. */
  private readonly bound = new Map<string, Match | null>();

  constructor(
    private readonly dialect: Dialect,
    private readonly matcher: Matcher,
    private readonly root: Node,
    private readonly text: string,
  ) {}

  /** The site at which a value gets a name, if that is what its sites end in. */
  bindingIn(sites: readonly Site[]): Site | null {
    const binding = sites.at(-1);
    return binding && isBinding(binding, this.dialect) ? binding : null;
  }

  /**
   * `const status = 404; … res.status(status)`: the first use of the name that is a status site. Lists
   * of codes mostly stand outside of functions, `const gone = [404, 410]`, and so do the options of
   * responses: `const init = { status: 404 }`.
   */
  use(binding: Site): Match | null {
    const at = binding.anchor.startIndex;
    const key = `${at} ${binding.chain[0]?.name ?? ''} ${binding.path}`;
    const known = this.bound.get(key);
    if (known !== undefined) return known;
    const scope = ancestor(binding.anchor, this.dialect, ['function']);
    const isOnce = this.dialect.bindsOnce(this.text.slice(Math.max(0, at - 40), at));
    const end = scope?.endIndex ?? (binding.path === '' ? 0 : this.text.length);
    const match = isOnce ? this.firstUse(binding, end) : null;
    this.bound.set(key, match);
    return match;
  }

  private firstUse({ anchor, chain, path }: Site, end: number): Match | null {
    const name = chain[0]?.name ?? '';
    const body = this.text.slice(anchor.endIndex, end);
    const uses = body.matchAll(new RegExp(`(?<!\\.)${wholeWord(name)}`, 'g'));
    for (const use of [...uses].slice(0, usesFollowed)) {
      const start = anchor.endIndex + use.index;
      const node = this.root.descendantForIndex(start, start + name.length);
      const match = node && this.matcher.find('status', sitesOf(node, this.dialect, path), node);
      if (match) return match;
    }
    return null;
  }
}

/** Whether a value gets a name of its own, in a declaration or by assignment, alone or in a short list. */
function isBinding({ kind, chain, path, value }: Site, dialect: Dialect): boolean {
  if (kind !== 'binding' && (kind !== 'assign' || chain.length !== 1)) return false;
  if (path === '' || statusMember.test(path)) return true;
  return path === '[]' && listLength(value, dialect) <= longestList;
}

/** How many values stand in a list, inside of what hands it on: `new Set([404, 410])`. */
function listLength(node: Node, dialect: Dialect): number {
  const inner = unwrap(node, dialect);
  const shape = shapeOf(inner, dialect);
  if (shape?.is !== 'call') return inner.namedChildCount;
  return argumentsOf(inner, dialect).reduce((sum, each) => sum + listLength(each, dialect), 0);
}
