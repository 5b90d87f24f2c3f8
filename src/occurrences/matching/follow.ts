import { argumentsOf } from '../../sites/chain';
import { takes } from '../../sites/comparison';
import type { Dialect } from '../../sites/dialect';
import { ancestor, shapeOf, unwrap } from '../../sites/nodes';
import { sitesOf } from '../../sites/reduce';
import type { Role } from '../../sites/role';
import type { Site } from '../../sites/site';
import type { Range } from '../../syntax/range';
import type { Node } from '../../syntax/runtime';
import { escaped, wholeWord } from '../../syntax/words';
import type { Match, Matcher } from './match';

/** How many uses of a local constant are looked at. */
const usesFollowed = 10;
/** A list of statuses is no longer than this; data that happen to be numbers mostly are. */
const longestList = 50;

/** What is done with a status that another value is held against. */
const rolesCompared: ReadonlySet<Role> = new Set<Role>(['assert', 'consume']);

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
    const isOnce = this.dialect.bindsOnce(this.text.slice(Math.max(0, at - 40), at));
    const match = isOnce || isLoop(binding, this.dialect) ? this.firstUse(binding) : null;
    this.bound.set(key, match);
    return match;
  }

  /**
   * `want` of `{ path: "/a", want: 404 }`, by what the members of rows are held against further down:
   * `rec.Code != row.want`. The first such use in the function and unit around tells.
   */
  memberUse(member: string, row: Node, unit: Range): Match | null {
    const from = row.endIndex;
    const next = this.text.indexOf(member, from);
    if (next < 0 || next >= unit.end) return null;
    const scope = ancestor(row, this.dialect, ['function']);
    const key = `${scope?.startIndex ?? unit.start} .${member}`;
    const known = this.bound.get(key);
    if (known !== undefined) return known;
    const end = Math.min(scope?.endIndex ?? unit.end, unit.end);
    const match = next < end ? this.comparedMember(member, { start: from, end }) : null;
    this.bound.set(key, match);
    return match;
  }

  private comparedMember(member: string, range: Range): Match | null {
    const word = `(?:(?<=[\\w)\\]]\\.)|(?<![.\\w$]))${escaped(member)}(?![\\w$]|\\s*:)`;
    for (const node of this.usesIn(range, member, word)) {
      const match = this.comparison(this.memberAround(node));
      if (match) return match;
    }
    return null;
  }

  /** The member whose name a node is: `row.want`; the node itself for a plain name. */
  private memberAround(name: Node): Node {
    const { parent } = name;
    const isMember = parent !== null && shapeOf(parent, this.dialect)?.is === 'member';
    return isMember && parent.endIndex === name.endIndex ? parent : name;
  }

  /** The comparison of a value with a status, be it under a name that it gets first. */
  private comparison(value: Node): Match | null {
    const sites = sitesOf(value, this.dialect);
    const binding = this.bindingIn(sites);
    const match = binding ? this.firstUse(binding) : this.matcher.find('status', sites, value);
    return match && rolesCompared.has(match.pattern.role) ? match : null;
  }

  /** The first use of a name, from where it is bound, that is a status site. */
  firstUse(binding: Site): Match | null {
    const { anchor, chain, path } = binding;
    const name = chain[0]?.name ?? '';
    const uses = this.usesIn(this.reachOf(binding), name, `(?<!\\.)${wholeWord(name)}`);
    for (const node of uses) {
      if (this.isShadowed(node, anchor)) continue;
      const match = this.matcher.find('status', sitesOf(node, this.dialect, path), node);
      const isBoundAnew = this.dialect.patternsBind && match?.site.kind === 'case';
      if (match && !isBoundAnew) return match;
    }
    return null;
  }

  /** The first places in a range where a name stands, as a word of that form. */
  private *usesIn({ start, end }: Range, name: string, form: string): Generator<Node, void> {
    if (name === '') return;
    const text = this.text.slice(start, end);
    const word = new RegExp(form, 'y');
    let left = usesFollowed;
    for (let at = text.indexOf(name); at >= 0 && left > 0; at = text.indexOf(name, at + 1)) {
      word.lastIndex = at;
      if (!word.test(text)) continue;
      left -= 1;
      const node = this.root.descendantForIndex(start + at, start + at + name.length);
      if (node) yield node;
    }
  }

  /** Where a name may be used: in the body of its loop, or in the rest of its function. */
  private reachOf(binding: Site): Range {
    const { anchor, path } = binding;
    const loop = isLoop(binding, this.dialect);
    const body = loop && (bodyOf(anchor) ?? (anchor.parent && bodyOf(anchor.parent)));
    if (body) return { start: body.startIndex, end: body.endIndex };
    const scope = ancestor(anchor, this.dialect, ['function']);
    const end = scope?.endIndex ?? (path === '' ? 0 : this.text.length);
    return { start: anchor.endIndex, end };
  }

  /** Whether a name is the parameter of a function that begins behind its binding: another one. */
  private isShadowed(use: Node, { endIndex }: Node): boolean {
    let fn = ancestor(use, this.dialect, ['function']);
    while (fn && fn.startIndex >= endIndex) {
      if (takes(fn, use.text, this.dialect)) return true;
      fn = fn.parent && ancestor(fn.parent, this.dialect, ['function']);
    }
    return false;
  }
}

function isLoop({ anchor }: Site, dialect: Dialect): boolean {
  const shape = shapeOf(anchor, dialect);
  return shape?.is === 'binding' && shape.each === true;
}

function bodyOf(loop: Node): Node | null {
  return loop.childForFieldName('body');
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
