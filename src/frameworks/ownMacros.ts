import type { ConstantTable } from './constants';
import { names, pascal, upper, type Spelling } from './ownStatuses';
import { wordsOf } from './words';

/** What says of its members in C++ that they are statuses, and how the constants of it are spelled there. */
const scopes = [
  ...['HttpStatus', 'HTTPStatus', 'HttpStatusCode', 'HTTPStatusCode', 'HttpStatusCodes'],
  ...[
    'HttpCode',
    'HTTP_STATUS',
    'HttpResponseCode',
    'HttpResponseCodes',
    'ResponseCode',
    'ResponseCodes',
  ],
  ...['status_codes', 'QHttpServerResponder::StatusCode', 'QHttpServerResponse::StatusCode'],
];
const scopedSpellings: readonly Spelling[] = [
  (words) => upper(words),
  (words) => upper(words).replaceAll('_', ''),
  (words) => pascal(words),
  (words) => `k${pascal(words).replace(/^Ok$/, 'OK')}`,
  (words) => words.replaceAll(' ', '_'),
];
/** What macros of statuses begin with: those of llhttp, libmicrohttpd and Apache. */
const macros = ['HTTP_STATUS_', 'MHD_HTTP_', 'HTTP_'];
/** Macros that are cut short, of libevent and of the server of ESP-IDF. */
const shortMacros: Readonly<Record<string, number>> = {
  HTTP_NOCONTENT: 204,
  HTTP_MOVEPERM: 301,
  HTTP_MOVETEMP: 302,
  HTTP_NOTMODIFIED: 304,
  HTTP_BADREQUEST: 400,
  HTTP_NOTFOUND: 404,
  HTTP_BADMETHOD: 405,
  HTTP_ENTITYTOOLARGE: 413,
  HTTP_EXPECTATIONFAILED: 417,
  HTTP_INTERNAL: 500,
  HTTP_NOTIMPLEMENTED: 501,
  HTTP_SERVUNAVAIL: 503,
  HTTPD_200: 200,
  HTTPD_204: 204,
  HTTPD_207: 207,
  HTTPD_400: 400,
  HTTPD_404: 404,
  HTTPD_408: 408,
  HTTPD_500: 500,
  HTTPD_400_BAD_REQUEST: 400,
  HTTPD_401_UNAUTHORIZED: 401,
  HTTPD_403_FORBIDDEN: 403,
  HTTPD_404_NOT_FOUND: 404,
  HTTPD_405_METHOD_NOT_ALLOWED: 405,
  HTTPD_408_REQ_TIMEOUT: 408,
  HTTPD_411_LENGTH_REQUIRED: 411,
  HTTPD_413_CONTENT_TOO_LARGE: 413,
  HTTPD_414_URI_TOO_LONG: 414,
  HTTPD_431_REQ_HDR_FIELDS_TOO_LARGE: 431,
  HTTPD_500_INTERNAL_SERVER_ERROR: 500,
  HTTPD_501_METHOD_NOT_IMPLEMENTED: 501,
  HTTPD_505_VERSION_NOT_SUPPORTED: 505,
};

/** The statuses as C++ projects name them themselves: `HttpStatus::NotFound`. */
export function statusesScoped(): Pick<ConstantTable, 'forms' | 'names'> {
  const spelled = Object.entries(names).flatMap(([name, code]) =>
    scopedSpellings.map((spell) => [spell(wordsOf(name)), code] as const),
  );
  return { forms: scopes.map((scope) => `${scope}::$NAME`), names: Object.fromEntries(spelled) };
}

/** The same as macros: `HTTP_STATUS_NOT_FOUND`. */
export function statusMacros(): Pick<ConstantTable, 'forms' | 'names'> {
  const spelled = Object.entries(names).flatMap(([name, code]) =>
    macros.map((prefix) => [prefix + name, code] as const),
  );
  return { forms: ['$NAME'], names: { ...Object.fromEntries(spelled), ...shortMacros } };
}
