import type { Dialect } from '../sites/dialect';
import type { ImportFacts } from '../sites/imports';

/** The imports of a file, read again only after edits that may have touched one. */
export class WatchedImports {
  facts: ImportFacts;
  private isTouched = false;

  constructor(
    private readonly dialect: Dialect,
    text: string,
  ) {
    this.facts = dialect.imports(text);
  }

  /** Looks at lines that an edit takes away or writes: an import may stand in one. */
  notice(lines: readonly string[]): void {
    this.isTouched ||= lines.some((line) => this.dialect.importHint.test(line));
  }

  /** The place for further imports moves with an edit before it that replaced `[start, oldEnd)`. */
  move(start: number, oldEnd: number, newEnd: number): void {
    const { insertAt } = this.facts;
    if (start >= insertAt || oldEnd === newEnd) return;
    this.facts = { ...this.facts, insertAt: Math.max(start, insertAt + newEnd - oldEnd) };
  }

  /** Reads the imports again if any was touched; `true` when they tell something new. */
  refresh(text: string): boolean {
    if (!this.isTouched) return false;
    const before = this.facts;
    this.facts = this.dialect.imports(text);
    this.isTouched = false;
    return origins(before) !== origins(this.facts);
  }
}

function origins({ modules, names }: ImportFacts): string {
  return JSON.stringify([[...modules], [...names]]);
}
