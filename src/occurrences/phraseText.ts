import { registry } from '../catalog/registry';
import { endsInPhrase } from '../frameworks/made';
import type { Dialect } from '../sites/dialect';
import { literalText, shapeOf } from '../sites/nodes';
import type { Node } from '../syntax/runtime';

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

/** What may stand before a phrase in a status line. */
const statusBefore = /^(?:HTTP\/\d(?:\.\d)? )?\d{3} /;

/** The text of a string that a node is all of; empty for anything else. */
export function phraseIn(node: Node, dialect: Dialect): string {
  if (node.endIndex - node.startIndex > longestPhrase) return '';
  let inner = node;
  while (shapeOf(inner, dialect)?.is !== 'string') {
    const [only, ...others] = inner.namedChildren;
    if (!only || others.length > 0) return '';
    inner = only;
  }
  return literalText(inner).replace(statusBefore, '');
}
