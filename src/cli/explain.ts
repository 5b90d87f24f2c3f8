import { registry } from '../catalog/registry';
import { explainCode, type Explanation } from '../features/explain';
import { explanationMarkdown } from '../features/explanationMarkdown';
import type { Policy } from '../features/policy';
import type { StatusRange } from '../occurrences/occurrence';
import { Failure } from './failure';

/** Ways to print an explanation; the first is the default. */
const printers = {
  markdown: (explanation: Explanation, locale: string) => explanationMarkdown(explanation, locale),
  json: (explanation: Explanation) => JSON.stringify(explanation),
} as const;

/** A value of `explain --format`. */
export type ExplainFormat = keyof typeof printers;

/** The values of `explain --format`. */
export const explainFormats = Object.keys(printers);

/**
 * Explains `404`, `4XX` or a reason phrase such as `not found`. Throws a {@link Failure} for what is
 * no status code: 100 to 599 are, registered or not, and so are others that someone is known to use.
 */
export function explain(words: string, policy: Policy, format: ExplainFormat): string {
  const explanation = explainCode(codeOf(words), policy.catalog, policy.locale);
  if (explanation.standing === 'invalid' && explanation.unregistered.length === 0) {
    throw new Failure(`${words} is no status code: they run from 100 to 599`);
  }
  return `${printers[format](explanation, policy.locale)}\n`;
}

function codeOf(words: string): number | StatusRange {
  if (/^[1-9]\d{0,8}$/.test(words)) return Number(words);
  if (/^[1-5]xx$/i.test(words)) return words.toUpperCase() as StatusRange;
  const code = registry.findByPhrase(words);
  if (code !== null) return code;
  throw new Failure(`"${words}" is no status code: expected 404, 4XX or a reason phrase`);
}
