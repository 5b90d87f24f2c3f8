/** Where a local name comes from. `imported` is the exported name, `default` or `*`. */
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
  /** Where a further import statement goes: an offset at the beginning of a line. */
  readonly insertAt: number;
}

/** Whether a module is among the evidence of a framework; `name/*` covers everything below a name. */
export function isEvidence(evidence: readonly string[], module: string): boolean {
  return evidence.some((entry) =>
    entry.endsWith('*') ? module.startsWith(entry.slice(0, -1)) : module === entry,
  );
}
