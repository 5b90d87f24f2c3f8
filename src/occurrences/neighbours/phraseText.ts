import { registry } from '../../catalog/registry';
import { endsInPhrase } from '../../frameworks/phrases';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { childOf, keyText, literalText, shapeOf } from '../../sites/nodes';
import type { Node } from '../../syntax/runtime';

/** A phrase is no longer than this. */
export const longestPhrase = 60;

/** Where what a text says first ends: `Not found: no such order`. */
const clause = /[:;,.(]| - /;

/** Whether a text is the phrase of a code, or says that of an error of something: `Order not found`. */
export function says(text: string, code: number): boolean {
  if (registry.findByPhrase(text) === code) return true;
  const [head = ''] = text.split(clause, 1);
  return endsInPhrase(text, code) || (head !== text && endsInPhrase(head, code));
}

/** Phrases of one word that nothing but an error begins with. */
const ownWords = /^(?:Unauthorized|Forbidden)$/;

/** Whether a text begins with the phrase of an error's code and goes on: `Unauthorized access`. */
export function beginsInPhrase(text: string, code: number): boolean {
  const phrase = code < 400 ? '' : (registry.phrase(code) ?? '');
  const isOwn = phrase.includes(' ') || ownWords.test(phrase);
  return isOwn && text.toLowerCase().startsWith(`${phrase.toLowerCase()} `);
}

/** What may stand before a phrase in a status line. */
const statusBefore = /^(?:HTTP\/\d(?:\.\d)? )?\d{3} /;

/** The name of a constant or a class that is called after a phrase: `NOT_FOUND`, `NotFound`, `exc.HTTPNotFound`. */
const constant = /^(?:[a-z]\w*\.){0,3}(?:HTTP|Http)?([A-Z]+(?:_[A-Z]+)*|(?:[A-Z][a-z]+)+)$/;

/** The name of what belongs to a type: `ApiError::NotFound`, `NetworkError.notFound`. */
const member =
  /^(?:[A-Za-z]\w*(?:\.|::)){0,2}[A-Z]\w*(?:\.|::)([A-Z]+(?:_[A-Z]+)*|[A-Za-z][a-z]*(?:[A-Z][a-z]+)*)$/;

/** The words that a type's member is called by, but for single ones of other codes than errors: anything is `Found`. */
export function memberIn({ text, startIndex, endIndex }: Node): string {
  if (endIndex - startIndex > longestPhrase) return '';
  const words = wordsOf(member.exec(text)?.[1] ?? '');
  return words.includes(' ') || (registry.findByPhrase(words) ?? 0) >= 400 ? words : '';
}

/** The text of a string that a node is all of, or the words of a constant's name or a symbol's; empty for anything else. */
export function phraseIn(node: Node, dialect: Dialect): string {
  if (node.endIndex - node.startIndex > longestPhrase) return headOf(node, dialect);
  const named = constant.exec(node.text)?.[1];
  if (named !== undefined) return wordsOf(named);
  if (shapeOf(node, dialect)?.is === 'symbol') return wordsOf(keyText(node));
  let inner = node;
  while (shapeOf(inner, dialect)?.is !== 'string') {
    const only = calledOn(inner, dialect) ?? givenAlone(inner, dialect) ?? onlyChild(inner);
    if (!only) return '';
    inner = only;
  }
  return literalText(inner).replace(statusBefore, '');
}

/** What a text says first that is longer than a phrase: `Not Found: …`; empty for anything else. */
function headOf(node: Node, dialect: Dialect): string {
  if (shapeOf(node, dialect)?.is !== 'string') return '';
  const said = literalText(node);
  const [head = ''] = said.slice(0, longestPhrase).split(clause, 1);
  return head.length < longestPhrase ? head.replace(statusBefore, '') : '';
}

function onlyChild({ namedChildren }: Node): Node | null {
  return namedChildren.length === 1 ? (namedChildren[0] ?? null) : null;
}

/** What a call is given that is given nothing else: the text of `Some("Not Found")`. */
function givenAlone(call: Node, dialect: Dialect): Node | null {
  if (shapeOf(call, dialect)?.is !== 'call') return null;
  const [given = null, ...others] = argumentsOf(call, dialect);
  return others.length === 0 ? given : null;
}

/** What a method is called on without arguments: the text of `"Not Found".to_string()`. */
function calledOn(call: Node, dialect: Dialect): Node | null {
  const shape = shapeOf(call, dialect);
  if (shape?.is !== 'call' || argumentsOf(call, dialect).length > 0) return null;
  const callee = childOf(call, shape.callee);
  const member = callee && shapeOf(callee, dialect);
  return callee && member?.is === 'member' ? childOf(callee, member.object) : null;
}
