import { nestedCall, nestedMember } from '../../syntax/nestedNode';
import type { Dialect } from '../dialect';
import { spokenTypes, type ImportFacts, type ImportedName } from '../imports';

/** Types that show that HTTP is spoken where a library hands on what it imports. */
const spoken = new RegExp(`${spokenTypes.source}|\\bDio(?:Exception|Error)\\b`);

/** What a function, or a constructor, is given. */
const parameters = { type: 'formal_parameter_list' } as const;

export const dart: Dialect = {
  id: 'dart',
  nodes: {
    comment: { is: 'comment' },
    documentation_comment: { is: 'comment' },
    identifier: { is: 'identifier' },
    type_identifier: { is: 'identifier' },
    this: { is: 'identifier' },
    decimal_integer_literal: { is: 'number' },
    string_literal: { is: 'string' },
    parenthesized_expression: { is: 'wrapper' },
    unary_expression: { is: 'wrapper' },
    await_expression: { is: 'wrapper' },
    assignable_expression: { is: 'wrapper' },
    argument: { is: 'keyword', name: 'name', value: 0 },
    constant_pattern: { is: 'wrapper' },
    object_pattern: { is: 'object', name: 0, assigns: ':' },
    function_expression_body: { is: 'wrapper' },
    conditional_expression: { is: 'wrapper', through: ['consequence', 'alternative'] },
    [nestedMember]: { is: 'member', object: 0, property: 1 },
    [nestedCall]: { is: 'call', callee: 0, arguments: 1 },
    qualified: { is: 'member', object: 0, property: 1 },
    new_expression: { is: 'call', callee: 0, arguments: -1, spelled: true },
    const_object_expression: { is: 'call', callee: -2, arguments: -1, spelled: true },
    enum_constant: { is: 'call', callee: 'name', arguments: -1, ofOwn: true },
    argument_part: { is: 'wrapper' },
    arguments: { is: 'arguments' },
    named_argument: { is: 'keyword', name: 0, value: 1 },
    pair: { is: 'pair', key: 'key', value: 'value' },
    set_or_map_literal: { is: 'object' },
    list_literal: { is: 'array' },
    assignment_expression: { is: 'assignment', left: 'left', right: 'right' },
    cascade_section: { is: 'assignment', left: 0, right: 1 },
    initialized_variable_definition: { is: 'binding', name: 'name', value: 'value' },
    initialized_identifier: { is: 'binding', name: 0, value: 1 },
    static_final_declaration: { is: 'binding', name: 0, value: 1 },
    for_loop_parts: { is: 'binding', name: 'name', value: 'value', each: true },
    optional_formal_parameters: { is: 'defaults' },
    formal_parameter: { is: 'parameter', name: -1 },
    constructor_param: { is: 'wrapper', through: [-1] },
    super_formal_parameter: { is: 'wrapper', through: [-1] },
    annotation: { is: 'call', callee: 0, arguments: -1 },
    superclass: { is: 'heritage' },
    interfaces: { is: 'heritage' },
    super: { is: 'identifier' },
    initializer_list_entry: { is: 'call', callee: 0, arguments: 1 },
    field_initializer: { is: 'assignment', left: -2, right: -1 },
    equality_expression: { is: 'binary', left: 0, right: -1 },
    relational_expression: { is: 'binary', left: 0, right: -1 },
    if_null_expression: { is: 'binary', left: 0, right: -1 },
    return_statement: { is: 'return' },
    throw_expression: { is: 'throw' },
    switch_statement_case: { is: 'case', levels: 2, subject: 'condition' },
    switch_expression_case: { is: 'case', levels: 1, subject: 'condition', result: -1 },
    function_expression: { is: 'function', body: 'body' },
    function_body: { is: 'function', body: -1, signed: true },
    function_signature: { is: 'declaration', members: parameters },
    constructor_signature: { is: 'declaration', members: parameters },
    constant_constructor_signature: { is: 'declaration', members: parameters },
    factory_constructor_signature: { is: 'declaration', members: parameters },
    catch_clause: { is: 'catch' },
    block: { is: 'block' },
    program: { is: 'block' },
    expression_statement: { is: 'statement' },
    local_variable_declaration: { is: 'statement' },
    if_statement: { is: 'statement' },
  },
  // `if (response.statusCode case 404 || 410)`
  nested: { constant_pattern: { if_statement: { is: 'case', levels: 1, subject: 0 } } },
  flat: {
    links: new Set([
      'selector',
      'unconditional_assignable_selector',
      'conditional_assignable_selector',
    ]),
    shells: new Set([
      'selector',
      'unconditional_assignable_selector',
      'conditional_assignable_selector',
      'argument_part',
      'cascade_selector',
      'label',
    ]),
  },
  comparisons: new Set(['==', '!=', '<', '<=', '>', '>=']),
  defaults: new Set(['??']),
  takers: new Set(['object_pattern']),
  // Of freezed: `@Default(500) int statusCode`.
  rows: new Set(['Default']),
  converters: new Set(['int.parse', 'int.tryParse']),
  passing: new Map([
    ['ascii.encode', ''],
    ['utf8.encode', ''],
    ['equals', ''],
    ['is', ''],
    ['isNot', ''],
    ['anyOf', ''],
    ['isIn', ''],
    ['inInclusiveRange', ''],
    ['inExclusiveRange', ''],
    ['inClosedOpenRange', ''],
    ['greaterThanOrEqualTo', ''],
    ['lessThan', ''],
  ]),
  placeholder: (name) => `__${name}__`,
  scaffolds: [
    ['void f() { ', '; }'],
    ['void f() { ', ' }'],
  ],
  containers: {
    program: 'program',
    class_definition: 'body',
    enum_declaration: 'body',
    extension_declaration: 'body',
    extension_type_declaration: 'body',
  },
  declarationHint:
    /(?<=[\w>?\]] |\bfactory \w+\.)\w+(?=\()|\b\w+(?=\(\s*(?:[{[]\s*)?(?:required\s+)?(?:this|super)\.)/g,
  hasDefaults: true,
  headHint: /\b(?:class|enum|mixin|extends|implements)\b/,
  attached: new Set([
    'annotation',
    'comment',
    'documentation_comment',
    'function_signature',
    'method_signature',
  ]),
  imports: readImports,
  importHint: /\b(?:import|export|part|as|show|ResourceController)\b/,
  speaks: [spoken],
  bindsOnce: (before) => /\b(?:const|final|var|int)\s+$|(?:^|[\n;{])[ \t]*$/.test(before),
  quote: (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
};

const importDirective =
  /^[ \t]*(?:import|export)\s+(['"])([^'"\n]+)\1(?:\s+(?:deferred\s+)?as\s+(\w+))?(?:\s+(?:show|hide)\s[\w$,\s]+)?;[^\n]*\n?/gm;

/** What a file is a part of, whose imports are its own. */
const partDirective = /^[ \t]*part\s+of\s+(['"]?)([\w./]+)\1\s*;/m;

/** What a project's own library hands on: the controllers of Conduit and Aqueduct. */
const controller = /\bextends\s+ResourceController\b/;

/** Reads import directives. Without a prefix all names of a library are in scope. */
function readImports(text: string): ImportFacts {
  const modules = new Set<string>();
  const names = new Map<string, ImportedName>();
  const opened: ImportedName[] = [];
  const whole = partDirective.exec(text)?.[2];
  if (whole !== undefined) modules.add(whole);
  if (controller.test(text)) modules.add('package:conduit_core/conduit_core.dart');
  let insertAt = 0;
  for (const match of text.matchAll(importDirective)) {
    const [directive, , module = '', prefix] = match;
    modules.add(module);
    insertAt = match.index + directive.length;
    if (prefix === undefined) opened.push({ module, imported: '' });
    else names.set(prefix, { module, imported: '*' });
  }
  return { modules, http: spoken.test(text), names, opened, insertAt };
}
