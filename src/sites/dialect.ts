import type { Edit } from '../syntax/range';
import type { FlatChains } from '../syntax/nestedNode';
import type { ImportFacts } from './imports';
import type { LiteralSpelling } from './literals';
import type { Child, Shape } from './shape';

/** Everything that tells one language from another, as data. */
export interface Dialect {
  readonly id: string;
  /** The shape of each node type that matters. */
  readonly nodes: Readonly<Record<string, Shape>>;
  /** Calls that define a function, by the name of what they call: `def` of `def show(conn, _) do … end`. */
  readonly definitions?: ReadonlyMap<string, Shape>;
  /** Shapes of node types that mean something else inside another type: `{ A = 1 }` in an initializer. */
  readonly nested?: Readonly<Record<string, Readonly<Record<string, Shape>>>>;
  /** The grammar writes chains flat; they are read as nested members and calls. */
  readonly flat?: FlatChains;
  /** Operators that compare; of `defaults` the right operand is passed on, of `fallbacks` a method's argument. */
  readonly comparisons: ReadonlySet<string>;
  readonly defaults: ReadonlySet<string>;
  readonly fallbacks?: ReadonlySet<string>;
  /** Calls that are worth their first argument: `Number(res.status)`. */
  readonly converters?: ReadonlySet<string>;
  /** Calls that write their first argument as JSON: `JSON.stringify(body)`. */
  readonly serializers?: ReadonlySet<string>;
  /** Calls that give a constant, which they name first, its value: `define('NOT_FOUND', 404)`. */
  readonly definers?: ReadonlySet<string>;
  /** Calls that read what they are called after from their arguments: `curl_getinfo($handle, …)`. */
  readonly readers?: ReadonlySet<string>;
  /** Whether what stands in brackets behind the name of a call is a type: `New[int](404)`. */
  readonly instantiates?: true;
  /** Operators of which the right operand is meant where the left one holds: `res && res.status`. */
  readonly conjunctions?: ReadonlySet<string>;
  /** Operators between alternatives that are each passed on: `301 | 302` as a pattern. */
  readonly alternatives?: ReadonlySet<string>;
  /** The member of a module that is what it exports as a whole: `default`. */
  readonly wholeMember?: string;
  /** Comparisons that the grammar takes for what the name behind them is a member of: `(x is Code).Gone || y`. */
  readonly misread?: ReadonlySet<string>;
  /** Members that hand the code of a constant on: `.value` of `HTTPStatus.NOT_FOUND.value`. */
  readonly transparent?: ReadonlySet<string>;
  /** Calls that hand on arguments, or, with `(keyword)`, what is given by that: as it is, as elements, by place. */
  readonly passing?: ReadonlyMap<string, '' | '[]' | '#'>;
  /** Calls that make a table of the pairs they are given: `new Map([['lost', 404]])`. */
  readonly entries?: ReadonlySet<string>;
  /** Calls, by their last name, of rows behind the names of columns, `parametrize("path, status", [("/a", 404)])`, or of rows alone, `it.each([401, 403])`. */
  readonly tables?: ReadonlySet<string>;
  /** Every type of another package is imported by itself, so one that is not is the project's own. */
  readonly importsEachName?: boolean;
  /** How the constructor of what the class around is made from is called, where not as `super`. */
  readonly superConstructor?: string;
  /** A call in a lambda may be one of what that is handed to: `status { isEqualTo(404) }`. */
  readonly lambdaReceivers?: true;
  /** Calls that hand what they are members of on to a lambda: `code.let { it == 404 }`. */
  readonly handing?: ReadonlySet<string>;
  /** Which argument the language's own errors take a code by. */
  readonly errorCode?: string;
  /** Operators that hold a pattern against a value, or give one to a plain name. */
  readonly matches?: ReadonlySet<string>;
  /** Nodes, and macros by name, that take a value apart by a pattern: what is in it is looked for, not made. */
  readonly takers?: ReadonlySet<string>;
  /** A plain name in a pattern is given what is matched, whatever had that name before. */
  readonly patternsBind?: true;
  /** Operators: of ranges, of what a pattern's names are asked, `when`, of changed copies, and of pipes. */
  readonly ranges?: ReadonlySet<string>;
  readonly guards?: ReadonlySet<string>;
  readonly updates?: ReadonlySet<string>;
  readonly pipes?: ReadonlySet<string>;
  /** Functions that assert the comparison they are given: `assert`. */
  readonly asserters?: ReadonlySet<string>;
  /** What a test calls in a branch to fail: `t.Fatal(`. The condition of the branch is an assertion then. */
  readonly failure?: RegExp;
  /** Calls that name the function which they are given by their first argument: `let(:status) { 404 }`. */
  readonly namers?: ReadonlySet<string>;
  /** Functions that throw what they are given: `raise`. */
  readonly throwers?: ReadonlySet<string>;
  /** The last expression of a function is what it returns, and that of a branch what the branch is worth. */
  readonly lastIsResult?: true;
  /** Code that the grammar leaves unread, and as ordinary code of as many characters: `assert_eq!(a, b)` as a call. */
  readonly macros?: {
    readonly nodes: ReadonlySet<string>;
    readonly expand: (source: string) => string;
  };
  /** Rewrites code of a sister language that examples and imports are shared with. */
  readonly adapt?: (code: string) => string;
  /** What a placeholder of an example (`$STATUS`) becomes to be an identifier of the language. */
  readonly placeholder: (name: string) => string;
  /** What to put around an example that is no program by itself, tried in order. */
  readonly scaffolds: readonly (readonly [before: string, after: string])[];
  /** Types whose children are independent of each other, with the child that holds them. */
  readonly containers: Readonly<Record<string, Child>>;
  /** Types that may hold a container, with that child: an export, of a class. */
  readonly carriers?: Readonly<Record<string, Child>>;
  /** Types that belong to the sibling after them: decorators, attributes. */
  readonly attached: ReadonlySet<string>;
  /** Reads the imports off the text, without a tree. */
  readonly imports: (text: string) => ImportFacts;
  /** Imports a name from where another is imported by name, if that can be seen; without it none is offered. */
  readonly importBeside?: (text: string, beside: string, name: string) => Edit | null;
  /** Text that may belong to an import: an edit that touches none leaves the imports as they were. */
  readonly importHint: RegExp;
  /** Code that shows that HTTP is spoken though nothing is imported: `(req, res)`. `imports` heeds it. */
  readonly speaks?: readonly RegExp[];
  /** Lines that such code may stand in, where it may stand in several. */
  readonly speaksHint?: RegExp;
  /** Text that may say what a class is made from, on which the meaning of its members depends. */
  readonly headHint?: RegExp;
  /** Attributes that give their arguments to the parameters of the function that they belong to. */
  readonly rows?: ReadonlySet<string>;
  /** Where the name ends of a function or type that may be used elsewhere in the file. */
  readonly declarationHint?: RegExp;
  /** A file's own functions are called by their names alone. */
  readonly callsOwnBare?: true;
  /** The last parameters of a function may be left out in a call. */
  readonly hasDefaults?: true;
  /** Whether a local name is bound once (`const`): given the text before the name. */
  readonly bindsOnce: (before: string) => boolean;
  /** Nodes among whose children a line comment would be text, and what a comment there stands between. */
  readonly textComment?: {
    readonly among: ReadonlySet<string>;
    readonly open: string;
    readonly close: string;
  };
  /** Writes a header name or value, a phrase, as a string literal. */
  readonly quote: (text: string) => string;
  /** How an object is spelled as a literal: content that rules write can be put in. */
  readonly literals?: LiteralSpelling;
}
