/** The named status constants of one ecosystem, both ways. One file each under `constants/`. */
export interface ConstantTable {
  readonly id: string;
  readonly title: string;
  readonly dialects: readonly string[];
  /** Modules that provide it; their import proves it. */
  readonly modules: readonly string[];
  /** How a constant is written, `$NAME` in place of the name: `StatusCodes.$NAME`. The first is the one that refactorings write. */
  readonly forms: readonly string[];
  /** Its container is so telling that no import is needed: `HttpStatusCode.NotFound`. */
  readonly distinctive?: boolean;
  /** Projects make it themselves, so that no import proves it, and its name may be another's. */
  readonly own?: boolean;
  /** Made for any framework: offered where neither the file nor its framework has a table. */
  readonly general?: boolean;
  /** Its constants are error values that carry a code: none stands for a number. */
  readonly areErrors?: boolean;
  /** The member that holds the number of each, where nothing else of it is a status: `code` of `NotFound.code`. */
  readonly member?: string;
  /**
   * How a number becomes a value of the constants' type, `(HttpStatusCode)$CODE`; given where they are
   * objects, which take a number's place only where an example says so.
   */
  readonly ofNumber?: string;
  /** How the number is read off such an object, wherever a number may stand: `(int)$CONSTANT`. */
  readonly toNumber?: string;
  /** They have a type of their own, which a number can be compared with and nothing more. */
  readonly typed?: boolean;
  /**
   * The examples whose places take one of them and a number alike; given where they are no numbers and
   * most places that take a number want nothing else: `conn.status == 404`.
   */
  readonly takenBy?: RegExp;
  /** The import that the first form needs, or `null` where it is always in scope. */
  readonly importStatement: string | null;
  /** The import from a module that hands the constants on, for files that use that one. */
  readonly importsFrom?: Readonly<Record<string, string>>;
  /** The same in files that bring modules in by calls: `const { StatusCodes } = require(…)`. */
  readonly requireStatement?: string;
  /** Constant name to code. Of several names of one code the first is the one offered. */
  readonly names: Readonly<Record<string, number>>;
  /** Names that one of its modules does not have: the `javax` ones of an API are older. */
  readonly lacking?: Readonly<Record<string, readonly string[]>>;
  /** Names that no release has yet: they are read, and never offered. */
  readonly unreleased?: readonly string[];
  /** Names that still work and are marked as deprecated by their own ecosystem. */
  readonly deprecated?: readonly string[];
  /** The package and version that the names were read from. */
  readonly source: string;
}

/** The first name of a code, which is the one that its ecosystem prefers; `null` for none. */
export function nameOf(names: Readonly<Record<string, number>>, code: number): string | null {
  return Object.entries(names).find(([, value]) => value === code)?.[0] ?? null;
}

/** How a table writes its names where the language has symbols: `:not_found`. */
export const symbolForm = ':$NAME';

/** Declares a table of constants; the identity, for the compiler's sake. */
export function constants(table: ConstantTable): ConstantTable {
  return table;
}
