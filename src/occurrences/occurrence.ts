import type { Accepts, ForbiddenContent } from '../frameworks/framework';
import type { Access } from '../sites/access';
import type { LiteralSpelling } from '../sites/literals';
import type { Role } from '../sites/role';
import type { Edit, Range } from '../syntax/range';

export type { Edit, Range, Role };

/**
 * Edits whose texts may hold placeholders (`$NAME`, `$VALUE`, `$JSON`, `$STATUS`), filled in by the
 * rule that uses them. How a framework sets a header stays out of the rules this way.
 */
export type EditTemplate = readonly Edit[];

/** How a status code is written. `constant` includes exception classes and named responses. */
export type Notation =
  'number' | 'string' | 'constant' | 'symbol' | 'phrase' | 'range' | 'implicit';

/** A status code range as OpenAPI writes it. */
export type StatusRange = `${1 | 2 | 3 | 4 | 5}XX`;

/** A named constant: the table it comes from and its name there. */
export interface ConstantReference {
  readonly table: string;
  readonly name: string;
}

/** A status code in the text. */
export interface Occurrence {
  /** What is written: the digits, the constant's whole expression, a string's content without quotes. */
  readonly range: Range;
  readonly text: string;
  readonly code: number | StatusRange;
  readonly notation: Notation;
  /** It stands in a comment, where no constant could. */
  readonly inComment?: boolean;
  /** A key beside which names are keys, too: a constant stands there in brackets. */
  readonly isKey?: boolean;
  /** A key that a description follows, or one that a string speaks of: no phrase is shown behind it. */
  readonly isLabelled?: boolean;
  readonly role: Role;
  /** The framework whose example it matched; `null` where several fit equally or none is meant. */
  readonly framework: string | null;
  /** That example as the framework has it, or the user; where no example was needed, there is none. */
  readonly example?: string;
  readonly constant: ConstantReference | null;
  /** How long what takes the number of a constant is: `(int)` before it, `.value()` behind it. */
  readonly access?: Access | null;
  /** What the place takes of constants that are objects; `null` where that is not known. */
  readonly accepts?: Accepts | null;
  /** The example it matched was marked as a mistake, e.g. `res.send($STATUS)` in Express 5. */
  readonly misuse: Misuse | null;
  /** What rules need of the code around; `null` for roles that no rule but validity looks at. */
  readonly context: Context | null;
  /**
   * How `code` would be written here, in the same notation; `null` where the table has no name for
   * it or nothing is written at all.
   */
  readonly spell: (code: number) => string | null;
}

/** A known wrong way to write a status, with the edits that write it rightly. */
export interface Misuse {
  /** The id of the rule that reports it; `null` where it may be right, as nothing shows the framework. */
  readonly rule: string | null;
  readonly fix: EditTemplate | null;
}

/** Plain facts about the code around an occurrence, gathered once. */
export interface Context {
  /** `response`: the code builds the response; `exception`: it throws, and an error handler answers. */
  readonly via: 'response' | 'exception' | 'declaration';
  /** The request method in capitals when it is lexically visible (`app.post(`, `export function GET`). */
  readonly method: string | null;
  /** Inside a `catch` block, `except`, `rescue`, a rejection callback or an error middleware. */
  readonly inCatch: boolean;
  /** The status is one of several that this response may have: `gone ? 204 : 404`. */
  readonly conditional: boolean;
  /** A protocol that answers 200 and puts errors into the body by design. */
  readonly protocol: 'graphql' | 'json-rpc' | null;
  /** The handler sends requests to another server, for which it is a gateway. */
  readonly callsUpstream: boolean;
  /** The variable that the response is written to (`res`), if any. */
  readonly receiver: string | null;
  /** The content sent with the status; `null` when it could not be seen. */
  readonly body: Body | null;
  /** What the framework does with content that the code allows none of; `null`: it sends it. */
  readonly forbiddenContent: ForbiddenContent | null;
  readonly headers: Headers;
  readonly edits: ResponseEdits;
  /** How content is spelled as a literal; `null` where the language has no such literals. */
  readonly literals: LiteralSpelling | null;
}

/** The content of a response, as far as it can be read off the code. */
export interface Body {
  /** `none`: no content is sent (`res.end()`); `null`: a literal null or undefined is passed. */
  readonly kind: 'none' | 'null' | 'json' | 'text' | 'unknown';
  /** The expression of the body; the call that ends the response where there is none. */
  readonly range: Range;
  /** The expression's source text. */
  readonly text: string;
  /** Top-level members, where the body is an object literal. */
  readonly members: readonly BodyMember[];
  /** It stands in another statement than the status, so that it may go with another one as well. */
  readonly isNearby?: boolean;
}

/** A top-level member of a literal body. */
export interface BodyMember {
  readonly name: string;
  /** The source text of its value; equal to the name in shorthand notation. */
  readonly value: string;
  /** The value where it is a literal; `undefined` otherwise. */
  readonly literal?: string | number | boolean | null;
}

/** The header fields that may be set on this response. */
export interface Headers {
  /** Lower-case names of all header-like strings in the handler. */
  readonly names: readonly string[];
  /** Something that cannot be seen through may set more: a helper that gets the response, a spread. */
  readonly open: boolean;
}

/** How this response would be written otherwise, in the framework's own way; `null` where unknown. */
export interface ResponseEdits {
  /** Adds the header `$NAME` with the value `$VALUE`. */
  readonly addHeader: EditTemplate | null;
  /** Sends the same status without content. */
  readonly dropBody: EditTemplate | null;
  /** Gives a response that answers 200 by itself the status `$STATUS`; `null` where one is written. */
  readonly setStatus: EditTemplate | null;
  /** Sends the same status with the JSON content `$JSON`. */
  readonly sendJson: EditTemplate | null;
}
