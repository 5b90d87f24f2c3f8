import { registry } from '../../catalog/registry';
import { things } from '../../sites/things';
import { one, quantity, wordsOf } from '../words';
import { expectsErrors } from './responses';
import {
  anyClass,
  doing,
  likelyStatuses,
  status,
  statuses,
  symbolsOf,
  wanted,
  type Telling,
} from './telling';

/** Names of constants that begin so, or as codes of HTTP, whatever a project calls them: `HTTP_STATUS_CODE_SUCCESS`, `HTTP_DONE_CODE`. */
const statusesNamed = new RegExp(
  `^(?:${one('resp', 'response', 'res', 'default', 'err', 'error')} )?${one('https? status(?: ?codes?)?', 'status ?codes?', 'https?(?= (?:\\w+ )+code$)')} (?!.*\\b${one(quantity, 'exit')}\\b)`,
);

/** What a status must be by its name: `expect_status`, `wantStatuses`. */
const statusWanted = new RegExp(`^${wanted} (?:http )?${status}$`);

/** What tells one of several values of a kind from the others: `status2`. */
const numbering = /(?<=[a-z])\d$/;

/** How the codes of what went well are called, and the ends of them: `SUCCESS_CODES`, `MIN_SUCCESS_CODE`. */
const successes =
  /^(?:(?:min(?:imum)?|max(?:imum)?|first|last|lowest|highest) )?(?:ok|success(?:ful)?) codes?$/;

/** What the name of a value tells of the numbers in it; `null` for nothing. */
export function valueTelling(name: string): Telling | null {
  const words = wordsOf(name).replace(numbering, '');
  const alone = statuses.test(words) || statusesNamed.test(words) || statusWanted.test(words);
  const aloneOf = successes.test(words) ? '2' : '';
  if (!alone && aloneOf === '' && !likelyStatuses.test(words))
    return ownStatusTelling(name, words) ?? errorsTelling(words) ?? phraseTelling(words);
  return {
    ...{ alone, aloneOf, role: doing(words) ?? 'text' },
    ...{ classes: anyClass, symbols: symbolsOf(words) },
  };
}

/** What the name of a key may tell by. */
const hint = '(?:status|https?|response|expect)';
const hinting = new RegExp(hint, 'i');

/** Whether a key of data holds nothing but statuses by its name: `http_status`, `expectedStatusCodes`. */
export function holdsStatus(name: string): boolean {
  const telling = hinting.test(name) ? valueTelling(name) : null;
  return telling !== null && (telling.alone || telling.role === 'assert');
}

/** A key in a text of data that may hold statuses by its name. */
export const statusKey = new RegExp(
  `${hint}\\w{0,20}[- ]?(?:code|status)\\w{0,4}["']?\\s*[:=]|${hint}(?:es)?["']?\\s*[:=]`,
  'i',
);

/** Statuses of other kinds: those of things, and of programs that ended. */
const otherStatuses = new RegExp(
  `\\b${one(...things, 'exit', 'wait', 'child', 'mta', 'smtp')} ${status}$`,
);

/** A status with a word of its own before it; who asks for the status of anything says nothing of it. */
const ownStatus =
  / status(?:es)?$(?<!^(?:get|set|is|has|with|update|new|old|the|my) status(?:es)?)/;

/** What is measured of statuses, or shown of them: `STATUS_INTERVAL`. */
const measures = /\b(?:interval|delay|limit|size|count|length|port|width|height|level|rate)$/;

/** The status of an error or a response, whatever is done with it: `getErrStatus`, `error_status`. */
const statusOfAnswer = new RegExp(
  `\\b${one('err', 'error', 'https?', 'resp', 'response')} ${status}$`,
);

/** What a project's own name of a status tells of an error's code: `cleanupStatus`, `STATUS_TIMEOUT`. */
function ownStatusTelling(name: string, words: string): Telling | null {
  const isStatus = ownStatus.test(words) && !otherStatuses.test(words);
  const isConstant = /^STATUS_[A-Z_]+$/.test(name) && !measures.test(words);
  if (!isStatus && !isConstant) return null;
  const aloneOf = statusOfAnswer.test(words) ? '45' : '';
  return { alone: false, aloneOf, role: doing(words) ?? 'text', classes: '45' };
}

