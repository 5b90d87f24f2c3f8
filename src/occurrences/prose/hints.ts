import { registry } from '../../catalog/registry';
import type { Range } from '../../syntax/range';
import { isRare } from './meaning';
import { closing } from './signs';

/** Words in -s that are nothing to count. */
const uncounted =
  'as|is|was|this|its|has|does|unless|always|across|status|statuses|access|responses|errors|redirects|means|indicates|signals|fails|pass|passes|returns|happens|stays|keeps|clears|triggers|wipes|becomes|codes';

/** What is counted or measured is no status: "404 ms", "409 books". */
const measured = new RegExp(
  `^[\`*_"]*\\s*(?:(?:[mnµ]?s|secs?|px|[kmg]i?b|percent|people|of|x|×|day|k|million|\\(k\\))(?![\\w-])|%|(?!(?:${uncounted})\\b)[a-z]+s\\b)`,
  'i',
);

/** What the number is that follows. */
const otherwise =
  /\b(?:exit(?:s|ed)?(?: with)?(?: status)?(?: codes?)?|ports?|lines?|pages?|rooms?|rfcs?|iso|issues?|tickets?|bugs?|version|weight|index|size|width|height|limit|timeout)[\s:=]*(?:\\?\()?[`*_"]*$/i;

/** A role of reStructuredText, of anything but a status. */
const role = /:(?![\w:-]*status)[\w-]+:`$/;

/** Numbers of the same kind before one: "301/" of "rooms 301/302". */
const othersBefore = /(?:[1-5]\d\d[/|])+$/;

/** Whether the words around a number say that it is something else. */
export function isOtherwise(line: string, { start, end }: Range): boolean {
  const lead = line.slice(0, start).replace(othersBefore, '');
  return measured.test(line.slice(end)) || otherwise.test(lead) || role.test(lead);
}

/** A path, a request method with one, or a word for what requests go to. */
export const requests =
  /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b|[`\s"(]\/[\w{:[]|\bendpoints?\b|\bcurl\b|\bHTTPS?\b|\brequests?\b|\bAPI\b|\b(?:[Rr]esponse|[Ss]tatus) codes?\b/;

const arrow = /(?<!\d[`*_"]*\s*)(?:→|->|=>|⇒|➔)\s*[`*_"]*$/;
const after = /\b(?:an?|on|any|all|handles?|persistent|non-|with|like)\s*[`*_"]*$/i;
const sent =
  /\b(?:sends?|sent|sending|serv(?:es?|ing)|returns?|returned|returning|(?:respond(?:s|ed|ing)?|answer(?:s|ed)?|served|met|rejected)(?: to)? with|gets?|got|receives?|causes?|causing|triggers?|instead of) an?(?: (?:correct|proper|plain|generic|custom|valid|simple))?\s+[`*_"]*$/i;
const answering =
  /\b(?:returns?|returned|returning|respond(?:s|ed|ing)?(?: with)?|answers? with|replies with|results? in|resulting in|leads? to|raised|threw|throwing|expect(?:s|ed)?:?)\s+[`*_"]*$/i;
const item = /^\s*(?:[-+*•]\s+(?:\[[ x]\]\s+)?)[`*_"]*$/;
const marked = /(?:(?<!`)`|\*\*|[`*]{3})$/;
const behindMark = /^(?:`(?!`)|\*\*|[`*]{3})/;
const pair = /^[/|]([3-5]\d\d)\b/;
const failure = /\b(?:error|erreur|Fehler)\s+[`*_"]*$/i;

/** A thing that is one of its kind, so that the number before it counts nothing: "a 404 page". */
const singular =
  /^[`*_"]*\s+(?:page(?!\s+(?:books?|documents?|files?|long|manual|pdf|reports?)\b)|message|reply|answer|result|output|handler|handling|exception|template)\b/i;

/** Such a page of any error, where nothing follows that it could be the size of. */
const errorPage =
  /^[`*_"]*\s+(?:page|exception)(?=\s*(?:$|[.,;:)]|(?:if|when|for|with|is|and|or|instead|in)\b))/i;

/** What takes a status in code: "`abort(404)`". */
const called =
  /\b\w*(?:status|error|exception|abort|halt|respond|response|reply|redirect)\w*\(\s*["']?$/i;

/** What was done with an answer of a code, "you may see 502 returned", or what it says: "`500 Not Now`". */
const done =
  /^[`*_"]*\s+(?:(?:is|was|are|being) )?(?:returned|sent|served|raised|thrown|received)\b/i;
const says = [/[`"]$/, /^ [A-Z][a-z]+(?: [A-Za-z][a-z]+){1,4}[`"]/] as const;

/** Another code that is put in place of one: "302 instead of 403", "404 rather than 410". */
const contrast =
  /^[`*_"]*,?\s+(?:instead(?: of)?|rather than|vs\.?)\s+(?:an?\s+)?[`*_"]*([2-5]\d\d)\b/;

/** What is said of an answer in an item of a list: "- 403 if nobody may read it". */
const inCase = /^[`*_"]*,?\s+(?:if|when|unless|otherwise|in case|on (?:success|error|failure))\b/i;

/** Answers and errors by their code: "404 errors", "200-level requests". */
const kind =
  /^[`*_"]*(?:\s+(?:responses|errors)\b|-(?:level|series|class|range|following|continue)\b)/i;

/** A status of an answer that is held against a code: "BerespStatus >= 500". */
const compared = /\b(?:be)?re(?:q|sp)_?status\s*(?:[!=<>]=|[<>])\s*$/i;

/** What a line says that lists codes. */
const codes = /\b(?:status|https?|response)(?:\\?[ _-])+codes?\b/i;

/** A line that speaks of a class of codes, and what it may say of one of them. */
const classes = /\b[45]xx\b/i;
const becoming = /\b(?:to|as|with|an?)\s+[`*_"]*$/i;
const listed = [/[,/|][`*_" ]*$/, /^[`*_" ]*[,/|][`*_" ]*[1-5]\d\d\b/] as const;

/** Those numbers of a line that are likely statuses where the text speaks of HTTP. */
export function hintedCodes(line: string, numbers: readonly Range[]): Range[] {
  const speaks = requests.test(line);
  return numbers.filter(({ start, end }) => {
    const code = Number(line.slice(start, end));
    const [lead, rest] = [line.slice(0, start), line.slice(end)];
    if (registry.phrase(code) === null || isOtherwise(line, { start, end })) return false;
    if (arrow.test(lead)) return isRare(code) || (speaks && code % 100 === 0 && code !== 300);
    if (item.test(lead) && /^[`*_"]*\s*[:—–]/.test(rest)) return code >= 400;
    if (item.test(lead) && inCase.test(rest)) return isAnswer(code);
    if (isAnswer(code) && codes.test(rowOf(lead, rest)) && isOneOfSeveral(lead, rest)) return true;
    if (sent.test(lead) && /^[`*_"]*(?:[.,;:)]|\s+[(a-z]|\s*$)/.test(rest)) return code !== 300;
    if (compared.test(lead)) return true;
    if (isAnswer(code) && (called.test(lead) || isQuoted(lead, rest))) return true;
    if (code >= 400 && isError(lead, rest)) return true;
    if (/^[`*_"]*-[a-z]/i.test(rest)) return kind.test(rest);
    if (!isRare(code)) return false;
    if (kind.test(rest) || done.test(rest) || isContrasted(lead, rest)) return true;
    if (answering.test(lead) && closing.test(rest)) return true;
    if (marked.test(lead) && behindMark.test(rest)) return true;
    if (isListed(rest, lead)) return true;
    if (isPaired(code, rest, lead)) return true;
    if (code < 400) return false;
    return singular.test(rest) || after.test(lead) || isBracketed(lead, rest);
  });
}

/** Whether the words around a code say that it is one of an error. */
function isError(lead: string, rest: string): boolean {
  if (failure.test(lead) || errorPage.test(rest)) return true;
  return classes.test(rowOf(lead, rest)) && becoming.test(lead) && closing.test(rest);
}

/** Whether it is a final answer, and none that limits are as well. */
function isAnswer(code: number): boolean {
  return code >= 200 && code !== 300;
}

/** The line that a code stands in, of a sentence that goes on. */
function rowOf(lead: string, rest: string): string {
  return lead.slice(lead.lastIndexOf('\n') + 1) + (rest.split('\n')[0] ?? '');
}

/** Whether a code is marked, or stands in a list. */
function isOneOfSeveral(lead: string, rest: string): boolean {
  if (marked.test(lead) && behindMark.test(rest)) return true;
  return listed[0].test(lead) || listed[1].test(rest);
}

function isPaired(code: number, rest: string, lead: string): boolean {
  const other = Number(pair.exec(rest)?.[1] ?? /\b([3-5]\d\d)[/|]$/.exec(lead)?.[1]);
  const isLikely = other >= 400 && code >= 400 ? registry.phrase(other) !== null : isRare(other);
  return isLikely && other !== code;
}

/** Whether another code is said to be put in place of this one, or this one has become the other. */
function isContrasted(lead: string, rest: string): boolean {
  const other = contrast.exec(rest)?.[1];
  if (other !== undefined) return registry.phrase(Number(other)) !== null;
  const next = /^[`*_"]*\s+to\s+[`*_"]*([2-5]\d\d)\b/.exec(rest)?.[1];
  return next !== undefined && isRare(Number(next)) && /\bfrom\s+[`*_"]*$/i.test(lead);
}

/** Whether a code and the words that it is sent with are one quotation. */
function isQuoted(lead: string, rest: string): boolean {
  return says[0].test(lead) && says[1].test(rest);
}

/** Whether several codes are counted by their number alone: "502, 504 responses". */
function isListed(rest: string, lead: string): boolean {
  const before = /(?<!\d)([2-5]\d\d)[`*_"]*(?:,|\/|,? (?:and|or)) [`*_"]*$/.exec(lead)?.[1];
  const isCounted = /^[`*_"]* (?:responses|errors|statuses)\b/.test(rest);
  return isCounted && before !== undefined && isRare(Number(before));
}

function isBracketed(lead: string, rest: string): boolean {
  return /[a-z]["'`*_]*\s\\?\($/i.test(lead) && /^\\?\)/.test(rest);
}
