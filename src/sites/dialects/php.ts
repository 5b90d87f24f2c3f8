import type { Dialect } from '../dialect';
import type { Shape } from '../shape';
import type { ImportFacts, ImportedName } from '../imports';
import { spokenOfHttp } from '../speech';

const wrapper: Shape = { is: 'wrapper' };
const arm: Shape = {
  is: 'case',
  value: 'conditional_expressions',
  levels: 2,
  subject: 'condition',
  result: 'return_expression',
};

/** What a program asks of a request or does with a response, mostly without any import. */
const speaking = new RegExp(
  [
    spokenOfHttp,
    /\$_(?:SERVER|GET|POST|REQUEST|COOKIE|FILES|SESSION)\b|['"]php:\/\/input['"]/,
    /(?:\$|->)\w*(?:[rR]equest|[rR]esponse)\b|(?<![>:\w$])(?:session_start|setcookie)\(/,
    /\b(?:echo|print|exit|die)[\s(]+json_encode\(|['"](?:POST|PUT|PATCH)['"]/,
    /(?:Request|Response)(?:Interface)? \$\w|\b(?:Http|Request|Response|Router?)::\w|::HTTP_[A-Z]/,
    /->(?:getStatusCode|setStatusCode|withStatus|assertStatus)\(|\bWP_(?:REST_|Error\b)|\bwp_(?:remote|send_json)_/,
    /\b(?:json_?[rR]esponse|(?:send|respond|output|echo|return)_?(?:With|with_)?(?:[jJ]son|[eE]rror|[rR]esponse)|(?:error|success|api)_?[rR]esponse)\(/,
    /(?<![>:\w$])(?:header|http_response_code|curl_\w+|response)\s*\(/,
    /->(?:get|post|put|patch|delete|map|any)\(\s*['"]\/|\$app->error\(|\b\w*Router?::/,
    /\b\w*(?:Http|Json|Redirect)_?(?:Response|Exception|Client)|\b(?:Guzzle|Request|Client|Server)Exception\b/,
    /\b(?:class|extends)\s+\w*(?:Controller|Middleware|Response|Endpoint)\b/,
    /\buse App\\(?:Http|Exceptions)\\/,
    /->(?:get_?)?[hH](?:ttp|TTP)_?(?:[sS]tatus|[cC]ode)/,
    /\bnamespace\s[^;{\n]*\b(?:Http|HTTP|Api|API|Rest|REST|Controllers?|Middlewares?|[Ee]xceptions?)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

export const php: Dialect = {
  id: 'php',
  nodes: {
    name: { is: 'identifier' },
    variable_name: { is: 'identifier' },
    relative_scope: { is: 'identifier' },
    integer: { is: 'number' },
    string: { is: 'string' },
    encapsed_string: { is: 'string' },
    string_content: { is: 'string' },
    nowdoc_string: { is: 'string' },
    parenthesized_expression: wrapper,
    cast_expression: { is: 'wrapper', through: ['value'] },
    unary_op_expression: wrapper,
    qualified_name: { is: 'wrapper', through: [-1] },
    conditional_expression: { is: 'wrapper', through: ['body', 'alternative'] },
    member_access_expression: { is: 'member', object: 'object', property: 'name' },
    nullsafe_member_access_expression: { is: 'member', object: 'object', property: 'name' },
    scoped_property_access_expression: { is: 'member', object: 'scope', property: 'name' },
    class_constant_access_expression: { is: 'member', object: 0, property: 1 },
    subscript_expression: { is: 'subscript', object: 0, index: 1 },
    function_call_expression: { is: 'call', callee: 'function', arguments: 'arguments' },
    member_call_expression: {
      is: 'call',
      callee: 'name',
      receiver: 'object',
      arguments: 'arguments',
    },
    nullsafe_member_call_expression: {
      is: 'call',
      callee: 'name',
      receiver: 'object',
      arguments: 'arguments',
    },
    scoped_call_expression: {
      is: 'call',
      callee: 'name',
      receiver: 'scope',
      arguments: 'arguments',
    },
    object_creation_expression: { is: 'call', callee: 0, arguments: 1, construct: true },
    attribute: { is: 'call', callee: 0, arguments: 'parameters' },
    arguments: { is: 'arguments' },
    argument: { is: 'keyword', name: 'name', value: -1 },
    array_creation_expression: { is: 'object' },
    list_literal: { is: 'tuple' },
    array_element_initializer: { is: 'pair', key: 0, value: 1 },
    assignment_expression: { is: 'assignment', left: 'left', right: 'right' },
    simple_parameter: { is: 'assignment', left: 'name', right: 'default_value' },
    property_promotion_parameter: { is: 'assignment', left: 'name', right: 'default_value' },
    property_element: { is: 'assignment', left: 'name', right: 'default_value' },
    enum_declaration: { is: 'declaration', members: 'body' },
    enum_case: { is: 'binding', name: 'name', value: 'value' },
    const_element: { is: 'binding', name: 0, value: 1 },
    foreach_statement: { is: 'binding', name: 1, value: 0, each: true },
    pair: { is: 'values' },
    binary_expression: { is: 'binary', left: 'left', right: 'right' },
    return_statement: { is: 'return' },
    throw_expression: { is: 'throw' },
    case_statement: { is: 'case', value: 'value', levels: 2, subject: 'condition' },
    match_condition_list: { is: 'case', levels: 3, subject: 'condition' },
    match_conditional_expression: arm,
    match_default_expression: arm,
    arrow_function: { is: 'function', body: 'body' },
    anonymous_function: { is: 'function', body: 'body' },
    function_definition: { is: 'function', body: 'body', name: 'name', members: 'parameters' },
    method_declaration: { is: 'function', body: 'body', name: 'name', members: 'parameters' },
    base_clause: { is: 'heritage' },
    catch_clause: { is: 'catch' },
    compound_statement: { is: 'block' },
    program: { is: 'block' },
    expression_statement: { is: 'statement' },
    echo_statement: { is: 'statement' },
    if_statement: { is: 'statement' },
    namespace_use_declaration: { is: 'import' },
    comment: { is: 'comment' },
  },
  serializers: new Set(['json_encode']),
  comparisons: new Set(['==', '===', '!=', '!==', '<>', '<', '<=', '>', '>=']),
  defaults: new Set(['??', '?:', '.']),
  converters: new Set(['intval', 'strval']),
  passing: new Map([
    ['strval', ''],
    ['$this.equalTo', ''],
    ['equalTo', ''],
  ]),
  readers: new Set(['curl_getinfo', 'wp_remote_retrieve_response_code']),
  definers: new Set(['define']),
  importsEachName: true,
  superConstructor: 'parent.__construct',
  errorCode: '1',
  placeholder: (name) => `$${name}`,
  scaffolds: [
    ['<?php ', ';'],
    ['<?php ', ''],
    ['<?php ', ' function f() {}'],
    ['<?php class X { ', ' }'],
  ],
  containers: {
    program: 'program',
    namespace_definition: 'body',
    class_declaration: 'body',
    interface_declaration: 'body',
    trait_declaration: 'body',
    enum_declaration: 'body',
  },
  attached: new Set(['comment']),
  imports: readImports,
  importHint: /\b(?:use|namespace)\b|\\/,
  speaks: [speaking],
  headHint: /\bextends\b|^\s*(?:\w+\s+)*class\s/,
  declarationHint: /\bfunction\s+\w+(?=\s*\()/g,
  hasDefaults: true,
  bindsOnce: (before) => /(?:^|\n)[ \t]*$|[(,]\s*$/.test(before),
  quote: (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
};

const useStatement =
  /^[ \t]*use\s+(?:(?:function|const)\s+)?([^\s;({][^;({]*(?:\{[^}]*\}\s*)?);[^\n]*\n?/gm;
const namespaceStatement = /^[ \t]*namespace\s+([\w\\]+)\s*[;{][^\n]*\n?/m;
const openTag = /^<\?php[^\n]*\n?/m;
/** A name written in full is its own import. */
const fullName = /\\?\b([A-Za-z_]\w*(?:\\[A-Za-z_]\w*)*)\\([A-Za-z_]\w*)/g;

/** Reads `use` statements, grouped ones too, and names that are written in full. */
function readImports(text: string): ImportFacts {
  const modules = new Set<string>();
  const names = new Map<string, ImportedName>();
  const opened: ImportedName[] = [];
  const head = namespaceStatement.exec(text) ?? openTag.exec(text);
  let insertAt = head ? head.index + head[0].length : 0;
  const own = namespaceStatement.exec(text)?.[1];
  if (own !== undefined) opened.push({ module: own, imported: '' });
  for (const { 0: statement, 1: clause = '', index } of text.matchAll(useStatement)) {
    readClause(clause, modules, names);
    insertAt = Math.max(insertAt, index + statement.length);
  }
  for (const [, module = '', imported = ''] of text.matchAll(fullName)) {
    modules.add(module);
    if (!names.has(imported)) names.set(imported, { module, imported });
  }
  return { modules, http: speaking.test(text), names, insertAt, opened };
}

/** `A\B`, `A\B as C`, `A\{B, C as D}`, several of them with commas. */
function readClause(clause: string, modules: Set<string>, names: Map<string, ImportedName>): void {
  const [, prefix = '', group] = /^([\w\\]*)\{([^}]*)\}$/s.exec(clause.trim()) ?? [];
  for (const part of (group ?? clause).split(',')) {
    const [, path, alias] = /^\\?([\w\\]+)(?:\s+as\s+(\w+))?$/.exec(part.trim()) ?? [];
    if (path === undefined) continue;
    const full = prefix + path;
    const border = full.lastIndexOf('\\');
    const origin = { module: full.slice(0, Math.max(0, border)), imported: full.slice(border + 1) };
    modules.add(origin.module);
    names.set(alias ?? origin.imported, origin);
  }
}
