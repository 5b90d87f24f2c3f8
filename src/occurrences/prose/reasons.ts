import { from, type Wording } from '../wordings/wording';
import { isAnswer, requests } from './listing';
import { isRare } from './meaning';

const isError = from(400);

/** Names of what limits are set on, and of other quantities. */
const quantities =
  '(?!\\w*(?:max|min|limit|size|count|length|width|height|port|days|secs?|seconds|ms|timeout|interval|ttl|batch|page|budget|quota_\\w*limit)(?:_|\\b))';

/** An error as an API names it, and what joins it to its code. */
const nameBefore = (names: string): RegExp =>
  new RegExp(`\`${quantities}(?:${names})\`?[*]{0,2} ?(?:[(:=]|->|→|[–—-])? ?[\`*]{0,3}$`, 'i');
const listedBehind = /^[`*]{0,3}(?:\s*$|\s*[·•,;|)(/+]|\s+[–—-]\s)/;

/** What tells why an answer is given, beside its code, in a text that speaks of HTTP. */
export const reasoned: readonly Wording[] = [
  {
    before: /\([`*_]*$/,
    behind:
      /^[`*_]* (?:(?:if|when|on|for|unless|without|otherwise)\b|(?:bad|invalid|missing|empty|unknown|no|not|wrong|already|duplicate|malformed|too|expired|unauthori[sz]ed|forbidden|denied|validation|conflict|success|error)\b(?! of\b))/i,
    about: requests,
    of: isAnswer,
    says: [
      '`POST /orders` → `{ order }` («400» if it is empty)',
      'PATCH /orders/:id («404» unknown)',
    ],
    not: ['`POST /orders` («400» books)', 'a shelf of books («400» if it is full)'],
  },
  {
    before: /\([`*_]*$/,
    behind: /^[`*_]*\) (?:if|when|unless|on|for)\b/,
    about: requests,
    of: isAnswer,
    says: ['`POST /orders/:id/undo` is a no-op («200») if it was not deleted'],
    not: ['`POST /orders` of so many («200») books'],
  },
  {
    before: /\((?:e\.?g[.:]?|i\.?e[.:]?|like|such as|usually|typically|mostly),? [`*_]*$/i,
    behind: /^[`*_]*(?:[,)/]| (?:or|and)\b)/,
    of: (code) => isError(code) && isRare(code),
    says: ['it took too long (e.g. «408»)'],
    not: ['it took too long (e.g. «500»)', 'books (e.g. «408» of them)'],
  },
  {
    before: /\breturns?\b(?:[^.;|]|\.\w){0,60} (?:at|with|as)(?: an?)? [`*_]*$/i,
    behind: /^[`*_]*(?:\s*$|[.,;:)])/,
    of: isError,
    says: ['which returns the message at «500».'],
    not: ['which returns the books at «200».', 'which returns books at «500» shelves'],
  },
  {
    before: /\bnever(?: an?)? [`*_]*$/i,
    behind: /^[`*_]*(?:\s*$|[.,;:)])/,
    of: isError,
    says: ['an invalid query finds nothing, never «500».'],
    not: ['never «500» books', 'never «200».'],
  },
  {
    before:
      /\b(?:returns?|respond(?:s|ed)? with|answers? with|repl(?:y|ies) with)(?: an?)? [`*_]*$/i,
    behind: /^[`*_]* [`"]*[{[]/,
    about: requests,
    of: isAnswer,
    says: ['All endpoints return «502» `{ error }` then'],
    not: ['All shelves return «502» `{ error }` then'],
  },
  {
    before: nameBefore('[a-z][a-z0-9]*(?:_[a-z0-9]+)+'),
    behind: listedBehind,
    of: (code) => isError(code) && isRare(code),
    says: ['`email_taken` «409» · `forbidden` 403', '`EMAIL_NOT_VERIFIED`(«403»)'],
    not: ['`max_items` «404» · `forbidden` 403', '`email_taken` «409» times'],
  },
  {
    before: nameBefore(
      '\\w*(?:error|invalid|failed|failure|missing|malformed|internal|unexpected|unauthori[sz]ed|unauthenticated|forbidden|conflict|not_?found|gone|too_?many)\\w*',
    ),
    behind: listedBehind,
    of: isError,
    says: [
      '`internal_error` «500»',
      '`forbidden` «403» · `not_found` 404',
      '`INVALID_INPUT` → «400»',
    ],
    not: ['`internal_error` «500» times', '`orders` «400»'],
  },
  {
    // An error that an API has numbered.
    behind: /^ [A-Z]{2,}[-_]\d{3,4}\b/,
    of: isError,
    says: ['raises `«403» AUTH-005`', '«400» VAL_0001 (no such order)'],
    not: ['«400» COVID-19 books', '«200» AUTH-005'],
  },
  {
    before: /\b(?:always|still|simply|just)(?: an?)? [`*]*$/i,
    behind: /^[`*]*(?:\s*$|[.,;:)|]| [(|;–—-])/,
    about: requests,
    of: isAnswer,
    says: ['| POST | `/reset` | Always `«202»` |', 'GET /health is always «200».'],
    not: ['| Orders | `reset` | Always `«202»` |', 'GET /health has always «200» books'],
  },
  {
    before: /\|\s*(?:`|\*\*)$/,
    behind: /^(?:`|\*\*)\s*\|/,
    about: /\|\s*[`*]*(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b[`*\s|]*\//,
    of: isAnswer,
    says: ['| POST | `/email/resend` | – | `«202»` |', '| `GET /orders` | **«200»** |'],
    not: ['| Orders | `/orders` | `«202»` |', '| GET | `/orders` | «202» |'],
  },
  {
    before: /(?<!`)`$/,
    behind: /^`,? (?:when|if|unless|once|while|otherwise)\b/,
    about: requests,
    of: isAnswer,
    says: ['POST /jobs is queued, or `«200»` when it is done at once'],
    not: ['a shelf of `«200»` when it is full'],
  },
];
