import { registry } from '../../catalog/registry';
import type { Range } from '../../syntax/range';
import { isNamedInText, isSaidInText } from '../wordings/text';
import { anyFramework } from './examples';
import type { Seen } from './recognizer';

/** A number of three digits that no longer word or number has a part in. */
const numbers = /(?<![\w.#$-])[1-5]\d\d(?![\w-]|\.\d)/g;

/** What is found by words, of a text where HTTP is spoken or of any. */
const byWords = {
  ...anyFramework,
  ...{ example: 'by its words', steps: [], block: null, firsts: [] },
  role: 'text',
} as const;

/**
 * The codes that a comment or a string of a file says in words to be statuses: `// HTTP 404 if there is none`.
 * With `evidence` where that holds only if the file shows one of these.
 */
export function saidIn(file: string, bounds: Range, evidence: readonly string[]): Seen[] {
  const inside = file.slice(bounds.start, bounds.end);
  return Array.from(inside.matchAll(numbers), ({ index, 0: digits }): Seen | null => {
    const code = Number(digits);
    if (!registry.isRegistered(code)) return null;
    const start = bounds.start + index;
    const range = { start, end: start + digits.length };
    const text = { file, range, bounds, isTitle: false, unit: bounds };
    const isAlone = isSaidInText(text);
    if (!isAlone && !isNamedInText(text)) return null;
    const pattern = { ...byWords, evidence: isAlone ? null : evidence };
    return {
      ...{ ...range, code, notation: 'number', named: null },
      ...{ pattern, accepts: null, isLabelled: true },
    };
  }).filter((each) => each !== null);
}
