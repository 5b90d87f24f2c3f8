import { tableTelling } from '../../frameworks/telling/tables';
import type { Telling } from '../../frameworks/telling/telling';
import { isResponse } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import type { Dialect } from '../../sites/dialect';
import type { Chain, Site } from '../../sites/site';
import { things } from '../../sites/things';
import { ofAsked } from './compared';
import { namesOf, ofChain } from './names';
import { errorCode } from './owner';

/** What the name of a table tells of what stands in for its values: `STATUS_OF_ERROR[name] ?? 500`. */
function ofTable(last: string | undefined, holder = ''): Telling | null {
  return last === '[]' || last === 'get' ? tableTelling(holder) : null;
}

/** What the plain status of anything tells that a success, or an error of the server, stands in for: `reply.status || 200`. */
function ofPlain(chain: Chain): Telling | null {
  const [last, holder] = namesOf(chain).toReversed();
  const isPlain = last === 'status' && holder !== undefined && !things.has(wordsOf(holder));
  return isPlain ? { alone: false, role: 'text', classes: '25' } : null;
}

/** What a page is asked with, as one of errors is. */
const requested = /^\$_(?:GET|POST|REQUEST)$/;

/** What a value tells that stands in for another: `error.status ?? 500`, `err.code || 500`, `getattr(err, 'code', None) or 500`. */
export function ofDefault({ chain }: Site, dialect: Dialect): Telling | null {
  const [last, holder] = namesOf(chain).toReversed();
  const isCode = last === 'code' || last === 'getCode';
  if (isCode && holder !== undefined && isResponse(wordsOf(holder))) return errorCode;
  if (requested.test(holder ?? '') && /^(?:status|code)$/.test(last ?? ''))
    return { ...errorCode, role: 'text', unround: true };
  const telling = ofChain(chain) ?? ofTable(last, holder);
  if (!telling) return ofAsked(chain, dialect) ?? ofPlain(chain);
  return { ...telling, role: 'text', aloneOf: '2345' };
}
