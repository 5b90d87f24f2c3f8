import type { Node } from '../../syntax/node';
import { chainOf } from '../chain';
import type { Dialect } from '../dialect';
import { childOf, itemsOf, rowOf, shapeOf } from '../nodes';
import { keyMark, type Chain, type Site, type SiteKind } from '../site';

/** The way up from a value, one parent a step, collecting the sites it passes. */
export class Climb {
  readonly sites: Site[] = [];
  /** The keyword of a call that the way came through last. */
  keyword: string | null = null;
  /** Where in the collections it came into them, the outermost last: in a list the path tells of no place. */
  private readonly positions: string[] = [];

  constructor(
    readonly dialect: Dialect,
    public value: Node,
    public path: string,
  ) {
    if (shapeOf(value, dialect)?.is === 'shorthand') this.enterProperty(value.text, value);
  }

  /** Goes on at a parent. */
  climb(parent: Node): true {
    this.value = parent;
    return true;
  }

  /** Goes on at a collection that has the value at a place: `[]` in a list, `#1` in a tuple. */
  climbInto(collection: Node, place: string): true {
    this.path = `${place}${this.path}`;
    if (place === '[]') this.positions.push(positionIn(collection, this.value));
    return this.climb(collection);
  }

  /** Leaves the list or tuple that it came into last for one of its elements; `false` where it is in none. */
  leaveList(): boolean {
    const [place = ''] = /^(?:\[\]|#\d+)/.exec(this.path) ?? [];
    this.path = this.path.slice(place.length);
    if (place === '[]') this.positions.pop();
    return place !== '';
  }

  /** Goes on at the object that has the value as a member. */
  enterProperty(name: string, member: Node): void {
    const object = member.parent;
    this.path = `.${name}${this.path}`;
    if (!object) return;
    this.value = object;
    this.add('property', object, []);
    const shape = shapeOf(object, this.dialect);
    if (shape?.is !== 'object' || shape.name === undefined) return;
    this.add('property', object, chainOf(childOf(object, shape.name), this.dialect));
  }

  /** What a value is given to: of several names the one at its own place. */
  targetOf(left: Node | null): Chain {
    const place = /^(?:#(\d+)|\[\])/.exec(this.path);
    const is = left && shapeOf(left, this.dialect)?.is;
    const names = left && (is === 'values' || is === 'tuple') ? itemsOf(left) : [];
    if (!place || names.length < 2) return chainOf(left, this.dialect);
    this.path = this.path.slice(place[0].length);
    return chainOf(names[Number(place[1] ?? this.positions.at(-1))] ?? null, this.dialect);
  }

  /** What each element is given to, or of two names the key and the value: `$status` of `foreach ($codes as $url => $status)`. */
  targetOfEach(left: Node | null): Chain {
    const isPair = left !== null && shapeOf(left, this.dialect)?.is === 'values';
    const [key = null, value = left] = isPair ? itemsOf(left) : [];
    const step = isPair ? /^(?:\[\]|\.[^.[#]+)/ : /^\[\]/;
    const [taken = ''] = step.exec(this.path) ?? [];
    this.path = this.path.slice(taken.length);
    if (taken === '[]') this.positions.pop();
    return this.targetOf(taken === `.${keyMark}` ? key : value);
  }

  /** Notes a site at the place that the way has come to. */
  add(kind: SiteKind, anchor: Node, chain: Chain, slot = ''): void {
    this.sites.push({ kind, chain, slot, path: this.path, anchor, value: this.value });
  }
}

/** The position of a child among its named siblings, comments left out. */
export function positionIn(list: Node, child: Node): string {
  return String(rowOf(list).findIndex((sibling) => sibling.id === child.id));
}
