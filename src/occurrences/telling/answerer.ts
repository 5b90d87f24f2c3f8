import { answerTelling, type AnswerPlace } from '../../frameworks/telling/answerers';
import { countsOrSeeks } from '../../frameworks/telling/responses';
import type { Telling } from '../../frameworks/telling/telling';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf, calleeChain, plainArgument } from '../../sites/chain';
import { declaredMembers } from '../../sites/declared';
import type { Dialect } from '../../sites/dialect';
import { ancestor, childOf, rowOf, literalText, pipeHead, shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import { parameterType } from '../../sites/things';
import type { Node } from '../../syntax/runtime';
import type { Matcher } from '../matching/match';
import { isError as isErrorValue } from './failed';
import { lastName } from './names';
import { isGivenStatus, isJsonText, measuring } from './otherArguments';

/** What a handler is given besides. */
const requests = /^(?:r|req|request|ctx|context)$/;

/** What holds the request and the response together by its name, be it a member: `context.HttpContext`. */
const contexts = /^(?:http)?_?(?:context|exchange)$|^\w{1,40}\.http(?:context|exchange)$/i;

/** What the name of a call tells that is given what a handler answers by, before the code or behind it. */
export function tellingOfAnswerer(site: Site, dialect: Dialect, matcher: Matcher): Telling | null {
  const { kind, anchor, chain, slot } = site;
  if (kind === 'return') return ofHandler(site, dialect, matcher);
  if (!isPlace(site, dialect) || isGivenStatus(site, dialect)) return null;
  const given = argumentsOf(anchor, dialect);
  const place = answererIn(anchor, dialect, matcher);
  const failed = ofErrorLast(given, site, place !== null);
  if (failed) return failed;
  if (place === null) return ofContext(given, site, dialect);
  return answerTelling(lastName(chain), placeIn(given, place, Number(slot), dialect));
}

/** Whether a call is given a value by its place, and what a handler answers by before it: `turn_down(conn, :conflict)`. */
export function isGivenBesideAnswerer(site: Site, dialect: Dialect, matcher: Matcher): boolean {
  if (!isPlace(site, dialect)) return false;
  const place = answererIn(site.anchor, dialect, matcher);
  return place !== null && place < Number(site.slot);
}

function isPlace({ kind, anchor, slot, path }: Site, dialect: Dialect): boolean {
  const isGiven = kind === 'argument' && path === '' && /^\d+$/.test(slot);
  return isGiven && shapeOf(anchor, dialect)?.is === 'call';
}

/** The place of what a handler answers by among what a call is given, -1 where it is piped into it; `null` for none. */
function answererIn(call: Node, dialect: Dialect, matcher: Matcher): number | null {
  const isAnswerer = ({ text }: Node): boolean =>
    contexts.test(text) || matcher.isAnswerer(text) || isTypedSo(text, call, dialect);
  const place = argumentsOf(call, dialect).findIndex(
    (node) => isName(node, dialect) && isAnswerer(node),
  );
  if (place >= 0) return place;
  const head = pipeHead(call, dialect);
  return head !== null && isAnswerer(head) ? -1 : null;
}

function isName(node: Node, dialect: Dialect): boolean {
  return /^(?:identifier|member)$/.test(shapeOf(node, dialect)?.is ?? '');
}

/** Types of what a handler answers by, whoever has them; what only ends requests in Go is none. */
const answererType = /^(?!context\.Context$).*(?:ResponseWriter|Context|Ctx)$/;

/** Whether what has a short name is by its type what a handler answers by: `func pick(w web.ResponseWriter)`. */
function isTypedSo(name: string, anchor: Node, dialect: Dialect): boolean {
  if (!/^[a-z]{1,2}$/.test(name)) return false;
  return answererType.test(parameterType(name, anchor, dialect) ?? '');
}

/** Where a number stands among what a call is given, the answerer among it. */
function placeIn(
  given: readonly Node[],
  answerer: number,
  place: number,
  dialect: Dialect,
): AnswerPlace {
  const between = given.slice(answerer + 1, Math.max(0, place));
  if (answerer < place && between.every(({ text }) => requests.test(text)))
    return hasContent(given, place, dialect) ? 'beforeContent' : 'next';
  return place === given.length - 1 ? 'last' : 'apart';
}

/** Whether a call is given more behind a number, and no number. */
function hasContent(given: readonly Node[], place: number, dialect: Dialect): boolean {
  const behind = given.slice(place + 1);
  return behind.length > 0 && behind.every((node) => shapeOf(node, dialect)?.is !== 'number');
}

/**
 * What tells that a call answers or fails by a code in a context, which may be none of a handler's,
 * `write(ctx, 404, "none")`, or that a request is answered: `self.finish(request, 404, b"none")`.
 */
function ofContext(given: readonly Node[], site: Site, dialect: Dialect): Telling | null {
  const name = lastName(site.chain);
  const [first] = given;
  if (countsOrSeeks.test(wordsOf(name)) || !hasContent(given, Number(site.slot), dialect))
    return null;
  if (first?.text === 'ctx') return answerTelling(name, site.slot === '1' ? 'next' : 'apart');
  const isNext = /^(?:req|request)$/.test(first?.text ?? '') && site.slot === '1';
  return isNext ? answerTelling(name, 'beforeContent') : null;
}

/** What refuses by its name, whatever else that says: `errReturn`, `failCtx`; and what does not, or keeps notes. */
const refusing = /\b(?:err|error|fail|failed|failure|abort|reject|deny|refuse)\b/;
const noting = /print|log|trace|wrap|\b(?:from|for|of|to)\b/;

/**
 * What tells that a call answers with the error that it is given just before its last value, `answer(w, err, 500)`;
 * or refuses by its name: `this.errReturn(err, 500)`.
 */
function ofErrorLast(
  given: readonly Node[],
  { chain, slot }: Site,
  isAnswered: boolean,
): Telling | null {
  const words = wordsOf(lastName(chain));
  const isLast = Number(slot) === given.length - 1 && isErrorValue(given[Number(slot) - 1]);
  if (!isLast || measuring.test(words) || noting.test(words)) return null;
  return isAnswered || refusing.test(words) ? ofErrors : null;
}

/** Whether a name is that of an error. */
function isError(name: string): boolean {
  return /\b(?:err|error|exception)$/.test(wordsOf(name));
}

/**
 * What a number tells that a handler returns, for others to answer with, `return 404, err`; that anything
 * returns with an error; or a function that makes a status and more of one, `func translate(err error) (int, string)`.
 */
function ofHandler(
  { anchor, path, value }: Site,
  dialect: Dialect,
  matcher: Matcher,
): Telling | null {
  const fn = ancestor(anchor, dialect, ['function']);
  const shape = fn && shapeOf(fn, dialect);
  if (!fn || shape?.is !== 'function') return null;
  if (shape.results === undefined) return path === '' ? ofRoute(fn, dialect) : null;
  const results = childOf(fn, shape.results);
  const place = /^#(\d+)$/.exec(path)?.[1];
  const result = results && (place === undefined ? results : rowOf(results)[Number(place)]);
  if (!number.test(result?.text ?? '') || hasMoreNumbers(results)) return null;
  const given = declaredMembers(fn, dialect);
  const hasBody = results !== null && place === '0' && isBody(rowOf(results)[1], rowOf(value)[1]);
  const isAsked =
    results !== null && rowOf(results)[1]?.text === '[]byte' && place === '0' && takesRequest(fn);
  if (hasBody || isAsked || given.some((name) => matcher.isAnswerer(name)))
    return { alone: false, role: 'emit', classes: '2345' };
  if (results && isWithError(results, value))
    return { ...ofErrors, alone: isWithNothing(value, Number(place)) };
  const name = fn.childForFieldName('name')?.text ?? '';
  const isOfError = given.some(isError) || isError(name);
  return isOfError && place === '0' ? ofErrors : null;
}

/** The type of a number, be it of a result that has a name: `status int`. */
const number = /^(?:\w+ )?int$/;

/** The type of an error, likewise. */
const error = /^(?:\w+ )?error$/;

/** Whether a function results in several numbers, of which none need be a status. */
function hasMoreNumbers(results: Node | null): boolean {
  const numbers = results && rowOf(results).filter(({ text }) => number.test(text));
  return numbers !== null && numbers.length > 1;
}

/** What a number tells that errors are answered with. */
const ofErrors: Telling = { alone: false, role: 'emit', classes: '45' };

/** Whether what a function results in is returned with an error: `return nil, 404, err`. */
function isWithError(results: Node, values: Node): boolean {
  const returned = rowOf(values).at(-1)?.text ?? 'nil';
  return error.test(rowOf(results).at(-1)?.text ?? '') && returned !== 'nil';
}

/** What is returned for nothing. */
const nothing = /^(?:nil|""|false|[\w.]+\{\})$/;

/** Whether all that is returned besides a number and an error is nothing, as a number alone would be for its own sake. */
function isWithNothing(values: Node, place: number): boolean {
  const others = rowOf(values).filter((_, at) => at !== place);
  return others.length > 1 && others.slice(0, -1).every(({ text }) => nothing.test(text));
}

/** Whether a text that is returned for a result is the body of a response. */
function isBody(type: Node | undefined, value: Node | undefined): boolean {
  if (/^(?:interface\{\}|any)$/.test(type?.text ?? '')) return errorContent.test(value?.text ?? '');
  return /^(?:\[\]byte|string)$/.test(type?.text ?? '') && isJsonText(value);
}

/** Content that says what went wrong: `map[string]string{"error": "no such cart"}`, `gin.H{"message": err.Error()}`. */
const errorContent =
  /^(?:map\[string\](?:\w+|interface\{\})|[\w.]+)\{\s*"(?:errors?|message|msg|detail|reason)"/;

/** Whether a function is given a request: `func answer(r *http.Request) (int, []byte)`. */
function takesRequest(fn: Node): boolean {
  return /\bhttp\.Request\b/.test(fn.childForFieldName('parameters')?.text ?? '');
}

/** What declares a route. */
const routing = /^(?:get|post|put|patch|delete)$/;

/** What a number tells that the block of a route results in: `delete '/carts/:id' do 204 end`. */
function ofRoute({ parent: call }: Node, dialect: Dialect): Telling | null {
  if (!call || shapeOf(call, dialect)?.is !== 'call') return null;
  const callee = calleeChain(call, dialect);
  if (callee.length !== 1 || !routing.test(lastName(callee))) return null;
  const path = plainArgument(call, dialect);
  const isPath = path !== null && literalText(path).startsWith('/');
  return isPath ? { alone: false, role: 'emit', classes: '2345' } : null;
}
