import { callFormOf } from '../../frameworks/form';
import { detailOf } from '../../frameworks/framework';
import { argumentsOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { outwards, rowOf, shapeOf, tupleOf } from '../../sites/nodes';
import type { Node } from '../../syntax/runtime';
import { escaped } from '../../syntax/words';
import type { Match } from '../matching/match';

/**
 * Whether the response of a match may have header fields whose names its handler does not write: they
 * come from a variable, `res.writeHead(429, fields)`, or another function sets them. `code` is the
 * handler's.
 */
export function setsUnseen(match: Match, value: Node, code: string, dialect: Dialect): boolean {
  return (
    passesOn(match, code) ||
    setsFromElsewhere(match, code) ||
    hasSpread(value, dialect) ||
    hasUnseenArgument(match, value, dialect) ||
    hasUnseenElement(value, dialect)
  );
}

/** Whether the response is handed to a function that is none of the framework's, which may set headers. */
function passesOn({ receiver, pattern: { framework } }: Match, code: string): boolean {
  const handed = [...(receiver === null ? [] : [receiver]), ...(framework?.ambient ?? [])];
  if (handed.length === 0) return false;
  const argument = `(?:[\\w$.]+\\.)?(?:${handed.map(escaped).join('|')})`;
  const calls = code.matchAll(
    new RegExp(`([\\w$]+)\\s*\\((?:[^()]*,)?\\s*${argument}\\s*[,)]`, 'g'),
  );
  const own = [...(framework?.emit ?? []), ...(framework?.body ?? [])];
  const isOwn = (call: string): boolean => own.some((each) => detailOf(each).code.includes(call));
  return [...calls].some(([, callee = '']) => !isOwn(`${callee}(`));
}

/** The name of a header that is made elsewhere, or all of them: no text, and no constant, which is called like it. */
const unseen = String.raw`(?!\w+\.Header[A-Z])(?:\$?[a-z_]|\{[^}]*\.\.\.|new\b)`;

/** What says that it is about headers: `Headers[name]`, `Header().Set(name, _)`, `withHeaders($fields)`. */
const inHeaders = new RegExp(
  String.raw`(?<!\breq(?:uest)?\.)\b(?![wW]rite|[sS]end)\w*[hH]eaders?\w*(?:\(\))?(?:(?:\.|->|::)(?!get|Get|has|contains)\w+!?)?\s*[([]\s*${unseen}`,
);

/** The header section as a whole, given to a function: `maps.Copy(w.Header(), fields)`. */
const headersGiven = /[(,]\s*(?!req(?:uest)?\.)(?:[\w$]+(?:\.|->))+[hH]eaders?(?:\(\))?\s*[,)]/;

/** Whether header fields are set whose names are nowhere in the code. */
function setsFromElsewhere({ pattern: { framework } }: Match, code: string): boolean {
  if (inHeaders.test(code) || headersGiven.test(code)) return true;
  const setters = (framework?.header ?? []).flatMap((example) =>
    (callFormOf(example)?.links ?? [])
      .filter(({ joint, given }) => joint === '.' && given?.[0] === '$NAME')
      .map(({ name }) => escaped(name)),
  );
  if (setters.length === 0) return false;
  return new RegExp(`\\.(?:${setters.join('|')})\\(\\s*${unseen}`).test(code);
}

/** Whether a variable stands behind the status in a tuple of three and more: its header fields. */
function hasUnseenElement(value: Node, dialect: Dialect): boolean {
  const tuple = tupleOf(value, dialect);
  const items = tuple ? rowOf(tuple) : [];
  const behind = items.filter(({ startIndex }) => startIndex >= value.endIndex);
  return items.length > 2 && behind.some((item) => shapeOf(item, dialect)?.is === 'identifier');
}

/** Whether the call with the status has an argument that no example knows, or has for headers, and that is no literal. */
function hasUnseenArgument({ pattern, site }: Match, value: Node, dialect: Dialect): boolean {
  if (pattern.kind !== 'argument' || shapeOf(site.anchor, dialect)?.is !== 'call') return false;
  const { FIELDS: fields, ...places } = pattern.places;
  const known = [pattern.receiverSlot, ...Object.values(places).map(({ slot }) => slot)];
  return argumentsOf(site.anchor, dialect).some((node, index) => {
    const holdsStatus = node.startIndex <= value.startIndex && value.endIndex <= node.endIndex;
    const is = shapeOf(node, dialect)?.is;
    if (holdsStatus || known.includes(String(index))) return false;
    if (is === 'keyword') return /^headers\s*[=:]\s*[^{\s]/.test(node.text);
    if (index < pattern.arity && String(index) !== fields?.slot) return false;
    return is === 'identifier' || is === 'member' || is === 'call';
  });
}

/** Whether the options beside the status come, in part, from elsewhere. */
function hasSpread(value: Node, dialect: Dialect): boolean {
  for (const at of outwards(value)) {
    const is = shapeOf(at, dialect)?.is;
    if (is === 'call' || is === 'function') return false;
    if (is === 'object') return /\.\.\.|\bheaders\s*[,}]|\bheaders\s*:\s*[^{\s]/.test(at.text);
  }
  return false;
}
