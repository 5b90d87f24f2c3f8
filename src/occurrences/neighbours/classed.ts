import { registry } from '../../catalog/registry';
import { phrasedTelling, phraseTelling } from '../../frameworks/phrases';
import { wordsOf } from '../../frameworks/words';
import { chainOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import type { Shape } from '../../sites/shape';
import { membersOf } from '../../sites/members';
import { childOf, literalText, outermost, shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { phraseIn, says } from './phraseText';

/** Where a code stands beside the class that it belongs to. */
const rows: ReadonlySet<Shape['is']> = new Set<Shape['is']>([
  'pair',
  'array',
  'tuple',
  'values',
  'arguments',
]);

/**
 * The site of an error's code beside the class of that error: `{NotFound: 404}`, `check(HTTPConflict, 409)`,
 * or in a table of nothing but codes and errors: `{404: NoSuchCartError, 409: CartClosedError}`; of any code
 * in a table of them by their names, or by their phrases.
 */
export function classedSite(node: Node, code: number, dialect: Dialect): Site | null {
  const value = outermost(node);
  const { parent: anchor } = value;
  const around = anchor && shapeOf(anchor, dialect)?.is;
  if (!anchor || !around) return null;
  const table = around === 'pair' ? anchor.parent : null;
  const isOfError = (code >= 400 || table !== null) && isBesideClass(value, anchor, code, dialect);
  const isListed = code >= 400 && table !== null && listsErrors(table, dialect);
  const isNamed =
    table !== null && (listsPhrases(table, dialect) || isReason(code, value, dialect));
  if (!isOfError && !isListed && !isNamed) return null;
  return { kind: 'element', chain: [], slot: '', path: '', anchor, value };
}

/** Whether the class of an error stands beside its code, or the code's place in a table is given it. */
function isBesideClass(value: Node, anchor: Node, code: number, dialect: Dialect): boolean {
  const around = shapeOf(anchor, dialect)?.is;
  const beside =
    around && rows.has(around)
      ? [value.previousNamedSibling, value.nextNamedSibling]
      : [around === 'subscript' ? givenTo(anchor, dialect) : null];
  return beside.some((other) => other !== null && isCalledAfter(className(other, dialect), code));
}

/** What an element of a table is given: `errors[404] = NotFound`. */
function givenTo({ parent, id }: Node, dialect: Dialect): Node | null {
  const shape = parent && shapeOf(parent, dialect);
  if (!parent || shape?.is !== 'assignment' || childOf(parent, shape.left)?.id !== id) return null;
  return childOf(parent, shape.right);
}

/** The name of a class that a node is, or that a text gives with its package; empty for anything else. */
function className(node: Node, dialect: Dialect): string {
  const is = shapeOf(node, dialect)?.is;
  const given =
    is === 'string' ? /^(?:[\w.]+|[\w\\]+)[.\\](\w+)$/.exec(literalText(node))?.[1] : '';
  const isName = is === 'identifier' || is === 'member';
  const name = isName ? chainOf(node, dialect).at(-1)?.name : given;
  return name !== undefined && /^[A-Z]\w*[a-z]/.test(name) ? name : '';
}

/** Whether a class is that of the error of a code: `ResourceNotFoundError`; of others, `NotModified`, by words that it has alone. */
function isCalledAfter(name: string, code: number): boolean {
  const words = wordsOf(name);
  if (code < 400) return words.includes(' ') && registry.findByPhrase(words) === code;
  return (phraseTelling(name, code) ?? phrasedTelling(name, code)) !== null;
}

/** A table of errors is no longer than this. */
const longestTable = 40;

/** So many keys of a table are the phrases of their codes, at least, and a third of them all. */
const fewestPhrases = 4;

/** Whether a table gives codes their names: `['resource_gone' => 410, 'invalid_request' => 400, …]`. */
function listsPhrases(table: Node, dialect: Dialect): boolean {
  if (table.namedChildCount > longestTable) return false;
  const members = [...membersOf(table, dialect)];
  if (members.length < fewestPhrases) return false;
  if (!members.every(([, value]) => registry.isRegistered(Number(value.text)))) return false;
  const said = members.filter(([key, value]) => isCalledAfter(key, Number(value.text)));
  return said.length >= fewestPhrases && said.length * 3 >= members.length;
}

/** A table of the codes of HTTP is no longer than this. */
const longestReasons = 120;

/** So many codes of such a table are registered, at least, and have their phrases. */
const fewestReasons = 6;

/** Whether a code that nobody registered stands in a table of others and their phrases: `{…, 444: 'No Response', 502: 'Bad Gateway'}`. */
function isReason(code: number, key: Node, dialect: Dialect): boolean {
  const table = key.parent?.parent;
  const isKey = key.parent?.firstNamedChild?.id === key.id;
  if (!table || !isKey || code < 200 || code > 599 || registry.isRegistered(code)) return false;
  if (table.namedChildCount > longestReasons) return false;
  const said = table.namedChildren.filter(({ firstNamedChild: name, lastNamedChild: reason }) =>
    name && reason && /^\d{3}$/.test(name.text)
      ? says(phraseIn(reason, dialect), Number(name.text))
      : false,
  );
  return said.length >= fewestReasons;
}

function listsErrors(table: Node, dialect: Dialect): boolean {
  if (table.namedChildCount > longestTable) return false;
  const pairs = table.namedChildren.filter((pair) => shapeOf(pair, dialect)?.is === 'pair');
  return (
    pairs.length > 1 &&
    pairs.every(({ firstNamedChild: key, lastNamedChild: value }) =>
      key && value ? isErrorOf(key, value, dialect) || isErrorOf(value, key, dialect) : false,
    )
  );
}

function isErrorOf(error: Node, code: Node, dialect: Dialect): boolean {
  if (!/^[45]\d\d$/.test(code.text) || !registry.isRegistered(Number(code.text))) return false;
  return /(?:Error|Exception)$/.test(className(error, dialect));
}
