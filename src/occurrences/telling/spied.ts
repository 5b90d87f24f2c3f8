import { callTelling } from '../../frameworks/telling/calls';
import type { Telling } from '../../frameworks/telling/telling';
import { isResponse, statusTelling, valueTelling } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf, chainOf, firstArgumentName, plainArgument } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { chainedCall, childOf, shapeOf } from '../../sites/nodes';
import type { Chain, Segment, Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import {
  comparing,
  lastName,
  namesOf,
  ofGiven,
  ofResponseCode,
  withoutGet,
  withoutMock,
} from './names';

/** What the function tells that is expected to be called: `expect(sendError).toHaveBeenCalledWith(404)`. */
export function ofExpected(chain: Chain, dialect: Dialect): Telling | null {
  const opening = chain.find(({ call, name }) => call && name === 'expect')?.call;
  const [subject] = opening ? argumentsOf(opening, dialect) : [];
  return subject ? ofSpied(chainOf(subject, dialect)) : null;
}

/** What a handler of Koa refuses by: `ctx.throw(403)`. */
const isContext = /^(?:ctx|context)$/i;

/** What a function tells that a test spies on, be it one of a response: `res.status`, `statusMock`. */
function ofSpied(spied: Chain): Telling | null {
  const [name = '', holder] = namesOf(spied).map(withoutMock).toReversed();
  const isSetter = /^(?:status|sendStatus|writeHead)$/i.test(name) || (holder && name === 'code');
  if (isSetter && isResponse(holder && wordsOf(holder)))
    return { alone: true, role: 'assert', classes: '2345' };
  if (name === 'throw' && holder && isContext.test(holder))
    return { alone: true, role: 'assert', classes: '45' };
  return callTelling([name]) ?? ofGiven(name);
}

/** What a function tells that an assertion is given: `sinon.assert.calledWith(res.status, 404)`. */
export function ofAsserted({ anchor, chain, slot }: Site, dialect: Dialect): Telling | null {
  const isGiven = slot !== '0' && chain.at(-2)?.name === 'assert';
  const isCall = isGiven && shapeOf(anchor, dialect)?.is === 'call';
  const [spied] = isCall ? argumentsOf(anchor, dialect) : [];
  return spied ? ofSpied(chainOf(spied, dialect)) : null;
}

/** What a mock tells by the name of what it stands for: `mock_send_error`, `response_mock`. */
export function ofMock(chain: Chain): Telling | null {
  const name = chain.at(-2)?.name ?? '';
  if (!name.includes('_')) return ofSpied(chain.slice(0, -1));
  return callTelling([name.replace(/^(?:mock|mocked|fake)_|_(?:mock|stub)$/, '')]);
}

/** What lets a double answer. */
const letting =
  /^(?:[rR]eturns?(?:Many|Async|Once|Lazily|ForAnyArgs)?|(?:then|will|and)(?:Return|Answer)(?:s?Many)?|and_return)$/;

/** What begins to say of a double what it is asked for. */
const asking = /^(?:Setup(?:Get|Sequence)?|CallTo|`?when`?|whenever|given|(?:coE|e)very|allow)$/;

/** What says first what a double answers, before it is asked. */
const answering = /^(?:do|will)Return$/;

/** What a double is asked for tells of its answer: `mock.SetupSequence(r => r.StatusCode).Returns(503).Returns(200)`. */
export function ofDouble(site: Site, dialect: Dialect): Telling | null {
  const subject = askedOf(site, dialect);
  const [last, holder] = namesOf(subject).map(withoutGet).toReversed();
  const names = holder === undefined ? [last ?? ''] : [holder, last ?? ''];
  const telling = valueTelling(last ?? '') ?? (holder === undefined ? null : statusTelling(names));
  return comparing(telling ?? ofResponseCode(subject), 'mock');
}

/** What a double is asked for that a site is the answer to; empty where there is none. */
function askedOf({ anchor, chain, slot }: Site, dialect: Dialect): Chain {
  const last = lastName(chain);
  if (slot === '1' && last === 'SetupProperty') return subjectOf(anchor, dialect);
  if (answering.test(last)) {
    const when = chainedCall(anchor, dialect);
    const asked = when?.parent ? outermostLink(when, dialect) : null;
    return when && asked ? [...subjectOf(when, dialect), asked] : [];
  }
  const begun = letting.test(last) ? chain.find(({ name }) => asking.test(name))?.call : undefined;
  return begun ? subjectOf(begun, dialect) : [];
}

function subjectOf(call: Node, dialect: Dialect): Chain {
  return shapeOf(call, dialect)?.is === 'call'
    ? chainOf(plainArgument(call, dialect), dialect)
    : [];
}

/** What a client does to what an API keeps, and what says what that hands back. */
const changing = /^(?:create|upsert|post|put|patch|delete)\b/;
const handingBack = /^(?:will|should)(?:Return|Be)$/;

/** What is handed back tells where a client changes what an API keeps, of no round number: `$client->createOrder([])->willReturn(201)`. */
export function ofChanged({ chain }: Site): Telling | null {
  const [last, asked] = chain.toReversed();
  if (!asked?.called || !handingBack.test(last?.name ?? '')) return null;
  if (!changing.test(wordsOf(asked.name))) return null;
  const role = last?.name.startsWith('will') ? 'mock' : 'assert';
  return { alone: false, role, classes: '2', unround: true };
}

/** What is asked behind a call: `getStatus` of `doReturn(404).when(response).getStatus()`. */
function outermostLink({ parent }: Node, dialect: Dialect): Segment | null {
  const shape = parent && shapeOf(parent, dialect);
  const place =
    shape?.is === 'call' ? shape.callee : shape?.is === 'member' ? shape.property : null;
  const name = parent && place !== null ? childOf(parent, place) : null;
  return name && { name: name.text, called: true };
}

/** What names the method of a mock that is to be called. */
const naming = /^(?:method|shouldReceive|shouldHaveReceived|expects|allows)$/;

/** What the method of a mock tells of what it is called with: `->method('createResponse')->with(404)`. */
export function ofMethodNamed(chain: Chain, dialect: Dialect): Telling | null {
  const named = chain.findLast(({ name, call }) => call && naming.test(name))?.call;
  const method = named ? firstArgumentName(named, dialect) : null;
  if (method === null) return null;
  return /^abort(?:_?(?:if|unless))?$/i.test(method)
    ? ofAbort
    : ofSpied([{ name: method, called: true }]);
}

/** What is called to end a request tells of errors. */
const ofAbort: Telling = { alone: false, aloneOf: '4', role: 'assert', classes: '45' };
