import { isOtherwise } from './otherwise';
import { from, isSaidBy, type Around, type Wording } from './wording';

/** What a number is not a status behind, as it counts, measures or names something there. */
const other =
  '(?<!\\b(?:user|id|key|value|element|node|level|count|length|number|step|byte|bytes|max|maximum|min|minimum|least|most|every|(?<!other |rather )than|(?<!instead |case |because )of|(?:age|amount|height|price|size|total|weight|width|length|count)(?: is| was| of)?) )';

/** What is said of an answer, and how a status is called, before a round code. */
const verbs =
  'ack|answer|complete|expect|fail|get|give|handle|ignore|preserve|produce|propagate|raise|receive|reject|replie|reply|report|resolve|respond|response|result|return|send|throw|treat|use|yield';
const answered = `(?:${verbs})(?:e?s|ing|e?d)?(?: \\w+)?(?: with| in| as)?(?: an?| the| only)?`;
const called = 'status(?:es)?(?: codes?)?(?: (?:to|is|of|above|below|[<>]=?))?';
const kinds =
  'an?|the|no|not|(?:any|every)thing (?:but|except)|an? (?:generic|plain|raw|real|fallthrough)|custom|customi[sz]ed|encapsulated|default|JSON|HTTP|Error with';

/** Where a title ends behind a code, or goes on with when it is given, or with what it is. */
const goingOn =
  /^(?!['’]s\b)["'`]?(?:$|["'`.,;:)\]]| [-–—] | (?:when|if|for|on|with|without|and|or|but|from|to|at|as|because|instead|unless|before|after|while|even|not|rather|is|means|names|status\w*|responses?|Response(?=["'`]$)|errors?|handlers?|OK|ok|HTTP|API\w*)\b(?! more\b)| \((?:OK|ok|[Ss]uccess)\w*\))/;

/** A code that nothing is counted in, as it is in hundreds. */
function isUnround(code: number): boolean {
  return code > 200 && code % 100 !== 0;
}

/** What the title of a test says of a status, where HTTP is spoken: whatever the words are, or by them of a round code. */
export const titled: readonly Wording[] = [
  {
    before: new RegExp(
      `(?:^["'\`]|[\\s(["'\`→>:\u3001-\u9fff\uac00-\ud7af]|\\b(?:non|sub)-|\\b[1-5]\\d\\d/)$${other}`,
      'i',
    ),
    behind:
      /^(?:-(?:style|like)\b)?(?!['’]s\b|\s(?:error )?(?:pages?|screen|view|template)\b|\s(?:円|元|원|個|个|개|件|条|人|回|次|번))(?:$|["'`)\]:;!?/|\s]|[.,](?!\d))/i,
    of: isUnround,
    says: [
      '"without a token → «401»"',
      '"a real «404» is no error"',
      '"retries on «429»"',
      '"(«403»-style)"',
    ],
    not: [
      '"issue-«415»"',
      '"counts a length of «404»"',
      '"its size is «404» and more"',
      '"shows the «404» page"',
      '"«404».5 m"',
    ],
  },
  {
    before: new RegExp(
      `(?:\\b(?:(?:should|must|does|will)(?: not)?|${kinds}|${called}|${answered}) |(?:→|[-=]>) |^["'\`](?:is )?|\\bnon-|\\bsub-)$`,
      'i',
    ),
    behind: goingOn,
    of: (code) => code >= 200 && code !== 300,
    says: [
      '"acks «200» when it is paid"',
      '"non-«200» — no order"',
      '"fails on anything but «200»"',
      '"valid → «200»"',
      '"should «400» on NULL bytes"',
      '"is «200»"',
      '"Response with «200» and the orders"',
      '"works if the response is «200» (success)"',
    ],
    not: [
      '"returns «200» rows"',
      `"«500»'s of denim"`,
      '"waits for «500»"',
      '"is «200» pages long"',
      '"returns «300» if full"',
    ],
  },
  {
    before:
      /\b(?:returns?|answers?|raises?|throws?|gives?|yields?|succeeds?|fails?|parses?|decodes?|handles?|reports?)\b[^"'`\n]{0,60} on (?:an? |HTTP )?$/,
    behind: /^["'`]?(?:$|["'`.,;:)\]]| (?:when|if|and|or|but|from|with|without)\b)/,
    of: (code) => code >= 200 && code !== 300,
    says: ['"returns the orders on «200»"', '"fails on a «500»"'],
    not: ['"returns the orders on «200» shelves"', '"puts orders on «500»"'],
  },
  {
    // What is refused, and with what.
    before:
      /\b(?:abort|answer|bail|block|close|den(?:y|ie)|end|error|fail|finish|redirect|refuse|reject|repl(?:y|ie)|respond|return|terminate|throw)(?:e?s|ed|ing)?\b[^"'`\n\d]{0,60} with (?:an? |HTTP |code ){0,2}$/i,
    behind: goingOn,
    of: (code) => code >= 200 && code !== 300,
    says: ['"aborts with «400» if there are two"', '"reject unknown orders with «400» for GET"'],
    not: ['"returns a shelf with «400» orders"', '"fills it with «400» if it is empty"'],
  },
  {
    before:
      /\b(?:custom|default|generic|standard|own|pretty|friendly|built-in|(?:returns?|serves?|sends?|responds? with|answers? with)(?: an?| the)?) $/i,
    behind: /^ (?:error )?page\b(?! (?:books?|manual|pdf|document|report|count|size)\b)/,
    of: from(400),
    says: ['"should get custom «404» page"', '"returns a «500» error page"'],
    not: ['"shows the «404» page"', '"returns a «404» page manual"'],
  },
  {
    before: /\b(?:HTTP [-–—>]|[Bb]oom) $/,
    of: (code) => code >= 200,
    says: ['"gets the order - HTTP - «500»"', '"does not tell of an error [boom «400»]"'],
    not: ['"gets the order - «500»"'],
  },
  {
    behind: /^-(?:level|class|series|range)\b/,
    of: (code) => code % 100 === 0,
    says: ['"unzips a «200»-level response"'],
    not: ['"unzips a «200»-page book"', '"«204»-level"'],
  },
  {
    // What is answered, and the status of it.
    before: new RegExp(`^["'\`](?:it |should )?${answered} [^"'\`\\n\\d]{1,50} and $`, 'i'),
    behind: /^["'`](?!\w)/,
    of: (code) => code >= 200 && code !== 300,
    says: ['"Response with all orders and «200»"', '"returns an error and «400»"'],
    not: ['"returns orders and «200» rows"', '"between the shelf and «500»"'],
  },
  {
    before: /\b(?:https?|status) (?:codes?|status(?:es)?)\b[^"'`\n\d]{0,40} (?:[<>]=?|[=!]==?) $/i,
    behind: goingOn,
    of: (code) => code >= 200,
    says: ['"should fix an http code if < «400»"'],
    not: ['"should fix an order if < «400»"'],
  },
  {
    before: /^["'`]$/,
    behind:
      /^ (?:[Rr]esponse|[Ee]rror)(?:["'`]$| (?!pages?\b|times?\b|rates?\b|codes?\b|counts?\b)[a-z])/,
    of: from(400),
    says: ['"«500» Response body and message"', '"«404» error"'],
    not: ['"«500» response times"', '"«500» errors"', '"«404» error pages"'],
  },
  {
    // The same in languages of East Asia.
    before: /[\s\u3001-\u9fff\uac00-\ud7af]$/,
    behind: /^ ?(?:を返|が返|エラー|レスポンス|错误|响应|을 반환|를 반환|에러|응답)/,
    of: from(200),
    says: ['"棚が «500» を返した場合"'],
    not: ['"棚に «500» を置く"'],
  },
];

/** Whether the title of a test says of a code in it that it is a status. */
export function isSaidInTitle(around: Around): boolean {
  const { lead, rest } = around;
  if (isOtherwise(lead, { start: lead.length, end: lead.length })) return false;
  return !isOtherwise(rest, { start: 0, end: 0 }) && isSaidBy(titled, around);
}
