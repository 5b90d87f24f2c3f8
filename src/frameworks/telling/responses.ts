import { registry } from '../../catalog/registry';
import { otherProtocols } from '../others';
import { one, wordsOf } from '../words';
import { answer, anyClass, failure, response, wanted, type Telling } from './telling';

/** What is done with a response by a number of its own: so many bytes of it, so long after it. */
const measuring = [
  ...['read', 'dump', 'truncate', 'compress', 'limit', 'max', 'min', 'wait', 'delay', 'sleep'],
  ...['cache', 'chunk', 'pad', 'slice', 'split', 'throttle', 'buffer', 'repeat', 'log', 'print'],
];

/** What is done with one that is known by a number. */
const seeking = [
  ...['get', 'find', 'fetch', 'load', 'save', 'store', 'delete', 'update', 'remove', 'query'],
  ...['select', 'list', 'show', 'edit', 'count', 'on', 'next', 'last', 'per'],
];

/** Whether by its name a function counts or looks for something: `listErrors(ctx, 500)`. */
export const countsOrSeeks = new RegExp(`^${one(...measuring, ...seeking)}\\b`);

/** A response of a project's own, that is made of its status: `DepotResponse`. */
const ownResponse = `^(?!${one(...measuring, ...seeking)}\\b|.*${otherProtocols})(?:\\w+ )+response(?: entity)?$|\\b(?:ajax|http|json) response \\w+$`;

/** What an answer holds, at its end or its beginning. */
const contents = ['json', 'xml', 'html', 'error', 'err', 'problem'];

/** Functions of a project that answer: `respondWithError`, `sendJson`, `ErrorResponse`. */
export const answers = new RegExp(
  one(
    `^${one(
      ...['reply', 'send', 'write', 'render', 'return', 'output', 'echo'],
      ...['abort', 'fail', 'throw', 'emit'],
      ...[...contents, 'text', 'success'],
    )} (?:.* )?${one(...contents, 'errors', 'errorf', 'exception', 'failure', 'success', 'with', 'result', `${one('error', 'success')} message`)}$`,
    `^${one(
      'success',
      ...[...contents.filter((word) => word !== 'problem'), 'text', 'http', 'api', 'app', 'rest'],
      ...['new', 'make', 'create', 'build', 'gen', 'generate', 'do'],
      ...['send', 'write', 'test', 'assert'],
      ...['check', 'verify', 'validate', '(?:get )?(?:mock|mocked|fake|stub|dummy)'],
    )} (?:.* )?${answer}(?: mock)?$`,
    `\\b(?:status line|response ${one('builder', 'creator', 'producer', '(?:\\w+ )*exchange handler')})$`,
    `^response ${one(...contents, 'data', 'ok', 'success', 'message', 'body')}$`,
    `^${one('new', 'make', 'create', 'build', 'write', 'send')} (?:.* )?${response} ${one('string', 'text', 'bytes', 'json', 'html', 'body', 'message')}$`,
    `^${one('new', 'make', 'create', 'build', 'to', 'of', 'for')} (?:.* )?${one('problem', 'error', 'err')} ${one('body', 'details?', 'dto', 'info', 'object', 'obj', 'json', 'payload')}$`,
    `\\b${one('send', 'set', 'with', 'write', '(?:en)?queue', 'submit', 'start', 'finish')} (?:\\w+ )?${answer}(?: json| and close)?$`,
    `^send (?:.* )?${response} with\\b`,
    `\\b${one('http', 'json')} ${answer}(?: message)?$`,
    `^${one('respond', 'reply', 'fail', 'abort', 'response', 'resp', '(?:ajax|api) return')}$|^respond (?!${one('to', 'after', 'before', 'later', 'in', 'within', 'until', 'every')}\\b)|^reply with `,
    `^${one('handle', 'parse', 'process', 'decode', 'on')} (?:\\w+ )?${response}(?: received)?$`,
    ownResponse,
    `\\b${one('standard', 'common', 'default', 'error', 'api', 'openapi')} responses$`,
    '\\berror page$',
  ),
);

/** What makes others, behind what it makes: `ResponseUtil`, `ResultGenerator`. */
const maker = one(
  ...['dto', 'vo', 'utils?', 'helper', 'builder', 'factory', 'generator', 'wrapper', 'formatter'],
  ...['handler', 'service', 'model', 'encoder', 'renderer', 'sender', 'maker', 'trait'],
);

/** What an answer may be: `error`, `failure`, `success`. */
const outcome = one(
  ...['error', 'err', 'fail', 'failed', 'failure', 'success', 'successful', 'unsuccessful'],
);

/** What a test has a server answer with, one after another: `server.enqueueError(500)`. */
const queued = one(response, failure, 'json', 'success', 'status', 'code');

