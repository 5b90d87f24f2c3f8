import { languageOf } from '../../syntax/languages';
import type { Range } from '../../syntax/range';

/** Comments, by what begins one of a line in the language. */
const comments: Readonly<Record<string, RegExp>> = {
  '//': /(?<![:"'`\w\\])\/\/[^\n]*|\/\*[^]*?(?:\*\/|$(?![^]))/g,
  '#': /(?:^[ \t]*|(?<=\s)(?=#[\s#]))#[^\n]*|("""|''')[^]*?(?:\1|$(?![^]))/gm,
  '--': /(?:^|(?<=\s))--\s[^\n]*/gm,
  ';': /(?:^|(?<=\s));[^\n]*/gm,
  '%': /(?:^|(?<=\s))%[^\n]*/gm,
  "'": /(?:^|(?<=\s))'[^\n]*/gm,
  '': /(?<![:"\w\\])\/\/[^\n]*|(?:^|(?<=\s))#\s[^\n]*|^HTTP [^\n]*|<!--[^]*?-->/gm,
};

/** The comments in a fence of code, line by line, but for those with tags: these are read as code. */
export function commentsIn(code: string, languageId: string, from: number): Range[] {
  const marks = comments[languageOf(languageId)?.lineComment ?? ''];
  if (!marks) return [];
  return [...code.matchAll(marks)].flatMap(({ 0: comment, index }) =>
    [...comment.matchAll(/[^\n]+/g)]
      .filter(({ 0: line }) => !/@\w|HTTP\//.test(line))
      .map((line) => {
        const start = from + index + line.index;
        return { start, end: start + line[0].length };
      }),
  );
}
