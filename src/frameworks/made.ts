import { isOfOther } from './others';
import { callTelling } from './telling/calls';
import { pseudoHeader, pseudoHeaderTelling } from './telling/pseudoHeader';
import { anyClass, type Telling } from './telling/telling';
import { isResponse } from './telling/values';
import { one, wordsOf } from './words';

/** Errors whose codes are another system's, or the project's own. */
const otherErrors = new RegExp(
  `\\b${one(
    ...['exit', 'process', 'driver', 'serial', 'upnp', 'channel'],
    ...['os', 'io', 'value', 'syntax', 'parser?', 'parsing', 'lex(?:er)?', 'line'],
  )}\\b`,
);

/** What holds an error, or an answer, for others: `ErrorDetails`, `ResponseDto`. */
const holder = one(
  ...['dto', 'vo', 'details?', 'info', 'message', 'body', 'model', 'object', 'data', 'entity'],
  ...['payload', 'schema', 'bean', 'view'],
);
const errorsMade = new RegExp(
  `^${one(`new .+ ${one('error', 'err', 'exception', 'problem', 'failure', 'rejection')}(?: ${holder})?`, `(?:new )?(?:.+ )?${one('error', 'problem')} ${holder}`)}$`,
);
const errorsAnswered = new RegExp(
  one(
    `^err$|\\w ${one('error', 'err', 'exception', 'problem', 'failure', 'fail')}(?: response)?$`,
    `\\b${one('api', 'app', 'http', 'json', 'rest', 'request', 'server', 'web', 'ajax')} abort$`,
  ),
);
/** What is done with an error by what answers nobody: `LogError`, `drawError`. */
const noting = /^(?:new )?(?:log|print|trace|draw|paint|plot)\b/;

/** What a project's own result is called, which a search has, too. */
const result = `${one('api', 'rest', 'web', 'http', 'json', 'ajax', 'response', 'common', 'base', 'global', 'server', 'unified')} result`;
const answersMade = new RegExp(
  `^${one('new (?:\\w+ )*(?:response|resp|rsp)', `(?:new )?(?:\\w+ )*(?:response|res) ${holder}`, `new (?:${result}|result|r)(?: ${holder})?`, 'new (?:api|base|common|rest) dto')}$`,
);

const ofErrors: Telling = { alone: false, role: 'emit', classes: '45' };

/** Errors of what was too much, or took too long, which may say how much that is. */
const ofAmounts =
  /\b(?:time ?out|limit|quota|level|length|size|bounds|overflow|underflow|range|capacity|weight|width|height|depth|distance)\b/;

/** What an error tells by its words, of no round number where it is of an amount. */
function amounting(words: string): Telling {
  return ofAmounts.test(words) ? { ...ofErrors, unround: true } : ofErrors;
}

/**
 * What the making of any error or response tells of a code before its message:
 * `new TenantError(404, 'No such tenant')`, `new ResponseDto<>(201, "Stored")`. With `isPlace` the code
 * stands where the language's own errors take one, so that the plainest do too.
 */
export function errorTelling(name: string, isPlace = false): Telling | null {
  const words = wordsOf(name);
  if (otherErrors.test(words) || isOfOther(name)) return null;
  if (noting.test(words)) return null;
  if (!/^(?:new )?[A-Z]/.test(name)) return errorsAnswered.test(words) ? amounting(words) : null;
  const isPlain = isPlace && /^new (?:error|exception)$/.test(words);
  if (isPlain || errorsMade.test(words)) return amounting(words);
  return answersMade.test(words) ? { alone: false, role: 'emit', classes: anyClass } : null;
}

function inText(telling: Telling | null): Telling | null {
  return telling && { ...telling, role: 'text' };
}

/** What the settings of a redirection tell of its code: `RedirectConfig{Code: 301}`. */
function redirectTelling(words: string): Telling | null {
  const isOfRedirect = /\bredirect (?:config|options|opts|params|rule|settings)$/.test(words);
  return isOfRedirect ? { alone: false, role: 'text', classes: '3' } : null;
}

/** What a kind of error tells by what its whole is called: `Error::Api`, `ClientErrorKind::Remote`. */
function kindTelling(names: readonly string[]): Telling | null {
  const [kind = '', whole = ''] = names.toReversed();
  const error = /^(?:[A-Z]\w*)?Err(?:or)?(?:Kind)?$/.test(whole);
  return error && /^[A-Z]/.test(kind) ? errorTelling(`new ${kind}Error`) : null;
}

/** What holds a status against another by its name: `UnexpectedStatus`, `StatusCodeMismatch`. */
const ofStatuses =
  /(?:^|\b(?:implicit|unexpected|wrong|invalid|bad|http|assert|response) )status(?: code)?(?: (?:error|mismatch|mismatched|unexpected))*$/;

/** What the `status` or `code` of an error or a response tells where its type is written with it. */
export function typedTelling(names: readonly string[], member: string): Telling | null {
  const words = wordsOf(names.at(-1) ?? '');
  if (otherErrors.test(words) || isOfOther(names.at(-1) ?? '')) return null;
  if (/^(?:actual|expected|got|wanted?|received)$/i.test(member))
    return ofStatuses.test(words)
      ? { alone: /\bcode\b/.test(words), role: 'assert', classes: anyClass }
      : null;
  if (words === 'http') return { alone: true, role: 'text', classes: anyClass, symbols: 'here' };
  if (/^code$/i.test(member)) {
    const name = (names.at(-1) ?? '').replace(/^new /, '');
    const made = errorTelling(`new ${name}`) ?? kindTelling(names);
    return inText(callTelling(names) ?? made ?? redirectTelling(words));
  }
  if (/\b(?:error|exception|problem)$/.test(words))
    return { alone: false, role: 'text', classes: '45', symbols: 'here' };
  return /\b(?:resp|response)$/.test(words)
    ? { alone: true, role: 'text', classes: anyClass, symbols: 'here' }
    : null;
}

