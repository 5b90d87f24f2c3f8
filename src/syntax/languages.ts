/** A language that status codes are written in: how VS Code calls it, and how it is read. */
export interface Language {
  /** VS Code's language id. */
  readonly id: string;
  /** The dialect that tells its syntax tree apart; several languages may share one. */
  readonly dialect: string;
  /** The grammar's wasm file, or `null` for languages that are read without a syntax tree. */
  readonly grammar: string | null;
  /** How names of its files end, in lower case; the first language that fits a name has it. */
  readonly extensions: readonly string[];
  /** Globs of other files of it, as VS Code takes them; one with a `/` is for the whole path. */
  readonly patterns: readonly string[];
  /** What begins a line comment; empty where there are none. */
  readonly lineComment: string;
}

/** Contracts, read in slices without a syntax tree, may be so long, in UTF-16 units. */
const longestContract = 25 * 1024 * 1024;

/** The dialects of contracts. */
const contracts: ReadonlySet<string> = new Set(['yaml', 'json', 'raml', 'toml', 'hcl']);

const javascript = 'tree-sitter-javascript.wasm';
const typescript = 'tree-sitter-typescript.wasm';
const tsx = 'tree-sitter-tsx.wasm';

/** Servers' configuration is called as people like: the folder tells, or a part of the name. */
const nginxFiles = [
  'nginx*.conf',
  '*.nginx.conf',
  'nginx*.conf.template',
  'nginx*.conf.in',
  'nginx*.conf.dist',
  'nginx*.conf.example',
  'nginx*.conf.sample',
  '**/nginx/**/*.conf',
  '**/nginx/**/*.conf.template',
  '**/nginx/sites-available/*',
  '**/nginx/sites-enabled/*',
];
const apacheFiles = [
  'apache*.conf',
  '*.apache.conf',
  'httpd*.conf',
  'htaccess.txt',
  'apache*.conf.in',
  'httpd*.conf.in',
  'apache*.conf.dist',
  'apache*.conf.example',
  'apache*.conf.sample',
  '**/apache2/**/*.conf',
  '**/httpd/**/*.conf',
  '**/apache2/sites-available/*',
  '**/apache2/sites-enabled/*',
];

/** The one table of languages; of each dialect the one first whose grammar can read all examples. */
export const languages: readonly Language[] = [
  language('typescriptreact', 'ecmascript', tsx, ['.tsx'], '//'),
  language('typescript', 'ecmascript', typescript, ['.ts', '.mts', '.cts'], '//'),
  language('javascript', 'ecmascript', javascript, ['.js', '.mjs', '.cjs'], '//'),
  language('javascriptreact', 'ecmascript', javascript, ['.jsx'], '//'),
  language('go', 'go', 'tree-sitter-go.wasm', ['.go'], '//'),
  language('csharp', 'csharp', 'tree-sitter-c_sharp.wasm', ['.cs'], '//'),
  language('java', 'java', 'tree-sitter-java.wasm', ['.java'], '//'),
  language('dart', 'dart', 'tree-sitter-dart.wasm', ['.dart'], '//'),
  language('rust', 'rust', 'tree-sitter-rust.wasm', ['.rs'], '//'),
  language('elixir', 'elixir', 'tree-sitter-elixir.wasm', ['.ex', '.exs'], '#'),
  language('ruby', 'ruby', 'tree-sitter-ruby.wasm', ['.rb', '.ru', '.rake', '.gemspec'], '#'),
  language('kotlin', 'kotlin', 'tree-sitter-kotlin.wasm', ['.kt', '.kts'], '//'),
  language('php', 'php', 'tree-sitter-php.wasm', ['.php', '.phtml'], '//'),
  language('python', 'python', 'tree-sitter-python.wasm', ['.py', '.pyi', '.pyw'], '#'),
  language('swift', 'swift', null, ['.swift'], '//'),
  language('scala', 'scala', null, ['.scala', '.sc'], '//'),
  language('haskell', 'haskell', null, ['.hs'], '--'),
  language('fsharp', 'fsharp', null, ['.fs', '.fsx'], '//'),
  language('vb', 'vb', null, ['.vb'], "'"),
  language('vcl', 'vcl', null, ['.vcl'], '#'),
  language('typespec', 'typespec', null, ['.tsp'], '//'),
  language('smithy', 'smithy', null, ['.smithy'], '//'),
  language('bruno', 'bruno', null, ['.bru'], ''),
  language('xml', 'xml', null, ['.xml', '.wadl', 'web.config'], ''),
  language('apiblueprint', 'apiblueprint', null, ['.apib'], ''),
  language('raml', 'raml', null, ['.raml'], '#'),
  language('lua', 'lua', null, ['.lua'], '--'),
  language('cpp', 'cpp', null, ['.cpp', '.cc', '.cxx', '.hpp', '.hh', '.hxx', '.h', '.ino'], '//'),
  language('powershell', 'powershell', null, ['.ps1', '.psm1', '.psd1'], '#'),
  language('clojure', 'clojure', null, ['.clj', '.cljs', '.cljc', '.bb'], ';'),
  language('perl', 'perl', null, ['.pl', '.pm', '.t', '.psgi', '.cgi'], '#'),
  language('r', 'r', null, ['.r'], '#'),
  language('erlang', 'erlang', null, ['.erl', '.hrl'], '%'),
  language('nim', 'nim', null, ['.nim', '.nims'], '#'),
  language('crystal', 'crystal', null, ['.cr'], '#'),
  language('yaml', 'yaml', null, ['.yaml', '.yml'], '#'),
  language('json', 'json', null, ['.json'], ''),
  language('jsonc', 'json', null, ['.jsonc'], '//'),
  language('toml', 'toml', null, ['.toml'], '#'),
  language('terraform', 'hcl', null, ['.tf'], '#'),
  language('hcl', 'hcl', null, ['.hcl'], '#'),
  language('nginx', 'nginx', null, ['nginx.conf', '.nginx', '.nginxconf'], '#', nginxFiles),
  language('apacheconf', 'apache', null, ['.htaccess', 'httpd.conf'], '#', apacheFiles),
  language('caddyfile', 'caddy', null, ['caddyfile'], '#', ['Caddyfile.*', '*.caddyfile']),
  language('haproxy', 'haproxy', null, ['haproxy.cfg', '.haproxy'], '#', ['haproxy*.cfg']),
  language('hurl', 'hurl', null, ['.hurl'], '#'),
  language('redirects', 'redirects', null, ['_redirects'], '#'),
  language('http', 'http', null, ['.http'], '#'),
  language('rest', 'http', null, ['.rest'], '#'),
  language('http-message', 'http-message', null, [], '#'),
  language('http-prose', 'prose', null, [], ''),
  language('restructuredtext', 'restructuredtext', null, ['.rst'], ''),
  language('asciidoc', 'asciidoc', null, ['.adoc', '.asciidoc'], '//'),
  language('feature', 'prose', null, ['.feature'], '#'),
  language('html', 'html', null, ['.html', '.htm'], '//'),
  language('vue', 'vue', null, ['.vue'], '//'),
  language('svelte', 'svelte', null, ['.svelte'], '//'),
  language('astro', 'astro', null, ['.astro'], '//'),
  language('markdown', 'markdown', null, ['.md', '.markdown'], ''),
  language('mdx', 'markdown', null, ['.mdx'], ''),
  language('ipynb', 'notebook', null, ['.ipynb'], ''),
];

