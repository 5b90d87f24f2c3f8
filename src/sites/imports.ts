/**
 * Where a local name comes from. `imported` is the exported name (`Response.Status` for one inside
 * another), `default` or `*`.
 */
export interface ImportedName {
  readonly module: string;
  readonly imported: string;
}

/** What a file imports. */
export interface ImportFacts {
  /** All modules, named or not. */
  readonly modules: ReadonlySet<string>;
  /** Local name to its origin. */
  readonly names: ReadonlyMap<string, ImportedName>;
  /**
   * What has all its members in scope by their bare names: `import static X.*`, `using Y`. `imported`
   * is empty where that is the module as a whole.
   */
  readonly opened?: readonly ImportedName[];
  /** Where a further import statement goes: an offset at the beginning of a line. */
  readonly insertAt: number;
  /** How a statement is written at that place, where it is one line of a group there. */
  readonly spell?: (statement: string) => string;
}

/** Whether a module is among the evidence of a framework; `name/*` covers everything below a name. */
export function isEvidence(evidence: readonly string[], module: string): boolean {
  return evidence.some((entry) =>
    entry.endsWith('*') ? module.startsWith(entry.slice(0, -1)) : module === entry,
  );
}
