import type { Role } from '../sites/role';

/**
 * What must be seen in the file before an example counts: nothing, a known receiver name, the
 * framework's import, either of the two or both of them; or `http`, the import of anything that
 * speaks HTTP. An example that begins with `_` has no receiver to know: it says `none`, `http` or
 * `import`.
 */
export type Needs = 'none' | 'receiver' | 'import' | 'either' | 'both' | 'http';

/**
 * A way a framework's users write a status code, in the framework's own language. Placeholders:
 * `$STATUS` the status; `$BODY`, `$JSON`, `$TEXT` the content (of its own, JSON or text kind),
 * `$VIEW` what content is made from elsewhere (a template's or file's name), `$FIELDS` the headers;
 * `_` anything. Literals and the sibling keys of an object must be there in the user's code too, so
 * `({ statusCode: $STATUS, body: $BODY })` asks for a `body` beside the status.
 */
export type Example = string | DetailedExample;

/** What a place takes where an ecosystem's constants are no numbers. */
export type Accepts = 'both' | 'constants' | 'numbers' | 'objects';

/** An example that needs more said than its code. */
export interface DetailedExample {
  readonly code: string;
  readonly needs?: Needs;
  /** The dialects that it is written in, where those are not all of the framework's. */
  readonly dialects?: readonly string[];
  /** In contracts: what proves it, where that is not the framework's own evidence. */
  readonly evidence?: readonly string[];
  /** In contracts: keys that the object of the code has, each alone, several joined by ` + `. */
  readonly holds?: readonly string[];
  /** In contracts: the code's own phrase has to be the value of its key, or of the member before or behind it. */
  readonly beside?: 'phrase';
  /** How string values here name a status: a table's id, `phrase` for reason phrases; `constants`, `line` (a status line with its protocol): no other value counts. */
  readonly values?: string;
  /**
   * What may stand there of an ecosystem whose constants are objects: `both` an object and a plain
   * number; `objects` one of them, or what is made of a number, `HttpStatus.valueOf(404)`; `constants`
   * a constant alone, as in an annotation; `numbers` nothing else, where a status is made that has no
   * constant. Else it is a number, or an object that is not asked for.
   */
  readonly accepts?: Accepts;
  /** An implicit 200, but where the content is an error: the framework answers with its status. */
  readonly unlessError?: boolean;
  /** It sends the header section at once: a call that adds fields of its own comes too late. */
  readonly sendsHead?: boolean;
  /** How a header is set beside it, where that is not the framework's first way; `$NAME`, `$VALUE`. */
  readonly header?: string;
  readonly misuse?: MisusedExample;
}

/** The rule that reports a way of writing, and how it is written rightly. */
export interface MisusedExample {
  readonly rule: string;
  readonly fix?: string;
  /** What shows the framework in code around where nothing imports it: else it may be another one's, and right. */
  readonly shown: RegExp;
}

/**
 * What is done with content that a code allows none of: `dropped`, that of 204 and 304 is left out, as
 * Node.js does; `refused`, that of 204, 205 and 304 throws, as in a web `Response`.
 */
export type ForbiddenContent = 'dropped' | 'refused';

