import type { Telling } from '../../frameworks/telling/telling';
import { one, wordsOf } from '../../frameworks/words';
import { argumentsOf, calleeChain } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import { lastName } from './names';
import { isCalledResponse, isSaying, measuring } from './otherArguments';

/** Whether a call is given the response before what stands in a slot, alone or behind the request or an error, or just behind what it is given first. */
export function isGivenAnswer({ anchor, slot }: Site, dialect: Dialect): boolean {
  if (shapeOf(anchor, dialect)?.is !== 'call') return false;
  const given = argumentsOf(anchor, dialect);
  if (slot === '0') return isCalledResponse(given[1]);
  const [first, second] = given.slice(0, Number(slot));
  const isBehind =
    /^(?:req|request|err|error)$/.test(first?.text ?? '') && isCalledResponse(second);
  return isCalledResponse(first) || isBehind;
}

/** What is taken of an answer, or done with it, by a number of its own. */
const taking = new RegExp(
  `\\b${one(
    ...['age', 'expires?', 'ttl', 'width', 'height', 'page', 'after', 'every', 'immediate'],
    ...['repeat', 'weigh', 'scale', 'resize', 'slice', 'split', 'chunk', 'paginate', 'take'],
    ...['skip', 'get', 'find', 'parse', 'read', 'assert', 'expect', 'equals?'],
  )}\\b`,
);

/**
 * What a program's own function tells of the only number that it is given behind the answer, which is no round
 * one, as times and sizes are: `ReE(res, error, 422)`, `Send.html(req, res, null, 405)`.
 */
export function ofAnswered(site: Site, dialect: Dialect): Telling | null {
  const { anchor, chain, slot, path } = site;
  if (path !== '' || slot === '0' || !isGivenAnswer(site, dialect)) return null;
  const words = wordsOf(lastName(chain));
  if (measuring.test(words) || taking.test(words)) return null;
  const numbers = argumentsOf(anchor, dialect).filter(
    (given) => shapeOf(given, dialect)?.is === 'number',
  );
  return numbers.length === 1
    ? { alone: false, role: 'emit', classes: '245', unround: true }
    : null;
}

/** What sends content. */
const sending = /^(?:json|send|jsonp|end|ok)$/;

/**
 * What the making of content tells that a response is sent with, of the code just before what it says:
 * `res.json(resultOf(404, 'No such cart'))`.
 */
export function ofSentContent(
  { anchor, slot, path, chain }: Site,
  dialect: Dialect,
): Telling | null {
  const call = path === '' ? anchor.parent?.parent : null;
  if (!call || shapeOf(call, dialect)?.is !== 'call' || shapeOf(anchor, dialect)?.is !== 'call')
    return null;
  const words = wordsOf(lastName(chain));
  if (measuring.test(words) || taking.test(words)) return null;
  const sent = calleeChain(call, dialect);
  const isSent = sending.test(lastName(sent)) && responder.test(sent[0]?.name ?? '');
  const given = argumentsOf(anchor, dialect);
  const isOnly = given.every(
    (each, place) => place === Number(slot) || shapeOf(each, dialect)?.is !== 'number',
  );
  return isSent && isOnly && isSaying(given[Number(slot) + 1])
    ? { alone: false, role: 'text', classes: '245' }
    : null;
}

/** What a response is called that is sent. */
const responder = /^(?:res|resp|response|reply)$/;
