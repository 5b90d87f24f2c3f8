import type { LineSyntax } from './reader';

const newline = /^\n$/;
const comment = /^#/;

/** The dialects of directives, by dialect id. */
export const lineSyntaxes: Readonly<Record<string, LineSyntax>> = {
  nginx: {
    tokens:
      /[;{}]|#[^\n]*|"(?:\\[^]|[^"\\])*"?|'(?:\\[^]|[^'\\])*'?|(?:\$\{[^}\n]*\}|[^\s;{}"'])+/g,
    ends: /^[;{}]$/,
    comments: comment,
  },
  apache: {
    tokens: /\n|\\\r?\n|"(?:\\[^]|[^"\\\n])*"?|'[^'\n]*'?|[^\s"']+/g,
    ends: newline,
    comments: /^\\\r?\n$/,
  },
  caddy: {
    tokens:
      /\n|<<(\w+)\n[^]*?\n[ \t]*\1\b|[{}](?=\s|$)|#[^\n]*|"(?:\\[^]|[^"\\])*"?|`[^`]*`?|\[[^\]\n]*\](?=\s)|[^\s"`]+/g,
    ends: /^[\n{}]$/,
    comments: comment,
  },
  haproxy: {
    tokens: /\n|#[^\n]*|"(?:\\[^]|[^"\\\n])*"?|'[^'\n]*'?|(?:\\.|[^\s"'#])+/g,
    ends: newline,
    comments: comment,
  },
  hurl: { tokens: /\n|#[^\n]*|"(?:\\[^]|[^"\\\n])*"?|[^\s"#]+/g, ends: newline, comments: comment },
  apiblueprint: { tokens: /\n|[^\s]+/g, ends: newline, comments: /^$/ },
  redirects: { tokens: /\n|(?<=\s|^)#[^\n]*|[^\s]+/g, ends: newline, comments: comment },
  'http-message': { tokens: /\n|[^\s]+/g, ends: newline, comments: /^$/ },
};
