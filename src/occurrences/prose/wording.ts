import { registry } from '../../catalog/registry';
import type { Range } from '../../syntax/range';
import { aroundIn, from, isSaidBy, type Wording } from '../wordings/wording';
import { requests } from './listing';
import { isFurther } from './joined';
import { answering, named } from './leads';
import { logged } from './logs';
import { isRare } from './meaning';
import { closing, marks } from './signs';
import { titled } from './pageTitles';
import { toldInOtherTongues } from './tongues';

const isError = from(400);

/** What says by itself that a code in a text for people is a status. */
export const worded: readonly Wording[] = [
  ...toldInOtherTongues,
  ...logged,
  ...titled,
  {
    before: named,
    says: [
      'HTTP «404»',
      '**Status:** `«404»`',
      'the status code must be «201»',
      'if the status code is greater than or equal to «500»',
      'for statuses != «204»',
      '`statusCode` in `[«500», 502]`',
      '**Code:** «404»',
    ],
    not: [
      'exit status «1»',
      'the order «404»',
      '* Response: `[«500», 200, null]`',
      'the statuses of «300» orders',
    ],
  },
  {
    // A heading, or what stands above an example.
    before:
      /^\s*(?:[-+*•>]\s+|#+\s+)*[`*_]*(?:[^\s\d(`*_]+ ){0,2}(?:response|respuesta|resposta|réponse|risposta|antwort|responso|ответ)(?! (?:times?|sizes?|rates?|counts?|lengths?|limits?|delays?|bytes)\b)(?: [^\s\d(),;:.`*_]+){0,3} ?[(（][`*_]*$/i,
    behind: /^[`*_]*[)）][`*_:：]*\s*$/,
    of: from(200),
    says: ['#### **Response Exitoso («200»):**', 'Exemplo de resposta de sucesso («201»)'],
    not: ['#### Response times («500»)', 'The response holds books («200») or fewer'],
  },
  {
    before: new RegExp(`\\bresponses? (?:other than|besides|except) ${marks}$`, 'i'),
    behind: closing,
    says: ['responses other than «200»'],
    not: ['responses other than «200» bytes long'],
  },
  {
    behind: new RegExp(
      `^${marks}\\s+(?:HTTP\\s+)?(?:status(?:\\s+codes?)?(?!\\s+(?!is\\b|was\\b|responses\\b)\\w+s\\b)|(?:error\\s+)?responses?\\s+codes?|(?:(?:empty|blank|successful|error)\\s+)?response(?!s|\\s+(?:headers|fields|lines|bytes|messages|bodies|times)\\b)\\b|(?:client|server) errors?\\b|HTTP(?!\\s+\\w+s\\b|[:/])(?:\\s+codes?)?\\b|redirect(?:s|ions?)?\\b)`,
      'i',
    ),
    says: [
      'a «404» status',
      'a «302» redirection',
      'the «500» response',
      'a «204» empty response',
      '«500» status responses',
    ],
    not: ['«404» status lines', '«500» response headers', '«302» redirected pages'],
  },
  {
    behind: new RegExp(
      `^${marks}\\s+(?:(?:as|for|como|comme|als)\\s+(?:\\w+\\s+){0,3}|\\([^)]{1,30}\\)\\s+)(?:HTTP\\s+)?status`,
      'i',
    ),
    says: ['returns «200» as the status', '`«404»` (not found) HTTP status'],
    not: ['«200» as the size'],
  },
  {
    behind: new RegExp(
      `^${marks}\\s+(?:to|from|in)\\s+(?:\\w+\\s+){0,4}(?:HTTP\\s+)?status codes\\b`,
      'i',
    ),
    says: ['adds «412» to the list of status codes'],
    not: ['adds «412» to the list of sizes'],
  },
  {
    before:
      /\bresp(?:onse)?\.status(?:_?code)?["'`]{0,2} (?:is|equals?|(?:to|should|must) (?:be|equal|match)) ["'`]?$/i,
    says: [`I expect "$response.status" to equal '«200»'`, 'response.status must match «200»'],
    not: [`I expect "$order.status" to equal '«200»'`],
  },
  {
    // A member of JSON, or a path to one.
    before:
      /\bresponses\[["']?$|["'](?:http_?|(?:http_?)?response_?|status_?){1,2}code["']: ?["']?$/i,
    says: ["$.paths[*][*].responses['«404»']", 'with `"responseCode": «404»` in it'],
    not: ["$.books['«404»']", 'with `"bookCode": «404»` in it'],
  },
  {
    behind: /^\s*\]\s+contains\s+\w*status(?:_?code)?\b/i,
    says: ['match [200, «404»] contains responseStatus'],
    not: ['match [200, «404»] contains response.size'],
  },
  {
    // As in a log.
    behind: new RegExp(`^${marks}\\s+(?:GET|HEAD|POST|PUT|PATCH|DELETE)\\s+[\`"/]`),
    says: ['«403» GET /orders'],
    not: ['«403» GET'],
  },
  {
    // In a command perhaps, with what `curl -w '%{http_code}'` or a variable called so told.
    before:
      /\b(?:https?_?(?:code|status)?|(?:status|response)_?code|res\.status)\b[^;|]{0,120}?\s(?:[!=]?==?|-eq|-ne|-[gl][et]|eq|neq?|=~)\s*["']?\^?$/i,
    says: ['[ "$http_code" -eq «200» ]'],
    not: ['[ "$count" -eq «200» ]'],
  },
  {
    before: /%\{(?:http|response)_code\}[^;]{0,120}\|\s*e?grep\s+(?:-\w+\s+){0,3}["']?[\^(]*$/i,
    says: ["curl -w '%{http_code}' $SHOP | grep -q «200»"],
    not: ["curl -w '%{size_upload}' $SHOP | grep -q «200»"],
  },
  {
    before: new RegExp(
      `\\b(?:status|response|return) codes?\\b.{0,80}\\b(?:is|to|be|as|are)\\s+${marks}$`,
      'i',
    ),
    behind: closing,
    says: ['The status code of a redirect defaults to «302».'],
    not: ['The status code of a list limits that to «302» rows'],
  },
  {
    before: answering,
    behind: closing,
    about: requests,
    of: from(200),
    says: ['GET /orders returns «200»'],
    not: ['the function returns «200»', 'a fee for all requests (`return «100»`)'],
  },
  {
    before: answering,
    behind: closing,
    of: isError,
    says: ['it returns «404».'],
    not: ['it returns «200».'],
  },
  {
    before: new RegExp(
      `(?:\\b(?:error|failure) codes?${marks}(?:\\s*[:=(])?\\s*${marks}|(?<!\\bexit )\\bcodes? [\`*]{1,3})$`,
      'i',
    ),
    of: isError,
    says: ['error code «404»', 'with a code `«422»`'],
    not: ['exit code `«422»`', 'error code «200»'],
  },
  {
    before: /\bfix(?:e[sd]|ing)?:? (?:an? |the )?[`*_"]*$/i,
    behind:
      /^[`*_"]*(?: (?:errors?|messages?|responses?|pages?|handling))?(?: (?:on|when|if|for|while|after|with|caused)\b|:)/i,
    of: (code) => isError(code) && isRare(code),
    says: ['Fix «404» on the link', 'fixed a «502» when it sleeps', 'fix «404» handling: go on'],
    not: ['Fix «404» books', 'fix «300» on the shelf', 'look at «404» on the shelf'],
  },
  {
    before: /\bnon [`*_"]*$/i,
    behind: /^[`*_"]* (?:responses|statuses|replies|errors)\b/i,
    says: ['counts non `«200»` responses'],
    not: ['counts non `«200»` books', 'counts «200» responses'],
  },
  {
    before:
      /\b(?:responses?|status(?:es)?|errors?|codes?)\b[^.;|]{0,20}\b[1-5]xx[`*_"]*,? (?:(?:and|or) )?[`*_"]*$/i,
    of: from(200),
    says: ['responses 1xx, «204» and 304', 'error codes like 5xx or «429»'],
    not: ['sizes 1xx, «204» and 304'],
  },
  {
    before: /(?<![\w/-])(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) [`*_"]*$/,
    behind: closing,
    of: from(200),
    says: ['Return OPTIONS «204» with it', 'POST «409» when taken'],
    not: ['PUT «200» books', 'a list PUT «100»'],
  },
  {
    behind: /^\/(?:ok|error|success|failed|unauthorized|forbidden)\b/i,
    of: from(200),
    says: ['no «200»/ok without it', '«503»/error'],
    not: ['«200»/page', '«100»/ok'],
  },
  {
    before:
      /\b[1-5]xx\b[^.;]{0,60}\b(?:except|but|excluding|other than|besides|apart from|plus)(?: (?:for|an?))? [`*_"]*$/i,
    behind: closing,
    says: ['4xx client errors (except «408»)', 'any 5xx other than «501»'],
    not: ['4xx errors (all but «100» of them)', 'large errors (except «408»)'],
  },
  {
    before: /\bstatus\b[^.;,]{0,60}\b(?:must|should|has to|needs to) be [`*_"]*$/i,
    behind: closing,
    of: from(200),
    says: ['the status returned by the request must be «202» which'],
    not: ['the size returned by the request must be «202»'],
  },
  {
    behind: new RegExp(`^${marks}\\s+(?:means|indicates|signals|signifies)\\b`, 'i'),
    of: isError,
    says: ['`«401»` means to sign in again'],
    not: ['`«200»` means full'],
  },
  {
    // With its reason in the style of an API.
    behind:
      /^[`*]* (?:\/ )?[`*(]*(?:[a-z]+(?:_[a-z]+)+|[A-Z]+(?:_[A-Z]+)+|[A-Z][a-z]+(?:[A-Z][a-z]+)+)\b/,
    of: isError,
    says: ['`«409» slug_taken`', '«400» INVALID_CURSOR'],
    not: ['«409» slugs', '«200» slug_taken'],
  },
  {
    before: /`$/,
    behind: /^ [A-Z][a-z]+ [a-z]+ [^`]*`/,
    of: isError,
    says: ['`«409» That name is taken`'],
    not: ['`«409» That`'],
  },
  {
    before: /(?:^|[(:]|\b(?:on|for|any|all) )\s*(?:[+*#-]+\s+)?[`*_]*$/i,
    behind: new RegExp(`^${marks}\\s+(?:responses|errors)\\b`, 'i'),
    of: isError,
    says: ['**«429» responses** are tried again'],
    not: ['there are «429» errors'],
  },
  {
    behind: new RegExp(
      `^(?:${marks}\\s+(?:HTTP\\s+|[A-Z]+_[A-Z_]+${marks} )?error(?!s)\\b|[\`*_]+ (?:responses|errors)\\b)`,
      'i',
    ),
    of: isError,
    says: ['a «404» error', 'some `«404»` responses'],
    not: ['«404» errors'],
  },
];

/** Those numbers of a line that the words around them say to be status codes. */
export function wordedCodes(line: string, numbers: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (const range of numbers) {
    const around = aroundIn(line, range);
    if (registry.phrase(around.code) === null) continue;
    const isTold = isSaidBy(worded, around) || isFurther(line, found.at(-1), range);
    if (isTold) found.push(range);
  }
  return found;
}
