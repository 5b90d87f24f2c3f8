/** Code of a language looks like this: all of these patterns are found in it, and not the last. */
interface Look {
  readonly language: string;
  readonly has: readonly RegExp[];
  readonly not?: RegExp;
}

/** What code looks like whose fence names no language, or one that is not read; from line to line. */
const looks: readonly Look[] = [
  { language: 'http-message', has: [/^[ \t]*(?:< )?HTTP\/[\d.]+ \d{3}\b/m] },
  { language: 'http', has: [/^[<>] \{%[ \t]*\r?$/m] },
  {
    language: 'nginx',
    has: [
      /^[ \t]*(?:server[ \t]*|location[ \t][^\n{;]*|upstream[ \t]+[\w.-]+[ \t]*|if[ \t]*\(\$[^\n{]*)\{/m,
      /;[ \t]*\r?$/m,
    ],
  },
  {
    language: 'nginx',
    has: [
      /^[ \t]*(?:error_page|proxy_pass|limit_req_status|try_files|fastcgi_pass)[ \t][^\n]*;[ \t]*\r?$/m,
    ],
  },
  {
    language: 'apacheconf',
    has: [
      /^[ \t]*(?:<VirtualHost\b|Rewrite(?:Engine|Rule|Cond)\s|ErrorDocument\s+\d{3}\s|Redirect(?:Match)?\s+30\d\s)/m,
    ],
  },
  {
    language: 'caddyfile',
    has: [/^[ \t]*(?:reverse_proxy|handle_errors|file_server|redir|respond)\b(?![^\n]*[;(])/m],
  },
  {
    language: 'haproxy',
    has: [
      /^[ \t]*(?:error(?:file|loc(?:30[23])?)[ \t]+\d{3}[ \t]|http-(?:request|response|after-response|check)[ \t]+[a-z]|http-error[ \t]+status[ \t]|option[ \t]+httpchk\b)/m,
    ],
  },
  { language: 'vcl', has: [/^[ \t]*(?:vcl [\d.]+;|sub vcl_\w+\s*\{)/m] },
  {
    language: 'python',
    has: [
      /^[ \t]*(?:from [\w.]+ import \w|(?:async )?def \w+\([^\n]*:[ \t]*\r?$|class \w+(?:\([^\n]*\))?:[ \t]*\r?$|@\w+(?:\.\w+)+\()/m,
    ],
    not: />>>|HTTP\/\d/,
  },
  {
    language: 'javascript',
    has: [/^[ \t]*(?:\w+\s*\(|\w+ \w+ = )?pm\.(?:test|expect|response|environment|info)\b/m],
  },
  {
    language: 'yaml',
    has: [/^[ \t]*responses:[ \t]*\r?\n[ \t]+(["']?)[1-5]\d\d\1:[ \t]*\r?$/m],
  },
  { language: 'redirects', has: [/^[ \t]*\/\S*[ \t]+\S+[ \t]+[1-5]\d\d!?[ \t]*\r?$/m] },
  {
    language: 'yaml',
    has: [
      /(?<![^])\s*(?:#[^\n]*\n\s*)*(?:---\s+)?[\w./-]+:(?=\s)/,
      /^(?:[ \t]*- )?[ \t]+["']?[\w./-]+["']?:[ \t]*(?:\S[^\n]*)?$/m,
    ],
    not: /[;{][ \t]*\r?$/m,
  },
];

/** What code is whose fence names a language that is near: data as a program writes it, an answer by what it holds. */
const misnamed: readonly (Look & { readonly named: readonly string[] })[] = [
  {
    language: 'http-message',
    named: ['json', 'jsonc', 'javascript', 'typescript'],
    has: [/^\s*HTTP\/[\d.]+ \d{3}\b/],
  },
  {
    language: 'jsonc',
    named: ['javascript', 'typescript'],
    has: [/^\s*[{[]\s*(?:\{\s*)?"[\w$-]+"\s*:/],
  },
];

/** So much of a block is looked at. */
const longestLook = 4_096;

/** What a text is in whose place code in any language may stand, or words. */
export const anything = 'anything';

/** What data begins with, and how a line of code reads among others. */
const data = /^\s*[{[<]/;
const codeLine = /^[ \t]*return\b| = |[;{}=][ \t]*\r?$|\):[ \t]*\r?$/;

/** No line of code is longer than this. */
const longestCode = 200;

/** The words of a text without what is no word in it; of the same length. */
function wordsIn(text: string): string {
  const isAlone = !text.includes('\n');
  return text.replace(/[^\n]+/g, (line) => {
    const isCode = !isAlone && line.length < longestCode && codeLine.test(line);
    return isCode || data.test(line) ? ' '.repeat(line.length) : line;
  });
}

/** A text that is read in a language. */
export interface Reading {
  readonly language: string;
  readonly text: string;
}

/** How a text is read: as what it looks like, and its words. */
export function readingsOf(text: string, language: string): readonly Reading[] {
  if (language !== anything) return [{ language, text }];
  const looked = text.includes('\n') ? languageOfContent(text, null) : null;
  const read = { language: 'http-prose', text: wordsIn(text) };
  return looked === null ? [read] : [{ language: looked, text }, read];
}

/** The language of code, as its fence names it or by what it looks like; `null` where it is none of these. */
export function languageOfContent(code: string, named: string | null): string | null {
  const head = code.slice(0, longestLook);
  const isSeen = ({ has, not }: Look) => has.every((each) => each.test(head)) && !not?.test(head);
  if (named === null) return looks.find(isSeen)?.language ?? null;
  return misnamed.find((look) => look.named.includes(named) && isSeen(look))?.language ?? named;
}
