import { registry } from '../../catalog/registry';
import { things } from '../../sites/things';
import { isOfProtocol } from '../others';
import { one, wordsOf } from '../words';
import { anyClass, code, status, type Telling } from './telling';

/** What the name of a table tells of its keys: `statusTexts`, `HTTP_ERRORS`. */
export function keyTelling(name: string): Telling | null {
  const words = wordsOf(name);
  const tells =
    /\b(?:https?|status(?:es)?|response codes?)\b|\bresponses?(?: (?:schema|model|type|meta|metadata|example|description)s?)?$|\brepl(?:y|ies)$/.test(
      words,
    );
  return tells ? { alone: /\bhttps?\b/.test(words), role: 'text', classes: anyClass } : null;
}

/** Names of tables of statuses, whatever their members are called: `HTTP_STATUS`, `errorStatusCodes`. */
const tables = new RegExp(
  `\\b${one(`https? ${one(status, code)}(?: ${code})?`, `${status} ?${code}`, 'response codes', 'rescue responses')}(?: map)?$`,
);

/** Names of classes that hold nothing but statuses, whatever their constants are called; the response codes of anything may be its own. */
const statusClasses =
  /\b(?:https? status(?:es)?(?: codes?)?|https? errors?|https? codes?|status codes?(?: response)?|api status(?: codes?)?)$|^(?:(?:https?|api|rest|web|app|server|service|client|error|success|common|custom|base|default|global|my) )*response codes?$/;

/** What holds a status against others, by the type of it: `StatusMatcher::Exact(404)`. */
export const statusTypes = new RegExp(
  `\\bstatus (?:code )?${one('value', 'matcher', 'match', 'range', 'spec', 'pattern', 'condition', 'filter')} ${one(
    ...[
      'new',
      'from',
      'exact',
      'exactly',
      'specific',
      'single',
      'one',
      'of',
      'only',
      'code',
      'fixed',
    ],
  )}$`,
);

/** Whether a class lists statuses by its name: `HttpStatusCode`, `ApiResponseCodes`, not `FtpStatusCode`. */
export function listsStatuses(name: string): boolean {
  return statusClasses.test(wordsOf(name)) && !isOfProtocol(name);
}

/** Names of the codes that a program answers with, or is answered by. */
const codes = new RegExp(
  `^(?:${one(
    ...[
      'my',
      'own',
      'custom',
      'base',
      'common',
      'global',
      'app',
      'api',
      'rest',
      'web',
      'net',
      'network',
    ],
    ...[
      'server',
      'service',
      'client',
      'http',
      'https',
      'status',
      'response',
      'resp',
      'res',
      'result',
    ],
    ...['return', 'ret', 'error', 'err', 'failure', 'fail', 'success', 'biz', 'business'],
    ...['i', 'e', 'r'],
  )} ?)*${one('https?', 'codes?')}$`,
);

/** Whether a class, an enum or a value is called after such codes: `NetworkCodes`, `errorCode`. */
export function isOfCodes(name: string): boolean {
  return codes.test(wordsOf(name));
}

/** Whether an enum lists what may become of a thing: `OrderStatus`, `ReviewState`. */
export function listsStates(name: string): boolean {
  const words = wordsOf(name).split(' ');
  const isState = /^(?:state|stage|phase|step)s?$/.test(words.at(-1) ?? '');
  return isState || words.some((word) => things.has(word));
}

/** Whether an enum lists what a thing is by its name, and nothing that it may fail for: `OrderStatus`. */
export function isOfThing(name: string): boolean {
  const words = wordsOf(name).split(' ');
  return (
    /^stat(?:e|us)(?:es|s)?$/.test(words.at(-1) ?? '') && words.some((word) => things.has(word))
  );
}

/** Whether a table is one of things by its name, be it of several: `ACCOUNTS`, `room`. */
export function holdsThings(name: string): boolean {
  const last = wordsOf(name).split(' ').at(-1) ?? '';
  return things.has(last) || (last.endsWith('s') && things.has(last.slice(0, -1)));
}

/** Names of tables that say by which status errors are answered: `EXCEPTION_STATUS_MAP`, `statusByReason`, `errorToHttp`. */
const reason = ['errors?', 'err', 'exceptions?', 'failures?', 'codes?', 'reasons?', 'kinds?'];
const reasons = one(...reason);
const errorTables = new RegExp(
  one(
    `^${status} map(?:ping)?$`,
    `\\b${reasons} (?:types? |class(?:es)? )?(?:(?:to )?(?:https? )?${status}(?: ${code})?|to https?(?: ${code})?)(?: map(?:ping)?s?)?$`,
    `^(?:https? )?${status}(?: ${code})? ${one('by', 'for', 'of', 'from')} (?:\\w+ )?${one(...reason, 'keys?', 'types?', 'causes?', 'class(?:es)?')}$`,
  ),
);

/** Names of tables of what errors become, which may be numbers of a program's own: `ERROR_MAP`. */
const errorMaps = new RegExp(`^(?:\\w+ )?${one('errors?', 'exceptions?')} map(?:ping)?s?$`);

/** Whether a table says how errors are answered by its name: `error_map`, `apiErrors`. */
export function answersErrors(name: string): boolean {
  return /^(?:(?:api|http|known) )?errors?(?: (?:map|mapping|mappings|table|responses))$|^(?:(?:api|http) )?errors$/.test(
    wordsOf(name),
  );
}

