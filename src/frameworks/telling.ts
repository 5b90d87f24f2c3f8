import { registry } from '../catalog/registry';
import type { Role } from '../sites/role';
import { things } from '../sites/things';
import { one, wordsOf } from './words';

/**
 * What a name tells by its words, whoever gave it: `expectedStatusCode` holds a status and nothing
 * else, `sendError` takes one where HTTP is spoken.
 */
export interface Telling {
  /** It tells alone; else only in a file that speaks HTTP. */
  readonly alone: boolean;
  /** The first digits of the codes of which it tells alone, where it does not of all. */
  readonly aloneOf?: string;
  readonly role: Role;
  /** The first digits of the codes that are meant: errors have no others than 4 and 5. */
  readonly classes: string;
  /** Names of a table that may be anything elsewhere, `:not_found`, are meant as statuses too; of HTTP, if not `anywhere`. */
  readonly symbols?: 'anywhere' | 'here' | null;
}

const status = one('status', 'statuses');
const code = one('code', 'codes');
const response = one('resp', 'response');
const answer = one('resp', 'response', 'res', 'reply');
const failure = one(
  ...['error', 'errors', 'errorf', 'exception', 'exceptions', 'fault', 'faults'],
  ...['problem', 'problems', 'failure', 'failures'],
);
const wanted = one('expect', 'expects', 'expected', 'exp', 'want', 'wants', 'wanted');

/** Names of values that hold nothing but a status: `statusCode`, `HTTP_STATUS`, `responseCodes`. */
const statuses = new RegExp(
  `\\b${one(
    `status ?${one('code', 'codes', 'int')}`,
    `https? ?(?:err |error )?${one(status, code, `${response} ?${code}`, `${one('error', 'result', 'return', 'reply')} ${code}`)}`,
    `${response} ?${one(status, code)}`,
    `${one('retry', 'retryable', 'retriable')} (?:\\w+ )?${status}`,
  )}(?: ${one('from', 'for', 'of')} .*)?$`,
);

/** Names of constants that begin so, whatever a project calls its codes: `HTTP_STATUS_CODE_SUCCESS`. */
const statusesNamed = new RegExp(
  `^(?:https? status(?: ?code)?|status ?code) (?!.*\\b${one('interval', 'timeout', 'delay', 'limit', 'max', 'min', 'size', 'count', 'length', 'ms', 'seconds')}\\b)`,
);

/** Names that may hold another status or code: they tell where HTTP is spoken. */
const likelyStatuses = new RegExp(
  `^${one(
    `${wanted} (?:\\w+ )?${one(status, code, 'response')}`,
    `${one(
      ...[
        'actual',
        'got',
        'deny',
        'denied',
        'server',
        'final',
        'error',
        'err',
        'failure',
        'default',
        'return',
        'returned',
        'api',
        'check',
        'http',
      ],
      ...['next', 'new', 'current', 'last', 'original', 'initial', 'origin', 'remote', 'custom'],
      ...['upstream', 'allowed', 'valid', 'accepted', 'success', 'redirect', 'ignore', 'ignored'],
    )} (?:\\w+ )?${status}`,
    `${one('head', 'first', 'second', 'last', 'initial')} ${status}`,
    `(?:get )?${one('map', 'mapped', 'to', 'resolve', 'determine')} ${status}`,
    `${status} ${one('of', 'for')}`,
    '(?:\\w+ )*(?:redirect (?:code|status)|success status)',
    'https? error',
  )}$`,
);

/** Calls that take a status, or hold one against another: `assertStatus`, `StatusErrorf`, `hasHttpStatus`. */
const statusCalls = new RegExp(
  `(?!^status$)\\b${status}(?: ?${code})?(?: ${one(
    ...['error', 'errors', 'errorf', 'check', 'is', 'eq', 'equal', 'equals', 'equal to', 'matches'],
    ...['text', 'response', 'header', 'handler', 'in', 'not', 'and body'],
  )})*$`,
);

/** Errors that an HTTP server answers with: `NewHTTPError`, `HttpException`, `caddyhttp.Error`. */
const httpErrors = new RegExp(`http ?(?:\\w+ )?${one(failure, 'err')}$|\\berr http(?: message)?$`);

/** A status by its owner: `DavError::Status`. */
const statusesOf = /\b(?:errors?|exception|response|rejection) status$/;

