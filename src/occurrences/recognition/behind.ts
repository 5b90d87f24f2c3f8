import { listsStatuses } from '../../frameworks/telling/tables';

/** What a compiler says in a comment behind the number of a constant: `HttpStatus.NOT_FOUND`. */
const constantBehind = /^ \/\* (?:\w+\.)*(\w+)\.\w+ \*\//;

/** What makes the phrase of a code behind it: `"404 " + http.StatusText(404)`. */
const phraseMade =
  /^ ["'`]\s*(?:\+|\.|<>|&|\|\|)\s*(?:\w+(?:\.|::))*(?:get)?(?:status_?text|reason_?phrase|(?:http_)?status_codes?)[[(]/i;

/** So far behind a code is looked. */
const longest = 80;

/** Whether a code is told of right behind it: by the constant that it was, or by what makes its phrase. */
export function isNamedBehind(text: string, end: number): boolean {
  const behind = text.slice(end, end + longest);
  return listsStatuses(constantBehind.exec(behind)?.[1] ?? '') || phraseMade.test(behind);
}
