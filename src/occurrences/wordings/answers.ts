import { from, isOddError, type Wording } from './wording';

/** Words of what went wrong, as a server names it by a phrase of its own. */
const wrong =
  /\b(?:invalid|error|failure|failed|misconfig\w+|denied|missing|not found|not allowed|unavailable|expired|exceeded|unauthori[sz]ed|forbidden|refused|rejected|unsupported|required|rate limit\w*|throttled|timed out)\b/i;

/** Where what is said of an answer ends behind its code, or goes on to tell when it is given. */
const isTold = /^["'`]?(?:$|["'`.,;:)\\]| (?:when|if|for|on|with|without|and|or|but)\b)/;

/** A code that no round number of things is: 201, 400, 404. */
function isOwn(code: number): boolean {
  return code === 400 || (code > 200 && code % 100 !== 0);
}

/** What says of a code in a text how a request was answered, where HTTP is spoken: titles of tests, messages of errors. */
export const answers: readonly Wording[] = [
  {
    before:
      /\b(?:(?:number|amount|rate|lots|share) of|many|repeated|consecutive|only|all|not|got|get|on|for|with|as|like) $/,
    behind: /^ (?:HTTP )?responses\b/,
    of: isOddError,
    says: ['"too many «429» responses"', '"an unusual amount of «403» responses"'],
    not: ['"too many «403» orders"', '"all «500» responses"'],
  },
  {
    before:
      /\b(?:not|got|be|is|was|on|for|with|like|as) an? (?:(?:custom|default|plain|real|generic|proper) )?["'`]?$/,
    behind: isTold,
    of: isOddError,
    says: ['"not a «404»"', '"is called for a custom «404»"'],
    not: ['"not a «404» order"', '"for a «500»"'],
  },
  {
    // What a test is called that says what is done about an answer.
    before:
      /\b(?:handl(?:es?|ing)|(?:retr(?:y|ies)|raises?|fails?|errors?|throws?|halts?|stops?|backs? off) (?:on|after))(?: an?)? (?:[1-5]\d\d(?:, |,? and |,? or |\/))*$/i,
    behind:
      /^(?:["'`]|,? (?:and|or) [1-5]\d\d\b|(?:\/|, )[1-5]\d\d\b| errors?["'`]| (?:with|when|if|from|by)\b)/,
    of: from(400),
    says: [
      '"handles «404» errors"',
      '"does not retry on 400 or «422»"',
      '"raises on a «503» from the shop"',
    ],
    not: ['"handles «404» orders"', '"fails on «500» rows"'],
  },
  {
    before: /\b(?:respond|answer|repl(?:y|ie))(?:e?s|ed|ing)? with (?:an? )?(?:HTTP )?["'`]?$/,
    behind: isTold,
    of: from(200),
    says: ['"responds with a «200» and the order"'],
    not: ['"responds with «200» orders"'],
  },
  {
    before: /^["'`]$/,
    behind:
      /^(?: (?:when|if|unless|without|with (?:an?|no|the|accepted|invalid|valid|wrong|missing))|\. (?:If|When|[A-Z]\w+Error))\b/,
    of: isOwn,
    says: ['"«400» when the orders are no list"', '"«401». UnauthorizedError"'],
    not: ['"«300» when it is full"', '"«404» with stamps"', '"«404». Orders"'],
  },
  {
    before:
      /(?<!\b(?:id|number|port|size|count|total|sum|value|length|width|height|limit|age|price|index|line|year|code|status)(?: of [^"'`\n]{1,30})? )\b(?:is|becomes)(?: an?)? $/i,
    behind: /^ (?:and|when|if|for|unless)\b/,
    of: isOddError,
    says: ['"an unknown order is «404» and nothing is kept"'],
    not: ['"the size is «404» and more"', '"the status of %d is «404» and old"'],
  },
  {
    before:
      /\b(?:treat|turn|handle|swallow|report|surface|map|translate|convert|retry|retrie)(?:s|e?d|ing|ping|ped)?(?: an?| the)? $/i,
    behind: /^ (?:as|like|to|into|by|with|gracefully)\b/,
    of: isOddError,
    says: ['"maps «404» to :not_found"', '"treats a «409» as done"', '"retries a «429» by itself"'],
    not: ['"maps «404» orders"', '"turns «500» into rows"'],
  },
  {
    before: /^["'`]$/,
    behind:
      /^ (?:(?:returns?|raises?|throws?|becomes?|yields?|gives?|maps? to|is mapped to|is)(?: an?)?|[-=]>|→) (?:[\w.]{0,40}(?:Error|Exception)\b|\{?:\w)/,
    of: from(400),
    says: [
      '"«404» returns NotFoundError"',
      '"«500» -> raised.ServerError"',
      '"«409» is a :conflict"',
    ],
    not: ['"«404» returns orders"', '"«404» -> Order"'],
  },
  {
    // What depends on an answer, at the end of a title.
    before:
      /\b(?:when|quando|cuando|quand|wenn|upon)(?: (?:it is|it's|given))?(?: an?)? $|^["'`]on $/i,
    behind: /^["'`]/,
    of: isOddError,
    says: ['"is lost when «404»"', '"on «429»"'],
    not: ['"is lost when «404» are left"', '"is lost when «500»"', '"a page on «404»"'],
  },
  {
    before: /^["'`]$/,
    behind:
      /^ (?:(?:[-=]>|→|⇒) |(?:response |error )?(?:triggers?|forces?|causes?|leads to|clears?|logs?|signs?|refreshes|redirects?)\b(?! (?:rows|lines)\b))/,
    of: isOddError,
    says: ['"«401» → login"', '"«401» triggers a refresh"'],
    not: ['"«500» -> 600"', '"«404» logs rows"'],
  },
  {
    before: /^["'`](?:when|on|after|upon|if)(?: an?)? $/i,
    behind:
      /^(?: (?:responses?|errors?))?,? (?:it|the|then|should|must|does|is|retries|refreshes|throws|returns|clears|falls|redirects|shows|emits|raises|logs out|signs out)\b/,
    of: isOddError,
    says: ['"on «401» logs out"', '"when «409» it asks again"'],
    not: ['"on «404» shelves it"', '"after «404» returned orders"'],
  },
  {
    before: /\bresponses?\b[^"'`\n]{1,40} code (?:is|was|equals)(?: not)? $/,
    behind: /^["'`]?(?:$|["'`.,;:)\\]| (?:or|and|when|if)\b)/,
    of: from(200),
    says: ['"throws when the response of the shop code is «404» or other"'],
    not: ['"when the order code is «404»"'],
  },
  {
    before: /\b(?:on|for|when|with|is|from|of|an?|any|every) non-$/i,
    behind: /^["'`](?!\w)/,
    of: from(200),
    says: ['"returns an error on non-«200»"'],
    not: ['"keeps all of non-«200» rows"'],
  },
  {
    // The name of a member in a tag of Go's, as those are called that count answers.
    before: /^`json:"$/,
    behind: /^(?:,\w+)*"/,
    of: from(200),
    says: ['`json:"«404»,omitempty"`'],
    not: ['`json:"«404»-shelf"`'],
  },
  {
    // A page that answers with any status that it is asked for.
    before: /^["'`](?:https?:\/\/[^/"'`]{1,60})?\/(?:_|\w{1,12}[-_])?status\/$/,
    behind: /^["'`?]/,
    says: ['"/_status/«404»"', '"/return-status/«200»"'],
    not: ['"/orders/status/«404»"', '"/status/«404»/rows"'],
  },
  {
    // A phrase of its own for what went wrong.
    before: /^["'`]$|: $/,
    behind:
      /^(?::? [A-Z][\w-]*(?: [\w-]+){1,4}(?<!s)(?:["'`.:(\\]| [(/–—-])|: [a-z][\w-]*(?: [\w-]+){1,4}["'`.,;])/,
    about: wrong,
    of: from(400),
    says: [
      '"«400» Invalid request"',
      '"the shop: «503» Backend unavailable"',
      '"«429» Rate limit (of orders)"',
      '"«404»: shelf_list not found on it, but"',
    ],
    not: ['"«400» Invalid rows"', '"«500» Main Street"', '"«400» invalid request"'],
  },
  {
    before: /\b(?:[Tt]he|[Aa]n?|[Oo]wn|[Cc]ustom|[Dd]efault) $/,
    behind: /^ (?:handlers?|must|should)\b/,
    of: isOddError,
    says: ['"the «404» handler"', '"the «422» must name the order"'],
    not: ['"the «404» shelf"'],
  },
  {
    // What a server does with a request, as people call it by the code.
    before: /\b(?:must|should|would|will) $/,
    behind:
      /^(?:["'`,;.]| (?:when|if|rather|instead|not|with|without|for|on|but|and|or|as|because)\b)/,
    of: isOddError,
    says: ['"an unknown order must «404» rather than fail"', '"should «401» without a token"'],
    not: ['"should «404» orders"', '"up to «500» if"'],
  },
  {
    before: /^["'`](?:<\w+>)?[Ee]rror:? $/,
    behind: /^(?:[!.:,<"'`]| [-–—])/,
    of: isOddError,
    says: ['"Error «404»! There is no such page."', '"Error «405»: ask for it otherwise"'],
    not: ['"Error «404» rows"', '"Error «500»: restart"'],
  },
  {
    before: /\b(?:[Gg]ot|[Rr]eceived)(?: an?)?(?: HTTP)? $/,
    behind:
      /^(?:["'`]?(?:[.,;:!)]|["'`]$)| (?:from|for|with|on|when|while|response|trying|[#$]\{?\w*reason)\b)/,
    of: isOwn,
    says: ['"Got «401» from the shop"', '"received «204» from %s, asking again"'],
    not: ['"Got «404» rows"', '"Got «500» for it"'],
  },
  {
    before: /\([Ss]tatus:? $/,
    behind: /^\)/,
    of: from(200),
    says: ['"the shop refused it (status «401»)"'],
    not: ['"the order (status «100»)"', '"(status «401» rows)"'],
  },
  {
    // What a test is called, as people say it by the code.
    before: /^["'`]$|\b(?:it|and|also|only) $/,
    behind: /^'?s(?:["'`,]| (?:when|if|for|on|without|with|unless|until|after|an?|the|unknown)\b)/,
    of: isOddError,
    says: [`"«404»'s when there is no shelf"`, '"it «401»s without a token"'],
    not: ['"«501»s of denim"', '"the «404»s when it is red"'],
  },
  {
    before:
      /\b(?:rate[- ]limit\w*(?: \w+)?|(?:quota|limit) \w+|exceeded|overloaded|busy|time(?:d )?out|throttl\w+) \((?:HTTP )?$/i,
    behind: /^\)/,
    of: (code) => [408, 413, 429, 503, 504].includes(code),
    says: ['"OpenShop rate limit («429») — asking again"', '"the shop is overloaded («503»)"'],
    not: ['"rate limit («500»)"', '"the shelf («429»)"', '"rate limit («429» orders)"'],
  },
  {
    before: /["']error_?code\\?["']\s*:\s*$/i,
    of: isOddError,
    says: [`'{"errorCode": «404»}'`],
    not: [`'{"errorCode": «500»}'`, `'{"error_codes": «404»}'`],
  },
  {
    before: /\bnon-$/,
    behind: /^ (?:HTTP )?(?:response|status|answer|reply|result|code)\b/,
    says: ['"error for a non-«201» response"'],
    not: ['"a non-«201» order"'],
  },
  {
    before: /\berror code ?: $/,
    behind: /^["'`]?(?:$|["'`.,;:)\\])/,
    of: from(400),
    says: ['"error code: «404»"', '"HTTP error code : «404»"'],
    not: ['"error code: «404» rows"', '"error code: «200»"'],
  },
  {
    before:
      /\b(?:rejects|rejected|refuses|refused|denies|denied|blocked|failed|failure|error|not found|throttled|revoked|forbids)\b[^"'`(]{1,80} \($/i,
    behind: /^\)/,
    of: isOddError,
    says: ['"the shop rejected the key («401»)"', '"no such shelf: not found in the shop («404»)"'],
    not: ['"the shop rejected the key («500»)"', '"the shop packed the key («401»)"'],
  },
  {
    // What Go's own handler answers with, and the title of a page in a text.
    before: /^["'`] ?(?:<(?:h[1-6]|title|center|p|b|strong)> ?){0,3}$/,
    behind: /^(?::| [-–—])? (?:page|file|route) not found\b/i,
    says: ['"«404» page not found"', '"<h1> «404» File Not Found </h1>"'],
    not: ['"«404» pages not found"', '"<div>«404» page not found"'],
  },
];
