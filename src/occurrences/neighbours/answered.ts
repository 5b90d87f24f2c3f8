import { registry } from '../../catalog/registry';
import type { Dialect } from '../../sites/dialect';
import { outermost, shapeOf, wholeString } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { longestPhrase, says } from './phraseText';

/** Types of statuses, by their names: `HttpStatus`, `StatusCode`, `ResponseType`. */
const isStatusType =
  /^(?:http_?)?(?:status(?:_?code)?s?|response(?:_?(?:code|type|kind|status)s?)?)$/i;

/** The site of a code that is worth what a branch is taken for: `Self::NotFound => 404`, `is CartNotFoundException -> 404`. */
export function answeredSite(node: Node, code: number, dialect: Dialect): Site | null {
  const value = outermost(wholeString(node, dialect));
  const { parent: anchor } = value;
  const taken = anchor ? takenFor(anchor, value, dialect) : '';
  if (!anchor || !isAfter(taken, code)) return null;
  const isOfStatus = namesIn(taken).some((name) => isStatusType.test(name));
  if (code < 400 && !isOfStatus && !isBesideError(anchor, typeIn(taken), dialect)) return null;
  return { kind: 'element', chain: [], slot: '', path: '', anchor, value };
}

/** What a branch is taken for which a value is the result of. */
function takenFor(branch: Node, value: Node, dialect: Dialect): string {
  const shape = shapeOf(branch, dialect);
  if (shape?.is !== 'case' || shape.result === undefined) return '';
  const { previousNamedSibling: taken } = shape.result === 0 ? branch : value;
  return taken?.text.slice(0, longestPhrase * 2) ?? '';
}

function namesIn(taken: string): readonly string[] {
  return taken.match(/[A-Za-z]\w+/g) ?? [];
}

/** The type of what a branch is taken for: `Refusal` of `Refusal::NotFound`; empty for none. */
function typeIn(taken: string): string {
  return /(\w+)(?:\.|::)\w+/.exec(taken)?.[1] ?? '';
}

function isAfter(taken: string, code: number): boolean {
  return namesIn(taken).some((name) => isErrorOf(name, code));
}

/** Of so many branches the heads are looked at. */
const mostBranches = 20;

/** Whether a branch beside is taken for an error of the same type, and worth its code: `Result.OK -> 200` beside `Result.NOT_FOUND -> 404`. */
function isBesideError({ parent }: Node, type: string, dialect: Dialect): boolean {
  return (parent?.namedChildren ?? []).slice(0, mostBranches).some((branch) => {
    const { lastNamedChild: value } = branch;
    const code = /^["']?([45]\d\d)["']?;?$/.exec(value?.text ?? '')?.[1];
    const taken = value && code !== undefined ? takenFor(branch, value, dialect) : '';
    return taken !== '' && typeIn(taken) === type && isAfter(taken, Number(code));
  });
}

/** Whether an error is called after its code, or is the phrase of it: `CartNotFoundException`, `NotFound`. */
function isErrorOf(name: string, code: number): boolean {
  const error = /^(.+?)(?:Http)?(?:Exception|Error|Failure)$/.exec(name)?.[1];
  return registry.findByPhrase(name) === code || (error !== undefined && says(error, code));
}
