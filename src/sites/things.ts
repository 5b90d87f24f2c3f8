import { chainOf, plainArgument } from './chain';
import type { Dialect } from './dialect';
import { ancestor, childOf, shapeOf } from './nodes';
import { keyMark, type Chain, type Segment, type Site, type SiteKind } from './site';

/** Things that have a status of their own, and codes, in the programs of shops, banks and works. */
export const things: ReadonlySet<string> = new Set(
  `account appointment article booking build campaign cart child complaint contract coupon customer
  deployment device employee enrollment game invoice issue item job lead loan machine member order
  package parcel passenger patient payment player process proc product progress project purchase
  record refund reservation robot row sensor shipment student subscription task ticket transfer trip
  user vehicle voucher worker`.split(/\s+/),
);

/** Names that say nothing of what has the status or code. */
const common = /^(?:_|get|set|is|has|with|update)?_?(?:status|code)$/i;

/** Calls that hand on the thing that they were called on, or that they make. */
const makers = /^(?:new|builder|build|of|create|default)$/i;

/** What a response holds, whose own status is what its makers want it to be: `response.data.status`. */
const contents = /^(?:data|body|json|payload)$/;

/** Sites that hold a value against another one. */
const comparing: ReadonlySet<SiteKind> = new Set(['compare', 'case']);

/** Functions that begin what is said of a value: `expect(order)`. */
const openers = /^(?:expect|assertThat)$/;

/** Whether a value is the status or code of a thing: `order.status`, `Order(status=200)`. */
export function isOfThing(site: Site, dialect: Dialect): boolean {
  return (
    isOwn(site) || isOfContent(site) || isSaidOfThing(site, dialect) || isOfShortName(site, dialect)
  );
}

/** Names that only their types tell more of. */
const short = /^[a-z]{1,2}$/;

/** Whether a value is the status of a parameter that only its type calls a thing: `func ship(o *Order)`. */
function isOfShortName({ anchor, chain }: Site, dialect: Dialect): boolean {
  const [last, holder] = chain.toReversed();
  if (!last || last.called || !common.test(last.name)) return false;
  if (holder === undefined || !short.test(holder.name)) return false;
  const fn = ancestor(anchor, dialect, ['function']);
  const shape = fn && shapeOf(fn, dialect);
  const body = fn && shape?.is === 'function' ? childOf(fn, shape.body) : null;
  const head = fn?.text.slice(0, (body?.startIndex ?? fn.startIndex) - fn.startIndex) ?? '';
  const type = new RegExp(
    `\\b${holder.name}\\s*:?\\s*[*&]*(?:mut )?(?:\\w+(?:\\.|::))*([A-Z]\\w*)`,
  );
  const name = type.exec(head)?.[1];
  return name !== undefined && isThing({ name, called: false });
}

/** Whether a value is held against the status in the content of a response. */
function isOfContent({ kind, chain }: Site): boolean {
  const [last, holder] = chain.toReversed();
  if (!last || last.called || !holder) return false;
  return comparing.has(kind) && common.test(last.name) && contents.test(holder.name);
}

/** Whether a value is expected to be a thing's: `expect(order).toMatchObject({ status: 200 })`. */
function isSaidOfThing({ chain, slot, path }: Site, dialect: Dialect): boolean {
  const isNamed = path === '' ? slot !== '0' : common.test(path.split('.').at(-1) ?? '');
  const opening = isNamed && chain.find(({ name, call }) => call && openers.test(name));
  const subject = opening && opening.call ? plainArgument(opening.call, dialect) : null;
  const last = subject && chainOf(subject, dialect).at(-1);
  return last !== undefined && last !== null && isThing(last);
}

function isOwn({ kind, chain, slot, path }: Site): boolean {
  if (kind === 'default') return false;
  const keyword = kind === 'argument' && !/^\d*$/.test(slot) ? [slot] : [];
  const steps = path.split(/\.|#\d+|\[\]/).filter((step) => step !== '');
  if (steps.includes(keyMark)) return false;
  const members = [...keyword, ...steps].map((name) => ({ name, called: false }));
  const whole = [...chain, ...members];
  return whole.some((_, index) => isStatusOfThing(whole.slice(0, index + 1)));
}

/** Whether a chain ends in what a thing has of its own. */
export function isStatusOfThing(chain: Chain): boolean {
  if (!common.test(chain.at(-1)?.name ?? '')) return false;
  const holder = chain.slice(0, -1).findLast(({ name }) => !makers.test(name));
  return holder !== undefined && isThing(holder);
}

/** Whether the last word of a name is that of a thing: `newOrder`, `OrderDto`; a function answers anything. */
function isThing({ name, called, isBare = false }: Segment): boolean {
  if (called && !isBare && !/^(?:new )?[A-Z]/.test(name)) return false;
  const word = /([A-Z]?[a-z]+)\d*(?:Dto|DTO|_dto)?$/.exec(name)?.[1];
  return word !== undefined && things.has(word.toLowerCase());
}

/** Whether a value is held against a `status`, which may be that of a program that ended. */
export function isStatus({ kind, chain }: Site): boolean {
  return comparing.has(kind) && chain.at(-1)?.name === 'status';
}

/** Whether a site speaks of a status code, which servers of mail have, too. */
export function isStatusCode({ chain }: Site): boolean {
  return /^_?statusCode$/i.test(chain.at(-1)?.name ?? '');
}

/** Whether a value is the code of a response by that name, which in mail is one of SMTP. */
export function isResponseCode({ chain }: Site): boolean {
  const [last, holder] = chain.toReversed().map(({ name }) => name);
  return last === 'responseCode' || (last === 'code' && holder === 'response');
}
