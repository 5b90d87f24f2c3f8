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

/** What a session of Python prints, and the comments in it. */
const outputs = /^[ \t]*(?!>>>|\.\.\.|[ \t])\S[^\n]*|(?<=\s)#[\s#][^\n]*/gm;

/** An expression that a comment behind it says the value of: `response.getStatusCode(); // 200`. */
const told = /(?<!exit_?)status(?:_?code)?(?:\(\))?\)*;?\s*$/i;

/** A call that may name the error which a comment behind it begins with the code of: `throw Shop.NotFound("…"); // 404`. */
const raised = /[A-Za-z]+\((?:[^()\d]|\(\)){0,80}\)[;,]?\s*$/;
const codeFirst = /^(?:\/\/|#)\s*[45]\d\d\b/;

/** The comments in a fence of code, line by line, but for those with tags: these are read as code. */
export function commentsIn(code: string, languageId: string, from: number): Range[] {
  const isSession = languageId === 'python' && /^[ \t]*>>> /m.test(code);
  const marks = isSession ? outputs : comments[languageOf(languageId)?.lineComment ?? ''];
  if (!marks) return [];
  return [...code.matchAll(marks)].flatMap(({ 0: comment, index }) =>
    [...comment.matchAll(/[^\n]+/g)]
      .filter(({ 0: line }) => !/@\w|HTTP\//.test(line))
      .map((line) => {
        const at = index + line.index;
        const before = code.slice(code.lastIndexOf('\n', at - 1) + 1, at);
        const named = codeFirst.test(line[0]) ? raised.exec(before) : null;
        const lead = (told.exec(before) ?? named)?.[0] ?? '';
        return { start: from + at - lead.length, end: from + at + line[0].length };
      }),
  );
}