/** Errors that carry a status in many projects. */
const ownErrors = new RegExp(
  `^create error$|\\b${one(
    ...['api', 'app', 'application', 'web', 'rest', 'request', 'response', 'server', 'service'],
    ...['client', 'custom', 'base', 'operational', 'axios', 'fetch'],
  )} ${one('error', 'errorf', 'exception', 'failure', 'problem')}$`,
);

/** What an API answers with, or sends, which says so by itself: `new ApiResponse(404, "No such cart")`. */
const apiAnswers = new RegExp(
  `\\bapi (?:error )?${response}(?: dto)?$|^send (?:${one('json', 'error', 'success')} )?response$`,
);

/** What a response is made as: `ApiResponse.error`, `ServerResponse.success`, `Result.fail`. */
const responsesAs = new RegExp(
  one(
    `\\b${answer} ${one('error', 'err', 'fail', 'failed', 'failure', 'success')}$`,
    `\\bresult ${one('error', 'fail', 'failed', 'failure')}$`,
  ),
);

/** What an answer holds, at its end or its beginning. */
const contents = ['json', 'xml', 'html', 'error', 'err', 'problem'];

/** Functions of a project that answer: `respondWithError`, `sendJson`, `ErrorResponse`. */
const answers = new RegExp(
  one(
    `^${one(
      ...[
        'respond',
        'reply',
        'send',
        'write',
        'render',
        'return',
        'abort',
        'fail',
        'throw',
        'emit',
      ],
      ...[...contents, 'text', 'success'],
    )} (?:.* )?${one(...contents, 'errors', 'errorf', 'exception', 'failure', 'success', 'with', 'result')}$`,
    `^${one(
      'success',
      ...[...contents.filter((word) => word !== 'problem'), 'text', 'http', 'api', 'app', 'rest'],
      ...[
        'new',
        'make',
        'create',
        'build',
        'gen',
        'generate',
        'do',
        'send',
        'write',
        'test',
        'assert',
      ],
      ...['check', 'mock', 'mocked', 'fake', 'stub', 'dummy'],
    )} (?:.* )?${answer}(?: mock)?$`,
    `\\bresponse ${one('builder', 'creator')}$`,
    `^${one('new', 'make', 'create', 'build', 'to', 'of', 'for')} (?:.* )?${one('problem', 'error')} ${one('body', 'details?', 'dto', 'info')}$`,
    `\\b${one('send', 'set', 'with', 'write')} (?:\\w+ )?${answer}(?: and close)?$`,
    `^send (?:.* )?${response} with\\b`,
    `\\b${one('http', 'json')} ${answer}(?: message)?$`,
    `^${one('respond', 'reply', 'fail', 'abort', 'response')}$`,
    `^${one('handle', 'parse', 'process', 'decode')} (?:\\w+ )?${response}$`,
    `\\b${one('redirect', 'redirection')}$`,
  ),
);

/** Of these, the ones that send what they are given, and the reason of no error: `render_error(:not_found)`. */
const senders = /^(?:respond|reply|send|render|json)\b|\bresponse$/;

/** Calls that other things have, too: they tell by themselves, and of a response. */
const common = /^(?:(?:set|update|change|add) status|respond|reply|fail|abort|response)$/;

/** Words of errors, which have no other codes. */
const failures = new RegExp(`\\b${failure}\\b|^fail$`);

/** Words of redirects, likewise. */
const redirects = /\bredirect(?:s|ion)?\b/;

export const anyClass = '12345';

/** What is done with a status, by the words of a name; the first that fits. */
const doings: readonly (readonly [RegExp, Role])[] = [
  [/^(?:new|of|from|parse|get|find|lookup) (?:\w+ )?status(?: code)?$/, 'text'],
  [
    new RegExp(`\\b${one(wanted, 'assert\\w*', 'should', 'must', 'verify', 'actual')}\\b`),
    'assert',
  ],
  [/\b(?:mock|mocked|fake|faked|stub|stubbed)\b/, 'mock'],
  [
    new RegExp(
      `\\b${one(
        ...['has', 'have', 'is', 'are', 'in', 'check', 'retry', 'retryable', 'retriable'],
        ...['allowed', 'accept\\w*', 'valid', 'ignore\\w*', 'skip\\w*', 'got'],
      )}\\b`,
    ),
    'consume',
  ],
];

/** Whether a module, a project's own perhaps, speaks HTTP by its name: `../utils/ApiError`. */
export function speaksOfHttp(module: string): boolean {
  return /\b(?:https?|asp net|api|rest|fetch|axios|requests?|responses?|server|controllers?|handlers?|routes?|routers?|middlewares?)\b/.test(
    wordsOf(module),
  );
}

