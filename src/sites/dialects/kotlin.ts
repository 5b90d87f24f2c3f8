import type { Dialect } from '../dialect';
import type { Child, Shape } from '../shape';
import { packagesIn, spokenTypes, type ImportFacts, type ImportedName } from '../imports';
import { matchers } from './hamcrest';

const wrapper: Shape = { is: 'wrapper' };
const identifier: Child = { type: 'identifier' };

/** The grammar names few of its fields: children are told by their position. */
export const kotlin: Dialect = {
  id: 'kotlin',
  nodes: {
    line_comment: { is: 'comment' },
    block_comment: { is: 'comment' },
    identifier: { is: 'identifier' },
    this_expression: { is: 'identifier' },
    super_expression: { is: 'identifier' },
    number_literal: { is: 'number' },
    string_literal: { is: 'string' },
    string_content: { is: 'string' },
    parenthesized_expression: wrapper,
    unary_expression: { is: 'wrapper', through: ['argument'] },
    as_expression: { is: 'wrapper', through: ['left'] },
    user_type: { is: 'wrapper', through: [0] },
    variable_declaration: { is: 'wrapper', through: [0] },
    function_body: wrapper,
    when_subject: { is: 'wrapper', through: [-1] },
    range_test: wrapper,
    range_expression: { is: 'wrapper', through: [0, 1] },
    if_expression: { is: 'wrapper', through: [1, 2] },
    navigation_expression: { is: 'member', object: 0, property: 1, handed: '::' },
    callable_reference: { is: 'member', object: 0, property: -1, handed: '::' },
    index_expression: { is: 'subscript', object: 0, index: 1 },
    call_expression: { is: 'call', callee: 0, arguments: -1 },
    infix_expression: { is: 'infix', left: 0, name: 1, right: 2 },
    constructor_invocation: { is: 'call', callee: 0, arguments: 1 },
    enum_entry: { is: 'call', callee: identifier, arguments: -1, ofOwn: true },
    constructor_delegation_call: { is: 'call', callee: 0, arguments: -1, ofBase: true },
    delegation_specifiers: { is: 'heritage' },
    delegation_specifier: wrapper,
    value_arguments: { is: 'arguments' },
    value_argument: { is: 'keyword', name: -2, value: -1 },
    collection_literal: { is: 'array' },
    assignment: { is: 'assignment', left: 'left', right: 'right' },
    property_declaration: { is: 'binding', name: { type: 'variable_declaration' }, value: -1 },
    class_parameter: { is: 'binding', name: identifier, value: -1 },
    binary_expression: { is: 'binary', left: 'left', right: 'right' },
    in_expression: { is: 'binary', left: 'left', right: 'right' },
    return_expression: { is: 'return' },
    throw_expression: { is: 'throw' },
    when_entry: { is: 'case', value: 'condition', levels: 1, subject: 0, result: -1 },
    lambda_literal: { is: 'function', body: -1 },
    function_declaration: {
      is: 'function',
      body: -1,
      members: { type: 'function_value_parameters' },
    },
    class_declaration: { is: 'declaration', members: { type: 'primary_constructor' } },
    parameter: { is: 'parameter', name: identifier },
    function_value_parameters: { is: 'defaults' },
    anonymous_function: { is: 'function', body: -1 },
    catch_block: { is: 'catch' },
    block: { is: 'block' },
    source_file: { is: 'block' },
    import: { is: 'import' },
  },
  comparisons: new Set(['==', '!=', '===', '!==', '<', '<=', '>', '>=', 'in', '!in']),
  defaults: new Set(['?:']),
  transparent: new Set(['value', 'value()', 'statusCode', 'code', 'toInt', 'toLong', 'toString']),
  converters: new Set(['Integer.parseInt', 'Integer.valueOf', 'String.valueOf']),
  handing: new Set(['let', 'also', 'takeIf', 'takeUnless']),
  passing: new Map([
    ['to', ''],
    ...[...matchers, '`is`', 'Matchers.`is`', 'CoreMatchers.`is`'].map(asIs),
    ...['listOf', 'setOf', 'arrayOf', 'intArrayOf'].map(asElements),
  ]),
  ranges: new Set(['until']),
  importsEachName: true,
  adapt: (code) =>
    code
      .replace(/\bnew (?=[A-Z$])/g, '')
      .replaceAll('List.of(', 'listOf(')
      .replace(/;$/, ''),
  lambdaReceivers: true,
  speaks: [spokenTypes],
  placeholder: (name) => `__${name}__`,
  scaffolds: [
    ['', '\nclass X'],
    ['', ''],
  ],
  // Rows of an enum tell of each other: it is one unit, with a body of another type.
  containers: {
    source_file: 'source_file',
    class_declaration: { type: 'class_body' },
    object_declaration: -1,
  },
  attached: new Set(['line_comment', 'block_comment']),
  imports: readImports,
  importHint: /\b(?:import|package)\b|\b(?:okhttp3|retrofit2|com|io|jakarta|javax?|org)\.\w/,
  headHint: /\b(?:class|object|interface)\b/,
  declarationHint: /\b(?:class|fun)\s+(?:<[^>]*>\s*)?(?:[\w<>?]+\.)?\w+(?=\s*(?:<[^>]*>\s*)?\()/g,
  hasDefaults: true,
  bindsOnce: () => true,
  quote: (text) => JSON.stringify(text),
};

const importHeader =
  /^[ \t]*import\s+([\w.`]+?)(\.\*)?(?:\s+as\s+(\w+))?[ \t]*(?:;[ \t]*)?(?:\/\/[^\n]*)?\r?(?:\n|$)/gm;
const packageHeader = /^[ \t]*package\s+([\w.]+)[^\n]*\n?/m;

/** Reads imports, with an alias or of all members; the file's own package is in scope as a whole. */
function readImports(text: string): ImportFacts {
  const modules = new Set(packagesIn(text));
  const names = new Map<string, ImportedName>();
  const opened: ImportedName[] = [];
  const head = packageHeader.exec(text);
  let insertAt = head ? head.index + head[0].length : 0;
  if (head?.[1]) {
    modules.add(head[1]);
    opened.push({ module: head[1], imported: '' });
  }
  for (const { 0: line, 1: path = '', 2: all, 3: alias, index } of text.matchAll(importHeader)) {
    const origin = all && !/\.[A-Z]/.test(path) ? { module: path, imported: '' } : split(path);
    modules.add(origin.module);
    if (all) opened.push(origin);
    else names.set(alias ?? path.slice(path.lastIndexOf('.') + 1), origin);
    insertAt = index + line.length;
  }
  return { modules, http: spokenTypes.test(text), names, insertAt, opened };
}

/** The package, and what is below it; a companion object is as good as its class. */
function split(path: string): ImportedName {
  const border = /\.(?=[A-Z])/.exec(path)?.index ?? path.length;
  const imported = path.slice(border + 1).replace(/\.?Companion(?=\.|$)/, '');
  if (imported !== '') return { module: path.slice(0, border), imported };
  const last = path.lastIndexOf('.');
  return { module: path.slice(0, last), imported: path.slice(last + 1) };
}

function asIs(name: string): [string, ''] {
  return [name, ''];
}

function asElements(name: string): [string, '[]'] {
  return [name, '[]'];
}
