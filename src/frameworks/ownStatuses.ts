import { registry } from '../catalog/registry';
import type { ConstantTable } from './constants';
import { wordsOf } from './words';

/**
 * What projects call the enums of statuses that they make themselves. `Status` alone and that of a response
 * are none: an order is `ACCEPTED` or `LOCKED`, too, and so is an invitation.
 */
export const containers: readonly string[] = [
  ...['HttpStatus', 'HTTPStatus', 'httpStatus', 'HTTP_STATUS', 'HttpStatuses', 'HTTP_STATUSES'],
  ...['HttpStatusCode', 'HttpStatusCodes', 'HTTPStatusCode', 'HTTPStatusCodes', 'httpStatusCode'],
  ...[
    'httpStatusCodes',
    'HTTP_STATUS_CODE',
    'HTTP_STATUS_CODES',
    'HttpStatusEnum',
    'HttpStatusCodeEnum',
  ],
  ...['HttpCode', 'HttpCodes', 'HTTPCode', 'HTTPCodes', 'httpCode', 'httpCodes', 'HTTP_CODE'],
  ...['HTTP_CODES', 'HttpResponseCode', 'HttpResponseCodes', 'HttpResponseStatus', 'RestStatus'],
  ...['HTTP_RESPONSE_CODE', 'HTTP_RESPONSE_CODES', 'HTTP_RESPONSE_STATUS', 'HTTP', 'Http'],
  ...['StatusCode', 'StatusCodes', 'statusCode', 'statusCodes', 'STATUS_CODE', 'STATUS_CODES'],
  ...['HttpStatusText', 'ResponseCode', 'ResponseCodes', 'RESPONSE_CODE', 'RESPONSE_CODES'],
];

/** The phrases as names, with those that are usually cut short. */
export const names: Readonly<Record<string, number>> = {
  CONTINUE: 100,
  SWITCHING_PROTOCOLS: 101,
  PROCESSING: 102,
  EARLY_HINTS: 103,
  OK: 200,
  CREATED: 201,
  ACCEPTED: 202,
  NON_AUTHORITATIVE_INFORMATION: 203,
  NO_CONTENT: 204,
  RESET_CONTENT: 205,
  PARTIAL_CONTENT: 206,
  MULTI_STATUS: 207,
  MULTIPLE_CHOICES: 300,
  MOVED_PERMANENTLY: 301,
  MOVED_TEMPORARILY: 302,
  FOUND: 302,
  SEE_OTHER: 303,
  NOT_MODIFIED: 304,
  TEMPORARY_REDIRECT: 307,
  PERMANENT_REDIRECT: 308,
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  UNAUTHORISED: 401,
  PAYMENT_REQUIRED: 402,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  PROXY_AUTHENTICATION_REQUIRED: 407,
  REQUEST_TIMEOUT: 408,
  CONFLICT: 409,
  GONE: 410,
  LENGTH_REQUIRED: 411,
  PRECONDITION_FAILED: 412,
  CONTENT_TOO_LARGE: 413,
  PAYLOAD_TOO_LARGE: 413,
  REQUEST_ENTITY_TOO_LARGE: 413,
  URI_TOO_LONG: 414,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RANGE_NOT_SATISFIABLE: 416,
  EXPECTATION_FAILED: 417,
  IM_A_TEAPOT: 418,
  MISDIRECTED_REQUEST: 421,
  UNPROCESSABLE_ENTITY: 422,
  UNPROCESSABLE_CONTENT: 422,
  UNPROCESSABLE: 422,
  LOCKED: 423,
  FAILED_DEPENDENCY: 424,
  TOO_EARLY: 425,
  UPGRADE_REQUIRED: 426,
  PRECONDITION_REQUIRED: 428,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE_FOR_LEGAL_REASONS: 451,
  INTERNAL_SERVER_ERROR: 500,
  INTERNAL_SERVER: 500,
  INTERNAL_ERROR: 500,
  SERVER_ERROR: 500,
  NOT_IMPLEMENTED: 501,
  BAD_GATEWAY: 502,
  SERVICE_UNAVAILABLE: 503,
  GATEWAY_TIMEOUT: 504,
  HTTP_VERSION_NOT_SUPPORTED: 505,
  INSUFFICIENT_STORAGE: 507,
  LOOP_DETECTED: 508,
  NETWORK_AUTHENTICATION_REQUIRED: 511,
};

