import { typedTelling } from '../../frameworks/made';
import { callTelling } from '../../frameworks/telling/calls';
import {
  isPseudoHeader,
  pseudoHeader,
  pseudoHeaderTelling,
} from '../../frameworks/telling/pseudoHeader';
import { anyClass, type Telling } from '../../frameworks/telling/telling';
import {
  holdsStatus,
  isErrorCode,
  statusTelling,
  valueTelling,
} from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf, chainOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { membersOf } from '../../sites/members';
import { childOf, isKeyText, rowOf, keyText, shapeOf } from '../../sites/nodes';
import { keyMark, type Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { isAsked } from './asked';
import { declaring } from './call';
import { ofContentCode } from './contents';
import { ofReturnedWithError } from './failed';
import { ofListedMember } from './listed';
import { comparing, lastName, namesOf } from './names';
import { isAddress } from './otherArguments';
import { errorCode } from './owner';

/** Members of what describes a value, which are the value: `statusCode: { type: Number, default: 500 }`. */
const inSchema = /^(?:default|example|const|enum|(?:exclusiveM|m)(?:in|ax)imum)$/;

/** The member that a path ends in or is the way through to, and what that is a member of. */
export function memberOf(path: string): { readonly member?: string; readonly holder?: string } {
  if (!path.includes('.')) return {};
  const [member, holder] = path
    .split(/\.|#\d+|[[\]]/)
    .filter((step) => step !== '' && step !== keyMark && !inSchema.test(step))
    .toReversed();
  return { ...(member !== undefined && { member }), ...(holder !== undefined && { holder }) };
}

/** What a member of a value tells by what it is called, and by what it is a member of. */
export function ofMember(site: Site, dialect: Dialect): Telling | null {
  const { member, holder } = memberOf(site.path);
  if (member === undefined) return null;
  if (member === pseudoHeader) return pseudoHeaderTelling;
  return (
    valueTelling(member) ??
    ofResponse(member, holder) ??
    ofField(member, site, dialect) ??
    ofErrorWithin(member, holder, site, dialect) ??
    ofOptions(member, site, dialect) ??
    ofStatus(member, site, dialect) ??
    ofTyped(member, site, dialect) ??
    ofReturnedWithError(member, site, dialect) ??
    ofListedMember(site, dialect) ??
    ofContentCode(member, site, dialect) ??
    ofOutcome(member, site, dialect) ??
    ofResponse(member, holder ?? (site.kind === 'argument' ? lastName(site.chain) : ''))
  );
}

/** What the `status` or `code` of what is called a response tells: `{ response: { code: 404 } }`, `addResponses([{ code: 404 }])`. */
function ofResponse(member: string, holder = ''): Telling | null {
  const tells =
    /^(?:status|code)$/.test(member) &&
    /^https?$|(?:^| )(?:resp|responses?|response ?messages)$/.test(wordsOf(holder));
  const aloneOf = /^https?$/.test(holder) ? '45' : '';
  return tells ? { alone: false, aloneOf, role: 'text', classes: anyClass, symbols: 'here' } : null;
}

/** What the value of a field tells that is named beside it: `{ name: ":status", value: "404" }`, `{ name: 'status', value: '404' }`. */
function ofField(member: string, { anchor }: Site, dialect: Dialect): Telling | null {
  if (!/^value$/i.test(member) || shapeOf(anchor, dialect)?.is !== 'object') return null;
  const members = membersOf(anchor, dialect);
  const name = members.get('Name') ?? members.get('name');
  if (isPseudoHeader(name?.text ?? '')) return pseudoHeaderTelling;
  return /^["'`]status["'`]$/i.test(name?.text ?? '') ? ofNamedStatus : null;
}

/** What a value tells that is named a status beside it, be it a text. */
const ofNamedStatus: Telling = { alone: false, role: 'text', classes: '2345', texts: true };

/** What a default tells of the setting that is named beside it: `{ name: "error_status_code", default: 500 }`. */
export function ofSettingNamed({ anchor, path }: Site, dialect: Dialect): Telling | null {
  if (path !== '.default' || shapeOf(anchor, dialect)?.is !== 'object') return null;
  const name = membersOf(anchor, dialect).get('name');
  if (!name || !isKeyText(name, dialect) || !holdsStatus(keyText(name))) return null;
  return { alone: true, role: 'text', classes: '2345' };
}

/** What the code of an error tells that is content beside its message: `{ error: { code: 404, message: "…" } }`. */
function ofErrorWithin(
  member: string,
  holder: string | undefined,
  { anchor, path }: Site,
  dialect: Dialect,
): Telling | null {
  if (!/^(?:error|meta)$/.test(holder ?? '') || !/^(?:status|code)$/.test(member)) return null;
  if (path !== `.${holder}.${member}` || shapeOf(anchor, dialect)?.is !== 'object') return null;
  const whole = membersOf(anchor, dialect);
  const error = whole.has('jsonrpc') ? null : whole.get(holder ?? '');
  const members =
    error && shapeOf(error, dialect)?.is === 'object' ? membersOf(error, dialect) : null;
  return errorCompanions.some((each) => members?.has(each)) ? comparing(errorCode, 'text') : null;
}

/** What stands beside the status of a response or an error: its message, its content. */
const companions = [
  ...['message', 'error', 'body', 'data', 'headers', 'statusText', 'title', 'detail', 'payload'],
  ...['json', 'ok', 'content', 'request', 'response', 'text', 'url', 'contentType', 'errors'],
  ...['problem', 'reason', 'msg', 'success'],
];

/** Of them, the parts of a response, whatever is made of it. */
const parts = ['headers', 'body'];

/** What else is said of an exchange by HTTP: `httpVersion`, `HTTPMethod`. */
const partOfHttp = /^https?_?(?:version|proto|method|ur[il]|path|host|headers?|content|user)/i;

/** What `code` tells beside them: `{ code: 404, body: "" }`. */
const ofParts: Telling = { alone: false, role: 'text', classes: '2345' };

/** What a request is made by, and where it goes. */
const methods = /^(?:http_?)?method$/i;
const addresses = /^(?:request_?)?(?:path|url|uri)$|^(?:endpoint|route)$/i;

/** What a test wants of the answer to a request. */
const wants = /^(?:want|wanted|expect|expected|exp)$/i;

/** An error by its name, as others that are known by theirs, or one that is just made: `shop.ErrGone`, `errors.New("full")`. */
const errorValue = /^(?:\w+\.)?Err[A-Z]\w*$|^(?:errors\.New|fmt\.Errorf)\(/;

/** Whether one of the values of an object or a row is such an error. */
function hasError(object: Node, dialect: Dialect): boolean {
  return object.namedChildren.some((child) => {
    const shape = shapeOf(child, dialect);
    const value = shape?.is === 'pair' ? childOf(child, shape.value) : child;
    return errorValue.test(value?.text ?? '');
  });
}

/** What is wanted of the answer to a request, `{ method: "GET", path: "/carts", want: 404 }`, or of an error. */
function ofExchange(name: string, object: Node, dialect: Dialect): Telling | null {
  if (wants.test(name) && hasError(object, dialect)) return comparing(errorCode, 'assert');
  if (wants.test(name) && isAsked(object.namedChildren)) return comparing(ofParts, 'assert');
  const keys = [...membersOf(object, dialect).keys()];
  if (!keys.some((key) => methods.test(key)) || !keys.some((key) => addresses.test(key)))
    return null;
  if (wants.test(name)) return comparing(ofParts, 'assert');
  return /^code$/i.test(name) ? ofParts : null;
}

/** Whether members are those of a response or an error that has a status. */
export function hasCompanion(members: ReadonlyMap<string, unknown>): boolean {
  return companions.some((member) => members.has(member));
}

/** What stands beside the code of an error in content. */
const errorCompanions = [
  ...['message', 'error', 'error_message', 'errorMessage', 'msg', 'detail', 'err'],
  ...['Message', 'Error', 'ErrorMessage', 'Msg', 'Detail', 'Err'],
];

/**
 * What `status` tells in an object, or the code of an error, by its other members: beside some of them a
 * status tells of errors alone.
 */
function ofStatus(name: string, { anchor }: Site, dialect: Dialect): Telling | null {
  const shape = shapeOf(anchor, dialect);
  if (shape?.is !== 'object') return null;
  const telling = statusTelling([name]);
  const members = membersOf(anchor, dialect);
  if (isErrorCode(name))
    return errorCompanions.some((each) => each !== name && members.has(each)) ? errorCode : null;
  const isOfHttp = [...members].some(
    ([member, value]) => partOfHttp.test(member) || (addresses.test(member) && isAddress(value)),
  );
  const isResponse = isOfHttp || parts.some((member) => members.has(member));
  if (name === 'code' && !isResponse && isNamedError(members)) return comparing(errorCode, 'text');
  if (!telling)
    return name === 'code' && isResponse
      ? { ...ofParts, alone: isOfHttp }
      : ofExchange(name, anchor, dialect);
  const isTyped = shape.name !== undefined && childOf(anchor, shape.name) !== null;
  if (members.size === 1) return isTyped ? null : { ...telling, classes: '45' };
  if (isResponse) return { ...telling, alone: true };
  const symbols = members.has('json') ? 'here' : null;
  return hasCompanion(members)
    ? { ...telling, aloneOf: members.has('success') ? '245' : '45', symbols }
    : { ...telling, classes: '45' };
}

/** Words of errors by which one is known in content: `invalid_token`, `CartNotFound`, `No such cart`. */
const errorWords =
  /\b(?:invalid|unauthori[sz]ed|unauthenticated|forbidden|denied|not found|no such|missing|unsupported|unavailable|error|failed|failure|expired|exceeded|insufficient|conflict|required|not allowed|bad request|too many|unprocessable|time ?out|timed out)\b/;

/** Whether members say by a text which error their code is of: `{ code: 401, name: 'invalid_token' }`. */
function isNamedError(members: ReadonlyMap<string, Node>): boolean {
  return ['name', 'error', 'type', 'title', 'reason', 'message', 'status'].some((key) => {
    const said = members.get(key)?.text ?? '';
    return /^["'`]/.test(said) && errorWords.test(wordsOf(said.slice(0, longestName)));
  });
}

/** No name of an error is longer, nor what begins to say it. */
const longestName = 60;

/** Members that tell by the type that they are of. */
const typed = /^(?:status|code|actual|expected|got|wanted?|received)$/i;

/**
 * What the `status` or `code` of a value tells by the type that is written with it, `%ApiError{status: 404}`,
 * or that is thrown with it: `raise ApiError, code: 404`.
 */
function ofTyped(
  name: string,
  { kind, anchor, chain, path }: Site,
  dialect: Dialect,
): Telling | null {
  if (path !== `.${name}` || !typed.test(name)) return null;
  const isThrown = kind === 'argument' && dialect.throwers?.has(lastName(chain)) === true;
  const type = isThrown ? chainOf(argumentsOf(anchor, dialect)[0] ?? null, dialect) : chain;
  const isOwn = kind === 'property' && chain.length > 0;
  return isThrown || isOwn ? typedTelling(namesOf(type), name) : null;
}

/** Words of what is answered. */
const answeredWords = /\b(?:resp|response|reply|error|exception|problem|redirect)\b/;

/** What `status` tells in what a call is given that answers by its name: `errorResponse('Gone', { status: 410 })`. */
function ofOptions(name: string, site: Site, dialect: Dialect): Telling | null {
  const { kind, chain, path } = site;
  if (kind !== 'argument' || path !== `.${name}` || !/^status$/i.test(name)) return null;
  if (!answeredWords.test(wordsOf(lastName(chain)))) return null;
  const telling = callTelling(namesOf(chain));
  return declaring(telling && { ...telling, alone: true }, site, dialect);
}

/** What `status` tells in what came of a call: `{:ok, %{status: 404}}`, `{:error, %{code: 404}}`. */
function ofOutcome(name: string, { kind, anchor, path }: Site, dialect: Dialect): Telling | null {
  if (kind !== 'element' || path !== `#1.${name}`) return null;
  const [tag] = rowOf(anchor);
  const outcome = tag && shapeOf(tag, dialect)?.is === 'symbol' ? keyText(tag) : '';
  if (name === 'code' && outcome === 'error') return comparing(errorCode, 'consume');
  const isOutcome = name === 'status' && /^(?:ok|error)$/.test(outcome);
  return isOutcome ? { alone: true, role: 'consume', classes: anyClass } : null;
}