/** What is said of the kinds that a type lists. */
const kinds = '(?: (?:codes?|types?|status|info|messages?|enum|reasons?|kinds?|list))*$';
const listsErrors = new RegExp(`\\b(?:errors?|exceptions?|failures?)${kinds}`);
const listsAnswers = new RegExp(`\\b(?:resp|response|results?|success)${kinds}`);

/** What `status` tells in the constants of an enum, by its name: `MemberErrorCode`, `ResponseType`. */
export function enumTelling(name: string): Telling | null {
  const words = wordsOf(name);
  if (listsErrors.test(words)) return { alone: true, role: 'text', classes: '45' };
  return listsAnswers.test(words) ? { alone: false, role: 'text', classes: anyClass } : null;
}

/** What a number tells in the constants of an enum that is named so: `HttpStatus { FAIL(500, "Failed") }`. */
export function listedTelling(name: string): Telling | null {
  const tells = /(?:^| )https? (?:error )?(?:status|code)(?: codes?)?(?: enum)?$/.test(
    wordsOf(name),
  );
  return tells ? { alone: true, role: 'text', classes: anyClass } : null;
}

/** Calls that put a value under a name, and what they put it in. */
const puts =
  /^(?:put|add|set|setdefault|append|of|entry|pairs|to|with|get|json|tag|expose|public field|define property)\b|\battr(?:ibute)?$|^[gs]etattr$|^group$|\bkey value pair$/;
const carriers =
  /(?:body|json|map|model|view|mav|payload|details?|data|attributes?|node|object|obj|root|element|document|doc|path|parameters|params|kwargs|problem|headers)\d*$|^[a-z]$/;

/** What tells one measure of a metric from others, by texts: `counter.tag("status", "404")`, `Tags.of("status", "404")`. */
const tagging = /^tags?$/;

/** What is handed back is called so. */
const returned = /^(?:msg|message|ret|return|output)$/;

/** Whether what is named so holds an answer, or content of one: `result`, `resultVo`, `body`. */
export function holdsAnswer(name: string): boolean {
  const words = wordsOf(name.replace(/^new /, ''));
  return (
    carriers.test(words) ||
    returned.test(words) ||
    isResponse(words) ||
    new RegExp(`\\b${holder}$`).test(words)
  );
}

/** Names of a status, of a constant that holds one, of a header, or of what one has to be: `status`, `ERROR_STATUS_CODE_ATTRIBUTE`, `X-Status-Code`, `check_response_status`. */
const statusKey =
  /^(?:(?:check|expected|allowed)_)?(?:(?:(?:\w+\.)*(http|response|error)[_.]?)?status(_?code)?|(?:http_?)?response(_?code))(?:_(?:metadata|attribute|key|field|header|name|override))*$/i;

/** The same in a trace, which nothing else is called by: `http.response.status_code`. */
const tracedKey = /^https?[._](?:response[._])?status[._]?code$/i;

/** What a setting is called that says which status an error is answered with: `validation_error_status`. */
const settingKey = /(?:^|_)error_status(?:_code)?$/i;

/** What an error is called whose code is asked for, and what is asked of it. */
const asked = /^get(?:attr)?$|^fetch$/;
const errorNames = /(?:^|\b)(?:err|error|exc?|exception)$/;

/** What may have the code of an error besides: what an error is made of, or is made into. */
const ofError =
  /(?:^|_)(?:inner|cause|original|orig|reason|failure|args|kwargs|payload|body|json|response|resp|res|result)$/;

/** What is put under a name, or got by it, in what is answered: `body.put("status", 404)`. */
export function entryTelling(
  call: string,
  key: string,
  carrier: string | undefined,
): Telling | null {
  const isErrors = carrier !== undefined && errorNames.test(wordsOf(carrier));
  if (key === 'code' && asked.test(call) && (isErrors || ofError.test(carrier ?? '')))
    return inText(ofErrors);
  if (tracedKey.test(key)) return { alone: true, role: 'text', classes: anyClass };
  if (key === pseudoHeader) return { ...pseudoHeaderTelling, texts: true };
  const plain = key.replace(/^x-/i, '').replaceAll('-', '_');
  const [match, kind, ofStatus, ofResponse] = statusKey.exec(plain) ?? [];
  const code = ofStatus ?? ofResponse;
  if (match === undefined && settingKey.test(key)) return inText(ofErrors);
  if (match === undefined || !puts.test(wordsOf(call))) return null;
  const isWhole = kind !== undefined || code !== undefined;
  const isTag = tagging.test(wordsOf(call)) || tagging.test(wordsOf(carrier ?? ''));
  const isCarried = isWhole || isCarrier(carrier) || /\bhttp\b|^group$/.test(wordsOf(call));
  const alone = code !== undefined && kind !== 'error';
  if (!isCarried && !isTag) return null;
  return { alone, role: 'text', classes: anyClass, ...((alone || isTag) && { texts: true }) };
}

/** Whether what carries a value, if anything does, is content or a response by its name. */
function isCarrier(carrier: string | undefined): boolean {
  const words = carrier === undefined ? undefined : wordsOf(carrier);
  if (words === undefined || isResponse(words)) return true;
  return carriers.test(words) || /\bresponses?\b/.test(words);
}