/** What a response is made as: `ApiResponse.error`, `ServerResponse.success`, `Result.fail`, `$this->error`. */
export const responsesAs = new RegExp(
  one(
    `\\b${one(answer, 'responder')}(?: ${maker})* ${outcome}$`,
    `^${one('this', 'api', 'ctx', 'json', 'rest')} ${outcome}$|\\b${one('api', 'json', 'ajax', 'rest')} success$`,
    `\\b(?:${one('result', 'resource', 'outcome', `${one('ui', 'view', 'data', 'network', 'request')} state`)}(?: ${maker})? ${one('error', 'fail', 'failed', 'failure')}|request error)$`,
    `\\b${one('fail', 'failed', 'failure', 'error')} result$`,
    `\\b${one('error', 'exception')} (?:renderer|handler|controller|page|view) ${one('render', 'show', 'display', 'send')}$`,
    '\\bhttp response (?:empty|new|status|text|html|json|bytes)$',
    `\\bresponse(?: ${maker})? ${one('create', 'with', 'with status', 'output', 'deliver', 'send')}$|\\bresponse ${maker} ${one('response', 'respond', 'json', 'send', 'make')}$|^response ${one('build', 'with body')}$|\\berror response get response$`,
    `\\b${response} ${one('from', 'for', 'of')} ${one(failure, 'err')}$|\\b${one(failure, 'err')} to ${response}$`,
    `\\bserver enqueue(?: (?:\\w+ )?${queued})?$`,
  ),
);

/** What an API answers with, or sends, which says so by itself: `new ApiResponse(404, "No such cart")`. */
export const apiAnswers = new RegExp(
  `\\bapi (?:error )?${response}(?: dto)?$|^send (?:${one('json', 'error', 'success')} )?response$`,
);

/** Responses of HTTP that a test makes up, and what gives them to a client: `mockHttpResponse`, `mockFetch(404, {})`. */
export const fakeAnswers = new RegExp(
  one(
    '^(?:(?:create|make|start|new|set ?up|build|run) )?(?:fake|mock|mocked|stub|dummy) https? (?:\\w+ )?(?:response|server|mediator|upstream|backend|endpoint|service|(?:client |message )?handler)$',
    `^(?:fake|mock|stub) (?:global )?(?:fetch|axios)(?: ${one('once', 'response', 'error', 'failure', 'reply', 'status', 'with', 'ok', 'json')})*$`,
  ),
);

/** What stands in for a server that answers with the code of an error: `errorMock(500, "no stock")`, `newRespRoundTripper(403, nil)`. */
export const fakeServers = new RegExp(
  one(
    '^(?:error|err) (?:mock|responder|transport)$|^(?:mock|fake|stub) error$',
    `^(?:(?:create|make|init|start|set ?up|build|run|get) )?(?:(?:mock|fake|stub|test|static|constant|error|err|${response}) )+(?:(?:http )?(?:server|transport|responder|round tripper)|http client)(?: and client)?$`,
    '^(?:(?:mock|fake|stub) )+(?:(?:http )?message )?handler$|^(?:server|handler|transport) (?:returning|responding|answering|replying)(?: with)?$',
  ),
);

/** Whether it is a server that answers, or what stands in for one, `transport.Response(503)`; or an answer is made. */
export function answersAs(words: string, holder = '', whole = ''): boolean {
  if (answeredAs(words, holder) !== null || responsesAs.test(whole)) return true;
  if (words === 'reply' && standIn.test(wordsOf(holder))) return true;
  if (!/^(?:response|respond|reply)$/.test(words)) return false;
  return servers.test(wordsOf(holder)) || answering.test(wordsOf(holder));
}

/** What a project answers by, whoever asks: `Helper::response('No such cart', 404)`, `$this->rest->response($cart, 201)`. */
const answering = /(?:^| )(?:rest|api|helper|utils?|responder|controller)$/;

const servers =
  /^(?:http )?(?:(?:mock|fake|stub|test) )?(?:server|transport|mock|fake|stub)$|\bhttp handlers?$/;

/** Stand-ins of servers, which answer by HTTP mostly, and what a client is given in place of an answer. */
const fakeServer = /^(?:mock|fake|stub|test) (?:http )?server$/;
const standIn = /\b(?:mock|fake|stub|nock|interceptor)\b/;

/** What a stand-in says that answers: `testServer.Response(404, nil, body)`, `shopMock().reply(503)`. */
export function ofStandIn(words: string, holder = ''): Partial<Telling> | null {
  const held = wordsOf(holder);
  if (/^res(?:ponse|pond)$/.test(words) && fakeServer.test(held)) return { aloneOf: '245' };
  return words === 'reply' && standIn.test(held) ? { role: 'mock' } : null;
}

/** Servers of tests, which answer with what is enqueued: `mockWebServer`. */
const queues = /^(?:(?:mock|fake|stub|test) )?(?:(?:http|web) )?server$/;

/** Types of answers, which a project makes as failed or successful. */
const answerType =
  /^(?!(?:[A-Z]\w*)?(?:Parse|Parser|Search|Scan|Query|Validation|Lookup|Match|Test|Build)Result)(?:[A-Z]\w*)?(Response|Result)(?:Model)?(?:D[Tt][Oo])?$/;

