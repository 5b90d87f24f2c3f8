import { answered, answeredSo } from './answered';
import { errorCode, toldWith } from './anywhere';
import { from, isOddError, type Wording } from './wording';

/** Where what a test says of an answer ends behind its code, or goes on with when it is given. */
const isTold = /^["'`]?(?:$|["'`.,;\\]| (?:when|if|for|on|with|without|and|or|but)\b)/;

/** A code of a redirection or an error, or one that is no round number, as those of other things are: 201. */
function isUnusual(code: number): boolean {
  return code > 300 || (code > 200 && code % 100 !== 0);
}

/** What says that a code in a text is a status, where HTTP is spoken: words, an entry of a log, the label of a metric. */
export const spoken: readonly Wording[] = [
  {
    before: /\\?"(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) [^"\n]{1,50}\\?" $/,
    listed: true,
    says: [`'"GET /orders" «404»'`],
  },
  { before: /\bHTTP\\?\/\d(?:\.\d)?\\?" $/, listed: true, says: [`'proto="HTTP/1.1" «404»'`] },
  {
    before:
      /(?<!\bexit )\b(?:[Ss]tatus|[Rr]esponse) code(?::| [-–]| not| other than| (?:from|of|by) (?:the )?[\w-]{1,20}:?)? ['`]?$/,
    listed: true,
    says: [
      '"Response code: «404»"',
      '"bad status code - «500»"',
      '"status code from the registry «404»"',
      '"sent a status code other than «200»: %d"',
    ],
    not: ['"exit status code «200»"'],
  },
  {
    before: /^["'`]status:? $/i,
    behind: /^["'`]$/,
    of: from(300),
    says: ['"status «404»"'],
    not: ['"status «200»"', '"the status «404»"', '"status «404» left"'],
  },
  {
    before:
      /\b(?:with|when|quando|cuando|quand|wenn|returned|[Uu]nexpected|[Ee]xpected|[Ww]anted|want|got|received|non-ok|bad|[Rr]equest|[Rr]esponse) status:? $|[(,] ?Status=$/,
    listed: true,
    says: ['"answered with status «404»"', '"order(id=7, Status=«404»)"'],
    not: ['"the status «404»"'],
  },
  {
    before: answered,
    behind: answeredSo,
    listed: true,
    of: isUnusual,
    says: [
      '"a lost order should return «404»"',
      '"Should return 404 or «403», got %d"',
      '"must respond with «409» when it is held"',
      '"answers with a «404» HTTP error if it is lost"',
      '"should `throw` «401»"',
      '"Returns «404» if there is none"',
      '"// Answers with a «409» when it is held"',
    ],
    not: [
      '"should return «200»"',
      '"should return «404» rows"',
      '"Returns «404» rows"',
      '"yields «404» orders"',
    ],
  },
  {
    before: answered,
    behind: /^ (?:when|if|for|with|without|unless)\b/,
    of: (code) => code >= 200 && code !== 300,
    says: ['"should return «200» for a picker with a basket"'],
    not: ['"should return «200» orders for him"', '"returns «300» if it is full"'],
  },
  {
    before: /\b(?:an? |thrown? |raised? |got |get |HTTP |via )$/,
    behind: /^ (?:[A-Z]\w+ )?[Ee]rror\b(?! (?:pages?|screen|view|template|handler)\b)/,
    of: from(401),
    says: ['"should have thrown «404» error"', '"Got a «401» Unauthenticated error for it"'],
    not: ['"a «404» error page"', '"order «404» error"'],
  },
  {
    before:
      /\b(?:error(?: (?:for|on|from)(?: an?)?)?|[A-Z]\w*(?:Error|Exception) (?:for|on|from|with|after)(?: an?)?) $/,
    behind: /^(?:,|["'`]$| (?:while|when|on|for|from|at|in|response|status)\b)/,
    of: from(401),
    says: ['"error «404» while loading"', '"expected IOException for «404», got nil"'],
    not: ['"error «404» rows"', '"ShopException on «404» rows"'],
  },
  {
    before:
      /\b(?:(?:error|[Ff]ail(?:s|ed)?|[Rr]espon\w+|return\w*|answer\w*|reject\w*) with (?:error )?|[Uu]nexpected )code:? $/,
    of: from(401),
    says: ['"should return an error with code «404» at login"', '"Unexpected code «404»"'],
    not: ['"an order with code «404»"', '"an unexpected code of «404»"'],
  },
  {
    before:
      /\b[Rr]esponse (?:is|was|(?:should|must|to) (?:be|have been))(?: not)? (?:an? )?["'`]?$/,
    behind: answeredSo,
    of: isUnusual,
    says: ['"if the response is «304»"', '"Response should have been «422» - Held"'],
    not: ['"the response is «304» bytes"'],
  },
  {
    before:
      /\b(?:rejects?|fails?|refuses?|responds?|answers?|replies|denies)\b[^"'`\n]{1,50} with (?:an? )?$/,
    behind: /^["'`]$/,
    of: isUnusual,
    says: ['"refuses a second order within a minute with «429»"'],
    not: ['"fills the shelf with «429»"'],
  },
  {
    before: /^["'`]$/,
    behind: /^ (?:expected|ERROR|[Ee]rror)["'`]$/,
    of: from(400),
    says: ['"«403» expected"', '"«401» ERROR"'],
    not: ['"«403» expected rows"'],
  },
  {
    // What a test is called that says how a request is answered.
    before:
      /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) \/\S{0,80}(?: [\w ,'-]{1,60})?(?: (?:returns|answers|responds|responds with|gives|is)|:| [-=]>| →)(?: an?)? $/,
    behind: isTold,
    of: from(200),
    says: ['"GET /orders/9 without a token returns «401»"', '"POST /orders -> «201»"'],
    not: ['"GET /orders returns «200» rows"', '"PUT /orders stores «201»"'],
  },
  {
    before: /^["'`]$/,
    behind:
      /^ (?:(?:must|should)(?: not| still| also| never)? [a-z]|(?:must|should) [A-Z]{3,7}\b|(?:when|without|with|for|on|from) )/,
    of: isOddError,
    says: ['"«401» must still be an error"', '"«405» must POST"', '"«404» when it is lost"'],
    not: ['"«500» must be even"', '"«404» orders with stamps"', '"«301» for old links"'],
  },
  {
    before: /^["'`]$/,
    behind: /^ is (?:not )?(?:an? )?(?:\w+ )?(?:HTTP )?status(?: code)?\b/,
    says: ['"«499» is a valid status code"'],
    not: ['"«499» is a valid order"'],
  },
  {
    before:
      /(?:\b(?:server|client|api|request|https?) |^["'`])error:? $|\b(?:request|fetch|login|call) failed: $/i,
    behind: /^["'`]?(?:$|["'`.,;:\\])/,
    of: from(400),
    says: ['"server error: «500»"', '"Error «500»"', '"Request failed: «404»"'],
    not: ['"server error: «500» rows"', '"the last error: «500»"'],
  },
  {
    before: /(?<!\bexit )\bstatus\.[*+]\??$/,
    listed: true,
    says: ['/status.*«404»/'],
    not: ['/exit status.*«404»/'],
  },
  {
    before: /(?:^|[{,'"`]|\\b)status(?:_code)?=(?:\\?["'])?$|(?:[{,]|^[`'"])code=\\?["']$/,
    listed: true,
    says: [`'requests_total{status="«404»"}'`, `'total{path="/",code="«404»"}'`, `'code="«404»"'`],
    not: ['"retry code=«404»"'],
  },
  {
    before: /<response(?: [\w:]+=\S+)* (?:status|code)=\\?["']$/,
    listed: true,
    says: [`'<response status="«404»">'`],
  },
  {
    phrased: true,
    says: ['"the shop: «404» Not Found"', '"«403» - Forbidden"', `'sent «201» ("CREATED")'`],
    not: [
      '"«404» not"',
      '"«404» - Notes"',
      '"«302» - Found"',
      '"«302» Found, Two Lost"',
      '"RTSP/1.0 «404» Not Found"',
    ],
  },
  {
    before: /^["'`]$/,
    behind: /^ (?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/,
    says: ['"«500» POST no signing service"'],
  },
  {
    before: /["']status\\?["']\s*:\s*(?:\\?["'])?$/i,
    of: from(200),
    says: [`'{"status": «404»}'`],
    not: [`'{"status": «100»}'`],
  },
  {
    // Code in a string.
    before:
      /\b(?:this|self|ctx|res|resp|response|req|request|xhr)\.status(?:_?code)?\s*(?:[=!]==?|=)\s*["']?$/i,
    of: from(200),
    says: ['"this.status = «404»;"', '"if (xhr.status === «200») done();"'],
    not: ['"order.status = «404»;"'],
  },
  {
    before: errorCode,
    of: from(400),
    says: [`'{"error": {"code": «404»'`],
    not: [`'{"error": {"code": «200»'`],
  },
  {
    before: /(?<!\bexit )\b(?:[Ss]tatus|[Rr]esponse) ?[Cc]ode ?(?:[!=]=?=?|:) ?["'`]?$/,
    listed: true,
    says: ['"Expected StatusCode=«200»"', '"response code != «200»"'],
    not: ['"exit status code=«200»"'],
  },
  {
    before:
      /(?:\b(?:error|denied|forbidden|(?:un)?authori[sz]ed|found|failed|unavailable|expired|conflict|limited|rate limit(?: (?:hit|reached|exceeded))?|throttled|(?:expirad|caducad|autorizad|encontrad|denegad|negad)[oa]|abgelaufen|verweigert|nicht gefunden|fehlgeschlagen)|\([Gg]ot|[(,] ?received) \(?$/i,
    behind: /^\)/,
    of: from(400),
    says: [
      '"the shop: unknown error («404»)"',
      '"the routes are mixed up (got «404»)"',
      '"no shelf, permission denied («403»). Ask for it"',
      '"Rate limit hit («429»): wait"',
      '"Sesión caducada («401»)"',
    ],
    not: ['"unknown error («200»)"', '"unknown error («404» bytes)"', '"got «404»)"'],
  },
  {
    before: /["'](?:error_?)?code\\?["']\s*:\s*(?:\\?["'])?$/i,
    behind: toldWith,
    of: (code) => code >= 200 && code !== 300,
    says: [
      `'{"code": «301», "message": "Moved Permanently"}'`,
      `'{"error_code": «404», "description": "no such order"}'`,
      `'{"code": «404», "status": "lost", "message": "no such order"}'`,
    ],
    not: [`'{"code": «404», "shelf": 3}'`, `'{"code": «300», "message": "full"}'`],
  },
];

/** Protocols whose replies have codes of their own: "Net::FTPTempError when the response code is 421". */
export const ofOtherProtocol = /\b(?:FTP|SMTP|IMAP|LDAP|SIP|RTSP)(?![a-z])/;

/** A word before a code that is no status but the number of a thing: `"Order 404 not found"`. */
const thingBefore =
  /\b(?!(?:an?|and|any|as|by|code|errors?|expected|for|from|get|gets|got|http|if|is|it|no|of|on|or|raised?|raises|received|responded|response|returned|returns?|server|status|than|the|then|throws?|thrown|to|was|when|with)\b)[a-z]+ $/i;

/** Whether a code in a text is the number of a thing by the word before it and that behind it. */
export function isOfThing(lead: string, rest: string): boolean {
  return thingBefore.test(lead) && /^ [a-z]/.test(rest);
}
