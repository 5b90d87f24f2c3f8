import { one, wordsOf } from '../words';
import {
  anyClass,
  code,
  doing,
  failure,
  likelyStatuses,
  response,
  status,
  statuses,
  symbolsOf,
  type Telling,
} from './telling';
import {
  answeredAs,
  apiAnswers,
  answers,
  answersAs,
  countsOrSeeks,
  expectsErrors,
  consumedTelling,
  fakeAnswers,
  fakeServers,
  isFailure,
  ofStandIn,
  responsesAs,
} from './responses';
import { statusTypes } from './tables';
import { isResponse } from './values';

/** Calls that take a status, or hold one against another: `assertStatus`, `StatusErrorf`, `hasHttpStatus`. */
const statusCalls = new RegExp(
  `(?!^status$)\\b${one(`${status}(?: ?${code})?`, `${response} code`)}(?: ${one(
    ...['error', 'errors', 'errorf', 'check', 'is', 'eq', 'equal', 'equals', 'equal to', 'matches'],
    ...['match', 'text', 'message', 'phrase', 'string', 'reason', 'description'],
    ...['exception', 'result', 'classifier', 'ur[il]', 'json'],
    ...['assertion', 'matcher', 'filter', 'predicate', 'validator', 'constraint', 'requirement'],
    ...['response', 'header', 'handler', 'service', 'in', 'not', 'and body', 'body', 'page'],
    ...['only', 'transport', 'server', 'round tripper', 'writer', 'recorder'],
    ...['should', 'must', 'be', 'between'],
  )})*$`,
);

/** Calls that say of a status what it must be, whatever was asked: `expectStatus(404)`, `seeResponseCodeIs(404)`. */
const asserted = /^(?:assert|expect|(?:(?:can|cant|dont) )?see|(?:then )?the) /;

/** Errors that an HTTP server answers with: `NewHTTPError`, `HttpException`, `caddyhttp.Error`. */
const httpErrors = new RegExp(
  one(
    `http ?(?:\\w+ )?${one(failure, 'err')}(?: ${one('class', 'type', 'response')})?$`,
    `\\berr http(?: message)?$`,
    `\\berror https?(?: ${one(status, code)})*$`,
    `\\bproblem details? ${failure}$`,
  ),
);

/** What is made of a status of HTTP, or makes a response of it, by its whole name: `HttpStatusEntryPoint`, `makeHttpResponseDueToError`. */
const httpMade = new RegExp(
  one(
    `^https? status(?: ${code})? (?:\\w+ )*${one('point', 'handler', 'matcher', 'predicate', 'filter', 'result', 'condition')}$`,
    `^${one('make', 'create', 'build', 'generate', 'send', 'write')} (?:\\w+ )?https? (?:\\w+ )?${response}(?: ${one('due to', 'from', 'for', 'with', 'on', 'of')} (?:\\w+ )?${one(status, code, failure)})?$`,
  ),
);

/** Calls that are made with a code, or hold one against what was got: `newErrorWithCode`, `assertCode`. */
const codeCalls = new RegExp(
  `\\breturn (?:error )?${code}$|\\b${one('set', 'with', 'has', 'expect', 'expects', 'want', 'wants', 'assert', 'check', 'require', 'got')} (?:${one('http', 'return', 'reply', 'client', 'server')} )?${code}$|^code (?:is|equals)$`,
);

/** A status by its owner, or what is done with one: `DavError::Status`, `DavError::StatusClose`, `ext.HTTPStatusCode.Set`. */
const statusesOf =
  /\b(?:errors?|exception|headers?|response|rejection) status(?: (?:close|code|error))?$|\b(?:status code|http status) (?:set|store)$/;

/** What is said of a status, or made of it: `HttpStatusDescription.Get`, `status_to_error(402)`. */
const statusTexts =
  /^(?:https? |response )?status(?: code)? to (?:\w+ )?(?:error|exception|failure|reason|atom)$|\bstatus (?:description|text|message|phrase)s? (?:get|of|for)$|\bget status (?:description|text|message|phrase)$|\b(?:get|to|of|for) reason phrase$/;

/** Errors that carry a status in many projects. */
const ownErrors = new RegExp(
  `^create error$|^error handler$|\\b${one(
    ...['api', 'app', 'application', 'web', 'rest', 'request', 'response', 'server', 'service'],
    ...['client', 'custom', 'base', 'operational', 'axios', 'fetch', 'network'],
    ...['client error', 'server error'],
  )} ${one('error', 'errorf', 'err', 'exception', 'failure', 'problem')}$`,
);

