import type { Node } from '../syntax/runtime';
import { wholeWord } from '../syntax/words';
import { calleeChain, chainOf } from './chain';
import { columnOf } from './columns';
import type { Child, Dialect, Shape } from './dialect';
import { ancestor, childOf, isChild, itemsOf, keyText, shapeOf } from './nodes';
import { keyMark, type Chain, type Site, type SiteKind } from './site';

/**
 * The sites of a value, innermost first: `404` in `new Response(x, { status: 404 })` is the property
 * `.status` of an object, and with it the second argument of `new Response`. `path` is the way down
 * from the node to the value itself, where the node is a collection that holds it.
 */
export function sitesOf(node: Node, dialect: Dialect, path = ''): readonly Site[] {
  const climb = new Climb(dialect, node, path);
  while (climb.step());
  return climb.sites;
}

/** The site of a name that is called or constructed: `Boom.notFound` in `Boom.notFound(x)`. */
export function callSiteOf(name: Node, dialect: Dialect): Site | null {
  let callee = unwrapped(name, dialect);
  const member = callee.parent;
  const shape = member && shapeOf(member, dialect);
  if (member && shape?.is === 'member' && isChild(member, shape.property, callee)) {
    callee = unwrapped(member, dialect);
  }
  const parent = callee.parent;
  const outer = parent && shapeOf(parent, dialect);
  if (!parent || outer?.is !== 'call' || !isChild(parent, outer.callee, callee)) return null;
  const chain = calleeChain(parent, dialect);
  return { kind: 'call', chain, slot: '', path: '', anchor: parent, value: parent };
}

/** The outermost of the wrappers that a node stands in. */
function unwrapped(node: Node, dialect: Dialect): Node {
  let whole = node;
  while (whole.parent && shapeOf(whole.parent, dialect)?.is === 'wrapper') whole = whole.parent;
  return whole;
}

/** The site of a value that is thrown or returned as it is: `Http404` in `raise Http404`, `return fiber.ErrNotFound`. */
export function thrownSiteOf(name: Node, dialect: Dialect): Site | null {
  const member = name.parent;
  const inner = member && shapeOf(member, dialect);
  const isLast = member && inner?.is === 'member' && isChild(member, inner.property, name);
  const whole = isLast ? member : name;
  const list = whole.parent;
  const isListed = list && shapeOf(list, dialect)?.is === 'values';
  const parent = isListed ? list.parent : list;
  const kind = parent && passingKind(parent, dialect);
  if (!kind) return null;
  if (!isListed && !isChild(parent, 0, whole)) return null;
  const chain = chainOf(whole, dialect);
  return { kind, chain, slot: '', path: '', anchor: parent, value: whole };
}

/** The site of a member that is read, not called: `isOk` of `status().isOk`. */
export function readSiteOf(name: Node, dialect: Dialect): Site | null {
  const member = name.parent;
  const shape = member && shapeOf(member, dialect);
  if (!member || shape?.is !== 'member' || !isChild(member, shape.property, name)) return null;
  const chain = chainOf(member, dialect);
  return { kind: 'member', chain, slot: '', path: '', anchor: member, value: member };
}

/** How a node passes on what stands in it: it returns or throws it, by statement or by function. */
function passingKind(node: Node, dialect: Dialect): 'throw' | 'return' | null {
  const is = shapeOf(node, dialect)?.is;
  if (is === 'throw' || is === 'return') return is;
  const call = is === 'arguments' ? node.parent : null;
  const shape = call && shapeOf(call, dialect);
  const callee = call && shape?.is === 'call' ? childOf(call, shape.callee) : null;
  return callee && dialect.throwers?.has(callee.text) ? 'throw' : null;
}

/** The site of a value that is given to a name: to a member, `ctx.body = x`, or to a key, `permanent: true`. */
export function assignedSiteOf(name: Node, dialect: Dialect): Site | null {
  const target = name.parent;
  const pair = target && shapeOf(target, dialect);
  if (target && pair?.is === 'pair' && isChild(target, pair.key, name)) {
    const given = childOf(target, pair.value);
    return given && (sitesOf(given, dialect)[0] ?? null);
  }
  const assignment = target?.parent;
  const shape = assignment && shapeOf(assignment, dialect);
  if (!target || !assignment || shape?.is !== 'assignment') return null;
  if (!isChild(assignment, shape.left, target)) return null;
  const value = childOf(assignment, shape.right);
  return value && (sitesOf(value, dialect)[0] ?? null);
}

