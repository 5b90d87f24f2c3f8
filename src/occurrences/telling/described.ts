import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { holdsStatus } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf, chainOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { membersOf } from '../../sites/members';
import { isKeyText, keyText, literalText, shapeOf, unwrap } from '../../sites/nodes';
import type { Chain, Site } from '../../sites/site';
import { lastName, ofChain } from './names';
import { describing } from './otherArguments';

/** How a rule calls what a value has to be, and what it looks at for that. */
const wanted = /^\.(?:expected|value|target|threshold)$/i;
const looking = /^(?:matcher|match|field|key|property|attribute|source|metric|type|kind)$/i;

/** What is looked at that is a status and nothing else. */
const ofStatus = /^(?:https? |response )?status(?: ?code)?(?: waiter)?(?: match(?:er)?)?$/;
const plain = /^status$/;

/** What a rule tells of the value that it wants by what it looks at: `{ matcher: "status", expected: 404 }`. */
export function ofExpectedBeside({ anchor, path }: Site, dialect: Dialect): Telling | null {
  if (!wanted.test(path) || shapeOf(anchor, dialect)?.is !== 'object') return null;
  const isOfStatus = [...membersOf(anchor, dialect)].some(([key, value]) => {
    if (!looking.test(key)) return false;
    const own = unwrap(value, dialect);
    const words = wordsOf(isKeyText(own, dialect) ? keyText(own) : lastName(chainOf(own, dialect)));
    return ofStatus.test(words) && (!plain.test(words) || /^match/i.test(key));
  });
  return isOfStatus ? { alone: true, role: 'assert', classes: '2345', texts: true } : null;
}

/** What declares a setting of a program with the value that it has where none is given. */
const flagging = /^(?:Int|Int64|Uint|String)(?:Var)?P?$|^SetDefault$/;

/** What a flag tells by its name, or by what is said of it: `flag.Int("status-code", 404, "what to answer")`. */
export function ofFlag({ anchor, slot, chain }: Site, dialect: Dialect): Telling | null {
  if (!flagging.test(lastName(chain)) || shapeOf(anchor, dialect)?.is !== 'call') return null;
  const texts = argumentsOf(anchor, dialect).flatMap((given, place) =>
    shapeOf(given, dialect)?.is === 'string' ? [{ place, text: literalText(given) }] : [],
  );
  const [name] = texts.filter(({ place }) => place < Number(slot));
  const usage = texts.find(({ place }) => place > Number(slot));
  const isDescribed = name?.text === 'status' && describing.test(usage?.text ?? '');
  const tells = isDescribed || (name !== undefined && holdsStatus(name.text));
  return tells ? { alone: true, role: 'text', classes: anyClass, texts: true } : null;
}

/** What the default of an option tells by what the option is called, or by what is said of it: `Arg::new("status-code").default_value("404")`. */
export function ofOptionDefault({ chain }: Site, dialect: Dialect): Telling | null {
  if (!/^default_values?(?:_t)?$/.test(lastName(chain))) return null;
  const isOfStatus = textsGiven(chain, dialect).some(
    (text) => holdsStatus(text) || describing.test(text),
  );
  return isOfStatus ? { alone: true, role: 'text', classes: anyClass, texts: true } : null;
}

/** What a text about a status code tells of a number that it is filled in with beside a status: `t('wrong_status_code', res.statusCode, url, 200)`. */
export function ofFilledIn({ anchor, slot, path }: Site, dialect: Dialect): Telling | null {
  if (path !== '' || slot === '0' || shapeOf(anchor, dialect)?.is !== 'call') return null;
  const [text, ...values] = argumentsOf(anchor, dialect);
  const isAbout =
    text && shapeOf(text, dialect)?.is === 'string' && describing.test(literalText(text));
  const isBeside = isAbout && values.some((value) => ofChain(chainOf(value, dialect)) !== null);
  return isBeside ? { alone: true, role: 'text', classes: '2345' } : null;
}

/** A status line that is filled in, with its status first. */
const statusLine = /^\w?["'`]HTTP\/\d(?:\.\d)? (?:%[dsv]|\{[^{}\n]{0,20}\}) /;

/** What a status line tells of what it is filled in with: `fmt.Fprintf(conn, "HTTP/1.1 %d %s\r\n", 404, reason)`. */
export function ofStatusLine({ anchor, slot }: Site, dialect: Dialect): Telling | null {
  if (shapeOf(anchor, dialect)?.is !== 'call') return null;
  const line = argumentsOf(anchor, dialect)[Number(slot) - 1];
  const isLine = line !== undefined && statusLine.test(line.text);
  return isLine ? { alone: true, role: 'emit', classes: anyClass } : null;
}

/** The texts that the calls of a chain are given first. */
function textsGiven(chain: Chain, dialect: Dialect): readonly string[] {
  return chain.flatMap(({ call }) => {
    const isCall = call && shapeOf(call, dialect)?.is === 'call';
    const [first] = isCall ? argumentsOf(call, dialect) : [];
    return first && shapeOf(first, dialect)?.is === 'string' ? [literalText(first)] : [];
  });
}

/** How the responses that an API declares are called, what one of them is asked by, and what they are of. */
const responses = /^(?:get)?responses$/i;
const asking =
  /^(?:value|status|get|find|has|fetch|get_?or_?(?:default|zero|null)|contains_?key)$/i;
const declaring = /^(?:\w*paths?|pathitems|get|post|put|patch|delete|op|operation|getOperation)$/i;

/** What the responses tell that an API declares, of one that is asked for: `operation.Responses.Value("404")`. */
export function ofAskedResponse({ anchor, chain, slot }: Site, dialect: Dialect): Telling | null {
  const before = chain.slice(0, -1);
  const isAsked = before.slice(-2).some(({ name }) => responses.test(name));
  if (!isAsked || slot !== '0' || !asking.test(lastName(chain))) return null;
  if (shapeOf(anchor, dialect)?.is !== 'call') return null;
  const alone = before.some(({ name }) => declaring.test(name));
  return { alone, role: 'consume', classes: anyClass, texts: true };
}
