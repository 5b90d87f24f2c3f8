import type { Edit } from '../../syntax/range';
import type { Dialect } from '../dialect';
import { packagesIn, spokenTypes, type ImportFacts, type ImportedName } from '../imports';
import { matchers } from './hamcrest';

/** What makes a number of a text, or a text of a number. */
const converters = ['Integer.parseInt', 'Integer.toString', 'Integer.valueOf', 'String.valueOf'];

export const java: Dialect = {
  id: 'java',
  nodes: {
    line_comment: { is: 'comment' },
    block_comment: { is: 'comment' },
    identifier: { is: 'identifier' },
    type_identifier: { is: 'identifier' },
    this: { is: 'identifier' },
    super: { is: 'identifier' },
    decimal_integer_literal: { is: 'number' },
    string_literal: { is: 'string' },
    string_fragment: { is: 'string' },
    parenthesized_expression: { is: 'wrapper' },
    cast_expression: { is: 'wrapper', through: ['value'] },
    generic_type: { is: 'wrapper', through: [0] },
    ternary_expression: { is: 'wrapper', through: ['consequence', 'alternative'] },
    field_access: { is: 'member', object: 'object', property: 'field' },
    scoped_identifier: { is: 'member', object: 'scope', property: 'name' },
    scoped_type_identifier: { is: 'member', object: 0, property: -1 },
    method_reference: { is: 'member', object: 0, property: -1, handed: '::' },
    array_access: { is: 'subscript', object: 'array', index: 'index' },
    method_invocation: {
      is: 'call',
      callee: 'name',
      receiver: 'object',
      arguments: 'arguments',
    },
    object_creation_expression: {
      is: 'call',
      callee: 'type',
      arguments: 'arguments',
      construct: true,
    },
    explicit_constructor_invocation: {
      is: 'call',
      callee: 'constructor',
      arguments: 'arguments',
    },
    enum_constant: { is: 'call', callee: 'name', arguments: 'arguments', ofOwn: true },
    superclass: { is: 'heritage' },
    argument_list: { is: 'arguments' },
    annotation: { is: 'call', callee: 'name', arguments: 'arguments' },
    annotation_argument_list: { is: 'arguments' },
    element_value_pair: { is: 'keyword', name: 'key', value: 'value' },
    element_value_array_initializer: { is: 'array' },
    array_initializer: { is: 'array' },
    array_creation_expression: { is: 'wrapper', through: ['value'] },
    assignment_expression: { is: 'assignment', left: 'left', right: 'right' },
    variable_declarator: { is: 'binding', name: 'name', value: 'value' },
    binary_expression: { is: 'binary', left: 'left', right: 'right' },
    return_statement: { is: 'return' },
    throw_statement: { is: 'throw' },
    switch_label: { is: 'case', levels: 3, subject: 'condition' },
    lambda_expression: { is: 'function', body: 'body' },
    method_declaration: { is: 'function', body: 'body', members: 'parameters' },
    constructor_declaration: { is: 'function', body: 'body', members: 'parameters' },
    record_declaration: { is: 'declaration', members: 'parameters' },
    enum_declaration: { is: 'declaration', members: 'body' },
    formal_parameter: { is: 'parameter', name: 'name' },
    field_declaration: { is: 'parameter', name: 'declarator' },
    catch_clause: { is: 'catch' },
    block: { is: 'block' },
    enum_body: { is: 'block' },
    constructor_body: { is: 'block' },
    switch_block_statement_group: { is: 'block' },
    expression_statement: { is: 'statement' },
    local_variable_declaration: { is: 'statement' },
    if_statement: { is: 'statement' },
    import_declaration: { is: 'import' },
  },
  nested: {
    expression_statement: {
      switch_rule: { is: 'case', levels: 3, subject: 'condition', result: 0 },
    },
  },
  comparisons: new Set(['==', '!=', '<', '<=', '>', '>=']),
  defaults: new Set(),
  transparent: new Set([
    'value',
    'get',
    'getStatusCode',
    'getCode',
    'code',
    'intValue',
    'toEnum',
    'codeAsText',
    'toString',
  ]),
  converters: new Set(converters),
  passing: new Map([
    ...matchers.map(asIs),
    ...converters.map(asIs),
    ...['new HashSet', 'new ArrayList', 'Collections.unmodifiableSet'].map(asIs),
    ...['List.of', 'Set.of', 'Arrays.asList', 'asList', 'ImmutableSet.of'].map(asElements),
    ...['Collections.singletonList', 'Collections.singleton'].map(asElements),
  ]),
  importsEachName: true,
  speaks: [spokenTypes],
  placeholder: (name) => `$${name}`,
  scaffolds: [
    ['', ';'],
    ['', ''],
    ['', ' class X {}'],
  ],
  containers: {
    program: 'program',
    class_declaration: 'body',
    interface_declaration: 'body',
    record_declaration: 'body',
  },
  attached: new Set(['line_comment', 'block_comment']),
  imports: readImports,
  importBeside,
  importHint: /\b(?:import|package)\b|\b(?:okhttp3|retrofit2|com|io|jakarta|javax?|org)\.\w/,
  headHint: /\b(?:class|enum|record|interface|extends|implements)\b/,
  declarationHint:
    /^[ \t]*(?:public|private|protected|static|final|abstract|synchronized)\s+(?:[\w<>[\],.?]+\s+)*\w+(?=\s*\()|^[ \t]*(?:[\w<>[\],.?]+[ \t]+)*\w+(?=\s*\([^()]*\)[^;{}()]*\{)|\b(?:enum\s+\w+(?!\w)(?=[^{}();]*\{)|record\s+\w+(?=\s*\())/gm,
  bindsOnce: (before) => /\b(?:final\s+[\w.]+|var|int|Integer|\w*Status(?:Code)?)\s+$/.test(before),
  quote: (text) => JSON.stringify(text),
};

const importStatement = /^[ \t]*import\s+(?:static\s+)?([\w.]+?)(\.\*)?[ \t]*;[^\n]*\n?/gm;
const packageStatement = /^[ \t]*package\s+([\w.]+)[ \t]*;[^\n]*\n?/m;

/**
 * Reads the imports of Java: of a class, a class inside a class, a static member, or of all of them.
 * The file's own package is in scope as a whole.
 */
function readImports(text: string): ImportFacts {
  const modules = new Set(packagesIn(text));
  const names = new Map<string, ImportedName>();
  const opened: ImportedName[] = [];
  const head = packageStatement.exec(text);
  let insertAt = head ? head.index + head[0].length : 0;
  if (head?.[1]) {
    modules.add(head[1]);
    opened.push({ module: head[1], imported: '' });
  }
  for (const { 0: statement, 1: path = '', 2: all, index } of text.matchAll(importStatement)) {
    const origin = split(path);
    modules.add(origin.module);
    if (all) opened.push(origin);
    else names.set(path.slice(path.lastIndexOf('.') + 1), origin);
    insertAt = index + statement.length;
  }
  return { modules, http: spokenTypes.test(text), names, insertAt, opened };
}

/** Repeats the import of a class or member with another name in its place. */
function importBeside(text: string, beside: string, name: string): Edit | null {
  for (const { 0: statement, 1: path = '', index } of text.matchAll(importStatement)) {
    if (!path.endsWith(`.${beside}`)) continue;
    const at = index + statement.length;
    const written = statement.trimEnd().replace(/\w+(?=[ \t]*;)/, () => name);
    return { range: { start: at, end: at }, text: `${written}\n` };
  }
  return null;
}

/** The package, and what is below it: packages are written small, classes begin with a capital. */
function split(path: string): ImportedName {
  const border = /\.(?=[A-Z])/.exec(path)?.index ?? path.length;
  return { module: path.slice(0, border), imported: path.slice(border + 1) };
}

function asIs(name: string): [string, ''] {
  return [name, ''];
}

function asElements(name: string): [string, '[]'] {
  return [name, '[]'];
}