/** Constants of HTTP, whatever a project calls them, but for what is measured: `HTTP_PROCESSED`. */
const ofHttp = new RegExp(`^https? (?!.*\\b${one(quantity, 'port', 'version', 'exit')}\\b)`);

/** What the name of a constant of HTTP tells of a code that is no round number. */
export function constantTelling(name: string): Telling | null {
  if (!/^[A-Z\d_]+$/.test(name) || !ofHttp.test(wordsOf(name))) return null;
  return { alone: false, role: 'text', classes: anyClass, unround: true };
}

/** Codes of what went wrong, which are those of a program that ended elsewhere: `expected_error`, `return_code`. */
const errors = new RegExp(`${expectsErrors.source}|^${one('return', 'ret')} code$`);

function errorsTelling(words: string): Telling | null {
  if (!errors.test(words)) return null;
  return { alone: false, role: doing(words) ?? 'text', classes: '45' };
}

/** What a code tells that is called by the phrase of one: `notFoundCode`, `conflict_code`. */
function phraseTelling(words: string): Telling | null {
  const phrase = words.endsWith(' code') ? words.slice(0, -' code'.length) : null;
  const known = phrase === null ? null : registry.findByPhrase(phrase);
  if (known === null || known < 400) return null;
  return { alone: false, role: 'text', classes: '45' };
}

/** Names of lists of errors that are tried again: `RETRY_ON`, `TRANSIENT_ERRORS`, `ERRORS_TO_RETRY`. */
const retried =
  /\b(?:retry on|(?:errors|failures|codes) to retry|(?:retryable|retriable|transient|recoverable)(?: (?:errors?|failures?|codes?))?)$/;

/** Names of lists of statuses: `CACHEABLE_STATUSES`, `responseCodesRequiringLogin`, `noResponseBody`. */
const listed =
  / statuses$|^(?:https? )?(?:statuses|(?:status|response) codes?) (?:with|without|that|to|for|\w+ing) |\b(?:no|without|empty|null) (?:(?:response|message) )?body(?: (?:codes?|status(?:es)?))?$|\bno content codes$/;

/** What the name of a list of statuses tells of those in it: `CACHEABLE_STATUSES = {200, 404}`. */
export function listTelling(name: string, path: string): Telling | null {
  const words = wordsOf(name);
  if (!/^(?:\[\]|#\d+)$/.test(path)) return null;
  if (retried.test(words)) return { alone: false, role: 'consume', classes: '45' };
  if (!listed.test(words) || otherStatuses.test(words)) return null;
  const alone = statuses.test(words) || /^(?:status|response) codes? /.test(words);
  return { alone, role: doing(words) ?? 'text', classes: anyClass, interim: true };
}

/** Receivers whose `status` is that of a response, or of an error that one told. */
const responses =
  /^(?:get )?(?:\w+ )?(?:res|resp|response|reply|answer|http|\w*err|\w*error|exception|rejection|ex?|xhr|result|ret|return|problem(?: details?)?|ctx|context|opts|options|init)(?: (?:dict|data|json|info|attrs))?\d*$/;

/**
 * What `status` tells, which may be anything's: it is that of a response where it stands alone, or is
 * a response's; `null` for other names.
 */
export function statusTelling(names: readonly string[]): Telling | null {
  const [last, holder] = names.toReversed();
  if (!/^[$@_]?(?:[Ss]tatus|STATUS)$/.test(last ?? '')) return null;
  const words = holder && wordsOf(holder);
  if (!isResponse(words) && !/^(?:env|meta|payload)$/.test(words ?? '')) return null;
  const alone =
    words !== undefined &&
    /(?:^| )(?:(?:resp|response)(?: (?:dict|data|json|info|attrs|init))?|http (?:err|error|exception))$/.test(
      words,
    );
  const isOfError = /(?:^| )(?:\w*err|error|exception|exc|ex|e)$/.test(words ?? '');
  return { alone, ...(isOfError && { aloneOf: '45' }), role: 'text', classes: anyClass };
}

/** Whether what a name is a member of is a response, or the one who speaks; or it is no member. */
export function isResponse(holder: string | undefined): boolean {
  return holder === undefined || responses.test(holder) || /^(?:_?this|self|super)$/.test(holder);
}

/** Whether a member is called the code of an error, `error_code`, or the error itself, or the response. */
export function isErrorCode(name: string): boolean {
  return /^(?:err(?:or)?(?: code)?|response)$/.test(wordsOf(name));
}
