import type { Dialect } from '../../sites/dialect';
import type { Node } from '../../syntax/runtime';

/** What a comment stands between; `close` is empty for line comments. */
export interface CommentMarks {
  readonly open: string;
  readonly close: string;
}

/** What code begins with inside of text. */
const opening = 'php_tag';

/** Types of nodes that are a string or its content, in any grammar; strings that stand in a row are code. */
const strings = /(?<!concatenated_)string|quoted|heredoc|nowdoc|sigil|charlist/;
/** Types of nodes whose lines are text. */
const texts = new RegExp(`^text|${strings.source}`);

/** Whether an offset stands inside of a string, outside of code that is inserted there. */
export function isInString(root: Node, offset: number): boolean {
  return strings.test(root.descendantForIndex(offset)?.type ?? '');
}

/**
 * How a comment of its own line is written before the line that begins at an offset: as `line`, or
 * as the dialect has it among text. `null` where it would be text.
 */
export function commentMarks(
  root: Node,
  offset: number,
  line: CommentMarks,
  { textComment }: Dialect,
): CommentMarks | null {
  let around = root.descendantForIndex(offset);
  if (around?.type === opening) return null;
  while (around?.parent && around.startIndex >= offset) around = around.parent;
  const type = around?.type ?? '';
  if (textComment?.among.has(type)) return textComment;
  return texts.test(type) ? null : line;
}
