import { wordsOf } from '../../frameworks/words';
import { argumentsOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import { lastName } from './names';
import { isMessage, isText } from './otherArguments';

/** What is done with what went wrong by what answers nobody. */
const noting = /\b(?:log|logged|print|trigger|raise|add|set|push|note|record|report|warn|show)\b/;

/** Whether a function of a program refuses with a message and nothing but a code behind it: `shelfError('The book is lent', 409)`. */
export function isRefused({ anchor, chain }: Site, dialect: Dialect): boolean {
  const [said, ...others] = argumentsOf(anchor, dialect);
  const isOwn = chain.length === 1 && /^[a-z]/.test(lastName(chain));
  return isOwn && others.length === 1 && isText(said) && !noting.test(wordsOf(lastName(chain)));
}

/** Whether a number is the first one that a call is given, behind a message that is not the first: `refuse($order, $e->getMessage(), 409)`. */
export function isSaidBefore({ anchor, slot }: Site, dialect: Dialect): boolean {
  const before = argumentsOf(anchor, dialect).slice(0, Number(slot));
  const isFirst = before.every((given) => shapeOf(given, dialect)?.is !== 'number');
  return isFirst && before.length > 1 && isMessage(before.at(-1));
}
