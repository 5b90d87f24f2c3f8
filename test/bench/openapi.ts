import { readFile } from 'node:fs/promises';
import { parseTree, type Node as JsonNode } from 'jsonc-parser';
import { globby } from 'globby';
import { isMap, isScalar, parseAllDocuments } from 'yaml';
import { languageOfPath } from '../../src/syntax/languages';
import { openDocument, policy, service } from '../unit/engine';
import { sourcesOf } from './corpora';

/**
 * Measures recall and precision on real OpenAPI descriptions: the keys of all responses, as a parser of
 * JSON or YAML finds them by walking the description, must be exactly what is reported as declared.
 * What is found in a description that the parser of YAML finds faulty is not counted as too much.
 *
 *     npx tsx test/bench/openapi.ts [FOLDER…]
 *
 * Without folders in the packages that the corpora of YAML and JSON list.
 */
async function main(folders: readonly string[]): Promise<void> {
  const total = { files: 0, wanted: 0, found: 0, more: 0 };
  const patterns = (folders.length > 0 ? folders : await listed()).map(
    (folder) => `${folder}/**/*.{json,yaml,yml}`,
  );
  for (const path of await globby(patterns, { gitignore: false })) {
    const text = await readFile(path, 'utf8');
    const isJson = languageOfPath(path) === 'json';
    const wanted = new Set(isJson ? keysOfJson(text) : keysOfYaml(text));
    const { uri } = await openDocument(isJson ? 'json' : 'yaml', text, path);
    const occurrences = service.occurrences(uri, policy);
    service.close(uri);
    const declared = occurrences.filter(({ framework }) => framework === 'openapi');
    const seen = new Set(declared.map(({ range }) => range.start));
    const missed = [...wanted].filter((offset) => !seen.has(offset));
    const isSound = isJson || documentsOf(text).every(({ errors }) => errors.length === 0);
    const more = isSound ? [...seen].filter((offset) => !wanted.has(offset)) : [];
    for (const offset of missed) console.log(`missed ${path}:${lineOf(text, offset)}`);
    for (const offset of more) console.log(`more ${path}:${lineOf(text, offset)}`);
    if (wanted.size > 0) total.files += 1;
    total.wanted += wanted.size;
    total.found += wanted.size - missed.length;
    total.more += more.length;
  }
  console.log(JSON.stringify(total));
}

async function listed(): Promise<readonly string[]> {
  const [yaml, json] = [await sourcesOf('yaml'), await sourcesOf('json')];
  return [...yaml.servers, ...json.servers];
}

/** A member of an object, whatever it was read with. */
interface Member {
  readonly name: string;
  /** Where its key begins, behind a quote. */
  readonly offset: number;
  readonly members: () => Member[];
}

const methods = /^(?:get|put|post|delete|options|head|patch|trace|query)$/;
const code = /^(?:[1-9]\d\d|[1-5][xX]{2})$/;

function keysOfJson(text: string): number[] {
  const root = parseTree(text, [], { allowTrailingComma: true });
  return root ? responsesOf(jsonMembers(root)) : [];
}

function keysOfYaml(text: string): number[] {
  return documentsOf(text).flatMap(({ contents }) => responsesOf(yamlMembers(contents, text)));
}

function documentsOf(text: string): { readonly contents: unknown; readonly errors: unknown[] }[] {
  return [...parseAllDocuments(text, { strict: false, uniqueKeys: false, logLevel: 'silent' })];
}

function jsonMembers(node: JsonNode): Member[] {
  if (node.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value
      ? [{ name: String(key.value), offset: key.offset + 1, members: () => jsonMembers(value) }]
      : [],
  );
}

function yamlMembers(node: unknown, text: string): Member[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range) return [];
    const [start] = key.range;
    const offset = /["']/.test(text.charAt(start)) ? start + 1 : start;
    return [{ name: key.source ?? '', offset, members: () => yamlMembers(value, text) }];
  });
}

/** The offsets of the keys of all responses of a description, or of a part of one. */
function responsesOf(top: readonly Member[]): number[] {
  const [paths, webhooks, hooks] = ['paths', 'webhooks', 'x-webhooks'].map((each) =>
    below(top, each),
  );
  const components = below(top, 'components');
  const items = [paths, webhooks, hooks, below(components, 'pathItems')].flatMap(
    (each) => each ?? [],
  );
  const callbacks = below(components, 'callbacks').flatMap(({ members }) => members());
  const isWhole = top.some(({ name }) => name === 'openapi' || name === 'swagger');
  const parts = isWhole ? [] : [...top.flatMap((each) => itemOf(each.members())), ...itemOf(top)];
  return [...[...items, ...callbacks].flatMap(({ members }) => itemOf(members())), ...parts];
}

function itemOf(item: readonly Member[]): number[] {
  const operations = [
    ...item.filter(({ name }) => methods.test(name)),
    ...below(item, 'additionalOperations'),
  ].map(({ members }) => members());
  return operations.flatMap((operation) => [
    ...below(operation, 'responses')
      .filter(({ name }) => code.test(name))
      .map(({ offset }) => offset),
    ...below(operation, 'callbacks')
      .flatMap(({ members }) => members())
      .flatMap(({ members }) => itemOf(members())),
  ]);
}

function below(members: readonly Member[], key: string): Member[] {
  return members.find(({ name }) => name === key)?.members() ?? [];
}

function lineOf(text: string, offset: number): string {
  const row = text.slice(0, offset).split('\n').length;
  return `${row} ${text.split('\n')[row - 1]?.trim().slice(0, 80) ?? ''}`;
}

void main(process.argv.slice(2));
