/** How the words of a language are told apart, each as the source of an expression. */
export interface TokenSyntax {
  readonly comment: string;
  readonly string: string;
  readonly name: string;
  /** `Status` and `status` are one name. */
  readonly ignoresCase?: true;
}

const slashes = '//[^\\n]*|/\\*[^]*?(?:\\*/|$)';
const doubleQuoted = '"(?:\\\\[^]|[^"\\\\\\n])*"?';
const singleQuoted = "'(?:\\\\[^]|[^'\\\\\\n])*'?";
const tripleQuoted = '"""[^]*?(?:"""|$)';
const word = '[A-Za-z_$]\\w*';

/** The dialects that are read word by word, by dialect id. */
export const tokenSyntaxes: Readonly<Record<string, TokenSyntax>> = {
  swift: { comment: slashes, string: `${tripleQuoted}|${doubleQuoted}`, name: word },
  lua: {
    comment: '--\\[\\[[^]*?(?:\\]\\]|$)|--[^\\n]*',
    string: `\\[\\[[^]*?(?:\\]\\]|$)|${doubleQuoted}|${singleQuoted}`,
    name: word,
  },
};
