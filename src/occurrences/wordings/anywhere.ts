import { from, type Wording } from './wording';

/**
 * What begins an HTTP message: the text, a line of it, or what is written for the end of one; in a pattern
 * for it and with its version filled in, too.
 */
export const messageStart =
  /(?:^|["'`>^/(|{#~]|\n[ \t]*|\\[rnAb])HTTP\\?\/(?:\d(?:\.\d)?|(?:\\[d.]|\[[\d.\\-]+\]|[\d.+*?()|])+|[#$]?\{[^{}\n]{1,40}\})(?: |\\s[+*]?)$/;

/** What begins a status line that takes the protocol of the request: `header($_SERVER['SERVER_PROTOCOL'] . ' 404 …')`, `'HTTP/' + req.httpVersion + ' 404 …'`. */
export const ownProtocol =
  /["'`]HTTP\/["'`]\s*\+\s*[\w.]{1,40}\s*\+\s*["'`] $|\bheader\(\s*["']?\{?(?:\$_SERVER\[["']?SERVER_PROTOCOL["']?\]|\$\w*protocol)\}?(?:["']?\s*\.\s*["'])? {1,2}$/i;

/** What a status is called in words: "response status code 401: Unauthorized". */
const statusCode = /(?<!\bexit )\b[Ss]tatus code(?: ?(?:[:=]|[!=]==?))? \(?$/;

/** How a text says what a status code is or has to be; that of a program is a smaller number. */
const isStatusCode =
  /(?<!\bexit )\b[Ss]tatus ?[cC]ode (?:is|was|(?:should|must|has to|to|can(?:no|')t)(?: not)? be|equals|of)(?: not)?(?: (?:between|within|(?:less|lower|greater|higher) than|at (?:least|most)|in(?: the)?(?: range)?(?: of)?))?:? \[?$/;

/** The least code that no program ends with. */
const leastOwn = 300;

/** The least code of a final response. */
const leastFinal = 200;

/** A member of JSON that is the code of an error. */
export const errorCode = /["']error\w*\\?["']\s*:\s*\{\s*\\?["']code\\?["']\s*:\s*$/i;
/** What such a code is told with. */
export const toldWith =
  /^(?:\\?["'])?\s*,(?:\s*\\?["'](?:status|error|type|name|success|ok)\\?["']\s*:[^,{}\n]{1,40},)?\s*\\?["'](?:message|msg|title|detail|description|reason)\\?["']\s*:/;

/** What says by itself that a code in a text is a status, whatever the file is about. */
export const anywhere: readonly Wording[] = [
  {
    before: messageStart,
    listed: true,
    says: ['"HTTP/1.1 «404» Not Found"', '"\\r\\nHTTP/2 «200»"', '#HTTP\\/[0-9\\.]+ «200»#'],
    not: ['"RTSP/1.0 «404» Not Found"', '"see HTTP/1.1 «404»"'],
  },
  {
    before: /(?:^|[^\w/])HTTP\/$/,
    behind: /^(?![\w/-]|\.\w)/,
    says: ['"the shop returned HTTP/«404», but no text"'],
    not: ['"HTTP/«200».html"', '"/HTTP/«404»"'],
  },
  {
    before:
      /(?:^\/?|[^\w/]|\\[nrt])(?:HTTP|[Hh]ttp)(?:(?: (?:[Ee]rror|[Rr]esponse|[Ss]tatus)){0,2}(?: [Cc]ode)?:? ['`]?| ?(?:错误|錯誤|状态码?|エラー|오류|[Ee]rreur|[Ee]rro|Fehler|ошибка)[ :：(（为是]{1,2})$/,
    listed: true,
    says: [
      '"HTTP «404»"',
      '"the shop said: HTTP error «503»"',
      '"HTTP 401 or «403»"',
      `"HTTP status '«200»'"`,
      '"<p>HTTP Error «400»."',
      '"wanted Http «404», got none"',
      '/HTTP «404»/',
      '"HTTP 状态码为 «401» 的情况"',
    ],
    not: ['"https «404»"', '"HTTP port «443»"'],
  },
  {
    before: /\bHTTP\\?\/\d(?:\.\d)?\\?",\s*\\?"status\\?":\s*$/,
    listed: true,
    says: [`'{"protocol":"HTTP/1.1", "status": «404»}'`],
  },
  {
    before: /\] \\?"[A-Z]{3,7} \S{1,50} HTTP\\?\/\d(?:\.\d)?\\?" $/,
    listed: true,
    says: [`'[26/Nov/2026] "GET /orders HTTP/1.1" «404» 153'`],
    not: [`'"GET /orders HTTP/1.1" «404»'`],
  },
  {
    before: /(?:^|\s)--(?:\w+-)*status-codes?[ =]["']?$/,
    listed: true,
    says: ['"check --fail-on-status-code=«503»"'],
    not: ['"check --status «503»"'],
  },
  {
    before:
      /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) https?:\/\/\S+: $|\b[Tt]he requested URL returned error: $/,
    listed: true,
    says: ['"GET https://shop.example/orders: «404»"', '"The requested URL returned error: «403»"'],
  },
  {
    before: /\bresponses\\?["']?\s*:\s*\{\s*\\?["']$/,
    listed: true,
    says: [`'{"responses": {"«404»": {}}}'`],
  },
  { before: /\/responses\/$|@response `$/, says: ['"#/get/responses/«404»"', '@response `«200»`'] },
  {
    before: /\bres(?:ponse)?\.(?:status|writeHead)\($|\.sendStatus\($/,
    listed: true,
    says: ['"res.status(«404»).end()"'],
  },
  { before: /\bto_return\(\{? ?status: $/, listed: true, says: ['"to_return(status: «404»)"'] },
  {
    before:
      /["'](?:(?!\w*exit)[\w-]{0,20}?status[-_]?code|http[-_]?status|response\\?["']\s*:\s*\{\s*\\?["']status)\\?["']\s*:\s*(?:\\?["'])?$/i,
    says: [
      `'{"statusCode": «404»}'`,
      `'{"status-code": «404»}'`,
      `'{"response": {"status": "«404»"}}'`,
    ],
    not: [`'{"exitStatusCode": «404»}'`, `'{"status": «404»}'`],
  },
  {
    before: isStatusCode,
    listed: true,
    of: from(leastFinal),
    says: ['"Status code is 200 or «201»"', `"statusCode can't be in the [«300», 399] range"`],
    not: ['"exit status code is «200»"', '"status code is «100»"'],
  },
  {
    // Code that compares, or asserts.
    before:
      /\bres(?:p|ponse)?\.(?:code|status|status_?code)(?:\s*(?:[!=]==?|[<>]=?)\s*|\)(?:\.\w{1,12}){1,4}\(\[?)$/i,
    of: from(leastFinal),
    says: ['"if (res.status === «404») {}"', '"expect(response.code).to.equal(«200»)"'],
    not: ['"if (res.size === «404») {}"', '"expect(response.size).to.equal(«200»)"'],
  },
  {
    before: /(?:^|["'`{;]|\n)[ \t]*return $/,
    behind: /^ (?:https?:\/\/|\$scheme\b)/,
    says: ["'return «301» https://shop.example$request_uri;'"],
    not: ["'return «301» books'"],
  },
  {
    // Directives of servers.
    before:
      /(?:^|["'`\n])[ \t]*(?:ErrorDocument|errorfile|error_page)(?: [1-5]\d\d)* $|\[(?:[A-Z]+,)*R=$|\brespond "[^"\n]{0,60}" $/,
    says: ["'ErrorDocument «404» /lost.html'", "'RewriteRule ^old$ /new [R=«301»,L]'"],
    not: ["'a document «404»'", "'[L=«301»]'"],
  },
  {
    // Code, or what an object says of itself, in a string.
    before:
      /(?<!exit_?)(?:status_?code|http_?status|response_?code)\)?\s*(?:[=!]==?|[<>]=?|[:,])\s*["']?$/i,
    of: from(leastFinal),
    says: [
      '"StatusCode: «404», ReasonPhrase: none"',
      '"expect(response.statusCode, «404»);"',
      `"if (responseCode == '«404»') retry();"`,
    ],
    not: ['"exitStatusCode: «404»"', '"statusCodes, «404»"', '"<statuscode>«100»<"'],
  },
  {
    before: /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) +\[$/,
    behind: /^\]/,
    says: ['"14:06 GET [«404»] /orders"'],
    not: ['"GET [«404» orders]"'],
  },
  {
    before:
      /["'](?!\w*exit)\w{0,20}?status_?codes\\?["']\s*:\s*\[(?:\s*\\?["']?\d{3}\\?["']?,){0,20}\s*\\?["']?$/i,
    says: [`'{"status_codes": ["«404»"]}'`, `'{"statusCodes": ["200", «404»]}'`],
    not: [`'{"exitStatusCodes": [«404»]}'`],
  },
  {
    before: /\bhttp-check expect (?:! )?r?status $/,
    says: ['"http-check expect status «418»"'],
    not: ['"check expect status «418»"'],
  },
  {
    before: statusCode,
    of: from(leastOwn),
    says: ['"bad status code («404»)"', '"Status code : «404»"', '"Status code != «500»"'],
    not: ['"make: exit status code «404»"', '"status code «200»"'],
  },
  {
    // Code of Ruby in a string that answers.
    before: /\[\s*$/,
    behind: /^\s*,\s*\{\s*(?:\}\s*,\s*[["']|["'][A-Za-z]+(?:-[A-Za-z]+)*["']\s*=>)/,
    says: [`"[«404», { 'Content-Type' => 'text/plain' }, []]"`],
    not: ['"[«404», { width: 2 }]"'],
  },
  {
    before: /<(?:title|h[1-6])>$/,
    phrased: true,
    says: ['"<title>«404» Not Found</title>"'],
    not: ['"<h1>«404» books</h1>"'],
  },
  {
    // The field that a program behind CGI says its status by.
    before: /(?:^|["'\n])Status: $/,
    phrased: true,
    says: ['"Status: «404» Not Found"'],
    not: ['"Status: «404» left"'],
  },
  {
    before: statusCode,
    phrased: true,
    says: ['"status code «200» OK"'],
    not: ['"status code «200»"'],
  },
  {
    before: /\berror:? $/i,
    phrased: true,
    says: ['"error: «401» Unauthorized"'],
    not: ['"error: «401» rows"'],
  },
  {
    before: errorCode,
    behind: toldWith,
    of: from(400),
    says: [`'{"error": {"code": «404», "message": "no such order"}}'`],
    not: [`'{"error": {"code": «404», "shelf": 3}}'`],
  },
  { before: /httpstat\.us\/$/, says: ['"https://httpstat.us/«404»"'] },
  {
    before:
      /\bHTTP (?:response )?status (?:from|of|for) [^"'\n]{1,60} (?:is|was)(?: not)? (?:\\?["'])?$/i,
    listed: true,
    says: [`'HTTP status of the shop was not "«200»"'`],
    not: [`'the status of the shop was not "«200»"'`],
  },
  {
    before: /\b[Nn]on[- ]$/,
    behind: /^(?:\/[1-5]\d\d)* (?:HTTP|responses?|status|return code)\b/,
    listed: true,
    says: ['"a non 200/«304» HTTP result"', '"keeps non «200» responses"'],
    not: ['"a non-«200» order"'],
  },
  {
    // A query of a search, as logs are asked for.
    before:
      /(?:\bhttp\.(?:response\.)?status|(?<!exit_?)\b(?:status_?code|response_?code)):(?:[[{(]|[<>]=?)(?:[1-5]\d\d (?:TO|OR) )?$/i,
    says: ['"status_code:[500 TO «599»]"', '"@http.status_code:>=«500»"'],
    not: ['"exit_status_code:[100 TO «300»]"', '"size:[100 TO «300»]"'],
  },
  {
    // Markup of components in a string.
    before: /<\.?[\w.]*(?:error|page)[\w.]*\s(?:[^<>]{0,90}\s)?status=\{(?:@conn\.status \|\| )?$/i,
    behind: /^\}/,
    says: ['"<.error_page status={«404»} />"', '"<.page status={@conn.status || «500»} />"'],
    not: ['"<.order status={«404»} />"'],
  },
  {
    behind: /^ (?:(?:HTTP )?status codes?|(?:HTTP |response )(?:status )?code)\b/i,
    says: ['"got a «404» status code"', '"«412» response code with a header"'],
    not: ['"«404» statuses"', '"«500» response codes"', '"«404» codes"'],
  },
];

/** What says so in a file that asks httpbin. */
export const ofHttpbin: readonly Wording[] = [
  { before: /(?:^|[/'"])status\/$/, says: ['"https://httpbin.org/status/«404»"'] },
];
