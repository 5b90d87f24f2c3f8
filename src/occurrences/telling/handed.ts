import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { wordsOf } from '../../frameworks/words';
import { calleeChain } from '../../sites/chain';
import { receivers } from '../../sites/declared';
import type { Dialect } from '../../sites/dialect';
import { ancestor, shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { wholeWord } from '../../syntax/words';
import { lastName } from './names';

/** A function that is handed over to be asked of a status, by what that is done by: `onStatus`, `filterStatusCode`. */
const asking =
  /\b(?:on|if|for|when|filter|is|match(?:es|ing)?|where|with|validate|accept) (?:https? )?status(?: code)?s?$/;

/** What a value is that is held against a code: the first parameter of a function, or its number. */
const parameter = /^\(?(?:final |var |int )?(\w+)/;

/** What a function tells that is asked of each status: `.onStatus(s -> s.value() == 404, …)`. */
export function ofHandedStatus({ anchor, chain }: Site, dialect: Dialect): Telling | null {
  const fn = chain.length > 0 && chain.length < 3 ? ancestor(anchor, dialect, ['function']) : null;
  const taker = fn?.parent && ancestor(fn.parent, dialect, ['call', 'function', 'block']);
  if (!fn || !taker || shapeOf(taker, dialect)?.is !== 'call') return null;
  if (!asking.test(wordsOf(lastName(calleeChain(taker, dialect))))) return null;
  return chain[0]?.name === parameterOf(fn)
    ? { alone: true, role: 'consume', classes: anyClass }
    : null;
}

/** The name of the only parameter of a function, where Kotlin's has none of its own. */
function parameterOf(fn: Node): string {
  const list = fn.childForFieldName('parameters') ?? fn.namedChild(0);
  const isOwn = list !== null && fn.text.includes('->') && list.endIndex < fn.endIndex;
  return isOwn ? (parameter.exec(list.text)?.[1] ?? '') : 'it';
}

/** A function that is called after the status that it takes: `messageForStatus(s)`, `status_to_text(s)`. */
const ofStatus = /\bstatus(?: code)?$|^(?:https? )?status(?: code)? to\b/;

/** No name with one parameter is longer. */
const longestHead = 200;

/** What the only parameter of a function is that is called after a status: `s` of `code_from_status(s) when s in [500, 503]`. */
export function ofTakenStatus({ anchor, chain }: Site, dialect: Dialect): Telling | null {
  const taken = lastName(chain);
  const isPlain = chain.length === 1 && !receivers.has(taken);
  const fn = isPlain ? ancestor(anchor, dialect, ['function']) : null;
  if (!fn) return null;
  const own = wholeWord(taken);
  const only = new RegExp(`(\\w+) ?\\(\\s*(?:[^(),=]*[^\\w.(),=])?${own}[^(),]*\\)`);
  const name = only.exec(headOf(fn, dialect))?.[1] ?? '';
  return ofStatus.test(wordsOf(name)) ? { alone: false, role: 'consume', classes: anyClass } : null;
}

/** What stands before the body of a function, as far as that is no longer than a name with one parameter. */
function headOf(fn: Node, dialect: Dialect): string {
  const shape = shapeOf(fn, dialect);
  const head = shape?.is === 'function' && shape.signed ? fn.previousNamedSibling : fn;
  const parts = head?.children ?? [];
  const long = parts.findIndex(({ startIndex, endIndex }) => endIndex - startIndex > longestHead);
  return (long < 0 ? parts : parts.slice(0, long)).map(({ text }) => text).join(' ');
}