/**
 * The site of a value in a comment: the tag before it, `@Failure` of `// @Failure 400,404 {object} Problem`,
 * and the keyword where the tag is written like a call, `@OA\Response(response=404)`.
 */
export function commentSiteOf(comment: Node, offset: number): Site | null {
  const before = comment.text.slice(0, offset - comment.startIndex);
  const [, tag] = /(@\w+)[ \t]+(?:\w+[ \t]*,[ \t]*)*$/.exec(before) ?? [];
  const [, called, keyword = ''] =
    /@(?:\w+\\)*(\w+)\([^()]*?\b(\w+)\s*=\s*["']?$/.exec(before) ?? [];
  const name = tag ?? (called === undefined ? undefined : `@${called}`);
  if (name === undefined) return null;
  const slot = tag === undefined ? keyword : '';
  const chain = [{ name, called: false }];
  return { kind: 'comment', chain, slot, path: '', anchor: comment, value: comment };
}

/** The way up from a value, one parent a step, collecting the sites it passes. */
class Climb {
  readonly sites: Site[] = [];
  private keyword: string | null = null;

  constructor(
    private readonly dialect: Dialect,
    private value: Node,
    private path: string,
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
        return this.climbKeyword(parent, shape);
      case 'arguments':
        return this.endInCall(parent);
      case 'wrapper':
        return this.passes(parent, shape.through) && this.climbWrapper(parent, shape);
      case 'array':
        return this.climbInto(parent, '[]');
      case 'tuple':
        return this.climbTuple(parent);
      case 'values':
        return this.climbValues(parent);
      case 'object':
        return shape.assigns === undefined && this.climbInto(parent, '[]');
      case 'pair':
        return this.climbPair(parent, shape);
      case 'binary':
        return this.climbBinary(parent, shape);
      case 'infix':
        return this.endInInfix(parent, shape);
      case 'comparison':
        return this.endInComparison(parent);
      case 'call':
        return this.climbReceiver(parent, shape);
      case 'member':
        return this.climbMember(parent, shape) || this.endAsSubject(parent, shape);
      case 'case':
        return this.climbBranch(parent, shape);
      case 'block':
      case 'statement':
        return this.isValueOf(parent) ? this.climb(parent) : this.endIn(parent, shape);
      default:
        return this.endIn(parent, shape);
    }
  }

  /** Where the way ends at a statement-like parent, or goes on where that is a function's result. */
  private endIn(parent: Node, shape: Shape): boolean {
    if (shape.is === 'assignment' && isChild(parent, shape.right, this.value)) {
      this.addAssigned(parent, this.targetOf(childOf(parent, shape.left)), shape.left);
    } else if (shape.is === 'binding' && isChild(parent, shape.value, this.value)) {
      this.add('binding', parent, this.targetOf(childOf(parent, shape.name)));
    } else if (shape.is === 'case' && this.isBranch(parent, shape)) {
      this.add('case', parent, chainOf(this.subjectOf(parent, shape), this.dialect));
    } else if (shape.is === 'subscript' && isChild(parent, shape.index, this.value)) {
      this.add('subscript', parent, chainOf(childOf(parent, shape.object), this.dialect));
    } else if (shape.is === 'throw') {
      this.add('throw', parent, []);
    } else if (shape.is === 'return' || this.isBody(parent, shape)) {
      this.addReturn(parent);
      return this.climbOut(parent);
    } else if (shape.is === 'block' && this.isResult(parent)) {
      this.addReturn(parent);
    } else if (shape.is === 'types') {
      const name = parent.parent && childOf(parent.parent, shape.name);
      this.add('type', parent, chainOf(name, this.dialect), positionIn(parent, this.value));
    }
    return false;
  }

  private isBody(parent: Node, shape: Shape): boolean {
    return shape.is === 'function' && isChild(parent, shape.body, this.value);
  }

  /** From the result of a function to where that is handed to a call: `reply(() => [404, 'x'])`. */
  private climbOut(result: Node): boolean {
    const fn = ancestor(result, this.dialect, ['function']);
    const around = fn?.parent && shapeOf(fn.parent, this.dialect)?.is;
    if (!fn || around !== 'arguments') return false;
    return this.climbInto(fn, '()');
  }

  /** An element of a collection is assigned as any of its elements, and under its own key, which tells more. */
  private addAssigned(assignment: Node, target: Chain, left: Child): void {
    const written = childOf(assignment, left);
    const isElement = written && shapeOf(written, this.dialect)?.is === 'subscript';
    if (isElement) {
      this.add('assign', assignment, [...target.slice(0, -1), { name: '[]', called: false }]);
    }
    this.add('assign', assignment, target);
  }

  /** What is returned, and of which function: `getStatusCode` tells enough by itself. */
  private addReturn(parent: Node): void {
    this.add('return', parent, []);
    const around = ancestor(parent, this.dialect, ['function']);
    const shape = around && shapeOf(around, this.dialect);
    if (!around || shape?.is !== 'function' || shape.name === undefined) return;
    const name = chainOf(childOf(around, shape.name), this.dialect).at(-1)?.name;
    if (name !== undefined) this.add('return', parent, [{ name, called: false }]);
  }

  /** Whether the value is what a function returns without a word: its last expression. */
  private isResult(block: Node): boolean {
    if (!this.dialect.lastIsResult || !block.parent || !this.isLastIn(block)) return false;
    return shapeOf(block.parent, this.dialect)?.is === 'function';
  }

  private isLastIn(block: Node): boolean {
    const expressions = itemsOf(block).filter(
      (child) => shapeOf(child, this.dialect)?.is !== 'catch',
    );
    return expressions.at(-1)?.id === this.value.id;
  }

  /**
   * Whether a block is an expression whose value is its last one, as a branch of one that chooses is;
   * or a statement nothing but an expression, without an end of its own.
   */
  private isValueOf(block: Node): boolean {
    if (this.dialect.lastIsResult !== true) return false;
    if (shapeOf(block, this.dialect)?.is === 'statement') return block.childCount === 1;
    const around = block.parent && shapeOf(block.parent, this.dialect)?.is;
    const isChosen = around === 'wrapper' || around === 'case';
    return isChosen && this.isLastIn(block);
  }

  /** What a branch answers is what the whole chooses between; else the way ends at the branch. */
  private climbBranch(branch: Node, shape: Extract<Shape, { is: 'case' }>): boolean {
    if (shape.result === undefined || !isChild(branch, shape.result, this.value))
      return this.endIn(branch, shape);
    const whole = ancestorAt(branch, shape.levels);
    return whole !== null && this.climb(whole);
  }

  private isBranch(parent: Node, { value }: Extract<Shape, { is: 'case' }>): boolean {
    if (typeof value !== 'string') return value === undefined || isChild(parent, value, this.value);
    return parent.childrenForFieldName(value).some((child) => child.id === this.value.id);
  }

  private climb(parent: Node): true {
    this.value = parent;
    return true;
  }

  /** The type of an object makes its property a site of its own; a cast is like a call of its type. */
  private climbWrapper(wrapper: Node, { type }: Extract<Shape, { is: 'wrapper' }>): true {
    if (type !== undefined) {
      const chain = chainOf(childOf(wrapper, type), this.dialect);
      if (this.path !== '') this.add('property', wrapper, chain);
      else this.add('argument', wrapper, chain, '0');
    }
    return this.climb(wrapper);
  }

  /**
   * Values that a branch lists stand each for itself, and so does one alone. Two that get names at once
   * are there to be compared: `got, want := resp.StatusCode, 404`.
   */
  private climbValues(list: Node): true {
    const isListed = list.parent && shapeOf(list.parent, this.dialect)?.is === 'case';
    const values = itemsOf(list);
    if (isListed || values.length === 1) return this.climb(list);
    const other = values.find(({ id }) => id !== this.value.id);
    const isNamed = list.parent && shapeOf(list.parent, this.dialect)?.is === 'binding';
    if (other && isNamed) this.add('compare', list, chainOf(other, this.dialect));
    return this.climbInto(list, `#${positionIn(list, this.value)}`);
  }

  /** What a value is given to: of several names the one at its own place. */
  private targetOf(left: Node | null): Chain {
    const place = /^#(\d+)/.exec(this.path);
    const names = left && shapeOf(left, this.dialect)?.is === 'values' ? itemsOf(left) : [];
    if (!place || names.length < 2) return chainOf(left, this.dialect);
    this.path = this.path.slice(place[0].length);
    return chainOf(names[Number(place[1])] ?? null, this.dialect);
  }

  /** The tuple itself is a site too: `(StatusCode::NOT_FOUND, body)` is an answer wherever it stands. */
  private climbTuple(tuple: Node): true {
    this.climbInto(tuple, `#${positionIn(tuple, this.value)}`);
    this.add('element', tuple, []);
    return true;
  }

  private climbInto(collection: Node, place: string): true {
    this.path = `${place}${this.path}`;
    return this.climb(collection);
  }

  /** The keyword itself is a site too: in some languages `status_code=404` tells enough. */
  private climbKeyword(pair: Node, shape: Extract<Shape, { is: 'keyword' }>): true {
    const name = childOf(pair, shape.name);
    if (!name) return this.climb(pair);
    this.keyword = keyText(name);
    this.add('keyword', pair, [], this.keyword);
    return this.climb(pair);
  }

  /** The same where a call is not built on a member: `HttpStatus.OK.value()`. */
  private climbReceiver(call: Node, { callee, receiver }: Extract<Shape, { is: 'call' }>): boolean {
    if (receiver === undefined || !isChild(call, receiver, this.value))
      return this.endInInitializer(call);
    const name = childOf(call, callee)?.text ?? '';
    if (this.dialect.transparent?.has(name)) return this.climb(call);
    this.addSubject(call);
    return false;
  }

  /** `new Result { Status = 404 }`: the type makes the property a site of its own; a collection goes on. */
  private endInInitializer(call: Node): boolean {
    const isInitializer = shapeOf(this.value, this.dialect)?.is === 'object';
    if (isInitializer && this.path === '[]') return this.climb(call);
    if (isInitializer && this.path) this.add('property', call, calleeChain(call, this.dialect));
    return false;
  }

  /** Through a member that is the code itself, called or not. */
  private climbMember(member: Node, shape: Extract<Shape, { is: 'member' }>): boolean {
    const name = childOf(member, shape.property)?.text ?? '';
    if (!this.dialect.transparent?.has(name) || !isChild(member, shape.object, this.value))
      return false;
    const call = member.parent;
    const outer = call && shapeOf(call, this.dialect);
    const isCalled = call && outer?.is === 'call' && isChild(call, outer.callee, member);
    return this.climb(isCalled ? call : member);
  }

  private passes(parent: Node, through: readonly (string | number)[] | undefined): boolean {
    return !through || through.some((child) => isChild(parent, child, this.value));
  }

  private climbPair(pair: Node, shape: Extract<Shape, { is: 'pair' }>): boolean {
    const key = childOf(pair, shape.key);
    if (!key || !pair.parent) return false;
    if (!childOf(pair, shape.value)) return this.climb(pair);
    this.enterProperty(key.id === this.value.id ? keyMark : keyText(key), pair);
    return true;
  }

  private enterProperty(name: string, member: Node): void {
    const object = member.parent;
    this.path = `.${name}${this.path}`;
    if (!object) return;
    this.value = object;
    this.add('property', object, []);
    const shape = shapeOf(object, this.dialect);
    if (shape?.is !== 'object' || shape.name === undefined) return;
    this.add('property', object, chainOf(childOf(object, shape.name), this.dialect));
  }

  private climbBinary(parent: Node, shape: Extract<Shape, { is: 'binary' }>): boolean {
    const operator = parent.childForFieldName('operator')?.text ?? parent.child(1)?.text ?? '';
    const isRight = isChild(parent, shape.right, this.value);
    const other = childOf(parent, isRight ? shape.left : shape.right);
    const isNamed = isRight && other && shapeOf(other, this.dialect)?.is === 'identifier';
    const isMatch = this.dialect.matches?.has(operator) ?? false;
    if (isMatch && isNamed) this.add('binding', parent, chainOf(other, this.dialect));
    else if (isMatch || this.dialect.comparisons.has(operator)) this.endInOperands(parent, other);
    if (isMatch || this.dialect.comparisons.has(operator)) return false;
    if (this.dialect.ranges?.has(operator)) return this.climbInto(parent, '[]');
    if (this.dialect.alternatives?.has(operator)) return this.climb(parent);
    return isRight && this.dialect.defaults.has(operator) && this.climb(parent);
  }

  private endInOperands(comparison: Node, other: Node | null): void {
    const chain = chainOf(other, this.dialect);
    this.add('compare', comparison, chain);
    this.addParameter(comparison, other);
    if (this.dialect.asserters && this.isAsserted(comparison))
      this.add('compare', comparison, chain, 'assert');
  }

  /** What a function is called with is known by the key that it stands at: `{ validateStatus: (x) => x < 500 }`. */
  private addParameter(comparison: Node, other: Node | null): void {
    if (!other || shapeOf(other, this.dialect)?.is !== 'identifier') return;
    const fn = ancestor(comparison, this.dialect, ['function']);
    const shape = fn && shapeOf(fn, this.dialect);
    if (!fn?.parent || shape?.is !== 'function') return;
    const around = shapeOf(fn.parent, this.dialect);
    const name = around?.is === 'object' ? shape.name : undefined;
    const own = name === undefined ? null : childOf(fn, name);
    const key = around?.is === 'pair' ? childOf(fn.parent, around.key) : own;
    const body = childOf(fn, shape.body);
    const parameters = fn.text.slice(0, (body?.startIndex ?? fn.startIndex) - fn.startIndex);
    if (!key || !new RegExp(wholeWord(other.text)).test(parameters)) return;
    this.add('compare', comparison, [{ name: keyText(key), called: false }]);
  }

  private endInComparison(comparison: Node): false {
    const operands = comparison.namedChildren;
    const index = operands.findIndex((operand) => operand.id === this.value.id);
    const chain = chainOf(operands[index === 0 ? 1 : index - 1] ?? null, this.dialect);
    this.add('compare', comparison, chain);
    if (this.isAsserted(comparison)) this.add('compare', comparison, chain, 'assert');
    return false;
  }

  private isAsserted(comparison: Node): boolean {
    let around = comparison.parent;
    while (around && ['wrapper', 'binary'].includes(shapeOf(around, this.dialect)?.is ?? ''))
      around = around.parent;
    const is = around && shapeOf(around, this.dialect)?.is;
    const call = is === 'arguments' ? around?.parent : null;
    if (!call) return is === 'assertion';
    const name = calleeChain(call, this.dialect).at(-1)?.name ?? '';
    return this.dialect.asserters?.has(name) ?? false;
  }

  private endInInfix(infix: Node, { left, name, right }: Extract<Shape, { is: 'infix' }>): boolean {
    const operator = { name: childOf(infix, name)?.text ?? '?', called: false };
    const passing = this.dialect.passing?.get(operator.name);
    if (passing !== undefined && isChild(infix, left, this.value))
      return this.climbInto(infix, passing);
    if (!isChild(infix, right, this.value)) return false;
    this.add('argument', infix, [...chainOf(childOf(infix, left), this.dialect), operator], '0');
    return false;
  }

  private endInCall(list: Node): boolean {
    const call = list.parent;
    const shape = call && shapeOf(call, this.dialect);
    if (!call || !shape) return false;
    if (shape.is === 'function') {
      this.climb(list);
      return this.endIn(call, shape);
    }
    if (shape.is !== 'call') return false;
    const chain = calleeChain(call, this.dialect);
    const passing = this.dialect.passing?.get(chain.map(({ name }) => name).join('.'));
    const position = positionIn(list, this.value);
    if (passing === '#') return this.climbInto(call, `#${position}`);
    if (passing !== undefined) return this.climbInto(call, passing);
    this.add('argument', call, chain, this.keyword ?? position);
    const column = columnOf(call, this.path, this.dialect);
    if (column !== null) this.addColumn(call, chain, column);
    return false;
  }

  private addColumn(call: Node, chain: Chain, column: string): void {
    this.path = '';
    this.add('argument', call, chain, column);
  }

  private endAsSubject(member: Node, shape: Extract<Shape, { is: 'member' }>): false {
    const call = member.parent;
    const isCallee = call && shapeOf(call, this.dialect)?.is === 'call';
    if (isCallee && isChild(member, shape.object, this.value)) this.addSubject(call);
    return false;
  }

  /** What a value is asked: however a collection is made, `[401, 403].includes(_)` is said of it. */
  private addSubject(call: Node): void {
    const chain = chainOf(call, this.dialect);
    const isHandedOn = this.path === '' && shapeOf(this.value, this.dialect)?.is === 'call';
    const root = { name: '?', called: false };
    this.add('subject', call, isHandedOn ? chain : [root, ...chain.slice(-1)]);
  }

  private subjectOf(branch: Node, shape: Extract<Shape, { is: 'case' }>): Node | null {
    const around = ancestorAt(branch, shape.levels);
    return around && childOf(around, shape.subject);
  }

  private add(kind: SiteKind, anchor: Node, chain: Chain, slot = ''): void {
    this.sites.push({ kind, chain, slot, path: this.path, anchor, value: this.value });
  }
}

function ancestorAt(node: Node, levels: number): Node | null {
  let around: Node | null = node;
  for (let level = 0; level < levels; level += 1) around = around?.parent ?? null;
  return around;
}

/** The position of a child among its named siblings, comments left out. */
function positionIn(list: Node, child: Node): string {
  return String(itemsOf(list).findIndex((sibling) => sibling.id === child.id));
}
