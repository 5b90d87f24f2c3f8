/** How the words of a language are told apart, each as the source of an expression. */
export interface TokenSyntax {
  readonly comment: string;
  readonly string: string;
  readonly name: string;
  /** Numbers, where they are not written as everywhere. */
  readonly number?: string;
  /** `Status` and `status` are one name. */
  readonly ignoresCase?: true;
}

const slashes = '//[^\\n]*|/\\*[^]*?(?:\\*/|$(?![^]))';
const doubleQuoted = '"(?:\\\\[^]|[^"\\\\\\n])*"?';
const singleQuoted = "'(?:\\\\[^]|[^'\\\\\\n])*'?";
const tripleQuoted = '"""[^]*?(?:"""|$(?![^]))';
const character = "'(?:\\\\[^'\\n]+|[^'\\\\\\n])'";

const word = '[A-Za-z_$]\\w*';

/** Imports hold names, but none of them is used there. */
const importLines = '^[ \\t]*(?:import|open|Imports)\\b[^\\n]*';

const rawString = '(?:u8|[uUL])?R"(?<raw>[^\\s()\\\\]*)\\([^]*?(?:\\)\\k<raw>"|$(?![^]))';

/** The dialects that are read word by word, by dialect id. */
export const tokenSyntaxes: Readonly<Record<string, TokenSyntax>> = {
  bruno: { comment: '//[^\\n]*', string: `${doubleQuoted}|${singleQuoted}`, name: word },
  clojure: {
    comment: ';[^\\n]*|#_',
    string: '"(?:\\\\[^]|[^"\\\\])*"?|\\\\(?:\\w+|[^])',
    name: '[^\\s()[\\]{}"@;^`~,\\\\#\'/\\d][^\\s()[\\]{}"@;^`~,\\\\/]*',
  },
  cpp: {
    comment: slashes,
    string: `${rawString}|${doubleQuoted}|${singleQuoted}`,
    name: word,
    number: "\\d(?:'?[\\w.])*",
  },
  crystal: {
    comment: '#[^\\n]*',
    string: `${doubleQuoted}|${character}|%[wi]\\([^)]*\\)`,
    name: '@{0,2}[A-Za-z_]\\w*[?!]?',
  },
  erlang: {
    comment: '%[^\\n]*',
    string: `${doubleQuoted}|${singleQuoted}|\\$(?:\\\\[^]|\\S)`,
    name: '[A-Za-z_][\\w@]*',
    number: '\\d+#\\w+|\\d\\w*(?:\\.\\d\\w*)?',
  },
  fsharp: {
    comment: `${importLines}|//[^\\n]*|\\(\\*(?!\\))[^]*?(?:\\*\\)|$(?![^]))`,
    string: `${tripleQuoted}|[$@]{0,2}${doubleQuoted}|${character}`,
    name: "[A-Za-z_][\\w']*",
  },
  haskell: {
    comment: `${importLines}|--[^\\n]*|\\{-[^]*?(?:-\\}|$(?![^]))`,
    string: `${doubleQuoted}|${character}`,
    name: "[A-Za-z_][\\w']*",
  },
  lua: {
    comment: '--\\[\\[[^]*?(?:\\]\\]|$(?![^]))|--[^\\n]*',
    string: `\\[\\[[^]*?(?:\\]\\]|$(?![^]))|${doubleQuoted}|${singleQuoted}`,
    name: word,
  },
  nim: {
    comment: `${importLines}|##?\\[[^]*?(?:\\]##?|$(?![^]))|#[^\\n]*`,
    string: `${tripleQuoted}|${doubleQuoted}|${character}`,
    name: word,
    number: "\\d\\w*(?:\\.\\d\\w*)?(?:'\\w+)?",
  },
  perl: {
    comment: '(?<!\\S)#[^\\n]*|^=[a-z]\\w*[^]*?(?:\\n=cut[^\\n]*|$(?![^]))|^__END__[^]*',
    string: `${doubleQuoted}|${singleQuoted}`,
    name: '[$@%]?[A-Za-z_]\\w*(?:::[A-Za-z_]\\w*)*',
  },
  powershell: {
    comment: '<#[^]*?(?:#>|$(?![^]))|`\\r?\\n|(?<![\\w`])#[^\\n]*',
    string: '@"[^]*?(?:\\n"@|$(?![^]))|"(?:`[^]|[^"`\\n])*"?|\'[^\'\\n]*\'?',
    name: '\\$[\\w:]+|-?[A-Za-z_]\\w*(?:-[A-Za-z]\\w*)*',
    ignoresCase: true,
  },
  r: {
    comment: '#[^\\n]*',
    string: `${doubleQuoted}|${singleQuoted}`,
    name: '[A-Za-z._][\\w.]*',
  },
  scala: {
    comment: `${importLines}|${slashes}`,
    string: `[a-z]?(?:${tripleQuoted}|${doubleQuoted})|${character}`,
    name: word,
  },
  smithy: { comment: '//[^\\n]*', string: `${tripleQuoted}|${doubleQuoted}`, name: word },
  swift: {
    comment: `${importLines}|${slashes}`,
    string: `${tripleQuoted}|${doubleQuoted}`,
    name: word,
  },
  typespec: { comment: slashes, string: `${tripleQuoted}|${doubleQuoted}`, name: word },
  vb: {
    comment: `${importLines}|'[^\\n]*`,
    string: '\\$?"(?:""|[^"\\n])*"?',
    name: word,
    ignoresCase: true,
  },
  vcl: { comment: `#[^\\n]*|${slashes}`, string: `\\{"[^]*?"\\}|${doubleQuoted}`, name: word },
  xml: {
    comment: '<!--[^]*?(?:-->|$(?![^]))|<!\\[CDATA\\[[^]*?(?:\\]\\]>|$(?![^]))',
    string: '"[^"<]*"?|\'[^\'<]*\'?',
    name: '[A-Za-z_][\\w.:-]*',
  },
};
