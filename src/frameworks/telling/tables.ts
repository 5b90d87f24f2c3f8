import { one, wordsOf } from '../words';
import { anyClass, code, status, type Telling } from './telling';

/** What the name of a table tells of its keys: `statusTexts`, `HTTP_ERRORS`. */
export function keyTelling(name: string): Telling | null {
  const tells =
    /\b(?:https?|status(?:es)?|response codes?)\b|\bresponses?(?: schemas?)?$|\brepl(?:y|ies)$/.test(
      wordsOf(name),
    );
  return tells ? { alone: false, role: 'text', classes: anyClass } : null;
}

/** Names of tables of statuses, whatever their members are called: `HTTP_STATUS`, `errorStatusCodes`. */
const tables = new RegExp(
  `\\b${one(`https? ${one(status, code)}(?: ${code})?`, `${status} ${code}`, 'response codes', 'rescue responses')}(?: map)?$`,
);

/** Names of classes that hold nothing but statuses, whatever their constants are called. */
const statusClasses =
  /\b(?:https? status(?:es)?(?: codes?)?|https? codes?|status codes|response codes?|api status(?: codes?)?)$/;

/** Whether a class lists statuses by its name: `HttpStatusCode`, `ApiResponseCodes`. */
export function listsStatuses(name: string): boolean {
  return statusClasses.test(wordsOf(name));
}

/** What the name of a table tells of its values: `{ conflict: 409 }` is one of `HTTP_STATUS`. */
export function tableTelling(name: string): Telling | null {
  const isTable = tables.test(wordsOf(name));
  return isTable ? { alone: true, role: 'text', classes: anyClass, symbols: 'anywhere' } : null;
}
