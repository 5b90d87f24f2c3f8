import { from, type Wording } from '../wordings/wording';
import { isRare } from './meaning';
import { closing } from './signs';

/** A path, a request method with one, or a word for what requests go to. */
export const requests =
  /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b|[`\s"(]\/[\w{:[]|\bendpoints?\b|\bcurl\b|\bHTTPS?\b|\brequests?\b|\bAPI\b|\b(?:[Rr]esponse|[Ss]tatus) codes?\b/;

const arrow = /(?<!\d[`*_"]*\s*)(?:→|->|=>|⇒|➔)\s*[`*_"]*$/;
const item = /^\s*(?:[-+*•]\s+(?:\[[ x]\]\s+)?)[`*_"]*$/;
export const marked = /(?:(?<!`)`|\*\*|[`*]{3})$/;
export const behindMark = /^(?:`(?!`)|\*\*|[`*]{3})/;

/** What a line says that lists codes. */
const codes = /\b(?:status|https?|response)(?:\\?[ _-])+codes?\b/i;

const isError = from(400);

/** A final answer, and none that limits are as well. */
export function isAnswer(code: number): boolean {
  return code >= 200 && code !== 300;
}

/** What a list, an arrow or a mark says of the code in it, in a text that speaks of HTTP. */
export const listing: readonly Wording[] = [
  { before: arrow, of: isRare, says: ['no token → «401»'], not: ['from 1 -> «200»'] },
  {
    before: arrow,
    about: requests,
    of: isAnswer,
    says: ['GET /orders → «200»', 'POST /jobs → `«202» { job }`'],
    not: ['the weight → «200»'],
  },
  {
    before: item,
    behind: /^[`*_"]*\s*[:：—–]/,
    of: isError,
    says: ['- «404»: no such order'],
    not: ['- «250»: grams'],
  },
  {
    before: item,
    behind: /^[`*_"]*,?\s+(?:if|when|unless|otherwise|in case|on (?:success|error|failure))\b/i,
    of: isAnswer,
    says: ['- «200» on success', '* `«204»` if nothing is left'],
    not: ['- «100» if empty'],
  },
  {
    before: marked,
    behind: behindMark,
    about: codes,
    of: isAnswer,
    says: ['Known response codes are `200` and `«500»`'],
    not: ['Known sizes are `200` and `«500»`'],
  },
  {
    // In a table of what a request comes to.
    before: /\|\s*(?:success(?:ful)?|errors?|failures?|normal)\s*\|\s*(?:[1-5]\d\d,\s*)+$/i,
    behind: /^(?:,\s*[1-5]\d\d)*\s*\|/,
    of: isAnswer,
    says: ['| Codes | Error | 401, «404» |'],
    not: ['| Orders | Open | 401, «404» |', '| Orders | Error | «404» |'],
  },
  {
    before: /[,/|][`*_" ]*$/,
    about: codes,
    of: isAnswer,
    says: ['Known status codes: 200, «500»'],
    not: ['Known sizes: 200, «500»'],
  },
  {
    behind: /^[`*_" ]*[,/|][`*_" ]*[1-5]\d\d\b/,
    about: codes,
    of: isAnswer,
    says: ['Known status codes: «200», 500'],
    not: ['Known sizes: «200», 500'],
  },
  {
    // What a shell does in that case.
    before: /^\s*(?:[1-5]\d\d\|)*$/,
    behind: /^(?:\|[1-5]\d\d)*\)\s+(?:echo|printf|return|exit|log\w*|warn\w*|err\w*|fail|die)\s/,
    of: isAnswer,
    says: ['  «401») echo "Sign in again" ;;', '  401|«403») return 1 ;;'],
    not: ['«401») books', '(«401») echo'],
  },
  {
    // A symptom with which a part of a manual begins.
    before:
      /(?:^|[#>*-] ?)\**(?:issues?|problems?|symptoms?|errors?|bugs?|questions?|问题|問題|problem[ae]|problème|fehler)\**:\** (?:(?:getting|got|an?|the|constant|random) ){0,2}[`*_]*$/i,
    behind: closing,
    of: (code) => isError(code) && isRare(code),
    says: ['### Issue: «404» for the list', '**Problem:** getting a «502» after it'],
    not: ['### Issue: «404» books', '### Issue «404» for the list'],
  },
];
