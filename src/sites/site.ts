import type { Node } from '../syntax/runtime';

/** A link of a chain such as `res.set(…).status`: a name, called or not. */
export interface Segment {
  /** The name; `new X` where it is constructed, `?` for an expression without a name. */
  readonly name: string;
  readonly called: boolean;
  /** The name itself where a chain begins with it, for what it was given. */
  readonly node?: Node;
  /** The call, for what its arguments tell; absent in learned examples. */
  readonly call?: Node | undefined;
  /** The first argument that tells in an example: the last name of it, or a literal; and its place. */
  readonly argument?: string | undefined;
  readonly argumentPlace?: number | undefined;
  /** Its first argument is the receiver of an example: `json.NewEncoder(w)`. */
  readonly onReceiver?: boolean | undefined;
  /** It is called without a list of arguments: in some languages a member is read so. */
  readonly isBare?: boolean;
}

/** From the root (`res`) to the name that decides (`status`). */
export type Chain = readonly Segment[];

export type SiteKind =
  | 'argument'
  | 'property'
  | 'keyword'
  | 'assign'
  | 'compare'
  | 'case'
  | 'return'
  | 'throw'
  | 'subject'
  | 'subscript'
  | 'type'
  | 'call'
  | 'member'
  | 'binding'
  | 'comment'
  | 'element'
  | 'default';

/** The place of a value in the code, told without the words of its language. */
export interface Site {
  readonly kind: SiteKind;
  /** The callee, the assigned or compared chain; empty where there is none. */
  readonly chain: Chain;
  /** Which argument: its position, or its keyword. */
  readonly slot: string;
  /** The way from there down to the value: `.status`, `[]`, `#1` in a tuple, `.response.◊` for a key. */
  readonly path: string;
  /** The node that the site is about: the call, the object, the assignment. */
  readonly anchor: Node;
  /** The value as a whole at that level: the argument, the right side. */
  readonly value: Node;
}

/** Sites with equal keys may be equal; what the key leaves out, `sameChain` compares. */
export function siteKey(site: Pick<Site, 'kind' | 'chain' | 'slot' | 'path'>): string {
  const last = site.chain.at(-1);
  const name = last ? last.name + (last.called ? '()' : '') : '';
  return `${site.kind} ${name} ${site.slot} ${anyPlace(site.path)}`;
}

/** Whether a path is as an example wants it: a list stands for any collection, a tuple for its place. */
export function samePath(wanted: string, path: string): boolean {
  if (wanted === path) return true;
  const steps = path.match(step) ?? [];
  return (wanted.match(step) ?? []).every(
    (each, index) => each === steps[index] || (each === '[]' && steps[index]?.startsWith('#')),
  );
}

/** A step of a path: into a tuple, into a collection, into properties. */
const step = /#\d+|\[\]|[^#[]+/g;

function anyPlace(path: string): string {
  return path.replace(/#\d+/g, '[]');
}

/** The mark of a key in a path: in `{ 404: x }` the status is the key itself. */
export const keyMark = '◊';
