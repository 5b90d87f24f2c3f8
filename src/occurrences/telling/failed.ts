import { errorTelling } from '../../frameworks/made';
import type { Telling } from '../../frameworks/telling/telling';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { rowOf, shapeOf, unwrap } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { madeOf } from './made';
import { comparing, isOfErrors, lastName } from './names';
import { isMessage, measuring } from './otherArguments';
import { errorCode } from './owner';

/** An error as a value: by its name, or just made. */
const errorValue = /^(?:\w*[eE]rr\d?|(?:\w+\.)?Err[A-Z]\w*)$|^(?:errors|fmt)\.\w+\(/;

/** Whether a node is an error. */
export function isError(node: Node | undefined): boolean {
  return errorValue.test(node?.text ?? '');
}

/** What the making of an error tells of a code just behind the one that it is made of: `NewCartError(err, 404)`. */
export function ofErrorBefore(site: Site): Telling | null {
  const words = wordsOf(lastName(site.chain));
  if (measuring.test(words) || /\b(?:from|for|of|to)\b/.test(words)) return null;
  return isOfErrors(site.chain) ? errorCode : errorTelling(madeOf(site));
}

/** What asks for the code of an error, by the words of its name: `is_http_error`, `isTranslatedException`. */
const asksError = /^(?:is|has) (?:\w+ )*(?:error|exception)$/;

/** An error as it is caught. */
const caught = /^(?:ex?|exc|\w*[eE]rr(?:or)?|exception)$/;

/** What a function tells that is asked whether an error before has a code: `is_http_error(ex, 404)`. */
export function ofErrorAsked({ anchor, chain, slot }: Site, dialect: Dialect): Telling | null {
  if (slot !== '1' || !asksError.test(wordsOf(lastName(chain)))) return null;
  const [error] = shapeOf(anchor, dialect)?.is === 'call' ? argumentsOf(anchor, dialect) : [];
  const isCaught = error !== undefined && caught.test(error.text);
  return isCaught ? { alone: true, role: 'consume', classes: '45' } : null;
}

/**
 * What the type of an error tells of the only number among its values, beside a message or another error:
 * `CartError{409, err}`.
 */
export function ofErrorValues({ anchor, chain, path }: Site, dialect: Dialect): Telling | null {
  const object = unwrap(anchor, dialect);
  if (!/^(?:\[\]|#\d+)$/.test(path) || shapeOf(object, dialect)?.is !== 'object') return null;
  const values = rowOf(object).map((value) => unwrap(value, dialect));
  const numbers = values.filter((value) => shapeOf(value, dialect)?.is === 'number');
  const isSaid = values.some((value) => isMessage(value) || isError(value));
  if (numbers.length !== 1 || !isSaid) return null;
  return comparing(errorTelling(`new ${lastName(chain)}`, true), 'emit');
}

/** What a type is called that is answered with. */
const answer =
  /\b(?:resp|rsp|response|result|reply|answer|output|outcome|return|error|err|problem|failure)\b/;

/** What the code of an answer tells that is returned together with an error: `return &Result{Code: 404}, err`. */
export function ofReturnedWithError(
  name: string,
  { anchor, chain, path }: Site,
  dialect: Dialect,
): Telling | null {
  if (!/^code$/i.test(name) || path !== `.${name}`) return null;
  if (!answer.test(wordsOf(lastName(chain)))) return null;
  const { parent: values } = wholeOf(anchor, dialect);
  const isReturned = values?.parent && shapeOf(values.parent, dialect)?.is === 'return';
  if (!values || !isReturned || shapeOf(values, dialect)?.is !== 'values') return null;
  return isError(rowOf(values).at(-1)) ? errorCode : null;
}

/** An object with the type and the sign that are written before it. */
function wholeOf(object: Node, dialect: Dialect): Node {
  let whole = object;
  while (whole.parent && shapeOf(whole.parent, dialect)?.is === 'wrapper') whole = whole.parent;
  return whole;
}
