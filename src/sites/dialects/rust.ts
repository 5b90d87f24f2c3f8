import type { Dialect } from '../dialect';
import type { ImportFacts, ImportedName } from '../imports';
import { withStructs } from './rustJson';

/** What a program does with messages of HTTP, and the types of its own that are of them; comments say nothing. */
const speaking =
  /^(?!\s*\/\/).*?(?:\bHTTP\/[12]\b|\.as_u16\(\)|\bStatusCode::|\bmockito::|\bHttp[A-Z])/m;

/** What makes one kind of number of another. */
const converters = ['u16', 'u32', 'u64', 'i32', 'i64', 'usize'].map((type) => `${type}.from`);

export const rust: Dialect = {
  id: 'rust',
  nodes: {
    line_comment: { is: 'comment' },
    block_comment: { is: 'comment' },
    doc_comment: { is: 'comment' },
    identifier: { is: 'identifier' },
    field_identifier: { is: 'identifier' },
    type_identifier: { is: 'identifier' },
    shorthand_field_identifier: { is: 'identifier' },
    self: { is: 'identifier' },
    crate: { is: 'identifier' },
    integer_literal: { is: 'number' },
    string_literal: { is: 'string' },
    string_content: { is: 'string' },
    parenthesized_expression: { is: 'wrapper' },
    await_expression: { is: 'wrapper' },
    try_expression: { is: 'wrapper' },
    reference_expression: { is: 'wrapper', through: ['value'] },
    unary_expression: { is: 'wrapper' },
    type_cast_expression: { is: 'wrapper', through: ['value'] },
    generic_function: { is: 'wrapper', through: ['function'] },
    match_pattern: { is: 'wrapper', through: [0] },
    or_pattern: { is: 'wrapper' },
    range_pattern: { is: 'wrapper' },
    tuple_pattern: { is: 'tuple' },
    captured_pattern: { is: 'wrapper', through: [1] },
    field_expression: { is: 'member', object: 'value', property: 'field' },
    scoped_identifier: { is: 'member', object: 'path', property: 'name' },
    scoped_type_identifier: { is: 'member', object: 'path', property: 'name' },
    index_expression: { is: 'subscript', object: 0, index: 1 },
    call_expression: { is: 'call', callee: 'function', arguments: 'arguments' },
    arguments: { is: 'arguments' },
    tuple_expression: { is: 'tuple' },
    array_expression: { is: 'array' },
    range_expression: { is: 'array' },
    struct_expression: { is: 'wrapper', through: ['body'], type: 'name' },
    field_initializer_list: { is: 'object' },
    field_initializer: { is: 'pair', key: 'field', value: 'value' },
    assignment_expression: { is: 'assignment', left: 'left', right: 'right' },
    let_declaration: { is: 'binding', name: 'pattern', value: 'value' },
    const_item: { is: 'binding', name: 'name', value: 'value' },
    static_item: { is: 'binding', name: 'name', value: 'value' },
    enum_variant: { is: 'binding', name: 'name', value: 'value' },
    for_expression: { is: 'binding', name: 'pattern', value: 'value', each: true },
    binary_expression: { is: 'binary', left: 'left', right: 'right' },
    return_expression: { is: 'return' },
    match_arm: { is: 'case', value: 'pattern', levels: 2, subject: 'value', result: 'value' },
    let_condition: { is: 'case', value: 'pattern', levels: 0, subject: 'value' },
    struct_pattern: { is: 'object', name: 'type' },
    field_pattern: { is: 'pair', key: 'name', value: 'pattern' },
    tuple_struct_pattern: { is: 'wrapper', through: [1], type: 'type' },
    if_expression: { is: 'wrapper', through: ['consequence', 'alternative'] },
    else_clause: { is: 'wrapper' },
    async_block: { is: 'wrapper' },
    closure_expression: { is: 'function', body: 'body' },
    function_item: { is: 'function', body: 'body', name: 'name', members: 'parameters' },
    parameter: { is: 'parameter', name: 'pattern' },
    use_declaration: { is: 'import' },
    block: { is: 'block' },
    source_file: { is: 'block' },
    declaration_list: { is: 'block' },
    enum_item: { is: 'declaration', members: 'body' },
    expression_statement: { is: 'statement' },
  },
  nested: { tuple_pattern: { captured_pattern: { is: 'wrapper' } } },
  comparisons: new Set(['==', '!=', '<', '<=', '>', '>=']),
  defaults: new Set(),
  alternatives: new Set(['|']),
  transparent: new Set([
    ...['as_u16', 'as_u64', 'as_i64', 'code', 'into', '0', 'map', 'copied', 'cloned'],
    ...['iter', 'into_iter', 'to_vec', 'collect', 'unwrap', 'expect'],
  ]),
  asserters: new Set(['assert', 'debug_assert', 'prop_assert']),
  fallbacks: new Set(['unwrap_or', 'map_or']),
  lastIsResult: true,
  patternsBind: true,
  takers: new Set(['struct_pattern', 'tuple_struct_pattern', 'matches', 'assert_matches']),
  converters: new Set(converters),
  passing: new Map(['Some', 'Self', ...converters].map((name) => [name, ''])),
  placeholder: (name) => `__${name}__`,
  scaffolds: [
    ['', ';'],
    ['', ''],
    ['', '\nfn f() {}'],
  ],
  containers: {
    source_file: 'source_file',
    mod_item: 'body',
    enum_item: 'body',
    impl_item: 'body',
    trait_item: 'body',
  },
  attached: new Set(['attribute_item', 'line_comment', 'block_comment']),
  macros: {
    // What a macro is defined as is a tree of words outside of any call.
    nodes: new Set(['macro_invocation', 'attribute_item', 'inner_attribute_item', 'token_tree']),
    expand,
  },
  rows: new Set(['test_case', 'case', 'values']),
  imports: readImports,
  importHint: /\b(?:use|extern)\b|(?<![\w:])[a-z]\w*::/,
  headHint: /\b(?:impl|trait)\b/,
  speaks: [speaking],
  bindsOnce: (before) => /\b(?:let|const|static)\s+$|(?:^|[\n;{])[ \t]*(?:pub\s+)?$/.test(before),
  quote: (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
};

/** A case of a test, and what stands behind its arguments: `#[test_case(404 => false; "gone")]`. */
const testCase = /^#\[(?:\w+::)?test_case\(/;
const behindArguments = /"[^"]*"|=>|;/g;

/** Writes what stands behind the arguments of a case as further ones. */
function withCases(source: string): string {
  if (!testCase.test(source)) return source;
  return source.replace(behindArguments, (part) =>
    part.startsWith('"') ? part : ','.padEnd(part.length),
  );
}

/**
 * Writes macros as calls, attributes as lists, what a macro takes as names and snapshots as texts, in just as
 * many characters.
 */
function expand(source: string): string {
  return withCases(withStructs(source))
    .replaceAll('$', '_')
    .replace(/@(?=")/g, ' ')
    .replace(/\b(\w+)!(?=\s*[([{])/g, '$1 ')
    .replace(/#(!?)(?=\[)/g, (mark) => ' '.repeat(mark.length));
}

const useDeclaration = /^[ \t]*(?:pub(?:\([^)]*\))?\s+)?use\s([^;]+);[^\n]*\n?/gm;

/** Reads `use` declarations, nested groups too, and the crates of `extern crate`. */
function readImports(text: string): ImportFacts {
  const modules = new Set<string>();
  const names = new Map<string, ImportedName>();
  const opened: ImportedName[] = [];
  let insertAt = 0;
  for (const match of text.matchAll(useDeclaration)) {
    if (insertAt === 0 || /^\S/.test(match[0])) insertAt = match.index + match[0].length;
    const tree = (match[1] ?? '').replace(/\/\/[^\n]*/g, '');
    for (const path of pathsIn(tree.replace(/\s+/g, ' ').trim())) {
      readPath(path, modules, names, opened);
    }
  }
  for (const [, module = ''] of text.matchAll(/(?<![\w:])([a-z]\w*)::/g)) modules.add(module);
  return { modules, http: speaking.test(text), names, opened, insertAt };
}

/** `a::{b, c::{d, e}}` as `a::b`, `a::c::d`, `a::c::e`. */
function pathsIn(tree: string): string[] {
  const open = tree.indexOf('{');
  if (open < 0) return [tree.trim()];
  const prefix = tree.slice(0, open).trim();
  const inside = tree.slice(open + 1, tree.lastIndexOf('}'));
  return partsOf(inside).flatMap((part) => pathsIn(part).map((path) => prefix + path));
}

/** The parts of a list between its outermost commas. */
function partsOf(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of list) {
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
    if (character === ',' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** `axum::http::StatusCode as Code`: `Code` is the `StatusCode` of the crate `axum`. */
function readPath(
  path: string,
  modules: Set<string>,
  names: Map<string, ImportedName>,
  opened: ImportedName[],
): void {
  const [whole = '', alias] = path.replace(/::self\b/, '').split(/\s+as\s+/);
  const parts = whole.replace(/^::/, '').split('::');
  const module = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  modules.add(module);
  if (last === '*') {
    const holder = parts.at(-2) ?? '';
    opened.push({ module, imported: /^[A-Z]/.test(holder) ? holder : '' });
    return;
  }
  const imported = parts.length === 1 ? '*' : last;
  names.set(alias ?? last, { module, imported });
}