/** Of these, the ones that send what they are given, and the reason of no error: `render_error(:not_found)`. */
const senders = /^(?:respond|reply|send|render|json)\b|\bresponse$/;

/** Of these, the ones of controllers, whose symbols and errors are of HTTP wherever they are called. */
const renders = /^(?:render|json)\b.* (?:errors?|success|failure|exception|problem|json)$/;

/** Calls that other things have, too: they tell by themselves, and of a response. */
const common =
  /^(?:(?:set|update|change|add) status|set code|respond|reply|fail|abort|resp(?:onse)?)$/;

/** Of these, what sets the status of what is called a connection: `exchange.setStatus(404)`. */
const settable = /^set status$/;
const connection = /(?:^| )(?:conn?|connection|exchange)$/;

/** Words of errors, which have no other codes. */
const failures = new RegExp(`\\b${failure}\\b|^fail$`);

/** Words of redirects, likewise; what a program prints is redirected, too. */
const redirects = /\bredirect(?:s|ion)?\b(?! (?:std\w*|output|input|io|streams?)\b)/;

/** Of these, what redirects at once, while others have the code of a redirection for later. */
const redirecting = /\bredirect(?:ion)?(?: (?:error|exception|required))?$/;

/**
 * What a call tells of the numbers it is given, by its name and by what it is a member of: `Error` of
 * `caddyhttp.Error`, `new` of `ApiError.new`; `null` for nothing.
 */
export function callTelling(names: readonly string[]): Telling | null {
  const words = names.map(calledWords);
  const own = (words.at(-1) === 'new' ? words.at(-2) : words.at(-1)) ?? '';
  const built = /^(?:status |error )?code$|^status$/.test(own) ? builtIn(names, words) : null;
  if (built !== null) return { alone: apiResponse.test(built), role: 'emit', classes: '2345' };
  if (/^status(?: code)?$/.test(own)) {
    if (words.at(-2) === 'this') return { alone: false, role: 'emit', classes: anyClass };
    if (words.slice(0, -1).some((word) => asserting.test(word)))
      return { alone: false, role: 'assert', classes: anyClass };
    if (words.slice(0, -1).some((word) => failures.test(word)))
      return { alone: false, role: 'emit', classes: '45' };
  }
  const consumed = consumedTelling(own, words.at(-2));
  if (consumed) return consumed;
  const holder = words.at(-2);
  if (/^(?:reply|fail)$/.test(own) && holder === undefined) return null;
  const isMade = own === 'response' && /^new(?! )/i.test(names.at(-1) ?? '');
  const whole = words.slice(-2).join(' ');
  const isAnswer = isMade || answersAs(own, names.at(-2), whole);
  const isSet = settable.test(own) && connection.test(holder ?? '');
  if (common.test(own) && !isAnswer && !isSet && !isResponse(holder)) return null;
  const telling = tellingOfCall(own, whole) ?? redirectTelling(own) ?? messageTelling(own);
  return telling && { ...telling, classes: classesOf(own), ...aloneOf(own, names.at(-2)) };
}

/** The words of a name in a call; many projects call their result `R`. */
function calledWords(name: string): string {
  const words = wordsOf(name).replace(/^new (?=.)/, '');
  return words === 'r' ? 'result' : words;
}

/** Errors that carry a status, wherever they are made. */
const apiErrors = new RegExp(
  `^(?:(?:create|base|my) )?${one('api', 'app', 'application', 'custom', 'client', 'server', 'request', 'rest', 'web')} ${one('error', 'exception')}$|\\b(?:error response|response error)$`,
);

/** The classes of codes of which the name of a call tells alone, where it does not of all; the role of a stand-in's. */
function aloneOf(words: string, holder?: string): Partial<Telling> {
  if (redirects.test(words) && holder !== undefined) return { aloneOf: '3' };
  const answering = ofStandIn(words, holder) ?? answeredAs(words, holder);
  return answering ?? (apiErrors.test(words) ? { aloneOf: '45' } : {});
}

/** What begins to say of a response what it should be: `Assert().Status(200)`. */
const asserting = /^(?:assert|expect|should|must)$/;

