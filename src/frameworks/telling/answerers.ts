import { one, wordsOf } from '../words';
import { isComparing } from './calls';
import { doing, failure, response, type Telling } from './telling';

/** What a function refuses or answers with by its name. */
const refusing = new RegExp(
  `\\b${one(failure, 'err', 'fail', 'fails', 'abort', 'reject', 'deny')}\\b`,
);
const answering = new RegExp(
  `\\b${one('respond', response, 'reply', 'write', 'json', 'http', 'success')}\\b`,
);

/** What shows by its name what it is given beside a status, or beside the sizes of a picture. */
const showing = new RegExp(
  `\\b${one('render', 'show', 'send', 'serve', 'output', 'page', 'html', 'template', 'ok')}\\b`,
);

/** What numbers are that an answer has beside its status. */
const measures = /\b(?:timeout|delay|interval|limit|size|length|age|after|later|retries)\b/;

/**
 * What the name of a call tells that is given what a handler answers by, just before the number where
 * that is `next`, `fail(ctx, 404, "no such order")`, and perhaps content behind it.
 */
export function answerTelling(name: string, isNext: boolean, hasContent = false): Telling | null {
  const words = wordsOf(name);
  if (measures.test(words) || isComparing(name)) return null;
  if (refusing.test(words)) return { alone: false, role: doing(words) ?? 'emit', classes: '45' };
  if (!isNext || !(answering.test(words) || (hasContent && showing.test(words)))) return null;
  return { alone: false, role: doing(words) ?? 'emit', classes: '2345' };
}
