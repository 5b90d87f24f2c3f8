import { from, type Wording } from '../wordings/wording';

const method = '(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)';
const duration = '[\\d.]+ ?(?:ns|[µu]s|ms|s)\\b';

/** What logs, meters and lines of code of servers say of an answer, as a manual shows them. */
export const logged: readonly Wording[] = [
  {
    before: new RegExp(`\\b${method}\\s+["'\`]?/\\S*\\s+$`),
    behind: new RegExp(`^(?: (?:\\d+|-))?(?: -| in)? \\(?${duration}`),
    says: [
      'POST /orders «201» 1234 - 45.123 ms',
      'GET /orders «200» 12.345 ms - 123',
      'GET /orders «200» in 12ms',
    ],
    not: ['GET /orders «200» in 12 books', 'from /orders «200» in 12ms'],
  },
  {
    before: new RegExp(`\\[${method}\\] [^\\n]*\\[$`),
    behind: new RegExp(`^\\](?: \\[[\\w.-]{0,12}\\])? \\[?${duration}`),
    says: ['[INFO] [GET] [::1] [/orders] [«404»] [150] [1.880 ms] [Mozilla/5.0]'],
    not: ['[INFO] [SET] [::1] [/orders] [«404»] [150] [1.880 ms]'],
  },
  {
    before: /\| $/,
    behind: new RegExp(`^ \\| +${duration} \\|`),
    says: ['[GIN] 2026/11/27 - 12:00:00 | «200» |  1.2ms | 127.0.0.1 | GET "/orders"'],
    not: ['| orders | «200» | 1.2kg | 127 |'],
  },
  {
    before: /\b\w*(?:http|requests?|responses?)\w*\{[^}]*\bcode="$/i,
    behind: /^"/,
    says: ['api_request_total{method="GET",path="/orders",code="«302»"} 1'],
    not: ['orders_total{method="sale",code="«302»"} 1'],
  },
  {
    before: /["']HTTP\/\d(?:\.\d)?["'], $/,
    says: ["{'return_value': (b'HTTP/1.1', «200», b'OK', [])}"],
    not: ["{'return_value': (b'BOOKS', «200», b'OK', [])}"],
  },
  {
    before: /\bresponses["']?: \{ ?["']?$/,
    behind: /^["']?: ?[{A-Z'"]/,
    of: from(200),
    says: ["responses: { '«200»': { description: 'The books' } }"],
    not: ["shelves: { '«200»': { description: 'The books' } }"],
  },
  {
    before: /\bres(?:ponse)?\.(?:status|sendStatus|writeHead)\($/,
    of: from(200),
    says: ['      res.status(«200»).send(book);', 'res.writeHead(«404»);'],
    not: ['      shelf.status(«200»).send(book);'],
  },
];
