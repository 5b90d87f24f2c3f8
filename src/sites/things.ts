import type { Range } from '../syntax/range';
import type { Node } from '../syntax/runtime';
import { isAnswered } from './answered';
import { argumentsOf, calleeChain, chainOf, plainArgument } from './chain';
import type { Dialect } from './dialect';
import { valueGiven } from './given';
import { classAround } from './heritage';
import { ancestor, childOf, isInside, keyText, shapeOf } from './nodes';
import { keyMark, type Chain, type Segment, type Site, type SiteKind } from './site';

/** Things that have a status of their own, and codes, in the programs of shops, banks and works. */
export const things: ReadonlySet<string> = new Set(
  `account appointment area article barrier basket battery bed boiler book booking box build bulb
  camera campaign car cart charger child clock complaint compressor contract conveyor country coupon
  crane crate currency customer deployment desk device door drone employee engine enrollment fan
  fridge furnace game gate gauge greenhouse heater heating invoice issue item job lamp lead light
  loan locker machine member meter modem motor order oven package pallet parcel passenger patient
  payment phone player printer proc process product progress project pump purchase radiator record
  refund reservation robot room row sack scale scanner seat sensor shelf shipment shutter silo siren
  student subscription tank task thermostat ticket tractor train transfer tree trip truck turbine
  user valve van vehicle vessel voucher wagon wallet worker`.split(/\s+/),
);

/** Names that say nothing of what has the status or code. */
const common = /^(?:_|get|set|is|has|with|update)?_?(?:status|(?:err(?:or)?_?)?code)$/i;

/** Calls that hand on the thing that they were called on, or that they make. */
const makers = /^(?:new|builder|build|of|create|default)!?$/i;

/** What a response holds, whose own status is what its makers want it to be: `response.data.status`. */
const contents = /^(?:data|body|json|payload)$/;

/** Sites that hold a value against another one. */
const comparing: ReadonlySet<SiteKind> = new Set(['compare', 'case']);

/** Functions that begin what is said of a value: `expect(order)`. */
const openers = /^(?:expect|assertThat)$/;

/** Whether a value is the status or code of a thing: `order.status`, `Order(status=200)`. */
export function isOfThing(site: Site, dialect: Dialect, unit: Range): boolean {
  return (
    isOwn(site, dialect) ||
    isOfContent(site) ||
    isSaidOfThing(site, dialect) ||
    isGivenWithThing(site, dialect) ||
    isFaked(site, dialect) ||
    isOfShortName(site, dialect) ||
    isGivenByThing(site, dialect, unit) ||
    isOwnOfClass(site, dialect)
  );
}

/** Calls that a character's code comes from. */
const ofCharacters = /^(?:ord|charCodeAt|codePointAt|codepoints?|charCode|keyCode)$/;

/** Whether a local name that is held against a value was given a thing's own, `status = valve.status()`, or a character's. */
function isGivenByThing(site: Site, dialect: Dialect, unit: Range): boolean {
  const name = site.chain[0]?.name ?? '';
  if (!comparing.has(site.kind) || site.chain.length !== 1 || !common.test(name)) return false;
  const own = site.anchor.namedChildren.find(({ text }) => text === name);
  const given = own && valueGiven(own, dialect);
  if (!given || !isInside(given, unit)) return false;
  const chain = chainOf(given, dialect);
  return ofCharacters.test(chain.at(-1)?.name ?? '') || isOwnOfThing(chain, dialect);
}

/** How a class calls its own status. */
const ownStatus = /^(?:\$?this\.|self\.)_?(?:status|code)$/i;

/** Whether a value is the own one of a class that is called after a thing: `this.status` inside of `Valve`. */
function isOwnOfClass({ anchor, chain }: Site, dialect: Dialect): boolean {
  if (!ownStatus.test(chain.map(({ name }) => name).join('.'))) return false;
  const name = classAround(anchor, dialect);
  return name !== null && isThing({ name, called: false });
}

/** What says what a double answers with, and what begins to say so. */
const answering = /^(?:and_?returns?|(?:will|then|mock)?_?returns?(?:value|once|async)*)$/i;
const doubling = /^(?:allow|expect|when|every|given)$/;

/** Whether a value is what a double of a thing answers with: `$lamp->method('status')->willReturn(404)`, `allow(oven).to receive(:status).and_return(404)`. */
function isFaked({ kind, anchor, chain, path }: Site, dialect: Dialect): boolean {
  const isAnswer = kind === 'argument' && path === '' && answering.test(chain.at(-1)?.name ?? '');
  const around =
    isAnswer && chain[0]?.name === 'receive' ? ancestor(anchor, dialect, ['arguments']) : null;
  const [first] = around?.parent ? calleeChain(around.parent, dialect) : chain;
  if (!isAnswer || !first || chain.length < 2) return false;
  if (isThing(first)) return true;
  const double =
    doubling.test(first.name) && first.call ? plainArgument(first.call, dialect) : null;
  const subject = double && chainOf(double, dialect)[0];
  return subject !== null && subject !== undefined && isThing(subject);
}

