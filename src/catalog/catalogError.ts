/** Something wrong in a catalog file, in words for the person who wrote it. */
export interface CatalogProblem {
  /** The file or id it was found in. */
  readonly file: string;
  /** Both start at 1; columns count UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** What is wrong and what was expected: `codes/404/use: expected …, found "allow"`. */
  readonly message: string;
}

/** The problem on one line, the way compilers print them. */
function formatProblem(problem: CatalogProblem): string {
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}

/** A catalog cannot be had. The message is one readable line. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError';

  /** @param problem the first thing that is wrong with a file that could be read */
  constructor(
    message: string,
    readonly problem: CatalogProblem | null = null,
  ) {
    super(message);
  }

  /** What is wrong with a file that could be read. */
  static ofProblems([first, ...others]: readonly [
    CatalogProblem,
    ...CatalogProblem[],
  ]): CatalogError {
    const rest = others.length === 0 ? '' : ` (and ${others.length} more)`;
    return new CatalogError(`${formatProblem(first)}${rest}`, first);
  }
}