/** A class of errors as a key: `ValidationException::class`, `ValidationException.class`, `typeof(ValidationException)`, `'Shop\\Exception\\NotOpen'`. */
const errorClass =
  /(?:Exception|Error|NotFound)(?:::|\.)class(?:\.java)?$|^typeof\([\w.]*(?:Exception|Error)\)$|\\(?:Exception|Error)s?\\+\w+(?:::class)?$/;

/** Errors that are tried again, or came of too much or too late, by what a number may be of. */
const ofAmounts = /\b(?:time ?out|retry|limit|quota|length|size|level|range)\b/;

/** Whether an error by its name is of what a number may count. */
export function mayBeAmount(name: string): boolean {
  return ofAmounts.test(wordsOf(name));
}

/** What a class of errors tells as the key of a code, of a round one where HTTP is spoken: `[CartGoneException::class => 410]`. */
export function errorClassTelling(key: string, code: number): Telling | null {
  if (!errorClass.test(key)) return null;
  const isRound = code % 100 === 0;
  if (isRound && mayBeAmount(key)) return null;
  return { alone: !isRound, role: 'text', classes: '45' };
}

/** What the name of a table tells of its values: `{ conflict: 409 }` is one of `HTTP_STATUS`. */
export function tableTelling(name: string): Telling | null {
  const words = wordsOf(name);
  if (tables.test(words))
    return { alone: true, role: 'text', classes: anyClass, symbols: 'anywhere' };
  if (errorMaps.test(words)) return { alone: false, role: 'text', classes: '45', unround: true };
  if (!errorTables.test(words)) return null;
  return { alone: /\berrors?\b/.test(words), role: 'text', classes: '45' };
}

/** Codes of errors that are no round numbers, as sizes and weights are. */
const unround = /^[45]\d[1-9]$/;
const fewestKeys = 3;

/** With so many keys that are no round numbers a table of errors is one by itself. */
const manyKeys = 4;

/** What a table is called that may say by which status errors are answered: `shelfStatuses`, `ERROR_CODES`. */
const errorsListed = /(?:^| )(?:status(?:es)?|errors|(?:err|error) codes?)$/;

/** Whether a table may hold the codes of errors by its name. */
export function mayHoldErrors(name: string): boolean {
  return errorsListed.test(wordsOf(name)) && !isOfThing(name);
}

/** Whether values count on by one, as a project numbers errors of its own: `{ EOF: 401, COLON: 402, BRACE: 403 }`. */
function isNumbered(values: readonly string[]): boolean {
  return values.every((value, at) => Number(value) - at === Number(values[0]));
}

/** Whether the values of a table, as it is written, are nothing but codes of errors: `{ HELD: 423, LOST: 404, … }`. */
export function holdsErrors(table: string): boolean {
  const values = [...table.matchAll(/(?:[:,]|=>?)\s*(\d+)\b/g)].map(([, value = '']) => value);
  const areErrors = values.every(
    (value) => registry.isRegistered(Number(value)) && /^[345]/.test(value),
  );
  return (
    areErrors &&
    !isNumbered(values) &&
    values.filter((each) => unround.test(each)).length >= fewestKeys
  );
}

/** Whether the keys of a table that is called after statuses are those of errors: `STATUS_MAP = { 401 => …, 404 => … }`. */
export function haveErrors(keys: readonly string[]): boolean {
  const numbers = keys.filter((key) => /^\d+$/.test(key));
  return numbers.every((key) => /^[1-5]\d\d$/.test(key)) && areManyErrors(numbers);
}

function areManyErrors(keys: readonly string[]): boolean {
  const errors = keys.filter((key) => unround.test(key) && registry.isRegistered(Number(key)));
  return errors.length >= manyKeys;
}

/** What the keys of a table tell that are all statuses of errors, beside names: `[403 => 'Verboten', 404 => …, 500 => …]`. */
export function errorKeysTelling(keys: readonly string[]): Telling | null {
  const numbers = keys.filter((key) => /^\d+$/.test(key));
  const unrounds = numbers.filter((key) => unround.test(key));
  const areErrors = numbers.every((key) => /^[45]/.test(key) && registry.isRegistered(Number(key)));
  if (!areErrors || numbers.length < fewestKeys || unrounds.length === 0) return null;
  return { alone: unrounds.length >= manyKeys, role: 'text', classes: '45' };
}

/** What descriptions of answers speak of. */
const outcomes =
  /\b(?:success\w*|ok|errors?|fail(?:ed|ure|s)?|passed|invalid|found|created|denied|allowed)\b/i;

/**
 * What the keys of descriptions tell that speak of an outcome, or by themselves where they are of responses,
 * or several all of outcomes: `{ 200: { description: 'Success' }, 404: … }`, `{ 401: { description: 'Unauthorized' } }`.
 */
export function describedTelling(
  descriptions: ReadonlyMap<string, string>,
  areResponses: boolean,
): Telling | null {
  const keys = [...descriptions.keys()];
  const texts = [...descriptions.values()];
  const areStatuses = keys.every((key) => /^[2-5]/.test(key) && registry.isRegistered(Number(key)));
  if (keys.length === 0 || !areStatuses || texts.includes('')) return null;
  const alone =
    areResponses ||
    (texts.length >= fewestKeys && texts.every((text) => outcomes.test(text))) ||
    [...descriptions].some(
      ([key, text]) => /\bresponse\b/i.test(text) || registry.findByPhrase(text) === Number(key),
    );
  const isOutcome = texts.some((text) => outcomes.test(text));
  return alone || isOutcome ? { alone, role: 'declare', classes: anyClass } : null;
}
