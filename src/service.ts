import { codeActions, type CodeAction } from './features/codeActions';
import { completions, type Completion } from './features/completion';
import { fixAll } from './features/fixAll';
import { hover, type Hover } from './features/hover';
import { inlayHints, type InlayHint } from './features/inlayHints';
import { OpenDocuments } from './features/openDocuments';
import type { Policy } from './features/policy';
import { SturdyDocuments } from './features/sturdyDocuments';
import type { Occurrence } from './occurrences/occurrence';
import type { Finding } from './rules/rule';
import { languageOf } from './syntax/languages';
import type { Edit, Range } from './syntax/range';
import { createRuntime, type GrammarReader } from './syntax/runtime';

export { patternProblem } from './occurrences/matching/patternProblem';

/** What the engine needs of its host. */
export interface ServiceOptions {
  /** Reads a file of `grammars/` by name: a wasm file, or what was learned of a dialect. */
  readonly readGrammar: GrammarReader;
}

/**
 * The only way to ask about documents. All offsets are UTF-16 units; all methods but those with a
 * promise are synchronous and answer for the newest version that `open` or `change` was told of.
 */
export interface StatusCodeService {
  /** Whether documents of this VS Code language id are read at all. */
  supports(languageId: string): boolean;
  /**
   * Reads a document, loading its grammar. `false`: not supported, or not readable, as it was said by
   * an error before.
   */
  open(uri: string, languageId: string, version: number, text: string): Promise<boolean>;
  /** Parses a document that was not parsed since no candidate stood in it; before `completions`. */
  prepare(uri: string): Promise<void>;
  /** Judges a document in slices that let others work; before `findings`, where it may be large. */
  judge(uri: string, policy: Policy): Promise<void>;
  /** Applies edits in the given order, each in the coordinates left by the one before. */
  change(uri: string, version: number, edits: readonly Edit[]): void;
  close(uri: string): void;
  /** Whether the last attempt to read the document failed, as it was said by an error. */
  isUnreadable(uri: string): boolean;
  /** The version that the document is at, or `null` when it is not open. */
  version(uri: string): number | null;
  occurrences(uri: string, policy: Policy): readonly Occurrence[];
  findings(uri: string, policy: Policy): readonly Finding[];
  hover(uri: string, offset: number, policy: Policy): Hover | null;
  completions(uri: string, offset: number, policy: Policy): readonly Completion[];
  inlayHints(uri: string, range: Range, policy: Policy): readonly InlayHint[];
  codeActions(uri: string, range: Range, policy: Policy): readonly CodeAction[];
  /** The edits of all safe fixes of the document, not overlapping, in ascending order. */
  fixAll(uri: string, policy: Policy): readonly Edit[];
  dispose(): void;
}

/** Creates the engine. Nothing is loaded before the first document is opened. */
export function createStatusCodeService({ readGrammar }: ServiceOptions): StatusCodeService {
  const documents = new SturdyDocuments(
    () => new OpenDocuments(createRuntime(readGrammar), readGrammar),
  );

  return Object.freeze<StatusCodeService>({
    supports: (languageId) => languageOf(languageId) !== undefined,
    open: (uri, languageId, version, text) => documents.open(uri, languageId, version, text),
    prepare: (uri) => documents.prepare(uri),
    judge: (uri, policy) => documents.judge(uri, policy),
    change: (uri, version, edits) => {
      documents.change(uri, version, edits);
    },
    close: (uri) => {
      documents.close(uri);
    },
    isUnreadable: (uri) => documents.isUnreadable(uri),
    version: (uri) => documents.version(uri),
    occurrences: (uri, policy) =>
      documents.ask(uri, policy, [], (document) => document.occurrences()),
    findings: (uri, policy) =>
      documents.ask(uri, policy, [], (document) => document.findings(policy)),
    hover: (uri, offset, policy) =>
      documents.ask(uri, policy, null, (document) => {
        const occurrence = document.occurrenceAt(offset);
        return occurrence && hover(occurrence, policy);
      }),
    completions: (uri, offset, policy) =>
      documents.ask(uri, policy, [], (document) => {
        const site = document.completionSite(offset);
        return site ? completions(site, policy) : [];
      }),
    inlayHints: (uri, range, policy) =>
      documents.ask(uri, policy, [], (document) =>
        inlayHints(document.occurrences(range), range, policy, document.text),
      ),
    codeActions: (uri, range, policy) =>
      documents.ask(uri, policy, [], (document) =>
        codeActions(document.actionRequest(range, policy)),
      ),
    fixAll: (uri, policy) =>
      documents.ask(uri, policy, [], (document) => fixAll(document.findings(policy))),
    dispose: () => {
      documents.dispose();
    },
  });
}