/**
 * Those of them that nothing else is called in languages where the statuses of calls have enums, too:
 * gRPC's and that of traces is a `StatusCode`.
 */
const httpContainers = containers.filter((name) => /http|HTTP|Http|Rest|Codes$/.test(name));

/** How a project spells the names of its constants. */
export type Spelling = (words: string) => string;

const capitalised: Spelling = (words) =>
  words.replace(/(?:^| )(.)/g, (_, letter: string) => letter.toUpperCase());

/** `NOT_FOUND` */
export const upper: Spelling = (words) => words.toUpperCase().replaceAll(' ', '_');
/** `SC_NOT_FOUND` */
export const upperWithPrefix: Spelling = (words) => `SC_${upper(words)}`;
/** `NotFound` */
export const pascal: Spelling = capitalised;
/** `Not_Found` */
export const joined: Spelling = (words) =>
  words.replace(/(?:^| )(.)/g, (gap) => gap.toUpperCase().replace(' ', '_'));
/** `notFound` */
export const camel: Spelling = (words) =>
  capitalised(words).replace(/^./, (letter) => letter.toLowerCase());

/** The statuses as a project would name them itself, and what it would call the whole of them. */
export function statusesSpelled(
  spell: Spelling,
  within: readonly string[] = containers,
  separator = '.',
): Pick<ConstantTable, 'forms' | 'names'> {
  return {
    forms: within.map((container) => `${container}${separator}$NAME`),
    names: Object.fromEntries(
      Object.entries(names).map(([name, code]) => [spell(wordsOf(name)), code]),
    ),
  };
}

/** The same where other enums are called alike, in each of the spellings. */
export function httpStatusesSpelled(...spellings: readonly Spelling[]) {
  const tables = spellings.map((spell) => statusesSpelled(spell, httpContainers));
  const [{ forms } = { forms: [] }] = tables;
  return { forms, names: Object.assign({}, ...tables.map(({ names }) => names)) as typeof names };
}

const prefixes = ['HTTP_', 'STATUS_CODE_', 'HTTP_STATUS_', 'HTTP_CODE_', 'HTTP_STATUS_CODE_'];

/** `HTTP_NOT_FOUND`, `NOT_FOUND_STATUS_CODE`: names that say by themselves what they are of. */
const telling = Object.entries(names).flatMap(([name, code]) =>
  [...prefixes.map((prefix) => prefix + name), `${name}_STATUS_CODE`].map(
    (each) => [each, code] as const,
  ),
);

/** The same as constants of any class, `self::HTTP_NOT_FOUND`, those by number among them: `STATUS_CODE_404`. */
export function statusesOfClasses(): Pick<ConstantTable, 'forms' | 'names'> {
  const numbered = registry.entries.flatMap(({ code }) =>
    prefixes.map((prefix) => [`${prefix}${code}`, code] as const),
  );
  return { forms: ['_::$NAME'], names: Object.fromEntries([...telling, ...numbered]) };
}

/** How those of the JDK are cut short, which others repeat. */
const cutShort: Readonly<Record<string, number>> = {
  HTTP_NOT_AUTHORITATIVE: 203,
  HTTP_RESET: 205,
  HTTP_PARTIAL: 206,
  HTTP_MULT_CHOICE: 300,
  HTTP_MOVED_PERM: 301,
  HTTP_MOVED_TEMP: 302,
  HTTP_PRECON_FAILED: 412,
  HTTP_UNAVAILABLE: 503,
};

/** The same as constants of any type: `DavResponse.SC_MULTI_STATUS`, `Codes.HTTP_GONE`, `HttpSC.NOT_FOUND_404`. */
export function statusesOfTypes(): Pick<ConstantTable, 'forms' | 'names'> {
  const spelled = Object.entries(names).flatMap(([name, code]) => [
    [`SC_${name}`, code] as const,
    [`${name}_${code}`, code] as const,
  ]);
  const known = Object.fromEntries([...telling, ...spelled]);
  return { forms: ['_.$NAME'], names: { ...known, ...cutShort } };
}

/** Whether a constant says that it is a status of HTTP: `HTTP_STATUS.GONE`, `self::HTTP_GONE`. */
export function isOfHttp(container: readonly string[], name: string): boolean {
  return (
    container.some((each) => /http/i.test(each)) ||
    /^(?:HTTP|STATUS_CODE|SC)_|_(?:[1-5]\d\d|STATUS_CODE)$/.test(name)
  );
}