/** Whether a module sends mail: `nodemailer`, `smtplib`, `javax.mail.Session`. */
export function speaksOfMail(module: string): boolean {
  return /smtp|\bnodemailer\b|\bmail\b/.test(wordsOf(module));
}

/** Whether a module runs other programs, which end with a status: `node:child_process`, `execa`. */
export function runsPrograms(module: string): boolean {
  return /\b(?:child process|subprocess|execa)\b/.test(wordsOf(module));
}

/** What the name of a value tells of the numbers in it; `null` for nothing. */
export function valueTelling(name: string): Telling | null {
  const words = wordsOf(name);
  const alone = statuses.test(words) || statusesNamed.test(words);
  if (!alone && !likelyStatuses.test(words)) return ownStatusTelling(name, words);
  const symbols = /\b(?:https?|code)\b/.test(words) ? 'anywhere' : 'here';
  return { alone, role: doing(words) ?? 'text', classes: anyClass, symbols };
}

/** Statuses of other kinds: those of things, and of programs that ended. */
const otherStatuses = new RegExp(`\\b${one(...things, 'exit', 'wait', 'child')} ${status}$`);

/** A status with a word of its own before it; who asks for the status of anything says nothing of it. */
const ownStatus =
  / status(?:es)?$(?<!^(?:get|set|is|has|with|update|new|old|the|my) status(?:es)?)/;

/** What a project's own name of a status tells of an error's code: `cleanupStatus`, `STATUS_TIMEOUT`. */
function ownStatusTelling(name: string, words: string): Telling | null {
  const isStatus = ownStatus.test(words) && !otherStatuses.test(words);
  if (!isStatus && !/^STATUS_[A-Z_]+$/.test(name)) return null;
  return { alone: false, role: doing(words) ?? 'text', classes: '45' };
}

/** Receivers whose `status` is that of a response, or of an error that one told. */
const responses =
  /^(?:\w+ )?(?:res|resp|response|reply|answer|err|error|exception|ex?|xhr|result|context|opts|options|init)\d*$/;

/**
 * What `status` tells, which may be anything's: it is that of a response where it stands alone, or is
 * a response's; `null` for other names.
 */
export function statusTelling(names: readonly string[]): Telling | null {
  const [last, holder] = names.toReversed();
  if (!/^[$@_]?(?:[Ss]tatus|STATUS)$/.test(last ?? '')) return null;
  const words = holder && wordsOf(holder);
  if (!isResponse(words)) return null;
  const alone = words !== undefined && /(?:^| )(?:resp|response)$/.test(words);
  return { alone, role: 'text', classes: anyClass };
}

/** Whether what a name is a member of is a response, or the one who speaks; or it is no member. */
export function isResponse(holder: string | undefined): boolean {
  return holder === undefined || responses.test(holder) || /^(?:_?this|self|super)$/.test(holder);
}

/** Whether a member is called the code of an error: `error_code`. */
export function isErrorCode(name: string): boolean {
  return /^err(?:or)? code$/.test(wordsOf(name));
}

/** What the name of a table tells of its keys: `statusTexts`, `HTTP_ERRORS`. */
export function keyTelling(name: string): Telling | null {
  const tells = /\b(?:https?|status(?:es)?|response codes?)\b|\bresponses$/.test(wordsOf(name));
  return tells ? { alone: false, role: 'text', classes: anyClass } : null;
}

/** Names of tables of statuses, whatever their members are called: `HTTP_STATUS`, `errorStatusCodes`. */
const tables = new RegExp(
  `\\b${one(`https? ${one(status, code)}(?: ${code})?`, `${status} ${code}`, 'response codes', 'rescue responses')}(?: map)?$`,
);

/** Names of classes that hold nothing but statuses, whatever their constants are called. */
const statusClasses =
  /\b(?:https? status(?:es)?(?: codes?)?|https? codes?|status codes|response codes?|api status(?: codes?)?)$/;

/** Whether a class lists statuses by its name: `HttpStatusCode`, `ApiResponseCodes`. */
export function listsStatuses(name: string): boolean {
  return statusClasses.test(wordsOf(name));
}

/** What the name of a table tells of its values: `{ conflict: 409 }` is one of `HTTP_STATUS`. */
export function tableTelling(name: string): Telling | null {
  const isTable = tables.test(wordsOf(name));
  return isTable ? { alone: true, role: 'text', classes: anyClass, symbols: 'anywhere' } : null;
}

