import { anyClass, roleTelling, type Telling } from '../../frameworks/telling/telling';
import { one, quantity, wordsOf } from '../../frameworks/words';
import { argumentAt, argumentsOf, chainOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { literalText, shapeOf, unwrap } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { lastName } from './names';

/** Words of functions that hold a response against what is expected of it. */
const verifying =
  /^(?:(?:assert|verify|check|validate|expect) (?:.* )?(?:resp|response)|assert (?:.* )?code)$/;

/** What is expected of the response before it, `verify_response("orders", {}, response, 200)`, or of a stand-in. */
export function ofVerified(site: Site, dialect: Dialect): Telling | null {
  const { anchor, chain, slot } = site;
  if (shapeOf(anchor, dialect)?.is !== 'call') return null;
  const words = wordsOf(lastName(chain));
  if (isRequest(argumentsOf(anchor, dialect)[Number(slot) - 1], dialect) && !measuring.test(words))
    return { alone: true, role: roleTelling(lastName(chain)) ?? 'assert', classes: anyClass };
  if (!verifying.test(words)) return ofStandIn(site, dialect);
  const before = argumentsOf(anchor, dialect)[Number(slot) - 1];
  return isCalledResponse(before) ? { alone: true, role: 'assert', classes: anyClass } : null;
}

/** What is done with a request by a number of its own. */
export const measuring = new RegExp(
  `\\b${one(
    ...[quantity, 'wait', 'sleep', 'retry', 'race', 'cache', 'throttle', 'debounce'],
    ...['faster', 'slower', 'within', 'times?'],
  )}\\b`,
);

/** Whether a node asks a server for a path: `client.post("/carts", json=cart)`. */
function isRequest(node: Node | undefined, dialect: Dialect): boolean {
  const call = node && unwrap(node, dialect);
  if (!call || shapeOf(call, dialect)?.is !== 'call') return false;
  const isVerb = /^(?:get|post|put|patch|delete|request)$/i.test(lastName(chainOf(call, dialect)));
  return isVerb && /^f?["'`]\//.test(argumentsOf(call, dialect)[0]?.text ?? '');
}

/** Words of functions that stand in for a server, or include tests of what one answers. */
const standingIn =
  /^(?:stub|mock|fake) (?:\w+ )*(?:get|post|put|patch|delete|request|http|api|endpoint)$/;
const sharing = /^(?:it behaves like|it should behave like|include examples|include context)$/;

/** What is asked for: a path, an address, a method. */
const asked = /^(?:['"](?:\/|https?:)|:(?:get|post|put|patch|delete)\b)/;

/** What says that tests are about an answer: `it_behaves_like "an answer of HTTP", 404`. */
const aboutAnswers = /\b(?:https?|status|respon(?:se|ds?)|answers?)\b/i;

/** What makes a stand-in for an answer, and the names of what it is given of one before its status. */
const standInMakers =
  /^(?:build|make|create|new|set ?up|mock|stub|fake) (?:\w+ )*(?:mock|stub|response)$/;
const answered = /\b(?:body|headers?)$/;

/** Whether a stand-in is given content or headers before: `build_mock(HEADERS, BODY, 200)`. */
function isMadeOfAnswer(words: string, before: readonly Node[], dialect: Dialect): boolean {
  if (!standInMakers.test(words)) return false;
  return before.some((given) => answered.test(wordsOf(lastName(chainOf(given, dialect)))));
}

/** What a stand-in for a server tells by what it is asked before, shared tests by what they are called. */
function ofStandIn({ anchor, chain, slot }: Site, dialect: Dialect): Telling | null {
  const words = wordsOf(lastName(chain));
  const isShared = sharing.test(words);
  const before = argumentsOf(anchor, dialect).slice(0, Number(slot));
  if (isMadeOfAnswer(words, before.slice(-1), dialect))
    return { alone: false, role: 'mock', classes: anyClass };
  if (!isShared && !standingIn.test(words)) return null;
  const tells = isShared ? aboutAnswers : asked;
  if (!before.some(({ text }) => tells.test(text))) return null;
  const role = isShared ? 'assert' : 'mock';
  return { alone: false, role, classes: anyClass, symbols: isShared ? 'here' : null };
}

/** What says of a value that it is a status; or that it came of a request: `"[GET /orders][%d] getOrdersOK"`. */
export const describing =
  /\bhttp status\b|\bhttp (?:error|return|result) code\b|\bresponse code\b|(?:\b|_)status[ _]code\b|\bhttp code\b|\bhttps?:? %d|^\[(?:get|head|post|put|patch|delete|options) \/\S*\]\s?\[%d\]/i;

/** What the text tells that a comparison fails with: `checkRange(status, 200, 599, "HTTP status code")`. */
export function ofDescription({ anchor }: Site, dialect: Dialect): Telling | null {
  if (shapeOf(anchor, dialect)?.is !== 'call') return null;
  const isDescribed = argumentsOf(anchor, dialect).some(
    (given) => shapeOf(given, dialect)?.is === 'string' && describing.test(literalText(given)),
  );
  return isDescribed ? { alone: true, role: 'assert', classes: anyClass } : null;
}

/** A status as ecosystems name it: `http.StatusOK`, `HttpStatusCode.OK`, `Response::HTTP_OK`. */
const namedStatus =
  /^(?:\w+(?:\.|::))*(?:http\.Status[A-Z]|Http(?:Status|StatusCode)\.|HTTPStatus\.|StatusCodes?(?:\.|::)|Response::HTTP_|status\.HTTP_\d)\w+$/;

/** The code of an error that nothing else counts in, as it does in hundreds. */
export const unroundError = /^[45]\d[1-9]$/;

/** How many arguments are looked at for a status besides. */
const mostBeside = 8;

/** A code, and a text that values are filled in which follow: `HTTPError(400, "more than %d", 500)`. */
const code = /^[1-5]\d\d$/;
const filledIn = /^\w?["'].*%[ds]/;

/** Whether a call is given a status by its name besides, or a code that is no round number, or one before a text, so that a number there is something else. */
export function isGivenStatus({ anchor, slot }: Site, dialect: Dialect): boolean {
  if (shapeOf(anchor, dialect)?.is !== 'call') return false;
  const given = argumentsOf(anchor, dialect).slice(0, mostBeside);
  const text = given.findIndex((each) => filledIn.test(each.text));
  if (text > 0 && text < Number(slot) && code.test(given[text - 1]?.text ?? '')) return true;
  const isRound = !unroundError.test(given[Number(slot)]?.text ?? '');
  return given.some(
    ({ text }, place) =>
      place !== Number(slot) && (namedStatus.test(text) || (isRound && unroundError.test(text))),
  );
}

/**
 * What a response is usually called, alone or as what a handler is given, `context.Response`, or made as
 * what is answered with: `$factory->createResponse()`.
 */
const calledResponse =
  /^(?:\$?(?:res|resp|response|reply)|(?:_?ctx|\w*[cC]ontext|exchange|this)\.[rR]esponse|\$[\w>-]+->createResponse\(\))$/;

/** Whether a node is what a response is usually called. */
export function isCalledResponse(node: Node | undefined): boolean {
  return node !== undefined && calledResponse.test(node.text);
}

/** What an address begins with, be it with a host: `/orders`, `${host}/orders`, `format!("{host}/orders")`. */
const address = /^(?:&?format!? ?\()?(?:['"`](?:\/|https?:|\{\w*\}\/)|`\$\{)/;

/** Whether a node is the address that a request is made to. */
export function isAddress(node: Node | null | undefined): boolean {
  return address.test(node?.text ?? '');
}

/** What begins with a value that is called an address: `baseUrl + '/orders'`. */
const addressValue = /^[\w.$]*(?:url|uri|address|endpoint)\b/i;

/** Whether a node is an address by its name. */
export function isCalledAddress(node: Node): boolean {
  return addressValue.test(node.text);
}

/** The method of a request as a text. */
export const methodText = /^["'](?:get|post|put|patch|delete|head|options)["']$/i;

/** Whether a node is a text as it is written. */
export function isText(node: Node | undefined): boolean {
  return /^[a-z$@]{0,2}#{0,3}["'`]/i.test(node?.text ?? '');
}

/** What is no text as it is written, but becomes the message of an error by its name, or another error as a text. */
const messageValue =
  /^(?:str|String|__?|gettext|trans|sprintf)\(|^[\w.?$>-]*(?:message|msg|reason|detail)s?(?:\(\))?$|^\w*messages?\./i;

/** Whether a node is a text, or what an error says by its name: `err.message`, `str(error)`, `Messages.NOT_FOUND`. */
export function isMessage(node: Node | undefined): boolean {
  return isText(node) || messageValue.test(node?.text ?? '');
}

/** What a text of one word says of an outcome, while others name or measure something: `"metres"`, `"Width"`. */
const word = /^[a-z$@]{0,2}["'`]\w+["'`]$/i;
const outcome =
  /ed["'`]$|\b(?:ok|success\w*|succeed\w*|done|error|fail\w*|gone|conflict|forbidden|unauthorized|invalid|denied|missing|wrong|bad)\b/i;

/** Whether a node is a message, and no single word that says nothing of an outcome. */
export function isSaying(node: Node | undefined): boolean {
  return isMessage(node) && (!word.test(node?.text ?? '') || outcome.test(node?.text ?? ''));
}

/** Whether a node is the time that it is, which many errors have before their code: `new ErrorDetails(new Date(), 404, "…")`. */
export function isMoment(node: Node | undefined): boolean {
  return /^(?:new )?Date\(\)$|^[\w.]+\.(?:now|currentTimeMillis)\(\w*\)$|^(?:time_?stamp|now)$/i.test(
    node?.text ?? '',
  );
}

/** An object of JSON in a text, perhaps as its bytes; and one that tells of an error. */
const json = /^(?:\[\]byte\(|b?r?#{0,3})?["'`]\{/;
const jsonError = /^[^{]{0,10}\{\\?"errors?\\?"/;

/** Whether a node is a text that holds an object of JSON. */
export function isJsonText(node: Node | undefined): boolean {
  return json.test(node?.text ?? '');
}

/** What answers with the text that it is given, by its name. */
const answeringText = /\b(?:response|respond|reply|answer)\b/;

/** What the text of an error tells of the code just before it: `classify(429, `{"error": "slow down"}`)`; by itself where that is answered with. */
export function ofErrorText({ anchor, chain, slot }: Site, dialect: Dialect): Telling | null {
  if (shapeOf(anchor, dialect)?.is !== 'call') return null;
  const next = argumentsOf(anchor, dialect)[Number(slot) + 1];
  if (!isJsonText(next) || !jsonError.test(next?.text ?? '')) return null;
  const isAnswer = answeringText.test(wordsOf(lastName(chain)));
  const role = roleTelling(lastName(chain)) ?? (isAnswer ? 'emit' : 'text');
  return { alone: false, aloneOf: isAnswer ? '45' : '', role, classes: '45' };
}

/** What tells that a call is given what a response has besides its code, or what is asked for. */
export function ofParts(call: Node, dialect: Dialect): Telling | null {
  const isMade = ['headers', 'body', 'content', 'content_json', 'method'].some(
    (name) => argumentAt(call, name, dialect) !== null,
  );
  const [first, second] = [argumentAt(call, '0', dialect), argumentAt(call, '1', dialect)];
  const isAsked = isAddress(first) || isAddress(second) || methodText.test(first?.text ?? '');
  return isMade || isAsked ? { alone: false, role: 'text', classes: anyClass } : null;
}

/** Keywords of what is said of an error. */
const messages = ['msg', 'message', 'detail', 'error_msg', 'error_message', 'errorMessage'];

/** What tells that a call is given what went wrong beside a code: `Fail(code=404, msg="No such cart")`. */
export function ofSaid(call: Node, dialect: Dialect): Telling | null {
  const isSaid = messages.some((key) => argumentAt(call, key, dialect) !== null);
  return isSaid ? { alone: false, role: 'emit', classes: '45' } : null;
}

/** What is answered with beside a status; the first ones by nothing but a response, headers wherever that is. */
const parts = ['headers', 'body', 'content_type', 'mimetype', 'json'];
const contents = [...parts, 'message', 'error', 'errors', 'detail', 'text'];

/** What says whether it went well. */
const outcomes = ['success', 'success?', 'ok', 'ok?'];

/** What answers with a status of its own by its name: `render_resource`, `respond_with_page`. */
const rendering = /^(?:render|respond|redirect|json (?:render|respond|response))\b/;

/** Which codes a `status` tells of by what it is given to and with, and of which it tells alone. */
export function codesBeside(
  name: string,
  call: Node,
  dialect: Dialect,
): Pick<Telling, 'aloneOf' | 'classes' | 'symbols'> {
  const isGiven = (key: string): boolean => argumentAt(call, key, dialect) !== null;
  if (isGiven('headers')) return { aloneOf: anyClass, classes: anyClass };
  const isRendered = rendering.test(wordsOf(name));
  return {
    aloneOf: contents.some(isGiven) ? '45' : '',
    classes: isRendered || [...parts, ...outcomes].some(isGiven) ? anyClass : '45',
    symbols: isRendered ? 'here' : null,
  };
}
