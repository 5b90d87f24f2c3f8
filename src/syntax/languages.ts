/** A language that status codes are written in: how VS Code calls it, and how it is read. */
export interface Language {
  /** VS Code's language id. */
  readonly id: string;
  /** The dialect that tells its syntax tree apart; several languages may share one. */
  readonly dialect: string;
  /** The grammar's wasm file, or `null` for languages that are read without a syntax tree. */
  readonly grammar: string | null;
  /** File name endings, longest first where one contains another. */
  readonly extensions: readonly string[];
  /** What begins a line comment. */
  readonly lineComment: string;
}

const javascript = 'tree-sitter-javascript.wasm';
const typescript = 'tree-sitter-typescript.wasm';
const tsx = 'tree-sitter-tsx.wasm';

/** The one table of languages. */
export const languages: readonly Language[] = [
  language('javascript', 'ecmascript', javascript, ['.js', '.mjs', '.cjs'], '//'),
  language('javascriptreact', 'ecmascript', javascript, ['.jsx'], '//'),
  language('typescript', 'ecmascript', typescript, ['.ts', '.mts', '.cts'], '//'),
  language('typescriptreact', 'ecmascript', tsx, ['.tsx'], '//'),
  language('go', 'go', 'tree-sitter-go.wasm', ['.go'], '//'),
  language('java', 'java', 'tree-sitter-java.wasm', ['.java'], '//'),
  language('python', 'python', 'tree-sitter-python.wasm', ['.py', '.pyi', '.pyw'], '#'),
];

const byId = new Map(languages.map((entry) => [entry.id, entry]));

/** The language with this VS Code id, or `undefined` when it is not read. */
export function languageOf(id: string): Language | undefined {
  return byId.get(id);
}

/** The id of the language that a file of this name is written in, or `null`. */
export function languageOfPath(path: string): string | null {
  const name = path.toLowerCase();
  const found = languages.find((entry) => entry.extensions.some((ending) => name.endsWith(ending)));
  return found?.id ?? null;
}

function language(
  id: string,
  dialect: string,
  grammar: string | null,
  extensions: readonly string[],
  lineComment: string,
): Language {
  return { id, dialect, grammar, extensions, lineComment };
}
