import { one, quantity, wordsOf } from '../words';
import { isComparing } from './calls';
import { anyClass, doing, failure, response, type Telling } from './telling';

/** What a function refuses or answers with by its name. */
const refusing = new RegExp(
  `\\b${one(failure, 'err', 'fail', 'fails', 'abort', 'reject', 'deny', 'refuse')}\\b`,
);
const answering = new RegExp(
  `\\b${one('respond', response, 'reply', 'write', 'json', 'http', 'success')}\\b`,
);

/** What answers with the content that it is given before the status. */
const closing = new RegExp(
  `\\b${one('respond', response, 'reply', 'https?')}\\b|\\bjson$|^${one('send', 'write')} ${one('text', 'html', 'body', 'content', 'error', 'message', 'page', 'result')}$`,
);

/** What shows by its name what it is given beside a status, or beside the sizes of a picture. */
const showing = new RegExp(
  `\\b${one('render', 'show', 'send', 'serve', 'output', 'page', 'html', 'text', 'xml', 'plain', 'template', 'ok', 'return', 'encode', 'result', 'finish', 'end', 'close')}\\b`,
);

/** What numbers are that an answer has beside its status. */
const measures = new RegExp(
  `\\b${one(quantity, 'age', 'after', 'later', 'retries', 'rows?', 'lines?', 'bytes', 'columns?', 'cells?', 'padding', 'chart')}\\b`,
);

/**
 * Where a number stands in a call that is given what a handler answers by: just behind that, and before
 * content perhaps; last, behind content; or anywhere else.
 */
export type AnswerPlace = 'next' | 'beforeContent' | 'last' | 'apart';

/** What the name of a call tells that is given what a handler answers by: `fail(ctx, 404, "no such order")`. */
export function answerTelling(name: string, place: AnswerPlace): Telling | null {
  const words = wordsOf(name);
  if (measures.test(words)) return null;
  if (isComparing(name)) return ofComparing(words, place);
  const role = doing(words) ?? 'emit';
  if (refusing.test(words)) return { alone: false, role, classes: '45', symbols: 'here' };
  if (!answersAt(words, place)) return null;
  // What is shown may be called like a status: `render(conn, :accepted, order: order)`.
  const symbols = answering.test(words) ? 'here' : null;
  return { alone: false, role, classes: '2345', symbols };
}

/** What an assertion about a response tells: `assert_response_schema(conn, 200, "Cart")`. */
function ofComparing(words: string, place: AnswerPlace): Telling | null {
  const isOfAnswer = place === 'next' || place === 'beforeContent';
  return isOfAnswer && answering.test(words)
    ? { alone: false, role: 'assert', classes: anyClass }
    : null;
}

function answersAt(words: string, place: AnswerPlace): boolean {
  if (place === 'apart') return false;
  if (place === 'last') return closing.test(words);
  return answering.test(words) || (place === 'beforeContent' && showing.test(words));
}
