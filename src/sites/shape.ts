/**
 * A child of a node: by field name, by position among the named children (negative: from the end), or
 * by its type, where the grammar gives it no name and no fixed place.
 */
export type Child = string | number | { readonly type: string };

/** What a type of syntax node is to status codes: the vocabulary that languages are translated into. */
export type Shape =
  /** A plain name. */
  | { readonly is: 'identifier' }
  | { readonly is: 'number' }
  /** A name that stands for itself: `:not_found`. */
  | { readonly is: 'symbol' }
  /** A string literal, or the fragment inside one. */
  | { readonly is: 'string' }
  /** Text that values are filled in, and one of them: `` `returns ${status}` ``. */
  | { readonly is: 'template' }
  | { readonly is: 'filling' }
  /**
   * Passes a value on unchanged: parentheses, casts, `await`; only from `through` where it has more
   * children. With `type` it names what the object in it is: `http.Response{…}`. A `postfix` belongs to
   * the operand before it, also where the grammar puts it around the whole operation: `a || b!`. With
   * `choices` it is a call that is worth one of these keywords: `if x, do: 200, else: 404`.
   */
  | {
      readonly is: 'wrapper';
      readonly through?: readonly Child[];
      readonly type?: Child;
      readonly postfix?: true;
      readonly choices?: readonly string[];
    }
  /** `a.b`; behind the sign `handed` it is a function that is handed on to be called: `Response::ok`. */
  | {
      readonly is: 'member';
      readonly object: Child;
      readonly property: Child;
      readonly handed?: string;
    }
  /** `a[b]` */
  | { readonly is: 'subscript'; readonly object: Child; readonly index: Child }
  /**
   * `f(x)`; with `receiver` where the grammar splits `a.f(x)` into receiver, name and arguments, `spelled`
   * where all names before the arguments are what is called: `new shelf.Response.json(x)`.
   */
  | {
      readonly is: 'call';
      readonly callee: Child;
      readonly receiver?: Child;
      readonly arguments: Child;
      readonly construct?: boolean;
      readonly spelled?: true;
      /** It calls the constructor of what the class around is made from: `: base(404)`. */
      readonly ofBase?: true;
      /** It calls the constructor of the type around: a constant of an enum, `NOT_FOUND(404)`. */
      readonly ofOwn?: true;
      /** Its type is that of what it is given to: `Error Gone = new(410)`. */
      readonly typed?: true;
      /** What a class is made from, called at once: `class Gone() : HttpError(410)`. */
      readonly heritage?: true;
    }
  /** The list of a call's arguments. */
  | { readonly is: 'arguments' }
  /** `name=value` among arguments. */
  | { readonly is: 'keyword'; readonly name: Child; readonly value: Child }
  /** `key: value` in an object. */
  | { readonly is: 'pair'; readonly key: Child; readonly value: Child }
  /** `{ name }` for `{ name: name }`. */
  | { readonly is: 'shorthand' }
  /**
   * With `name` it is one of a kind that the name tells: `<ErrorPage status={404} />`. With `assigns`
   * its members stand in it flat, a name and a value around that sign.
   */
  | { readonly is: 'object'; readonly name?: Child; readonly assigns?: string }
  | { readonly is: 'array' }
  | { readonly is: 'tuple' }
  /** Values side by side without brackets, `a, b = 1, 2`: one alone stands for itself. */
  | { readonly is: 'values' }
  /** Text that may declare a status behind a tag: `@Failure 404`. */
  | { readonly is: 'comment' }
  | { readonly is: 'assignment'; readonly left: Child; readonly right: Child }
  /** A declaration that gives a local name to a value; with `each` to those in it, one by one. */
  | { readonly is: 'binding'; readonly name: Child; readonly value: Child; readonly each?: true }
  /** Parameters in a row, each before the sign and the value that it has by default. */
  | { readonly is: 'defaults' }
  /** A binary operation: a comparison, or a default that passes its right side on. */
  | { readonly is: 'binary'; readonly left: Child; readonly right: Child }
  /** Comparisons in a row, `400 <= status < 500`: each operand is held against its neighbour. */
  | { readonly is: 'comparison' }
  /** A statement that asserts the comparison in it. */
  | { readonly is: 'assertion' }
  /** `a name b`: a call of `a.name` with `b`. */
  | { readonly is: 'infix'; readonly left: Child; readonly name: Child; readonly right: Child }
  | { readonly is: 'return' }
  | { readonly is: 'throw' }
  /**
   * A branch of a switch; `subject` is the child of the node around the branches that is compared.
   * Without `value` all its children are compared with that; a field may have several. Where the
   * whole is an expression, `result` is what it is worth in this branch.
   */
  | {
      readonly is: 'case';
      readonly value?: Child;
      readonly levels: number;
      readonly subject: Child;
      readonly result?: Child;
    }
  | { readonly is: 'decorator' }
  /** Arguments of a type: `Response<404>`. */
  | { readonly is: 'types'; readonly name: Child }
  /** With `name` where that tells what it returns or is, `signed` in the node before; a `keyword` may give its body. */
  | {
      readonly is: 'function';
      readonly body: Child;
      readonly name?: Child;
      readonly signed?: true;
      readonly keyword?: string;
      /** Where its parameters are named in order, and where its results are. */
      readonly members?: Child;
      readonly results?: Child;
    }
  /** A type, with its fields in order. */
  | { readonly is: 'declaration'; readonly members: Child }
  /** A parameter or field, or several of one type. */
  | { readonly is: 'parameter'; readonly name: Child }
  /** What a class is made from: the constructor that `super` calls. */
  | { readonly is: 'heritage' }
  | { readonly is: 'catch' }
  /** One that stands `apart` is in another one without being of it: `else` before its `end`. */
  | { readonly is: 'block'; readonly apart?: true }
  /** With `branch` where that is done if its condition holds. */
  | { readonly is: 'statement'; readonly branch?: Child }
  /** Names there are brought in, not used. */
  | { readonly is: 'import' };