/** The globs of all languages, for paths in lower case. */
const globs = languages.flatMap((entry) =>
  entry.patterns.map((pattern) => ({ entry, glob: expressionOf(pattern) })),
);

const byId = new Map(languages.map((entry) => [entry.id, entry]));

/** The language with this VS Code id, or `undefined` when it is not read. */
export function languageOf(id: string): Language | undefined {
  return byId.get(id);
}

/** The language whose grammar the examples of a dialect are learned with: its first. */
export function teachingLanguage(dialect: string): Language | undefined {
  return languages.find((entry) => entry.dialect === dialect);
}

/** Whether a language is one of contracts, which are data: their lines may be of any length. */
export function isContract(languageId: string): boolean {
  return contracts.has(byId.get(languageId)?.dialect ?? '');
}

/** The longest text of a language that is read, where `limit` is that of code; in UTF-16 units. */
export function longestText(languageId: string, limit: number): number {
  return isContract(languageId) ? Math.max(limit, longestContract) : limit;
}

/** The name of the file that a path or URI leads to, in lower case. */
export function nameOfPath(path: string): string {
  return (/[^/\\]*$/.exec(path)?.[0] ?? '').toLowerCase();
}

/** The id of the language that a file of this name is written in, or `null`. */
export function languageOfPath(path: string): string | null {
  const name = path.toLowerCase().replaceAll('\\', '/');
  const found =
    languages.find(({ extensions }) => extensions.some((each) => endsIn(name, each))) ??
    globs.find(({ glob }) => glob.test(name))?.entry;
  return found?.id ?? null;
}

/** Whole names, such as `_redirects`, are no endings of other words. */
function endsIn(name: string, ending: string): boolean {
  const isWhole = ending.startsWith('.') || !/\w/.test(name.at(-ending.length - 1) ?? '');
  return isWhole && name.endsWith(ending);
}

function language(
  id: string,
  dialect: string,
  grammar: string | null,
  extensions: readonly string[],
  lineComment: string,
  patterns: readonly string[] = [],
): Language {
  return { id, dialect, grammar, extensions, patterns, lineComment };
}

/** What paths a glob stands for: `*` is within one name, a double one is any folders. */
function expressionOf(glob: string): RegExp {
  const like = glob
    .toLowerCase()
    .replaceAll('.', '\\.')
    .replace(/\*\*\/|\*/g, (stars) => (stars === '*' ? '[^/]*' : '(?:.*/)?'));
  return new RegExp(glob.includes('/') ? `^${like}$` : `(?:^|/)${like}$`);
}
