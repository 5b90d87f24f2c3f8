import { escaped } from '../syntax/words';
import type { Node } from '../syntax/runtime';
import type { Dialect } from './dialect';
import { childOf, shapeOf } from './nodes';

/** How much of a function's parameters is looked at for the name of a status, and of what it does with one. */
export const longestHead = 600;

/** What may stand between a function's name and its parameters. */
const opening = /\s*(?:<[^<>()]*>\s*)?(?:=\s*(?:async\s*)?)?\(/y;

/** Where the parameters behind a name end, as far as they are looked at; `null` where none are. */
export function parametersEnd(text: string, from: number): number | null {
  opening.lastIndex = from;
  if (!opening.test(text)) return null;
  let depth = 1;
  let at = opening.lastIndex;
  for (const until = at + longestHead; at < until && depth > 0; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
  }
  return at;
}

/** The name that a parameter is known by: a `code` that is handed on as a status is one, `res.status(code)`. */
export function meant(name: string, body: string): string {
  const isCode = /^\$?(?:\w*_)?code$/i.test(name);
  return isCode && takersOf(name).some((taker) => taker.test(body)) ? 'status' : name;
}

/**
 * How a code is handed on as a status: by name, as it is in Ruby, and in PHP, where names show as such, behind a
 * body or in a status line, too.
 */
function takersOf(name: string): RegExp[] {
  const own = escaped(name);
  const byName = new RegExp(`${takers}["']?\\s*(?:[(:]|=>?)\\s*(?:conn,\\s*)?${own}\\b`, 'i');
  if (!name.startsWith('$')) return [byName, new RegExp(answering(own))];
  return [
    byName,
    new RegExp(`(?:${sendersBehind})\\([^;]*,\\s*${own}\\s*[,)]`),
    new RegExp(`\\b(?:abort|HttpException)\\(\\s*${own}\\b`),
    new RegExp(`\\bHTTP/[\\d.]+["'. ]*\\{?${own}\\b`),
  ];
}

/** How a code is answered with in Ruby: `halt code, text`, `[code, { 'Content-Type' => … }, …]`. */
function answering(name: string): string {
  return `(?<![.\\w])(?:halt|head)[ (]${name}\\b|\\[${name}, *\\{ *['"][Cc]ontent-`;
}

/** What takes a status by its name. */
const takers =
  '(?:status(?:_?code)?|http_response_code|send_?resp(?:onse)?(?:_only)?|write_?head(?:er)?)';

/** What sends a body with the status behind it. */
const sendersBehind = '->json|\\b(?:Json)?Response|\\bresponse|\\bwp_send_json\\w*|\\bheader';

/** The name of a parameter that may be a pattern, or stand before its default: `status \\ 200`, `%{} = conn`. */
export function nameTaken(parameter: Node, dialect: Dialect): string {
  const shape = shapeOf(parameter, dialect);
  const isName = (node: Node | null): boolean =>
    node !== null && shapeOf(node, dialect)?.is === 'identifier';
  if (shape?.is !== 'binary') return isName(parameter) ? parameter.text : '';
  const sides = [childOf(parameter, shape.left), childOf(parameter, shape.right)];
  return sides.find(isName)?.text ?? '';
}
