import { errorTelling } from '../../frameworks/made';
import { callTelling } from '../../frameworks/telling/calls';
import { handsBack, makesAnswer, makesFailure } from '../../frameworks/telling/responses';
import type { Telling } from '../../frameworks/telling/telling';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { classAround } from '../../sites/heritage';
import { childOf, outermost, shapeOf } from '../../sites/nodes';
import type { Chain, Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { lastName, namesOf } from './names';
import { isAddress, isMessage, isSaying } from './otherArguments';

/** The name of what a call makes that takes a code; many languages call the type itself: `CartException(409, "…")`. */
export function madeOf({ chain, path }: Site): string {
  const type = (path === '' ? madeBy(chain) : null) ?? lastName(chain);
  return /^[A-Z]/.test(type) ? `new ${type}` : type;
}

/** How a class, or a type, is called in itself. */
const ownType = /^(new )?(?:(?<=new )(?:self|static)|Self)$/;

/** A site in which the type around goes by its name: `new self('No such order', 404)`, `Self::new(404, "…")`. */
export function withOwnType(site: Site, dialect: Dialect): Site {
  const [first, ...others] = site.chain;
  const [match, made = ''] = ownType.exec(first?.name ?? '') ?? [];
  const own = match === undefined ? null : classAround(site.anchor, dialect);
  if (!first || own === null) return site;
  return { ...site, chain: [{ ...first, name: `${made}${own}` }, ...others] };
}

/** What a class is by its name that others are answered with. */
const answer = /(?:^| )(?:result|response)(?: \w+)?$/;

/** What a class is by its name that answers, and what it may be: events have handlers, images filters. */
const answerer = /(?:^| )(?:controller|advice|resource|servlet)$/;
const maybeAnswerer = /(?:^| )(?:handler|filter|interceptor)$/;

/**
 * What a class tells of what it makes itself by, or answers with by a function of its own: `new Result<>(401,
 * "Who is there?")` and `error(401, "Who is there?")` inside of `Result`.
 */
export function ofOwnAnswer({ anchor, chain }: Site, dialect: Dialect): Telling | null {
  const type = classAround(anchor, dialect);
  const [last, holder] = chain.toReversed();
  if (type === null || !last || shapeOf(anchor, dialect)?.is !== 'call') return null;
  const words = wordsOf(type);
  const isAnswer = answer.test(words);
  const isMaybe = !isAnswer && maybeAnswerer.test(words);
  if (!isAnswer && !isMaybe && !answerer.test(words)) return null;
  const isOwn = holder === undefined || holder.name === 'this' || holder.name === type;
  const name = last.name.replace(/^new /, '');
  if (!isOwn || (/^[A-Z]/.test(name) && name !== type)) return null;
  const telling =
    name === type ? errorTelling(`new ${type}`) : callTelling([isAnswer ? type : 'Response', name]);
  if (telling && isMaybe) return { ...telling, alone: false, aloneOf: '' };
  const isSaid = isAnswer && argumentsOf(anchor, dialect).some(isMessage);
  return telling && isSaid ? { ...telling, aloneOf: '245' } : telling;
}

/** What the making of an answer tells of the code just before what it says: `Result.ok(200, "Stored", cart)`. */
export function ofSaidAnswer({ anchor, chain, slot }: Site, dialect: Dialect): Telling | null {
  if (shapeOf(anchor, dialect)?.is !== 'call' || !/^\d+$/.test(slot)) return null;
  const isSaid = isSaying(argumentsOf(anchor, dialect)[Number(slot) + 1]);
  const [maker, type] = chain.toReversed();
  const words = wordsOf(maker?.name ?? '');
  if (isSaid && slot === '0' && handsBack.test(words))
    return { alone: false, role: 'emit', classes: '245' };
  if (!isSaid || !type) return null;
  if (makesAnswer(words, type.name)) return { alone: false, role: 'emit', classes: '245' };
  const isFailure = slot === '0' && makesFailure(words, type.name);
  return isFailure ? { alone: false, role: 'emit', classes: '45' } : null;
}

/** Functions that make one of the type that they belong to. */
const makers =
  /^(?:new|of|from|with|create|make|build|custom)(?:_?(?:http|status|error))?(?:_?(?:code|status))?$/i;

/** What a function of a type makes one by: `AppError::from_code(404, "…")`. */
function madeBy(chain: Chain): string | null {
  const [maker, type] = chain.toReversed();
  const isMaker = makers.test(maker?.name ?? '');
  return isMaker && type && /^[A-Z]/.test(type.name) ? `new ${type.name}` : null;
}

/** How the errors of a package are called, which others are told by. */
const errorKept = /^[Ee]rr[A-Z]\w*$/;

/** Whether what is made without saying of which type is kept as an error: `ErrGone = New(410, "gone")`. */
export function isKeptAsError({ anchor, chain }: Site, dialect: Dialect): boolean {
  if (chain.length !== 1 || !makers.test(lastName(chain))) return false;
  const { parent } = anchor;
  const at = parent && shapeOf(parent, dialect)?.is === 'values' ? parent.parent : parent;
  const shape = at && shapeOf(at, dialect);
  const name = at && shape?.is === 'binding' ? childOf(at, shape.name) : null;
  return errorKept.test(name?.text ?? '');
}

/** What the type of a value tells that is made without names, be it of a package: `testutil.Response{404, nil, body}`. */
export function ofMadeType({ anchor, chain, path }: Site, dialect: Dialect): Telling | null {
  const told = callTelling(namesOf(chain)) ?? callTelling(namesOf(chain.slice(-1)));
  const isAnswer = told !== null && lastName(chain) === 'Response' && path === '[]';
  return isAnswer && isAddressed(anchor, dialect) ? { ...told, aloneOf: '245' } : told;
}

/** Whether a value is what is answered at an address in a table: `"/orders": testutil.Response{200, nil, orders}`. */
function isAddressed(value: Node, dialect: Dialect): boolean {
  const pair = outermost(value).parent;
  const shape = pair && shapeOf(pair, dialect);
  return pair !== null && shape?.is === 'pair' && isAddress(childOf(pair, shape.key));
}
