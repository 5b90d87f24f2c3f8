import type { Node } from '../syntax/runtime';
import { calleeChain, chainOf } from './chain';
import type { Dialect, Shape } from './dialect';
import { childOf, isChild, literalText, shapeOf } from './nodes';
import { keyMark, type Chain, type Site, type SiteKind } from './site';

/**
 * The sites of a value, innermost first: `404` in `new Response(x, { status: 404 })` is the property
 * `.status` of an object, and with it the second argument of `new Response`.
 */
export function sitesOf(node: Node, dialect: Dialect): readonly Site[] {
  const climb = new Climb(dialect, node);
  while (climb.step());
  return climb.sites;
}

/** The site of a name that is called or constructed: `Boom.notFound` in `Boom.notFound(x)`. */
export function callSiteOf(name: Node, dialect: Dialect): Site | null {
  let callee = name;
  let parent = callee.parent;
  const shape = parent && shapeOf(parent, dialect);
  if (parent && shape?.is === 'member' && isChild(parent, shape.property, callee)) {
    callee = parent;
    parent = callee.parent;
  }
  const outer = parent && shapeOf(parent, dialect);
  if (!parent || outer?.is !== 'call' || !isChild(parent, outer.callee, callee)) return null;
  const chain = calleeChain(parent, dialect);
  return { kind: 'call', chain, slot: '', path: '', anchor: parent, value: parent };
}

/** The site of a value that is assigned to a name's member: `ctx.body` in `ctx.body = x`. */
export function assignedSiteOf(name: Node, dialect: Dialect): Site | null {
  const target = name.parent;
  const assignment = target?.parent;
  const shape = assignment && shapeOf(assignment, dialect);
  if (!target || !assignment || shape?.is !== 'assignment') return null;
  if (!isChild(assignment, shape.left, target)) return null;
  const value = childOf(assignment, shape.right);
  return value && (sitesOf(value, dialect)[0] ?? null);
}

/** The way up from a value, one parent a step, collecting the sites it passes. */
class Climb {
  readonly sites: Site[] = [];
  private path = '';
  private keyword: string | null = null;

  constructor(
    private readonly dialect: Dialect,
    private value: Node,
  ) {
    if (shapeOf(value, dialect)?.is === 'shorthand') this.enterProperty(value.text, value);
  }

  /** Climbs one level; `false` at the end of the way. */
  step(): boolean {
    const parent = this.value.parent;
    const shape = parent && shapeOf(parent, this.dialect);
    if (!parent || !shape) return false;
    switch (shape.is) {
      case 'string':
        return this.climb(parent);
      case 'keyword':
        this.keyword = childOf(parent, shape.name)?.text ?? '';
        return this.climb(parent);
      case 'arguments':
        return this.endInCall(parent);
      case 'wrapper':
        return this.passes(parent, shape.through) && this.climb(parent);
      case 'array':
      case 'tuple':
        this.path = `[]${this.path}`;
        return this.climb(parent);
      case 'pair':
        return this.climbPair(parent, shape);
      case 'binary':
        return this.climbBinary(parent, shape);
      case 'member':
        return this.endAsSubject(parent, shape);
      default:
        return this.endIn(parent, shape);
    }
  }

  /** Where the way ends at a statement-like parent. */
  private endIn(parent: Node, shape: Shape): false {
    if (shape.is === 'assignment' && isChild(parent, shape.right, this.value)) {
      this.add('assign', parent, chainOf(childOf(parent, shape.left), this.dialect));
    } else if (shape.is === 'binding' && isChild(parent, shape.value, this.value)) {
      this.add('binding', parent, chainOf(childOf(parent, shape.name), this.dialect));
    } else if (shape.is === 'case' && isChild(parent, shape.value, this.value)) {
      this.add('case', parent, chainOf(this.subjectOf(parent, shape), this.dialect));
    } else if (shape.is === 'subscript' && isChild(parent, shape.index, this.value)) {
      this.add('subscript', parent, chainOf(childOf(parent, shape.object), this.dialect));
    } else if (shape.is === 'return' || shape.is === 'throw') {
      this.add(shape.is, parent, []);
    } else if (shape.is === 'function' && isChild(parent, shape.body, this.value)) {
      this.add('return', parent, []);
    } else if (shape.is === 'types') {
      const name = parent.parent && childOf(parent.parent, shape.name);
      this.add('type', parent, chainOf(name, this.dialect), positionIn(parent, this.value));
    }
    return false;
  }

  private climb(parent: Node): true {
    this.value = parent;
    return true;
  }

  private passes(parent: Node, through: readonly (string | number)[] | undefined): boolean {
    return !through || through.some((child) => isChild(parent, child, this.value));
  }

  private climbPair(pair: Node, shape: Extract<Shape, { is: 'pair' }>): boolean {
    const key = childOf(pair, shape.key);
    if (!key || !pair.parent) return false;
    this.enterProperty(key.id === this.value.id ? keyMark : literalText(key), pair);
    return true;
  }

  private enterProperty(name: string, member: Node): void {
    const object = member.parent;
    this.path = `.${name}${this.path}`;
    if (!object) return;
    this.value = object;
    this.add('property', object, []);
  }

  private climbBinary(parent: Node, shape: Extract<Shape, { is: 'binary' }>): boolean {
    const operator = parent.childForFieldName('operator')?.text ?? parent.child(1)?.text ?? '';
    const isRight = isChild(parent, shape.right, this.value);
    if (this.dialect.comparisons.has(operator)) {
      const other = childOf(parent, isRight ? shape.left : shape.right);
      this.add('compare', parent, chainOf(other, this.dialect));
      return false;
    }
    return isRight && this.dialect.defaults.has(operator) && this.climb(parent);
  }

  private endInCall(list: Node): false {
    const call = list.parent;
    if (call && shapeOf(call, this.dialect)?.is === 'call') {
      const slot = this.keyword ?? positionIn(list, this.value);
      this.add('argument', call, calleeChain(call, this.dialect), slot);
    }
    return false;
  }

  private endAsSubject(member: Node, shape: Extract<Shape, { is: 'member' }>): false {
    const call = member.parent;
    const isCallee = call && shapeOf(call, this.dialect)?.is === 'call';
    if (isCallee && this.path && isChild(member, shape.object, this.value)) {
      this.add('subject', call, chainOf(call, this.dialect));
    }
    return false;
  }

  private subjectOf(branch: Node, shape: Extract<Shape, { is: 'case' }>): Node | null {
    let around: Node | null = branch;
    for (let level = 0; level < shape.levels; level += 1) around = around?.parent ?? null;
    return around && childOf(around, shape.subject);
  }

  private add(kind: SiteKind, anchor: Node, chain: Chain, slot = ''): void {
    this.sites.push({ kind, chain, slot, path: this.path, anchor, value: this.value });
  }
}

/** The position of a child among its named siblings, comments left out. */
function positionIn(list: Node, child: Node): string {
  const siblings = list.namedChildren.filter((sibling) => sibling.type !== 'comment');
  return String(siblings.findIndex((sibling) => sibling.id === child.id));
}
