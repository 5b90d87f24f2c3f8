import type { Catalog } from '../catalog/catalog';
import type { RuleSettings } from '../rules/rule';

/** How a document is judged: its catalog and the user's settings for it. */
export interface Policy {
  readonly catalog: Catalog;
  readonly rules: RuleSettings;
  /** Language id to the user's own helpers: `{ typescript: ['fail(_, $STATUS)'] }`. */
  readonly patterns: Readonly<Record<string, readonly string[]>>;
  readonly inlayHints: 'off' | 'uncommon' | 'all';
  /** The reader's language tag: `en`, `fr`, `zh-cn`. */
  readonly locale: string;
}