/** Whether a value is given to what makes a thing by its name: `build(:tree, status: 404)`. */
function isGivenWithThing({ kind, anchor, slot }: Site, dialect: Dialect): boolean {
  const isKeyword = kind === 'argument' && common.test(slot);
  if (!isKeyword || shapeOf(anchor, dialect)?.is !== 'call') return false;
  const made = plainArgument(anchor, dialect);
  return (
    made !== null && isSymbol(made, dialect) && isThing({ name: keyText(made), called: false })
  );
}

function isSymbol(node: Node, dialect: Dialect): boolean {
  return shapeOf(node, dialect)?.is === 'symbol';
}

/** Names that only their types tell more of. */
export const short = /^[a-z]{1,2}$/;

/** Whether a value is the status of a parameter that only its type calls a thing: `func ship(o *Order)`. */
function isOfShortName(site: Site, dialect: Dialect): boolean {
  const last = site.chain.at(-1);
  if (!last || last.called || !common.test(last.name)) return false;
  const name = /\w+$/.exec(typeOf(site, dialect) ?? '')?.[0];
  return name !== undefined && isThing({ name, called: false });
}

/** The type of the parameter that a value is a member of, where its name is so short that it tells nothing. */
export function typeOf({ anchor, chain }: Site, dialect: Dialect): string | null {
  const holder = chain.at(-2);
  if (holder === undefined || !short.test(holder.name)) return null;
  return parameterType(holder.name, anchor, dialect);
}

/** The type of a parameter of the function around. */
export function parameterType(name: string, anchor: Node, dialect: Dialect): string | null {
  const fn = ancestor(anchor, dialect, ['function']);
  const shape = fn && shapeOf(fn, dialect);
  const body = fn && shape?.is === 'function' ? childOf(fn, shape.body) : null;
  const head = fn?.text.slice(0, (body?.startIndex ?? fn.startIndex) - fn.startIndex) ?? '';
  const behind = new RegExp(`\\b${name}\\s*:?\\s*[*&]*(?:mut )?((?:\\w+(?:\\.|::))*[A-Z]\\w*)`);
  const before = new RegExp(`[(,]\\s*(?:final )?([A-Z]\\w*) ${name}\\s*[,)]`);
  return behind.exec(head)?.[1] ?? before.exec(head)?.[1] ?? null;
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
  return last !== undefined && last !== null && isThing(last) && !isAnswered(last, dialect);
}

function isOwn({ kind, chain, slot, path }: Site, dialect: Dialect): boolean {
  if (kind === 'default') return false;
  const keyword = kind === 'argument' && !/^\d*$/.test(slot) ? [slot] : [];
  const steps = path.split(/\.|#\d+|\[\]/).filter((step) => step !== '');
  if (steps.includes(keyMark)) return false;
  const members = [...keyword, ...steps].map((name) => ({ name, called: false }));
  // A function of one word is called after what it does: `book`, `process`.
  const isDone = kind === 'return' && chain.length === 1 && /^[a-z]+$/.test(chain[0]?.name ?? '');
  const whole = [...(isDone ? [] : chain), ...members];
  return whole.some((_, index) => isOwnOfThing(whole.slice(0, index + 1), dialect));
}

/** Whether a chain ends in what a thing has of its own by its name: `order.status`. */
export function isStatusOfThing(chain: Chain): boolean {
  return thingOf(chain) !== undefined;
}

/** The same but for a response that is called after a thing: `order` of `order = await fetch('/orders/1')`. */
export function isOwnOfThing(chain: Chain, dialect: Dialect): boolean {
  const thing = thingOf(chain);
  return thing !== undefined && !isAnswered(thing, dialect);
}

/** The thing whose own status or code a chain ends in. */
function thingOf(chain: Chain): Segment | undefined {
  if (!common.test(chain.at(-1)?.name ?? '')) return undefined;
  const holder = chain.slice(0, -1).findLast(({ name }) => !makers.test(name));
  return holder && isThing(holder) ? holder : undefined;
}

/** Whether a site is about what is called after a thing, so that it counts what that name was given. */
export function isAboutThing({ anchor, chain, slot }: Site, dialect: Dialect): boolean {
  const isCall = shapeOf(anchor, dialect)?.is === 'call';
  const given = isCall ? argumentsOf(anchor, dialect) : [];
  const asked = chain.map(({ call }) => call && plainArgument(call, dialect));
  const beside = [given[Number(slot) - 1], given[Number(slot) + 1]];
  const roots = [...asked, ...beside].map((value) => value && chainOf(value, dialect)[0]);
  return [chain[0], ...roots].some((root) => root?.node !== undefined && isThing(root));
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

/** What a protocol's replies and errors are called, whose codes may be any protocol's. */
const replies = /^(?:\$?(?:\w+_)?(?:response|reply|repl|err|error|ex?|exc|exception|event))$/i;

/** Whether a value is held against the code of a reply or an error, or a plain one; in mail one of SMTP. */
export function isReplyCode({ kind, chain }: Site): boolean {
  const [last = '', holder] = chain.toReversed().map(({ name }) => name);
  if (/^(?:response|reply)_?code$/i.test(last)) return true;
  if (last === 'code' && holder === 'response') return true;
  if (!comparing.has(kind) || !/^(?:get)?code$/i.test(last)) return false;
  return holder === undefined || replies.test(holder);
}
