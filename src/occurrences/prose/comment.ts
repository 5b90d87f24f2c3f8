import type { Range } from '../../syntax/range';
import { ofOtherProtocol } from '../wordings/spoken';
import { codesAmong } from './lines';

/** So much of a line is looked at on either side of a code. */
const longestSide = 400;

/** What begins a comment, or a line of it, and what ends one. */
const marks = /^\s*(?:\/\*+!?|\/{2,}!?|\*(?!\/)|#+!?|--+|;+|%+)|\*+\/\s*$/g;

/**
 * Whether a comment says of a code in it that it is a status, as a text for people does: by the words of its
 * line and, within one comment, of those around it. To be asked where the file speaks of HTTP.
 */
export function isToldInComment(file: string, { start, end }: Range, comment: Range): boolean {
  const first = Math.max(comment.start, start - longestSide);
  const last = Math.min(comment.end, end + longestSide);
  const from = Math.max(first, file.lastIndexOf('\n', start - 1) + 1);
  const until = lineEnd(file, end, last);
  if (ofOtherProtocol.test(file.slice(from, start))) return false;
  const before = file.slice(Math.max(first, file.lastIndexOf('\n', from - 2) + 1), from);
  const behind = file.slice(until, lineEnd(file, until + 1, last));
  const found = codesAmong(plain(before), plain(file.slice(from, until)), plain(behind), []);
  return [...found.shown, ...found.hinted].some((range) => range.start === start - from);
}

/** Where the line of an offset ends, or what is looked at does. */
function lineEnd(file: string, at: number, last: number): number {
  const newline = file.indexOf('\n', at);
  return newline < 0 ? last : Math.min(newline, last);
}

/** A line without the marks of comments, which leave blanks. */
function plain(line: string): string {
  return line.replace(marks, (mark) => ' '.repeat(mark.length));
}
