import type { Edit } from '../syntax/range';
import { escaped } from '../syntax/words';

/**
 * Where a local name comes from. `imported` is the exported name (`Response.Status` for one inside
 * another), `default` or `*`.
 */
export interface ImportedName {
  readonly module: string;
  readonly imported: string;
  /** Only its type is imported: it cannot be used as a value. */
  readonly onlyType?: true;
}

/** What a file imports. */
export interface ImportFacts {
  /** All modules, named or not. */
  readonly modules: ReadonlySet<string>;
  /** Those of them that any file may use without a line for it, so that they tell nothing of this one. */
  readonly assumed?: ReadonlySet<string>;
  /** HTTP is spoken here though no module's name tells: by `System.Net`, by what PHP has at hand. */
  readonly http?: boolean;
  /** Local name to its origin. */
  readonly names: ReadonlyMap<string, ImportedName>;
  /**
   * What has all its members in scope by their bare names: `import static X.*`, `using Y`. `imported`
   * is empty where that is the module as a whole.
   */
  readonly opened?: readonly ImportedName[];
  /** Where a further import statement goes: an offset at the beginning of a line. */
  readonly insertAt: number;
  /** Modules are brought in by calls, as by `require` in CommonJS, where no import may stand. */
  readonly byCall?: boolean;
  /** How a statement is written at that place, where it is one line of a group there. */
  readonly spell?: (statement: string) => string;
}

/** What pieces of code in one document tell of each other: the modules that show that HTTP is spoken, and whether it is. */
export type SharedImports = Pick<ImportFacts, 'modules' | 'http'>;

/** What a piece of code imports, as the others beside it tell of it too. */
export function sharing(own: ImportFacts, { modules, http = false }: SharedImports): ImportFacts {
  const isKnown =
    (own.http === true || !http) && [...modules].every((each) => own.modules.has(each));
  if (isKnown) return own;
  return {
    ...own,
    modules: new Set([...own.modules, ...modules]),
    http: own.http === true || http,
  };
}

/** Whether two tell the same. */
export function tellsSame(a: SharedImports, b: SharedImports): boolean {
  const isSameHttp = (a.http === true) === (b.http === true);
  return (
    isSameHttp &&
    a.modules.size === b.modules.size &&
    [...a.modules].every((each) => b.modules.has(each))
  );
}

/** Whether a module is among the evidence of a framework; `name/*` covers everything below a name. */
export function isEvidence(evidence: readonly string[], module: string): boolean {
  return evidence.some((entry) =>
    entry.endsWith('*') ? module.startsWith(entry.slice(0, -1)) : module === entry,
  );
}

/**
 * Types of the JVM and of .NET that show that HTTP is spoken, whoever they are imported from, and the
 * statuses that a file lists itself: `NOT_FOUND = 404`.
 */
export const spokenTypes = new RegExp(
  [
    /\b(?:Api(?:Exception|Error)|ControllerBase|IActionResult|ProblemDetails?)\b/,
    /\b(?:[A-Z]\w*)?Http(?:Servlet|Status(?:Code)?|Retry)?(?:Client|Context|Exception|Exchange|Handler|Headers|Method|Request|Response|ResponseMessage|Server|Status(?:Code)?|URLConnection)\b/,
    /\bAPIGateway\w*Response|\bjava\.net\.URL(?:Connection)?\b/,
    /\b(?:BAD_REQUEST\s*=\s*400|UNAUTHORIZED\s*=\s*401|FORBIDDEN\s*=\s*403|NOT_FOUND\s*=\s*404)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Packages that names are written out with in code: `java.net.http` of `new java.net.http.HttpClient()`. */
const writtenOut =
  /(?<!^[ \t]*(?:\*|\/[/*]).*)(?<!["\w.])(?:okhttp3|retrofit2|(?:com|io|jakarta|javax?|org)(?:\.[a-z]\w*)+)(?=\.[A-Z])/gm;

/** The packages of a text of Java or Kotlin that no import may tell. */
export function packagesIn(text: string): readonly string[] {
  return [...text.matchAll(writtenOut)].map(([name]) => name);
}

/** Puts a name behind another one in the first statement that lists it: `{ NotFound, Conflict }`. */
export function listedBeside(
  statements: Iterable<RegExpMatchArray>,
  beside: string,
  name: string,
): Edit | null {
  const listed = new RegExp(`[{,(\\s]${escaped(beside)}(?=\\s*(?:[,})\\n]|$))`);
  for (const { 0: statement, index = 0 } of statements) {
    const found = listed.exec(statement);
    if (!found) continue;
    const at = index + found.index + found[0].length;
    return { range: { start: at, end: at }, text: `, ${name}` };
  }
  return null;
}
