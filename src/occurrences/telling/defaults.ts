import type { Telling } from '../../frameworks/telling/telling';
import { isResponse } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import type { Site } from '../../sites/site';
import { namesOf, ofChain } from './names';
import { errorCode } from './owner';

/** What a value tells that stands in for another: `error.status ?? 500`, `err.code || 500`. */
export function ofDefault({ chain }: Site): Telling | null {
  const [last, holder] = namesOf(chain).toReversed();
  const isCode = last === 'code' || last === 'getCode';
  if (isCode && holder !== undefined && isResponse(wordsOf(holder))) return errorCode;
  const telling = ofChain(chain);
  return telling && { ...telling, role: 'text', aloneOf: '2345' };
}
