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

/** What is called after errors that it makes or hands on: `ErrorHander`, where nothing else takes a message and a number. */
const errorFirst = /^new error (?!bar|box|band|margin|model|rate|count|log)\w+$/;
const ofErrorFirst: Telling = { alone: false, role: 'emit', classes: '45' };

/**
 * What the making of any error tells of a code behind its message, in languages whose own errors take
 * none: `new TenantError('No such tenant', 404)`.
 */
export function saidErrorTelling(name: string): Telling | null {
  const words = wordsOf(name);
  const told = errorTelling(name);
  if (!told && errorFirst.test(words)) return ofErrorFirst;
  if (told?.classes !== '45' || !/^new .+ /.test(words) || plainErrors.test(words)) return null;
  return { ...told, aloneOf: '45' };
}

/** The same of a code that is given last, where no language's own error takes one, so that the plainest do: `new Error('SEALED', null, 403)`. */
export function lastErrorTelling(name: string): Telling | null {
  return saidErrorTelling(name) ?? errorTelling(name, true);
}
