import type { Catalog, Level, RuleLevel, Severity } from '../catalog/catalog';
import type { CatalogDocument } from '../catalog/schema';
import type { Edit, Occurrence, Range, Role } from '../occurrences/occurrence';
import type { NeededName } from '../occurrences/spelling/needed';
import type { MessagePart } from './message';

/** A source that a rule rests on. */
export interface Reference {
  readonly title: string;
  readonly url: string | null;
}

/** A way to mend a finding. `safe` fixes keep behaviour or are certainly meant: fix-all applies them. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
  /** What the edits write has to be in scope; the document adds its import, or takes the fix away. */
  readonly needs?: NeededName | null;
}

/** A fix whose title is not yet said in a language. */
export interface ProposedFix extends Omit<Fix, 'title'> {
  readonly title: MessagePart;
}

/** What a rule has to say about an occurrence, before its severity is settled. */
export interface Problem {
  /** One line that names its authority: "RFC 9110 §15.5.6 MUST", "the jpush catalog says". */
  readonly message: MessagePart;
  /** Where to underline; the occurrence itself by default. */
  readonly range?: Range;
  /** A milder or stronger default than the rule's own, for this case. */
  readonly severity?: Level;
  /** How the editor may draw it besides underlining. */
  readonly tag?: 'deprecated' | 'unnecessary';
  readonly fixes?: readonly ProposedFix[];
}

/** An occurrence of one code; ranges such as `4XX` are judged by no rule of this kind. */
export type Subject = Occurrence & { readonly code: number };

/** What an occurrence is judged against. */
export interface Judgement {
  readonly catalog: Catalog;
}

/** An example of a rule: its test and its documentation. Carets are not drawn here: see test/fixtures. */
export interface RuleExample {
  readonly language: string;
  /** Code the rule reports exactly once. */
  readonly bad: string;
  /** The same code as the rule wants it: the first fix's result where the rule offers a fix. */
  readonly good: string;
  /** The catalog it is judged under: the id of a built-in one, or a small one of its own; `iana` by default. */
  readonly catalog?: string | CatalogDocument;
}

/** A lint rule: what it is for, how it judges, and examples that prove it. */
export interface Rule {
  /** `no-…`-free noun phrase in kebab case, as in `missing-retry-after`. */
  readonly id: string;
  /** One sentence with a period, in the imperative or as a statement. */
  readonly summary: string;
  /** A paragraph of Markdown for the rule's page. */
  readonly why: string;
  readonly references: readonly Reference[];
  /** Its severity without a catalog. */
  readonly severity: Level;
  /** The cases in which `check` says otherwise, for the documentation: `hint for 418`. */
  readonly severityNote?: string;
  /** Its severity under a catalog that has a word of its own for it, apart from `rules`. */
  readonly severityUnder?: (catalog: Catalog) => Level;
  /** The sites it looks at. */
  readonly roles: readonly Role[];
  /**
   * Rules that say the same of a place, and say it better. Where one of them reports too, the
   * louder of the two is shown; this rule only where it is the louder.
   */
  readonly yieldsTo?: readonly string[];
  readonly check: (occurrence: Subject, judgement: Judgement) => Problem | null;
  readonly examples: readonly RuleExample[];
}

/** A problem with its severity settled: what the editor and the command line show. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly tag: 'deprecated' | 'unnecessary' | null;
  readonly fixes: readonly Fix[];
}

/** Rule ids to levels, as `httpStatus.rules` has them; they win over the catalog's. */
export type RuleSettings = Readonly<Record<string, RuleLevel>>;
