import type { Dialect } from '../dialect';
import type { Child, Shape } from '../shape';
import { spokenTypes, type ImportFacts, type ImportedName } from '../imports';

const wrapper: Shape = { is: 'wrapper' };
const parameters: Child = { type: 'parameter_list' };

export const csharp: Dialect = {
  id: 'csharp',
  nodes: {
    comment: { is: 'comment' },
    identifier: { is: 'identifier' },
    this: { is: 'identifier' },
    base: { is: 'identifier' },
    integer_literal: { is: 'number' },
    string_literal: { is: 'string' },
    string_literal_content: { is: 'string' },
    verbatim_string_literal: { is: 'string' },
    raw_string_literal: { is: 'string' },
    raw_string_content: { is: 'string' },
    interpolated_string_expression: { is: 'string' },
    string_content: { is: 'string' },
    parenthesized_expression: wrapper,
    bracketed_argument_list: wrapper,
    await_expression: wrapper,
    postfix_unary_expression: wrapper,
    generic_name: { is: 'wrapper', through: [0] },
    declaration_expression: { is: 'wrapper', through: ['name'] },
    cast_expression: { is: 'wrapper', through: ['value'], type: 'type' },
    conditional_expression: { is: 'wrapper', through: ['consequence', 'alternative'] },
    constant_pattern: wrapper,
    relational_pattern: wrapper,
    parenthesized_pattern: wrapper,
    negated_pattern: wrapper,
    or_pattern: { is: 'wrapper', through: ['left', 'right'] },
    and_pattern: { is: 'wrapper', through: ['left', 'right'] },
    collection_element: wrapper,
    expression_element: wrapper,
    implicit_array_creation_expression: wrapper,
    array_creation_expression: { is: 'wrapper', through: [-1] },
    member_binding_expression: { is: 'wrapper', through: ['name'] },
    member_access_expression: { is: 'member', object: 'expression', property: 'name' },
    conditional_access_expression: { is: 'member', object: 'condition', property: 1 },
    qualified_name: { is: 'member', object: 'qualifier', property: 'name' },
    element_access_expression: { is: 'subscript', object: 'expression', index: 'subscript' },
    element_binding_expression: { is: 'subscript', object: 'object', index: 0 },
    invocation_expression: { is: 'call', callee: 'function', arguments: 'arguments' },
    object_creation_expression: {
      is: 'call',
      callee: 'type',
      arguments: 'arguments',
      construct: true,
    },
    implicit_object_creation_expression: {
      is: 'call',
      callee: 0,
      arguments: 0,
      construct: true,
      typed: true,
    },
    constructor_initializer: { is: 'call', callee: 'name', arguments: -1, ofBase: true },
    base_list: { is: 'call', callee: 0, arguments: 1, construct: true, heritage: true },
    attribute: { is: 'call', callee: 'name', arguments: 1 },
    argument_list: { is: 'arguments' },
    attribute_argument_list: { is: 'arguments' },
    argument: { is: 'keyword', name: 'name', value: -1 },
    attribute_argument: { is: 'keyword', name: 'name', value: -1 },
    subpattern: { is: 'keyword', name: 0, value: 1 },
    initializer_expression: { is: 'object' },
    anonymous_object_creation_expression: { is: 'object', assigns: '=' },
    with_initializer: { is: 'assignment', left: 0, right: 1 },
    collection_expression: { is: 'array' },
    assignment_expression: { is: 'assignment', left: 'left', right: 'right' },
    variable_declarator: { is: 'binding', name: 0, value: -1 },
    tuple_pattern: { is: 'values' },
    tuple_expression: { is: 'tuple' },
    tuple_element: { is: 'parameter', name: 'name' },
    enum_member_declaration: { is: 'binding', name: 'name', value: 'value' },
    enum_declaration: { is: 'declaration', members: 'body' },
    property_declaration: { is: 'binding', name: 'name', value: 'value' },
    parameter: { is: 'binding', name: 'name', value: -1 },
    binary_expression: { is: 'binary', left: 'left', right: 'right' },
    is_pattern_expression: { is: 'binary', left: 'expression', right: 'pattern' },
    return_statement: { is: 'return' },
    throw_statement: { is: 'throw' },
    throw_expression: { is: 'throw' },
    switch_section: { is: 'case', levels: 2, subject: 'value' },
    switch_expression_arm: { is: 'case', value: 0, levels: 1, subject: 0, result: -1 },
    lambda_expression: { is: 'function', body: 'body' },
    method_declaration: {
      is: 'function',
      body: 'body',
      members: 'parameters',
      results: 'returns',
    },
    constructor_declaration: { is: 'function', body: 'body', members: 'parameters' },
    record_declaration: { is: 'declaration', members: parameters },
    class_declaration: { is: 'declaration', members: parameters },
    local_function_statement: { is: 'function', body: 'body' },
    arrow_expression_clause: { is: 'function', body: 0 },
    catch_clause: { is: 'catch' },
    block: { is: 'block' },
    compilation_unit: { is: 'block' },
    global_statement: { is: 'statement' },
    expression_statement: { is: 'statement' },
    local_declaration_statement: { is: 'statement' },
    if_statement: { is: 'statement' },
    using_directive: { is: 'import' },
  },
  nested: {
    arrow_expression_clause: { property_declaration: wrapper, method_declaration: wrapper },
    assignment_expression: {
      initializer_expression: { is: 'pair', key: 'left', value: 'right' },
    },
    // `{ key, value }` in the initializer of a dictionary.
    initializer_expression: { initializer_expression: { is: 'pair', key: 0, value: 1 } },
  },
  comparisons: new Set(['==', '!=', '<', '<=', '>', '>=', 'is']),
  defaults: new Set(['??']),
  // The grammar takes what follows a pattern, `is 404 or 410 || isGone`, for a part of it.
  alternatives: new Set(['||', '&&']),
  misread: new Set(['is']),
  transparent: new Set([
    ...['Value', 'ToString', 'GetValueOrDefault', 'GetInt32', 'GetValue', 'ToObject'],
    ...['ToFrozenDictionary', 'ToImmutableDictionary', 'AsReadOnly'],
  ]),
  converters: new Set(['Int32.Parse', 'Convert.ToInt32', 'Convert.ToString']),
  passing: new Map([
    ['Convert.ToString', ''],
    ['Is.EqualTo', ''],
    ['Is.Not.EqualTo', ''],
    ['Is.AnyOf', ''],
    ['It.Is', ''],
  ]),
  placeholder: (name) => `__${name}__`,
  scaffolds: [
    ['', ';'],
    ['', ''],
    ['', ' void M() {}'],
    ['if (', ') {}'],
    ['x = ', ';'],
  ],
  containers: {
    compilation_unit: 'compilation_unit',
    namespace_declaration: 'body',
    class_declaration: 'body',
    struct_declaration: 'body',
    record_declaration: 'body',
    interface_declaration: 'body',
  },
  attached: new Set(['comment']),
  imports: readImports,
  importHint: /\busing\b|\bnamespace\b/,
  headHint: /\b(?:class|record|struct|interface|enum)\b/,
  speaks: [spokenTypes],
  rows: new Set(['InlineData', 'TestCase', 'DataRow']),
  declarationHint:
    /^[ \t]*(?:public|private|protected|internal|static|async|override|virtual|abstract|sealed)\s+(?:[\w<>[\],.?]+\s+)*\w+(?=\s*\()|\b(?:record|class)\s+\w+(?=\s*\()/gm,
  hasDefaults: true,
  bindsOnce: (before) => /\b(?:var|int|int\?|HttpStatusCode)\s+$/.test(before),
  quote: (text) => JSON.stringify(text),
};

/**
 * Namespaces that a project may have in scope without a line of its own: the web SDK's implicit usings
 * and, by custom, `global using System.Net`.
 */
const implicitUsings = ['System.Net', 'Microsoft.AspNetCore.Http'];

const namespaceDeclaration = /^[ \t]*namespace\s+([\w.]+)/gm;
const usingDirective =
  /^[ \t]*(?:global\s+)?using\s+(static\s+)?(?:(\w+)\s*=\s*)?(?:global::)?([\w.]+)\s*;[^\n]*\n?/gm;

/**
 * Reads `using`s: a namespace opens all its types, `using static` all members of one. The file's own
 * namespaces are in scope, too.
 */
function readImports(text: string): ImportFacts {
  const used = new Set<string>();
  const names = new Map<string, ImportedName>();
  const opened: ImportedName[] = [];
  let insertAt = 0;
  for (const { 0: directive, 1: isStatic, 2: alias, 3: path = '', index } of text.matchAll(
    usingDirective,
  )) {
    const origin = split(path);
    used.add(isStatic || alias ? origin.module : path);
    if (alias) names.set(alias, origin);
    else opened.push(isStatic ? origin : { module: path, imported: '' });
    insertAt = index + directive.length;
  }
  for (const { 1: path = '' } of text.matchAll(namespaceDeclaration)) used.add(path);
  const assumed = new Set(implicitUsings.filter((path) => !used.has(path)));
  const modules = new Set([...used, ...assumed]);
  const http = used.has('System.Net') || spokenTypes.test(text);
  return { modules, assumed, http, names, insertAt, opened };
}

/** The namespace and the type of `System.Net.HttpStatusCode`. */
function split(path: string): ImportedName {
  const border = path.lastIndexOf('.');
  return { module: path.slice(0, border), imported: path.slice(border + 1) };
}