/** What is built of responses and errors: `ErrorResponse.builder().status(404)`, `new Result().code(404)`, `ShelfError::empty().code(404)`. */
function builtIn(names: readonly string[], words: readonly string[]): string | null {
  const builder = words.findIndex((word) => /^(?:new )?builder$/.test(word));
  const made = names.findIndex((name) => /^new |^[A-Z]\w*Error$/.test(name));
  const built = words[builder < 0 ? made : builder - 1] ?? '';
  return isResponse(built) ? built : null;
}

/** Responses that are an API's by their names. */
const apiResponse = /^(?:https?|api|rest) (?:\w+ )?response(?: dto)?$/;

/** What a call tells of a code that redirects, by its name: `RedirectToRoute("carts", 302)`. */
function redirectTelling(words: string): Omit<Telling, 'classes'> | null {
  if (!redirects.test(words) || countsOrSeeks.test(words)) return null;
  const role = doing(words) ?? (redirecting.test(words) ? 'emit' : 'text');
  return { alone: false, role, unround: true };
}

/** What says that something went wrong, and for how long perhaps: `$this->errorMessage('No such cart', 404)`. */
const messages = /^error message$|^show error(?: message)?$/;

function messageTelling(words: string): Omit<Telling, 'classes'> | null {
  return messages.test(words) ? { alone: false, role: 'emit', unround: true } : null;
}

function tellingOfCall(words: string, whole: string): Omit<Telling, 'classes'> | null {
  const role = doing(words);
  if (statuses.test(words)) return { alone: true, role: role ?? 'emit', symbols: symbolsOf(words) };
  if (renders.test(words))
    return { alone: false, aloneOf: '45', role: role ?? 'emit', symbols: 'anywhere' };
  if (statusesOf.test(whole)) return { alone: /\bhttp\b/.test(whole), role: role ?? 'emit' };
  if (statusTypes.test(whole)) return { alone: false, role: role ?? 'text' };
  if (statusTexts.test(whole)) return { alone: /http|reason phrase/.test(whole), role: 'text' };
  if (httpErrors.test(whole)) return { alone: true, role: role ?? 'emit', symbols: 'here' };
  if (httpMade.test(words)) return { alone: true, role: role ?? 'emit' };
  if (words === 'expect exception code') return { alone: false, aloneOf: '45', role: 'assert' };
  if (asserted.test(words) && statusCalls.test(words)) return { alone: true, role: 'assert' };
  if (statusCalls.test(words)) return { alone: false, role: role ?? 'emit' };
  if (apiAnswers.test(words) || fakeAnswers.test(words))
    return { alone: true, role: role ?? 'emit' };
  if (fakeServers.test(words)) return { alone: false, role: 'mock' };
  if (ownErrors.test(words)) return { alone: false, role: 'emit', symbols: 'here' };
  if (responsesAs.test(whole)) return { alone: false, role: role ?? 'emit' };
  if (answers.test(words) || isFailure(words))
    return { alone: false, role: role ?? 'emit', symbols: senders.test(words) ? 'here' : null };
  if (codeCalls.test(words)) return { alone: false, role: role ?? 'emit' };
  if (likelyStatuses.test(words) || expectsErrors.test(words))
    return { alone: false, role: role ?? 'text' };
  return null;
}

/** Whether a call holds its arguments against each other, or tells of them side by side: `assertEqual`, `Errorf`. */
export function isComparing(name: string): boolean {
  return /^(?:assert|expect|expected|that|require|check|should|must|be|eql?|equals?|is|are|same|to(?! (?:json|xml|html))|deep|strict|not|verify|in|between|within|contains?|having|less|greater)\b|^(?:errorf|fatalf|logf|printf|sprintf|format)$/.test(
    wordsOf(name),
  );
}

/** An error that depends on a status may be of any, one of HTTP is, and one may be answered by any: `WithErrorUnlessStatusCode(200)`, `HttpError(200, message)`, `respondWithError($message, 200)`. */
const ofAny =
  /^(?:create )?http (?:error|exception)$| (?:if|unless|on|by|for|when|with) (?:\w+ )*status|\bunexpected (?:\w+ )*status|^respond\b|\bresponse$/;

function classesOf(words: string): string {
  if (redirects.test(words)) return '3';
  if (fakeServers.test(words) && !fakeAnswers.test(words)) return '45';
  return failures.test(words) && !ofAny.test(words) ? '45' : anyClass;
}
