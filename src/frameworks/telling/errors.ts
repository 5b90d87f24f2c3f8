import { errorTelling } from '../made';
import { one, wordsOf } from '../words';
import type { Telling } from './telling';

/** Errors of the languages themselves, which know no codes. */
const plainErrors = new RegExp(
  `^new ${one(
    ...['aggregate', 'arithmetic', 'assertion', 'attribute', 'eval', 'index', 'key', 'lookup'],
    ...['memory', 'name', 'overflow', 'range', 'reference', 'runtime', 'type', 'uri'],
  )} ${one('error', 'exception')}$`,
);

/** Errors of what was too much, or took too long, which may say how much that is. */
const ofAmounts = /\b(?:time ?out|limit|quota|length|size|bounds)\b/;

/**
 * What the making of any error tells of a code behind its message, in languages whose own errors take
 * none: `new TenantError('No such tenant', 404)`.
 */
export function saidErrorTelling(name: string): Telling | null {
  const words = wordsOf(name);
  const told = errorTelling(name);
  if (told?.classes !== '45' || !/^new .+ /.test(words) || plainErrors.test(words)) return null;
  return { ...told, aloneOf: ofAmounts.test(words) ? '4' : '45' };
}
