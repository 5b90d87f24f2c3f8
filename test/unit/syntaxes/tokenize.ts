import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const resolve = createRequire(__filename).resolve;
const injection = join(__dirname, '..', '..', '..', 'syntaxes', 'http-status.tmLanguage.json');

/** The grammars of VS Code's own languages that the injection is contributed to. */
const hosts: Readonly<Record<string, string>> = {
  'source.js': 'javascript',
  'source.js.jsx': 'jsx',
  'source.ts': 'typescript',
  'source.tsx': 'tsx',
};

async function loadOniguruma() {
  const wasm = await readFile(resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(new Uint8Array(wasm).buffer);
  return { createOnigScanner, createOnigString };
}

function pathOf(scopeName: string): string {
  const host = hosts[scopeName];
  return host === undefined ? injection : resolve(`tm-grammars/grammars/${host}.json`);
}

const registry = new Registry({
  onigLib: loadOniguruma(),
  loadGrammar: async (scopeName) => {
    const path = pathOf(scopeName);
    return parseRawGrammar(await readFile(path, 'utf8'), path);
  },
  getInjections: (scopeName) => (scopeName in hosts ? ['http-status.injection'] : []),
});

/** Loads a host grammar with the injection in it. */
export async function grammarOf(scopeName: string): Promise<IGrammar> {
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) throw new Error(`no grammar ${scopeName}`);
  return grammar;
}

/** A token with the scopes that it has beyond the document's own. */
export interface ScopedToken {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** Tokenizes code line by line, as the editor does. */
export function tokenize(grammar: IGrammar, code: string): ScopedToken[] {
  let state = INITIAL;
  return code.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes,
    }));
  });
}

/** The status codes that got a scope, each as `404 client-error`. */
export function statusTokens(grammar: IGrammar, code: string): string[] {
  return tokenize(grammar, code).flatMap(({ text, scopes }) => {
    const scope = scopes.find((name) => name.startsWith('constant.numeric.http-status.'));
    return scope === undefined ? [] : [`${text} ${scope.split('.').at(-1) ?? ''}`];
  });
}
