import type { Node } from '../syntax/runtime';
import { calleeChain, chainOf } from './chain';
import { columnOf } from './columns';
import { chainsGiven, comparedWith } from './comparison';
import type { Child, Dialect, Shape } from './dialect';
import { ancestor, childOf, isChild, itemsOf, keyText, rowOf, shapeOf } from './nodes';
import { ancestorAt, isBranch, isResult, isValueOf, returningName, subjectOf } from './results';
import { keyMark, type Chain, type Site, type SiteKind } from './site';

/** What is said of a value is no farther up than this. */
const mostLevels = 100;

/**
 * The sites of a value, innermost first: `404` in `new Response(x, { status: 404 })` is the property
 * `.status` of an object, and with it the second argument of `new Response`. `path` is the way down
 * from the node to the value itself, where the node is a collection that holds it.
 */
export function sitesOf(node: Node, dialect: Dialect, path = ''): readonly Site[] {
  const climb = new Climb(dialect, node, path);
  for (let level = 0; level < mostLevels && climb.step(); level += 1);
  return climb.sites;
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
        return this.climbObject(parent, shape.assigns);
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
        return isValueOf(this.value, parent, this.dialect)
          ? this.climb(parent)
          : this.endIn(parent, shape);
      default:
        return this.endIn(parent, shape);
    }
  }

  /** Where the way ends at a statement-like parent, or goes on where that is a function's result. */
  private endIn(parent: Node, shape: Shape): boolean {
    if (shape.is === 'assignment' && isChild(parent, shape.right, this.value)) {
      this.addAssigned(parent, this.targetOf(childOf(parent, shape.left)), shape.left);
    } else if (shape.is === 'binding' && isChild(parent, shape.value, this.value)) {
      if (shape.each) this.path = this.path.replace(/^\[\]/, '');
      this.add('binding', parent, this.boundIn(parent, shape));
    } else if (shape.is === 'case' && isBranch(this.value, parent, shape)) {
      this.addCase(parent, subjectOf(parent, shape));
    } else if (shape.is === 'subscript' && isChild(parent, shape.index, this.value)) {
      this.add('subscript', parent, chainOf(childOf(parent, shape.object), this.dialect));
    } else if (shape.is === 'throw') {
      this.add('throw', parent, []);
    } else if (shape.is === 'defaults') {
      this.addDefault(parent);
    } else if (shape.is === 'return' || this.isBody(parent, shape)) {
      this.addReturn(parent);
      return this.climbOut(parent);
    } else if (shape.is === 'block' && isResult(this.value, parent, this.dialect)) {
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

  /** What a branch is taken for, by its own name and by what was given to that. */
  private addCase(branch: Node, subject: Node | null): void {
    this.add('case', branch, chainOf(subject, this.dialect));
    if (!subject) return;
    for (const chain of chainsGiven(subject, this.dialect)) this.add('case', branch, chain);
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

  /** A parameter is given its default behind a sign: `{int statusCode = 404}`. */
  private addDefault(list: Node): void {
    const parameter = this.value.previousNamedSibling;
    const shape = parameter && shapeOf(parameter, this.dialect);
    if (!parameter || shape?.is !== 'parameter') return;
    this.add('assign', list, chainOf(childOf(parameter, shape.name), this.dialect).slice(-1));
  }

  /** What is returned, and of which function: `getStatusCode` tells enough by itself. */
  private addReturn(parent: Node): void {
    this.add('return', parent, []);
    const name = returningName(parent, this.dialect);
    if (name !== null) this.add('return', parent, [{ name, called: false }]);
  }

  /** What a branch answers is what the whole chooses between; else the way ends at the branch. */
  private climbBranch(branch: Node, shape: Extract<Shape, { is: 'case' }>): boolean {
    if (shape.result === undefined || !isChild(branch, shape.result, this.value))
      return this.endIn(branch, shape);
    const whole = ancestorAt(branch, shape.levels);
    return whole !== null && this.climb(whole);
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

  /** Values that a branch lists stand each for itself, and so does one alone. */
  private climbValues(list: Node): true {
    const isListed = list.parent && shapeOf(list.parent, this.dialect)?.is === 'case';
    if (isListed || rowOf(list).length === 1) return this.climb(list);
    return this.climbInto(list, `#${positionIn(list, this.value)}`);
  }

  /** The name that a declaration binds; of those for each element the last: `for _, status := range …`. */
  private boundIn(declaration: Node, { name }: Extract<Shape, { is: 'binding' }>): Chain {
    const names = childOf(declaration, name);
    const isEach = names && this.path === '[]' && shapeOf(names, this.dialect)?.is === 'values';
    const last = isEach ? itemsOf(names).at(-1) : null;
    return last ? chainOf(last, this.dialect) : this.targetOf(names);
  }

  /** What a value is given to: of several names the one at its own place. */
  private targetOf(left: Node | null): Chain {
    const place = /^#(\d+)/.exec(this.path);
    const is = left && shapeOf(left, this.dialect)?.is;
    const names = left && (is === 'values' || is === 'tuple') ? itemsOf(left) : [];
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

  private passes(parent: Node, through: readonly Child[] | undefined): boolean {
    return !through || through.some((child) => isChild(parent, child, this.value));
  }

  private climbPair(pair: Node, shape: Extract<Shape, { is: 'pair' }>): boolean {
    const key = childOf(pair, shape.key);
    if (!key || !pair.parent) return false;
    if (this.dialect.updates?.has(operatorOf(pair))) return this.climbUpdate(pair, key);
    if (!childOf(pair, shape.value)) return this.climb(pair);
    const isElement = shapeOf(key, this.dialect)?.is === 'subscript';
    if (isElement) return this.climbInto(pair.parent, '[]');
    this.enterProperty(key.id === this.value.id ? keyMark : keyText(key), pair);
    return true;
  }

  /** A member that is changed is one of the thing that is copied. */
  private climbUpdate(update: Node, thing: Node): true {
    this.add('property', update, chainOf(thing, this.dialect));
    return this.climb(update);
  }

  /** Members that are no nodes of their own: `new { status = 404, title }`. */
  private climbObject(object: Node, assigns: string | undefined): boolean {
    if (assigns === undefined) return this.climbInto(object, '[]');
    const sign = this.value.previousSibling;
    const key = sign?.previousSibling;
    if (sign?.text !== assigns || !key) return false;
    this.enterProperty(key.text, this.value);
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
    const operator = operatorOf(parent);
    const isRight = isChild(parent, shape.right, this.value);
    const other = childOf(parent, isRight ? shape.left : shape.right);
    const target = isRight && other ? shapeOf(other, this.dialect)?.is : null;
    const isNamed = target === 'identifier' || (target === 'tuple' && this.path.startsWith('#'));
    const isMatch = this.dialect.matches?.has(operator) ?? false;
    if (isMatch || this.dialect.comparisons.has(operator)) {
      if (isMatch && isNamed) this.add('binding', parent, this.targetOf(other));
      else this.addCompared(parent, other);
      return false;
    }
    if (this.dialect.ranges?.has(operator)) return this.climbInto(parent, '[]');
    if (this.dialect.alternatives?.has(operator)) return this.climb(parent);
    if (!isRight || !this.dialect.defaults.has(operator)) return false;
    this.add('default', parent, chainOf(other, this.dialect));
    return this.climb(parent);
  }

  private endInComparison(comparison: Node): false {
    const operands = comparison.namedChildren;
    const index = operands.findIndex((operand) => operand.id === this.value.id);
    this.addCompared(comparison, operands[index === 0 ? 1 : index - 1] ?? null);
    return false;
  }

  private addCompared(comparison: Node, other: Node | null): void {
    for (const { chain, slot } of comparedWith(comparison, other, this.dialect))
      this.add('compare', comparison, chain, slot);
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
    if (shape.is === 'wrapper') return this.climbChoice(call, shape.choices);
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

  /** From a keyword of a call that chooses to what the call is worth. */
  private climbChoice(call: Node, choices: readonly string[] = []): boolean {
    const chosen = choices.find((name) => new RegExp(`^\\.${name}(?!\\w)`).test(this.path));
    if (chosen === undefined) return false;
    this.path = this.path.slice(chosen.length + 1);
    return this.climb(call);
  }

  private addColumn(call: Node, chain: Chain, column: string): void {
    this.path = '';
    this.add('argument', call, chain, column);
  }

  /** The call may be farther along: `expect([200, 204]).to.include(_)`. */
  private endAsSubject(member: Node, shape: Extract<Shape, { is: 'member' }>): false {
    const callee = lastMember(member, this.dialect);
    const call = callee.parent;
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

  private add(kind: SiteKind, anchor: Node, chain: Chain, slot = ''): void {
    this.sites.push({ kind, chain, slot, path: this.path, anchor, value: this.value });
  }
}

/** The last member in a row that nothing is called in: `.include` of `.to.include`. */
function lastMember(member: Node, dialect: Dialect): Node {
  let last = member;
  for (let around = last.parent; around; around = around.parent) {
    const shape = shapeOf(around, dialect);
    if (shape?.is !== 'member' || !isChild(around, shape.object, last)) break;
    last = around;
  }
  return last;
}

function operatorOf(operation: Node): string {
  return operation.childForFieldName('operator')?.text ?? operation.child(1)?.text ?? '';
}

/** The position of a child among its named siblings, comments left out. */
function positionIn(list: Node, child: Node): string {
  return String(rowOf(list).findIndex((sibling) => sibling.id === child.id));
}
