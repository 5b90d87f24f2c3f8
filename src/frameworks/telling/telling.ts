import type { Role } from '../../sites/role';
import { one, wordsOf } from '../words';

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
  /** Round codes are not meant, for other numbers are round, too. */
  readonly unround?: true;
  /** Codes that only go before an answer are meant, too, which are other numbers mostly. */
  readonly interim?: true;
  /** Names of a table that may be anything elsewhere, `:not_found`, are meant as statuses too; of HTTP, if not `anywhere`, or of `errors` there. */
  readonly symbols?: 'anywhere' | 'here' | 'errors' | null;
  /** A text is meant as well as a number where it is given to a call: `Header::new(":status", "404")`. */
  readonly texts?: true;
}

export const anyClass = '12345';

export const status = one('status', 'statuses');
export const code = one('code', 'codes');
export const response = one('resp', 'rsp', 'response');
export const answer = one(response, 'res', 'reply');
export const failure = one(
  ...['error', 'errors', 'errorf', 'exception', 'exceptions', 'fault', 'faults'],
  ...['problem', 'problems', 'failure', 'failures'],
);
const failures = one('err', failure);
export const wanted = one('expect', 'expects', 'expected', 'exp', 'want', 'wants', 'wanted');

/** Names of values that hold nothing but a status: `statusCode`, `HTTP_STATUS`, `responseCodes`. */
export const statuses = new RegExp(
  `\\b${one(
    `status ?${one('code', 'codes', 'code value', 'hint', 'int', 'number', 'force ?list')}`,
    `https? ?(?:err |error )?${one(status, code, `${response} ?${code}`, `${one('error', 'result', 'return', 'reply')} ${code}`)}`,
    `${response}\\d* ?(?:error )?${one(status, code)}(?: ${one('value', 'line')})?`,
    `${one('retry', 'retryable', 'retriable')} (?:\\w+ )?${status}`,
    'success action status',
    `${status} https?`,
    `(?<!\\w )${code} ${one('status', 'https?')}`,
  )}(?: field| ranges?)?(?: ${one('from', 'for', 'of')} .*)?$|\\bhttps? (?:\\w+ )?code(?: \\w+)? equals$`,
);

const ofHttp = new RegExp(
  `\\b(?:https?|code|${status} ${one('of', 'for', 'from')} ${failures})\\b`,
);

/** Whether a name of a status says that its symbols are of HTTP. */
export function symbolsOf(words: string): 'anywhere' | 'here' {
  return ofHttp.test(words) ? 'anywhere' : 'here';
}

/** Names that may hold another status or code: they tell where HTTP is spoken. */
export const likelyStatuses = new RegExp(
  `^${one(
    `${wanted} (?:\\w+ )?${one(status, code, 'responses?')}`,
    `${one('given', 'unauth', 'denied', 'deny', 'reject', 'rejected', 'abort', 'blocked')} ${code}`,
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
        'ok',
        'redir',
      ],
      ...['mock', 'mocked', 'fake', 'stub', 'dummy'],
      ...['next', 'new', 'current', 'last', 'original', 'initial', 'origin', 'remote', 'custom'],
      ...['bulk', 'batch', 'put', 'patch', 'delete', 'login', 'auth', 'proxy', 'backend'],
      ...[
        'upstream',
        'allowed',
        'valid',
        'accepted',
        'success',
        'redirect',
        'redirection',
        'ignore',
        'ignored',
      ],
    )} (?:\\w+ )?${status}`,
    `${one('head', 'first', 'second', 'last', 'initial')} ${status}`,
    `${one('sent', 'captured', 'received', 'recorded', 'written', 'observed', 'called', 'seen')} (?:\\w+ )?${status}`,
    `${status}(?: code)? ${one('set', 'sent', 'captured', 'received', 'recorded', 'written', 'returned', 'called', 'called with', 'arg')}`,
    `(?:get )?${one('map', 'mapped', 'to', 'resolve', 'determine')} ${status}`,
    `(?:map |convert )?${failures} to ${status}`,
    `${one('http', 'rest', 'api', 'web')} ${status} ${one('of', 'for')}`,
    `${status} ${one('of', 'for', 'ok', 'success', 'created', 'accepted', 'no content', 'found', 'redirect')}`,
    `${status} ${one('on', 'when', 'if')} .*`,
    `(?:\\w+ )*${status} (?:code )?${one('of', 'for', 'from', 'by')} ${failures}`,
    `(?:\\w+ )*to https?(?: code)?`,
    `(?:map |convert )?(?:${failures} to |err2)code`,
    `code ${one('for', 'from', 'of')}(?: ${failures})?`,
    '(?:\\w+ )*(?:redirect (?:code|status)|success status|(?:status )?code class|status (?:class|category|family))',
    `${one('res', 'reply', 'fetch', 'fetch (?:\\w+ )*error')} ${code}`,
    '(?:default )?(?:valid|ok|accepted|allowed|allowable|acceptable|good|retry|retryable|transient|redirect) codes',
    '(?:retry|retryable|transient) error codes',
    '(?:success|successful) codes?',
    `https? ${one('error', 'ret', 'retval', 'rc', 'res', 'resp', 'result')}`,
    'default (?:error )?code',
    `(?:\\w+ )*${one('server', 'client')} (?:error )?${code}`,
  )}$`,
);

/** What is done with a status, by the words of a name; the first that fits. */
const doings: readonly (readonly [RegExp, Role])[] = [
  [/^(?:new|of|from|parse|get|find|lookup) (?:\w+ )?status(?: code)?$/, 'text'],
  [
    new RegExp(`\\b${one(wanted, 'assert\\w*', 'should', 'must', 'verify', 'actual')}\\b`),
    'assert',
  ],
  [/\b(?:mock|mocked|fake|faked|stub|stubbed|enqueue)\b/, 'mock'],
  [/ responses$/, 'declare'],
  [/^on (?:\w+ )?response\b/, 'consume'],
  [
    new RegExp(
      `\\b${one(
        ...[
          'has',
          'have',
          'is',
          'are',
          'in',
          'if',
          'unless',
          'check',
          'retry',
          'retryable',
          'retriable',
        ],
        ...['match', 'matches', 'allowed', 'accept\\w*', 'valid', 'ignore\\w*', 'skip\\w*', 'got'],
      )}\\b`,
    ),
    'consume',
  ],
];

/** What something named so does with a status, where that tells. */
export function roleTelling(name: string): Role | null {
  return doing(wordsOf(name));
}

export function doing(words: string): Role | null {
  return doings.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
