/** What code looks like whose fence names no language, or one that is not read. */
const looks: readonly (readonly [string, RegExp])[] = [
  ['http-message', /^\s*(?:< )?HTTP\/[\d.]+ \d{3}\b/m],
  ['http', /^[<>] \{%\s*$/m],
  [
    'nginx',
    /^\s*(?:server|location\s[^\n{;]+|upstream\s+[\w.-]+|if\s*\(\$[^\n]*\))\s*\{[^]*;\s*$/m,
  ],
  ['nginx', /^\s*(?:error_page|proxy_pass|limit_req_status|try_files|fastcgi_pass)\s[^\n]*;\s*$/m],
  [
    'apacheconf',
    /^\s*(?:<VirtualHost\b|Rewrite(?:Engine|Rule|Cond)\s|ErrorDocument\s+\d{3}\s|Redirect(?:Match)?\s+30\d\s)/m,
  ],
  [
    'caddyfile',
    /^\s*(?:reverse_proxy|handle_errors|file_server|redir|respond)\b(?![^\n]*[;(])[^\n]*$/m,
  ],
  ['vcl', /^\s*(?:vcl [\d.]+;|sub vcl_\w+\s*\{)/m],
  [
    'python',
    /^(?![^]*(?:>>>|HTTP\/\d))[^]*^\s*(?:from [\w.]+ import \w|(?:async )?def \w+\(.*:\s*$|class \w+(?:\(.*\))?:\s*$|@\w+(?:\.\w+)+\()/m,
  ],
  ['javascript', /^\s*(?:\w+\s*\(|\w+ \w+ = )?pm\.(?:test|expect|response|environment|info)\b/m],
  ['redirects', /^(?:\s*(?:#[^\n]*)?\n)*[ \t]*\/\S*[ \t]+\S+[ \t]+[1-5]\d\d!?[ \t]*$/m],
];

/** The language of code by what it looks like; `null` where it is none of these. */
export function languageOfContent(code: string): string | null {
  return looks.find(([, look]) => look.test(code))?.[0] ?? null;
}
