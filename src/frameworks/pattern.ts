import type { Role } from '../sites/role';
import type { Chain, SiteKind } from '../sites/site';
import type { Accepts, Framework, MisusedExample, Needs } from './framework';

/** What a learned example is for. */
export type Purpose = 'status' | 'named' | 'implicit' | 'body' | 'header' | 'answer';

/** How the root of an example's chain is meant. */
export type Root =
  /** One of the framework's receivers: `res` in `res.status($STATUS)`. */
  | 'receiver'
  /** Anything: `_` in `_.status === $STATUS`. */
  | 'any'
  /** Just this name: `createError` in `createError($STATUS)`. */
  | 'name';

/** Where another placeholder of an example stands, seen from the node that its site is about. */
export interface Place {
  /** The argument's position or keyword; empty where the site is about an object. */
  readonly slot: string;
  /** The property path inside: `.headers`. */
  readonly path: string;
}

/** An argument or a sibling property that an example spells out, to be found in the user's code too. */
export interface Literal {
  readonly name: string;
  /** The literal's text without quotes; `null` where only the presence counts. */
  readonly text: string | null;
  /** The text is the last name of an expression: `status` of `_.status`. */
  readonly isName?: boolean;
}

/** An example of a framework, learned: its site without the words of its language. */
export interface Pattern {
  readonly purpose: Purpose;
  /** The example as it was written. */
  readonly example: string;
  /** `null` for the user's own patterns. */
  readonly framework: Framework | null;
  readonly role: Role;
  /** The response is made by an error handler, from what is thrown here. */
  readonly raised: boolean;
  readonly needs: Needs;
  readonly kind: SiteKind;
  readonly chain: Chain;
  readonly slot: string;
  readonly path: string;
  readonly root: Root;
  /** At least so many arguments must be there. */
  readonly arity: number;
  /** How many of them have no keyword. */
  readonly positional: number;
  /** The argument that is the receiver: `w` in `http.Error(w, _, $STATUS)`. */
  readonly receiverSlot: string | null;
  readonly literals: readonly Literal[];
  readonly siblings: readonly Literal[];
  /** What stands in the tuple with the status: `{}` an object, `[]` a list, `""` a text, a name, `null` for anything. */
  readonly elements: readonly (string | null)[];
  /** Placeholder (`BODY`, `JSON`, `TEXT`, `VALUE`) to its place. */
  readonly places: Readonly<Record<string, Place>>;
  /** It counts only where the status is not set otherwise: `res.redirect(url)`. */
  readonly unlessSet: boolean;
  /** It does not count where the content is an error. */
  readonly unlessError: boolean;
  /** The header section is sent at once. */
  readonly sendsHead: boolean;
  /** How a header is set beside it, where that is not the framework's first way. */
  readonly header: string | null;
  /** The code that a name stands for. */
  readonly code: number | null;
  /** How strings name a status here: a table's id or `phrase`. */
  readonly values: string | null;
  /** What it takes of constants that are objects; `null` where that is not said. */
  readonly accepts: Accepts | null;
  readonly misuse: MisusedExample | null;
}

/** What a pattern says where nothing is said of it. */
export const unsaid = {
  framework: null,
  raised: false,
  unlessSet: false,
  unlessError: false,
  sendsHead: false,
  header: null,
  code: null,
  values: null,
  accepts: null,
  misuse: null,
} as const;

/** All patterns of a dialect, by site key and purpose, in order of declaration. */
export interface PatternTable {
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
  /** The frameworks whose import shows that HTTP is spoken in a file. */
  readonly speakers: readonly Framework[];
  /** Names that are candidates although they are no number: `notFound`, `json`. */
  readonly names: ReadonlySet<string>;
  /** Whether reason phrases in strings may name a status: `status('Not Found')`. */
  readonly hasPhrases: boolean;
  /** What examples call the default or namespace import of a module, if any framework says. */
  readonly namespaces: (module: string) => string | null;
}
