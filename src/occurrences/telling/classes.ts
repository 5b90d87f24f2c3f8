import { registry } from '../../catalog/registry';
import { isOfProtocol } from '../../frameworks/others';
import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { wordsOf } from '../../frameworks/words';
import type { Dialect } from '../../sites/dialect';
import { ancestor, childOf, shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { lastName } from './names';

/** A range from the first code of a class to the last of one. */
const classRange =
  /^(?:!?in )?\(?[1-5]00 ?(?:\.\.[.=]? ?[1-5]99|\.\.<? ?[2-6]00|until [2-6]00)\)?$/;

/** What a range of codes is called: `HTTP_SUCCESS_RANGE`, `successCodes`. */
const rangeName = /\b(?:(https?|status(?:es)?)|success(?:ful)?|redirects?|response|codes)\b/;

/** Whether a value is such a range, both ends of which are meant. */
export function isClassRange({ text }: Node): boolean {
  return classRange.test(text);
}

/** What the name of a range tells that goes from one class of codes to the same or another: `HTTP_SUCCESS = 200..299`. */
export function ofGivenClass({ chain, path, value }: Site): Telling | null {
  if (path !== '' || !isClassRange(value)) return null;
  const named = rangeName.exec(wordsOf(lastName(chain)));
  return named && { alone: named[1] !== undefined, role: 'text', classes: anyClass };
}

/** What a code tells a branch of which is for a class of codes: `when (code) { in 500..599 -> … }`. */
export function ofClassInCase({ kind, chain, value }: Site): Telling | null {
  const isCode = kind === 'case' && /(?:^|[_a-z])code$/i.test(lastName(chain));
  if (!isCode || isOfProtocol(lastName(chain)) || !isClassRange(value)) return null;
  return { alone: false, role: 'consume', classes: anyClass };
}

/** What asks for a class of statuses is called so: `isSuccessful`, `is_client_error`. */
const asking =
  /^(?:(?:is|was) )?(?:https? )?(?:ok|success(?:ful)?|redirect(?:ion)?|client error|server error)(?: (?:https?|status|response|code))*$/;

/** Whether a plain value is held against a class of codes by what is called after that: `fun isSuccess(code: Int) = code in 200..299`. */
export function isAskedByName({ anchor, chain }: Site, dialect: Dialect): boolean {
  const name = lastName(chain);
  const isPlain = chain.length === 1 && (name === 'value' || isCalledCode(name));
  return isPlain && asking.test(wordsOf(nameAround(anchor, dialect)));
}

function isCalledCode(name: string): boolean {
  return /(?:^\$?|[_a-z])(?:code|status)$/i.test(name);
}

/** What asks for a status by its phrase is called so: `isNotFound`, `was_unauthorized`. */
const askingOne = /^(?:is|was) (?:https? )?(.+?)(?: (?:error|status|response))?$/;

/** What a code tells a value is held against, for which is asked by its phrase: `fun isNotFound() = code == 404`. */
export function ofAskedPhrase({ anchor, chain, value }: Site, dialect: Dialect): Telling | null {
  if (!isCalledCode(lastName(chain))) return null;
  if (isOfProtocol(lastName(chain)) || !/^[2-5]\d\d$/.test(value.text)) return null;
  const asked = askingOne.exec(wordsOf(nameAround(anchor, dialect)))?.[1] ?? '';
  const isSo = registry.findByPhrase(asked) === Number(value.text);
  return isSo ? { alone: true, role: 'consume', classes: anyClass } : null;
}

/** The name of the function that a node is in, or of what gets the value of it. */
function nameAround(node: Node, dialect: Dialect): string {
  const around = ancestor(node, dialect, ['function', 'binding']);
  const shape = around && shapeOf(around, dialect);
  if (!around) return '';
  const name =
    shape?.is === 'binding' ? childOf(around, shape.name) : around.childForFieldName('name');
  const own = name && /^[\w$]+/.exec(name.text)?.[0];
  return own ?? (around.parent ? nameAround(around.parent, dialect) : '');
}
