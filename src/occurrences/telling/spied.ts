import { callTelling } from '../../frameworks/telling/calls';
import type { Telling } from '../../frameworks/telling/telling';
import { isResponse, valueTelling } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf, chainOf, firstArgumentName } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import type { Chain, Site } from '../../sites/site';
import { comparing, lastName, namesOf, ofGiven } from './names';

/** What the function tells that is expected to be called: `expect(sendError).toHaveBeenCalledWith(404)`. */
export function ofExpected(chain: Chain, dialect: Dialect): Telling | null {
  const opening = chain.find(({ call, name }) => call && name === 'expect')?.call;
  const [subject] = opening ? argumentsOf(opening, dialect) : [];
  return subject ? ofSpied(chainOf(subject, dialect)) : null;
}

/** What a function tells that a test spies on, be it one of a response: `res.status`, `statusMock`. */
function ofSpied(spied: Chain): Telling | null {
  const [name = '', holder] = namesOf(spied).map(withoutMock).toReversed();
  const isSetter = /^(?:status|sendStatus|writeHead)$/i.test(name) || (holder && name === 'code');
  if (isSetter && isResponse(holder && wordsOf(holder)))
    return { alone: true, role: 'assert', classes: '2345' };
  return callTelling([name]) ?? ofGiven(name);
}

/** A name without what says that it stands in for something: `status` of `statusMock`, `Res` of `mockRes`. */
function withoutMock(name: string): string {
  return name.replace(/^(?:mock|spy|stub|fake)(?=[A-Z])|(?<=.)(?:Fn|Mock|Spy|Stub)$/g, '');
}

/** What a mock tells by the name of what it stands for: `mock_send_error`, `response_mock`. */
export function ofMock(chain: Chain): Telling | null {
  const name = chain.at(-2)?.name ?? '';
  if (!name.includes('_')) return ofSpied(chain.slice(0, -1));
  return callTelling([name.replace(/^(?:mock|mocked|fake)_|_(?:mock|stub)$/, '')]);
}

/** What lets a double answer. */
const letting =
  /^(?:[rR]eturns?(?:Async|Once|Lazily|ForAnyArgs)?|(?:then|will|and)(?:Return|Answer)|and_return)$/;

/** What begins to say of a double what it is asked for. */
const asking = /^(?:Setup(?:Get|Sequence)?|CallTo|when|whenever|given|every|allow)$/;

/** What a double is asked for tells of its answer: `mock.SetupSequence(r => r.StatusCode).Returns(503).Returns(200)`. */
export function ofDouble({ anchor, chain, slot }: Site, dialect: Dialect): Telling | null {
  const last = lastName(chain);
  const isSetUp = slot === '1' && last === 'SetupProperty';
  if (!isSetUp && !letting.test(last)) return null;
  const asked = isSetUp ? anchor : chain.find(({ name }) => asking.test(name))?.call;
  const name = asked ? firstArgumentName(asked, dialect) : null;
  return name === null ? null : comparing(valueTelling(name), 'mock');
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