/** The classes of codes that the making of an answer is about: `ServiceResult.Fail("No such cart", 404)`. */
export function answeredAs(words: string, type = ''): Pick<Telling, 'aloneOf'> | null {
  if (/^enqueue\b/.test(words) && queues.test(wordsOf(type))) return { aloneOf: '245' };
  const kind = answerType.exec(type)?.[1];
  if (kind === undefined) return null;
  if (/^(?:error|fail|failed|failure)$/.test(words)) return { aloneOf: '45' };
  return kind === 'Response' && words === 'success' ? { aloneOf: '2' } : null;
}

/** What is added to the name of an answer's type where another makes it: `ResultUtil`. */
const makerOfType = /(?:V[Oo]|Utils?|Helper|Builder|Factory|Generator|Wrapper)$/;

/** Whether a function makes an answer, be it of success, of the code that it is given: `Result.ok(200, "Stored")`. */
export function makesAnswer(words: string, type: string): boolean {
  const isType = type === 'R' || answerType.test(type.replace(makerOfType, ''));
  return isType && /^(?:success|succeed|ok|build|of|create|make|custom|instance)$/.test(words);
}

/** Words of types that are answers, whatever else they are called: `JsonData`, `ReturnT`, `Msg`. */
const answerWords = new RegExp(
  `\\b${one('results?', 'responses?', 'resp', 'repl(?:y|ies)', 'answers?', 'msg', 'message', 'ret', 'return', 'json', 'ajax', 'rest')}\\b`,
);

/** What such a type makes itself by where something failed: `createByErrorMessage`. */
const failing = new RegExp(
  `^(?:${one('build', 'create', 'make', 'of', 'by')} )*${one('error', 'err', 'fail', 'failed', 'failure')}(?: ${one('code', 'msg', 'message', 'result', 'response')})*$`,
);

/** Whether a function of a type makes an answer that failed of the code that it is given: `Msg.fail(404, "No such cart")`. */
export function makesFailure(words: string, type: string): boolean {
  const ofType = wordsOf(type);
  const isAnswer = /^[A-Z]/.test(type) && answerWords.test(ofType) && !notAnswers.test(ofType);
  return isAnswer && failing.test(words);
}

/** Functions of a project that hand back what they are given to say: `return_msg(404, "No such cart")`, `jsonResult(200, "Saved")`. */
export const handsBack = new RegExp(
  `^${one('return', 'ret', 'json', 'ajax', 'api', 'rest', 'result')} ${one('msg', 'message', 'data', 'info', 'result', 'return', 'json', 'api', 'output')}$`,
);

/** Words of results and messages that are none of a request. */
const notAnswers = new RegExp(
  `\\b${one('log', 'logger', 'toast', 'alert', 'dialog', 'parser?', 'search', 'scan', 'query', 'validation', 'lookup', 'match', 'test', 'build')}\\b`,
);

/** What tells which errors are to be expected: `@expected_errors(404, 409)`. */
export const expectsErrors = new RegExp(`^${wanted} (?:http )?errors?$`);

/** What asks for the class of a status: `is_client_error(404)`. */
const asksForClass =
  /^is (?:https? )?(?:informational|success(?:ful)?|redirect(?:ion)?|(?:client |server )?error)(?: status)?(?: code)?$/;

/** Whether the class of a status is asked for by a name, or a part of what one is sent with. */
export function isAskedOfStatus(words: string): boolean {
  return asksForClass.test(words) || /^(?:carries|has|allows) (?:no )?body$/.test(words);
}

/** What asks whether a request that ended with a status is made again: `shouldRetry(503, attempt)`. */
const asksToRetry =
  /^(?:(?:should|can|may) (?:be )?(?:retry|retried)|is (?:retryable|retriable))(?: (?:status|code|error))*$/;

/** What a response is asked to do when it comes with a status: `response.on_success(200)`. */
const happening = /^on(?: (?:success|error|failure|headers|complete|done|status))?$/;

/** What a call tells that looks at the class of a status, or waits for a response that has one. */
export function consumedTelling(words: string, holder = ''): Telling | null {
  const told: Telling = { alone: false, role: 'consume', classes: anyClass };
  if (happening.test(words) && /(?:^| )(?:resp|response)$/.test(holder))
    return { ...told, aloneOf: '2345' };
  if (asksToRetry.test(words)) return { ...told, classes: '45' };
  return asksForClass.test(words) ? told : null;
}

/** Whether a call is named like the phrase of an error that nothing else has: `unauthorized`, `notFoundResponse`. */
export function isFailure(words: string): boolean {
  const phrase = words.replace(/ response$/, '');
  const isOwnWord = / |^(?:unauthorized|forbidden)$/.test(words) && words !== 'not found';
  return isOwnWord && (registry.findByPhrase(phrase) ?? 0) >= 400;
}
