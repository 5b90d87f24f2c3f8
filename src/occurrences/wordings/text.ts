import { registry } from '../../catalog/registry';
import type { Range } from '../../syntax/range';
import { longestPhrase, says } from '../neighbours/phraseText';
import { answers } from './answers';
import { anywhere, messageStart, ofHttpbin, ownProtocol } from './anywhere';
import { isOtherwise } from './otherwise';
import { isReported, valuesAround } from './report';
import { isOfThing, ofOtherProtocol, spoken } from './spoken';
import { isSaidInTitle } from './titles';
import { isOddError, isSaidBy, type Around } from './wording';

/** As long as `HTTP/1.1 ` on a line of its own, or `<response status="`. */
const longestLead = 80;

/** A code in a text of a file, and where that text stands. */
export interface InText {
  readonly file: string;
  /** The code, and the text with its quotes. */
  readonly range: Range;
  readonly bounds: Range;
  /** Whether that is the title of a test. */
  readonly isTitle: boolean;
  /** Whether it says why a test fails. */
  readonly isReason?: boolean;
  /** The part of the file that is read on its own. */
  readonly unit: Range;
}

/** Whether a code in a text is that of an HTTP message, `HTTP/1.1 404`: one that is written, not spoken of. */
export function isOfMessage(text: InText): boolean {
  return messageStart.test(around(text).lead) || isBehindProtocol(text.file, text.range);
}

/** Whether a text says of a code by itself that it is a status: by its protocol, its name in JSON, its phrase as a heading. */
export function isSaidInText(text: InText): boolean {
  const words = around(text);
  if (isSaidBy(anywhere, words) || isKeyOfResponses(text) || isOrPhrase(words)) return true;
  if (isBehindProtocol(text.file, text.range)) return true;
  return isSaidBy(ofHttpbin, words) && /httpbin/i.test(text.file);
}

/** Whether a code follows the protocol of the request in a status line, of which a text is a part. */
export function isBehindProtocol(file: string, { start }: Range): boolean {
  return ownProtocol.test(file.slice(Math.max(0, start - longestLead), start));
}

/** What a program ends with, whatever that is called. */
const ofProgram = /\bexit (?:status|code) (?:code )?$/;

/** Whether a code in a text is a status by the words around it, where HTTP is spoken. */
export function isNamedInText(text: InText): boolean {
  const words = around(text);
  const { code, lead, rest } = words;
  if (ofOtherProtocol.test(lead) || ofProgram.test(lead)) return false;
  const isTitled = text.isTitle || (text.isReason === true && !isOfThing(lead, rest));
  if (isTitled && isSaidInTitle(words)) return true;
  if ([spoken, answers].some((table) => isSaidBy(table, words))) return true;
  if (isBehindPhrase(words)) return true;
  if (isReported(words, valuesAround(text.file, text.bounds, text.unit))) return true;
  if (isOfThing(lead, rest)) return false;
  if (hasOwnPhrase(code) && beginsWithPhrase(words)) return true;
  const said = /^:? ([^"'\n]*)/.exec(rest)?.[1] ?? '';
  return code >= 400 && says(said.replace(/ (?:response|error)\b.*$/, ''), code);
}

/** Whether a text begins with a code and goes on in words, `"503 no leader"`; as it often does that is sent with it. */
export function isHeadOfText(text: InText): boolean {
  const { lead, rest } = around(text);
  const isCounted = isOtherwise(rest, { start: 0, end: 0 });
  return /^["'`]$/.test(lead) && /^:? (?:[-–] )?[A-Za-z]/.test(rest) && !isCounted;
}

/** Whether a text begins with the code of an error that nothing is counted in, or that a dash is behind: `500 - It is full`. */
export function isHeadOfBody(text: InText): boolean {
  const { code, rest } = around(text);
  return isHeadOfText(text) && (isOddError(code) || (code >= 400 && /^ [-–] /.test(rest)));
}

/** Whether the phrase of a code is that of an error, or no single word, as `ok` and `found` are of other things. */
function hasOwnPhrase(code: number): boolean {
  return code >= 400 || (registry.phrase(code) ?? '').includes(' ');
}

/** Whether a text of a code and its phrase is nothing else, as a status is written: `404 Not Found`. */
export function isStatusTitle(code: number, text: string): boolean {
  return text === `${code} ${registry.phrase(code) ?? ''}`;
}

/** Whether the phrase of a code follows it in any letters: `101 switching protocols`, `a 401 unauthorized error`. */
function beginsWithPhrase({ code, rest }: Around): boolean {
  return new RegExp(`^:? ${registry.phrase(code) ?? ''}(?![\\w-])`, 'i').test(rest);
}

/** What stands before and behind a code in its text. */
function around({ file, range: { start, end }, bounds }: InText): Around {
  return {
    code: Number(file.slice(start, end)),
    lead: file.slice(Math.max(bounds.start, start - longestLead), start),
    rest: file.slice(end, Math.min(bounds.end, end + longestPhrase)),
  };
}

/**
 * Whether a code stands in brackets behind its phrase, or its symbol: `"Access forbidden (403): …"`, `":not_found (404)"`;
 * that of an error behind what it says of something, too: `"Too many requests to the server (429)"`.
 */
function isBehindPhrase({ code, lead, rest }: Around): boolean {
  if (code === 200 && rest.startsWith(')')) return /\bOK \($/.test(lead);
  if (!hasOwnPhrase(code) || !rest.startsWith(')')) return false;
  const phrase = (registry.phrase(code) ?? '').replaceAll(' ', '[ _]');
  const more = isOddError(code) ? "(?: [\\w' -]{1,40})?" : '';
  return new RegExp(`(?<![\\w-])${phrase}${more} \\($`, 'i').test(lead);
}

/** Whether a pattern matches a code or its phrase: `404|not found`. */
function isOrPhrase({ code, lead, rest }: Around): boolean {
  const phrase = registry.phrase(code) ?? '';
  if (!phrase.includes(' ')) return false;
  return (
    new RegExp(`(?<![\\w-])${phrase}\\|$`, 'i').test(lead) ||
    new RegExp(`^\\|${phrase}(?![\\w-])`, 'i').test(rest)
  );
}

/** How many lines above a key that of the object is looked for. */
const mostLines = 150;

/** Whether a code is a key among the responses of a contract, which are a line or more above it. */
function isKeyOfResponses({ file, range: { start, end }, bounds }: InText): boolean {
  if (!/^["']?\s*:/.test(file.slice(end, end + 8))) return false;
  const from = file.lastIndexOf('\n', start) + 1;
  const indent = /^[ \t]+(?=["']?$)/.exec(file.slice(from, start))?.[0].length;
  if (indent === undefined || from <= bounds.start) return false;
  let lineEnd = from - 1;
  for (let count = 0; count < mostLines && lineEnd > bounds.start; count += 1) {
    const lineStart = Math.max(bounds.start, file.lastIndexOf('\n', lineEnd - 1) + 1);
    const line = file.slice(lineStart, lineEnd);
    if (line.search(/\S/) >= 0 && line.search(/\S/) < indent)
      return /^\s*["']?responses["']?\s*:\s*(?:\{\s*)?$/.test(line);
    lineEnd = lineStart - 1;
  }
  return false;
}