/**
 * What a call tells of the numbers it is given, by its name and by what it is a member of: `Error` of
 * `caddyhttp.Error`, `new` of `ApiError.new`; `null` for nothing.
 */
export function callTelling(names: readonly string[]): Telling | null {
  const words = names.map((name) => wordsOf(name).replace(/^new (?=.)/, ''));
  const own = (words.at(-1) === 'new' ? words.at(-2) : words.at(-1)) ?? '';
  if (own === 'status' && isBuilt(words)) return { alone: false, role: 'emit', classes: anyClass };
  const holder = words.at(-2);
  if (/^(?:reply|fail)$/.test(own) && holder === undefined) return null;
  if (common.test(own) && !isResponse(holder)) return null;
  const telling = tellingOfCall(own, words.slice(-2).join(' '));
  return telling && { ...telling, classes: classesOf(own) };
}

/** What a function refuses or answers with by its name. */
const refusing = new RegExp(
  `\\b${one(failure, 'err', 'fail', 'fails', 'abort', 'reject', 'deny')}\\b`,
);
const answering = new RegExp(
  `\\b${one('respond', response, 'reply', 'json', 'http', 'success')}\\b`,
);

/** What numbers are that an answer has beside its status. */
const measures = /\b(?:timeout|delay|interval|limit|size|length|age|after|later|retries)\b/;

/**
 * What the name of a call tells that is given what a handler answers by, just before the number where
 * that is `next`: `fail(ctx, 404, "no such order")`.
 */
export function answerTelling(name: string, isNext: boolean): Telling | null {
  const words = wordsOf(name);
  if (measures.test(words) || isComparing(name)) return null;
  if (refusing.test(words)) return { alone: false, role: doing(words) ?? 'emit', classes: '45' };
  if (!isNext || !answering.test(words)) return null;
  return { alone: false, role: doing(words) ?? 'emit', classes: '2345' };
}

/** Whether it is a response, or an error, that is being built: `ErrorResponse.builder().status(404)`. */
function isBuilt(words: readonly string[]): boolean {
  const made = words.findIndex((word) => /^(?:new )?builder$/.test(word));
  return made > 0 && isResponse(words[made - 1]);
}

function tellingOfCall(words: string, whole: string): Omit<Telling, 'classes'> | null {
  const role = doing(words);
  if (statuses.test(words)) return { alone: true, role: role ?? 'emit' };
  if (statusesOf.test(whole)) return { alone: /\bhttp\b/.test(whole), role: role ?? 'emit' };
  if (httpErrors.test(whole)) return { alone: true, role: role ?? 'emit', symbols: 'here' };
  if (statusCalls.test(words)) return { alone: false, role: role ?? 'emit' };
  if (apiAnswers.test(words)) return { alone: true, role: role ?? 'emit' };
  if (ownErrors.test(words)) return { alone: false, role: 'emit', symbols: 'here' };
  if (responsesAs.test(whole)) return { alone: false, role: role ?? 'emit' };
  if (answers.test(words) || isFailure(words))
    return { alone: false, role: role ?? 'emit', symbols: senders.test(words) ? 'here' : null };
  if (likelyStatuses.test(words)) return { alone: false, role: role ?? 'text' };
  return null;
}

/** Whether a call holds its arguments against each other, or tells of them side by side: `assertEqual`, `Errorf`. */
export function isComparing(name: string): boolean {
  return /^(?:assert|expect|require|check|should|must|be|eql?|equals?|is|are|same|to|deep|strict|not|verify)\b|^(?:errorf|fatalf|logf|printf|sprintf|format)$/.test(
    wordsOf(name),
  );
}

/** Whether a call is named like the phrase of an error that nothing else has: `unauthorized`, `notFoundResponse`. */
function isFailure(words: string): boolean {
  const phrase = words.replace(/ response$/, '');
  const isOwnWord = / |^(?:unauthorized|forbidden)$/.test(words) && words !== 'not found';
  return isOwnWord && (registry.findByPhrase(phrase) ?? 0) >= 400;
}

function classesOf(words: string): string {
  if (failures.test(words)) return '45';
  return redirects.test(words) ? '3' : anyClass;
}

/** What something named so does with a status, where that tells. */
export function roleTelling(name: string): Role | null {
  return doing(wordsOf(name));
}

function doing(words: string): Role | null {
  return doings.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
