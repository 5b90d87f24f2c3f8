import { keyMark, type Chain, type Segment, type Site } from './site';

/** Things that have a status of their own, and codes, in the programs of shops, banks and works. */
const things: ReadonlySet<string> = new Set(
  `account appointment article booking build campaign cart child complaint contract coupon customer
  deployment device employee enrollment game invoice issue job lead loan machine member order
  package parcel passenger patient payment player process proc product project purchase refund
  reservation robot sensor shipment student subscription task ticket transfer trip user vehicle
  voucher worker`.split(/\s+/),
);

/** Names that say nothing of what has the status or code. */
const common = /^(?:_|get|set|is|has|with|update)?_?(?:status|code)$/i;

/** Calls that hand on the thing that they were called on, or that they make. */
const makers = /^(?:new|builder|build|of|create|default)$/i;

/** Whether a value is the status or code of a thing: `order.status`, `Order(status=200)`. */
export function isOfThing({ kind, chain, slot, path }: Site): boolean {
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
function isThing({ name, called }: Segment): boolean {
  if (called && !/^(?:new )?[A-Z]/.test(name)) return false;
  const word = /([A-Z]?[a-z]+)\d*(?:Dto|DTO|_dto)?$/.exec(name)?.[1];
  return word !== undefined && things.has(word.toLowerCase());
}
