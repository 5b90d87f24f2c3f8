import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { registry } from '../../../src/catalog/registry';
import { choicesOf, expand, type Snippet } from './expand';

interface Contribution {
  readonly language: string;
  readonly path: string;
}

const root = join(__dirname, '..', '..', '..');

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

const manifest = readJson('package.json') as { contributes: { snippets: Contribution[] } };
const files = [...new Set(manifest.contributes.snippets.map(({ path }) => path))];
const snippets = files.flatMap((file) => Object.entries(readJson(file) as Record<string, Snippet>));

/** Problems that the TypeScript parser has with a function body; JSX dialects read the same code. */
function syntaxErrors(code: string): readonly string[] {
  const isClass = code.startsWith('@');
  const text = isClass
    ? code
    : `async function handler(app, req, res, reply, ctx, c) {\n${code}\n}`;
  const { diagnostics } = ts.transpileModule(text, {
    reportDiagnostics: true,
    fileName: 'snippet.ts',
    compilerOptions: { experimentalDecorators: true, target: ts.ScriptTarget.ESNext },
  });
  return (diagnostics ?? []).map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}

function numbersIn(code: string): readonly string[] {
  return code.match(/\b\d{3}\b/g) ?? [];
}

describe('snippets', () => {
  it('cover the six frameworks, plain and with problem details', () => {
    const prefixes = snippets.flatMap(([, { prefix }]) => prefix);
    for (const framework of ['express', 'fastify', 'koa', 'hono', 'next', 'nest']) {
      assert.ok(prefixes.includes(`${framework}-error`), `${framework}-error`);
      assert.ok(prefixes.includes(`${framework}-problem`), `${framework}-problem`);
    }
  });

  it('are contributed once per language and file', () => {
    const pairs = manifest.contributes.snippets.map(({ language, path }) => `${language} ${path}`);
    assert.equal(new Set(pairs).size, pairs.length);
    assert.equal(new Set(snippets.map(([name]) => name)).size, snippets.length);
  });

  it('give an error handler its types in TypeScript', () => {
    const handlers = (languageId: string): string[] =>
      manifest.contributes.snippets
        .filter(({ language }) => language === languageId)
        .flatMap(({ path }) => Object.values(readJson(path) as Record<string, Snippet>))
        .filter(({ prefix }) => prefix.includes('express-error-handler'))
        .map((snippet) => expand(snippet, '500').split('\n')[0] ?? '');
    const typed = ['const answerError: ErrorRequestHandler = (error, req, res, next) => {'];
    assert.deepEqual(handlers('typescript'), typed);
    assert.deepEqual(handlers('javascript'), ['app.use((error, req, res, next) => {']);
  });

  for (const [name, snippet] of snippets) {
    describe(name, () => {
      it('parses with every choice', () => {
        for (const option of choicesOf(snippet)) {
          assert.deepEqual(syntaxErrors(expand(snippet, option)), [], expand(snippet, option));
        }
      });

      it('writes the chosen status into the response and the body', () => {
        for (const option of choicesOf(snippet).filter(Boolean)) {
          const numbers = numbersIn(expand(snippet, option));
          assert.ok(numbers.length > 0 && numbers.every((number) => number === option), name);
        }
      });

      if (!snippet.prefix.includes('http-problem')) return;

      it('sends problem details under their own media type', () => {
        const code = expand(snippet, '404');
        assert.match(code, /'application\/problem\+json'/);
        for (const member of [/type: 'about:blank'/, /title: /, /\bstatus\b/])
          assert.match(code, member);
      });

      it('titles about:blank with the reason phrase (RFC 9457 §4.2.1)', () => {
        for (const option of choicesOf(snippet).filter(Boolean)) {
          const phrase = registry.phrase(Number(option)) ?? '';
          assert.ok(expand(snippet, option).includes(`title: '${phrase}'`), `${option} ${phrase}`);
        }
      });
    });
  }
});