/** A framework, taught by example. One file each; see CONTRIBUTING.md. */
export interface Framework {
  readonly id: string;
  readonly title: string;
  /** Anybody may write so: it is named only where it is proven, else the code is no framework's. */
  readonly shared?: true;
  /** Its import makes a file one of tests, where a code is rather asserted or made up than sent. */
  readonly tests?: true;
  /** Numbers beyond the five classes are marks of its users, no codes: `synth(750, …)` of Varnish. */
  readonly marks?: true;
  /** Dialect ids from `syntax/languages.ts`: `ecmascript` stands for JavaScript, TypeScript, JSX and TSX. */
  readonly dialects: readonly string[];
  /**
   * Modules whose import proves the framework; `name/*` for everything below. In contracts: a
   * top-level key (`openapi`), one with its value (`kind: Ingress`), a block of HCL (`resource: {`), the
   * file's name or how it ends (`*.tf.json`), or several of these joined by ` + `. In languages that are read word by word: a text of the file (`import Vapor`).
   */
  readonly evidence: readonly string[];
  /** In contracts: what shows, like evidence, that none of its examples counts. */
  readonly unless?: readonly string[];
  /** What its default or namespace import is called in the examples: `Boom`, `createError`. */
  readonly namespace?: string;
  /** Usual names of the object that the response is written to. */
  readonly receivers?: readonly string[];
  /**
   * Names of the examples to others that may stand in their place: with `{ getStatus: ['statusCode'] }`
   * what is said of `_.getStatus()` holds for `_.statusCode()` too.
   */
  readonly synonyms?: Readonly<Record<string, readonly string[]>>;
  /** What is at hand in every handler without being passed: `response` in a Rails controller. */
  readonly ambient?: readonly string[];
  /** The server sends it. */
  readonly emit?: readonly Example[];
  /**
   * What is called with what was thrown, `$HANDLER`: `_.onError($HANDLER)`, `exception<_> { $HANDLER }`;
   * or what the handler is: `@_.errorhandler(_)`, `(err, req, res, next)`.
   */
  readonly catches?: readonly string[];
  /** The server throws it and the framework's error handler answers. */
  readonly raise?: readonly Example[];
  /** What a test lets a double answer with, `$ANSWER`: no server sends it. `_.mockReturnValue($ANSWER)`. */
  readonly answers?: readonly Example[];
  readonly declare?: readonly Example[];
  readonly mock?: readonly Example[];
  readonly assert?: readonly Example[];
  readonly consume?: readonly Example[];
  readonly config?: readonly Example[];
  /** Calls that answer 200 where nothing else is said. */
  readonly implicit?: readonly Example[];
  /** Calls and keys whose name is a status: `Boom.notFound(_)` 404. */
  readonly named?: readonly NamedResponses[];
  /** Where content is given apart from the status: `res.json($JSON)`; without a placeholder: none. */
  readonly body?: readonly Example[];
  /** What it does with content that a code allows none of. */
  readonly forbiddenContent?: ForbiddenContent;
  /** How a header is set; `$NAME`, `$VALUE`. The first is the one that fixes write. */
  readonly header?: readonly string[];
  /** It takes header names in small letters only. */
  readonly lowerCaseHeaders?: true;
  /** How a whole response is written; fixes and snippets use it. */
  readonly respond?: { readonly json?: string; readonly empty?: string };
  /** It is a status, whatever is done with it: a saved response, a name that says so by itself. */
  readonly text?: readonly Example[];
  /** In contracts: values that are a text in another language, such as a file of nginx in a ConfigMap. */
  readonly inlays?: readonly InlaidText[];
  /** In contracts: what a response consists of; where versions differ, one shape for each. */
  readonly responses?: readonly ResponseShape[];
}

/** Where a contract holds a text in a language that is read without a syntax tree. */
export interface InlaidText {
  /** The path of the value: `data."*.conf"`. */
  readonly path: string;
  /** VS Code's language id; `anything` for the one that the text looks like, and for people. */
  readonly language: string;
  /** What proves it, where that is not the framework's own evidence. */
  readonly evidence?: readonly string[];
  readonly needs?: Extract<Needs, 'none'>;
}

/** A value as JSON has it. */
export type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };

/** What a response consists of in a contract: the object below the code, or the one around it. */
export interface ResponseShape {
  /** The evidence that this shape goes with: `swagger`. Any, where it is left out. */
  readonly evidence?: string;
  /** The keys that hold its content. */
  readonly content: readonly string[];
  /** The key whose members are its headers, by name. */
  readonly headers?: string;
  /** What is written for a header, with `$VALUE` in it. */
  readonly header?: Json;
  /** What is written for a new response, with `$PHRASE` in it. */
  readonly entry?: Json;
  /** The path of responses that others refer to by `$ref`: `components.responses.*`. */
  readonly definitions?: string;
}

/** Calls or classes whose name is a status. */
export interface NamedResponses {
  readonly role: Role;
  /** The error handler answers: exception classes. */
  readonly raised?: boolean;
  readonly needs?: Needs;
  /** The dialects that it is written in, where those are not all of the framework's. */
  readonly dialects?: readonly string[];
  /**
   * How the call is written, `$NAME` in place of the name: `new $NAME(_)`, `Boom.$NAME(_)`; or how the
   * key is: `({ $NAME: true })`.
   */
  readonly code: string;
  /** Only where nothing else sets the status: `res.redirect(url)` is 302, `res.redirect(301, url)` is not. */
  readonly unlessSet?: boolean;
  readonly names: Readonly<Record<string, number>>;
}

/** The lists of a framework that hold examples of a status, with the role they give it. */
export const statusLists = [
  ['emit', 'emit'],
  ['raise', 'emit'],
  ['declare', 'declare'],
  ['mock', 'mock'],
  ['assert', 'assert'],
  ['consume', 'consume'],
  ['config', 'config'],
  ['text', 'text'],
] as const satisfies readonly (readonly [keyof Framework, Role])[];

/** An example with all that it says. */
export function detailOf(example: Example): DetailedExample {
  return typeof example === 'string' ? { code: example } : example;
}

/** Declares a framework; the identity, for the compiler's sake. */
export function framework(definition: Framework): Framework {
  return definition;
}
