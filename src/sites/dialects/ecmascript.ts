import type { Dialect } from '../dialect';
import { listedBeside, type ImportFacts, type ImportedName } from '../imports';
import { singleQuoted } from '../literals';
import { lambdaHandler, spokenOfHttp } from '../speech';

/** A request beside its response, Koa's `ctx` and `next`, or a name that only statuses have: handlers often import nothing. */
const handler =
  /\bstatusCode\b|\b[Hh]ttp_?[Ss]tatus|\bHTTP_STATUS|\binstanceof Response\b|\b(?:res|resp|response)(?:\?? ?:| is) ?Response\b|\bResponse\.prototype\b|\bResponse\.json\(|\bnew Response\((?:JSON\.stringify\(|null\b)|\b(?:Deno|Bun)\.serve\(|<Response>|\bhttpMethod\b|\brequestContext\.http\b|\bAPIGatewayProxy|\bstatusText\b|\b(?:res|resp|response)\.(?:ok|status)\s*(?:[=!<>]==?|[<>)])|\b_?(?:req|request)\s*(?::[^,(){}]{1,80})?,\s*_?(?:res|resp|response|reply|h)\s*[,:)]|\(\s*ctx\s*(?::[^,(){}]{1,80})?,\s*next\s*[,:)]/;

/** JavaScript, TypeScript, JSX and TSX: their grammars name their nodes alike. */
export const ecmascript: Dialect = {
  id: 'ecmascript',
  nodes: {
    comment: { is: 'comment' },
    identifier: { is: 'identifier' },
    property_identifier: { is: 'identifier' },
    private_property_identifier: { is: 'identifier' },
    type_identifier: { is: 'identifier' },
    this: { is: 'identifier' },
    super: { is: 'identifier' },
    number: { is: 'number' },
    string: { is: 'string' },
    string_fragment: { is: 'string' },
    regex: { is: 'string' },
    regex_pattern: { is: 'string' },
    parenthesized_expression: { is: 'wrapper' },
    sequence_expression: { is: 'wrapper', through: [-1] },
    await_expression: { is: 'wrapper' },
    as_expression: { is: 'wrapper', through: [0] },
    satisfies_expression: { is: 'wrapper', through: [0] },
    non_null_expression: { is: 'wrapper', postfix: true },
    literal_type: { is: 'wrapper' },
    union_type: { is: 'wrapper' },
    ternary_expression: { is: 'wrapper', through: ['consequence', 'alternative'] },
    member_expression: { is: 'member', object: 'object', property: 'property' },
    nested_type_identifier: { is: 'member', object: 'module', property: 'name' },
    subscript_expression: { is: 'subscript', object: 'object', index: 'index' },
    call_expression: { is: 'call', callee: 'function', arguments: 'arguments' },
    new_expression: { is: 'call', callee: 'constructor', arguments: 'arguments', construct: true },
    arguments: { is: 'arguments' },
    pair: { is: 'pair', key: 'key', value: 'value' },
    computed_property_name: { is: 'wrapper' },
    shorthand_property_identifier: { is: 'shorthand' },
    shorthand_property_identifier_pattern: { is: 'identifier' },
    object: { is: 'object' },
    object_type: { is: 'object' },
    property_signature: { is: 'pair', key: 'name', value: 'type' },
    jsx_attribute: { is: 'pair', key: 0, value: 1 },
    jsx_expression: { is: 'wrapper' },
    jsx_opening_element: { is: 'object', name: 'name' },
    jsx_self_closing_element: { is: 'object', name: 'name' },
    array: { is: 'array' },
    assignment_expression: { is: 'assignment', left: 'left', right: 'right' },
    augmented_assignment_expression: { is: 'assignment', left: 'left', right: 'right' },
    variable_declarator: { is: 'binding', name: 'name', value: 'value' },
    assignment_pattern: { is: 'binding', name: 'left', value: 'right' },
    object_assignment_pattern: { is: 'binding', name: 'left', value: 'right' },
    required_parameter: { is: 'binding', name: 'pattern', value: 'value' },
    optional_parameter: { is: 'binding', name: 'pattern', value: 'value' },
    public_field_definition: { is: 'binding', name: 'name', value: 'value' },
    field_definition: { is: 'binding', name: 'property', value: 'value' },
    for_in_statement: { is: 'binding', name: 'left', value: 'right' },
    enum_declaration: { is: 'binding', name: 'name', value: 'body' },
    enum_body: { is: 'object' },
    enum_assignment: { is: 'pair', key: 'name', value: 'value' },
    type_alias_declaration: { is: 'binding', name: 'name', value: 'value' },
    binary_expression: { is: 'binary', left: 'left', right: 'right' },
    return_statement: { is: 'return' },
    throw_statement: { is: 'throw' },
    switch_case: { is: 'case', value: 'value', levels: 2, subject: 'value' },
    decorator: { is: 'decorator' },
    type_arguments: { is: 'types', name: 0 },
    type_annotation: { is: 'types', name: 0 },
    class_heritage: { is: 'heritage' },
    extends_clause: { is: 'wrapper', through: ['value'] },
    arrow_function: { is: 'function', body: 'body', members: 'parameters' },
    function_expression: { is: 'function', body: 'body', members: 'parameters' },
    function_declaration: { is: 'function', body: 'body', members: 'parameters' },
    generator_function_declaration: { is: 'function', body: 'body' },
    method_definition: { is: 'function', body: 'body', name: 'name', members: 'parameters' },
    catch_clause: { is: 'catch' },
    statement_block: { is: 'block' },
    program: { is: 'block' },
    switch_body: { is: 'block' },
    expression_statement: { is: 'statement' },
    lexical_declaration: { is: 'statement' },
    variable_declaration: { is: 'statement' },
    if_statement: { is: 'statement' },
    import_statement: { is: 'import' },
    object_pattern: { is: 'import' },
  },
  wholeMember: 'default',
  serializers: new Set(['JSON.stringify']),
  comparisons: new Set(['===', '!==', '==', '!=', '<', '<=', '>', '>=']),
  defaults: new Set(['??', '||']),
  conjunctions: new Set(['&&']),
  asserters: new Set(['assert', 'ok', 'true', 'isTrue', 'expect']),
  converters: new Set(['parseInt', 'Number', 'String']),
  passing: new Map([
    ['Promise.resolve', ''],
    ['Promise.reject', ''],
    ['Object.assign', ''],
    ['Object.freeze', ''],
    ['new Set', ''],
    ['Number', ''],
    ['String', ''],
    ['expect', ''],
  ]),
  placeholder: (name) => `$${name}`,
  scaffolds: [
    ['', ''],
    ['(', ')'],
    ['', ' class X {}'],
    ['class X { ', ' m() {} }'],
    ['let x: ', ''],
  ],
  containers: {
    program: 'program',
    class_declaration: 'body',
    abstract_class_declaration: 'body',
    internal_module: 'body',
    module: 'body',
  },
  carriers: { export_statement: 'declaration' },
  attached: new Set(['decorator', 'comment']),
  imports: readImports,
  importBeside: (text, beside, name) =>
    listedBeside(
      [...text.matchAll(importStatement), ...text.matchAll(requireStatement)].filter(
        ([statement]) => statement.includes('{'),
      ),
      beside,
      name,
    ),
  importHint: /\b(?:import|require|from|fetch)\b|\b(?:const|let|var)\s*\{|\}\s*=[^=>]/,
  speaks: [handler, lambdaHandler, spokenOfHttp],
  speaksHint: new RegExp(
    `\\b_?(?:req|request|ctx|res|resp|response|reply|next|requestContext)\\b|[sS]tatus|[hH]ttpMethod|APIGateway|\\b(?:export|event|context)s?\\b|\\.serve\\(|${spokenOfHttp.source}`,
  ),
  headHint: /\bclass\b|\bextends\b/,
  declarationHint:
    /\bfunction\s+[\w$]+(?=\s*(?:<[^>()]*>\s*)?\()|\b(?:const|let)\s+[\w$]+(?=\s*=\s*(?:async\s*)?\()|^[ \t]*(?:(?:static|async|private|protected|public)[ \t]+)*[\w$]+(?=\([^()]*\)[^;{}\n]{0,80}\{)/gm,
  hasDefaults: true,
  bindsOnce: () => true,
  textComment: {
    among: new Set(['jsx_element', 'jsx_fragment', 'jsx_text']),
    open: '{/* ',
    close: ' */}',
  },
  literals: { braces: ['{ ', ' }'], pair: ': ', bareNames: true, quote: singleQuoted },
  quote: (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
};

const importStatement =
  /^[ \t]*import\b(?:\s+(type)(?=\s)(?!\s+from\b))?(?:([\w$*{}\s,]+?)\bfrom)?\s*['"]([^'"\n]+)['"][^\n]*\n?/gm;
const requireStatement =
  /\b(?:const|let|var)\s+([\w$]+|\{[^{}]*\})\s*(?::[^=\n]+)?=\s*(?:await\s+)?(?:(?:[\w$]+\.)?_\w+\()?(?:require|import)\(\s*['"]([^'"\n]+)['"]\s*\)\)?(\.[\w$.]+)?/g;
/** What is imported, taken apart at the top of a module: `const { HTTP_STATUS_OK: OK } = http2.constants`. */
const takenApart = /^(?:const|let|var)\s+(\{[^{}]*\})\s*=\s*([\w$]+)(?:\.[\w$]+)*[ \t]*(?:;|$)/gm;
const otherModules = /\b(?:require|import)\(\s*['"]([^'"\n]+)['"]|\bfrom\s*['"]([^'"\n]+)['"]/g;

/** What only scripts have: in a module everything is strict. */
const commonJs = /\brequire\(|\bexports\b\s*[.=]|^['"]use strict['"]/m;

/** A call of the global function, which is as good as an import; a method of that name is none. */
const globalFetch =
  /(?<![.\w$]|\bfunction )(?:(?:window|globalThis|self)\.)?\$?fetch\((?=[ \t]*[^ \t)])(?![^()\n]*\)[ \t]*(?::[^;={}\n]+)?\{)/;

/** Reads ES imports and CommonJS requires; the examples in doc comments are none. */
function readImports(text: string): ImportFacts {
  const modules = new Set<string>();
  const names = new Map<string, ImportedName>();
  let insertAt: number | null = null;
  for (const match of text.matchAll(importStatement)) {
    const [statement, type, clause, module = ''] = match;
    modules.add(module);
    insertAt = match.index + statement.length;
    const origin = { module, ...(type && { onlyType: true as const }) };
    if (clause) readClause(clause, origin, names);
  }
  for (const { index, 1: clause = '', 2: module = '', 3: path } of text.matchAll(
    requireStatement,
  )) {
    if (isInComment(text, index)) continue;
    if (clause.startsWith('{')) readNames(clause, { module }, names);
    else names.set(clause, { module, imported: path?.slice(1) ?? 'default' });
  }
  for (const [, braced = '', holder = ''] of text.matchAll(takenApart)) {
    const module = names.get(holder)?.module;
    if (module !== undefined) readNames(braced, { module }, names);
  }
  for (const { index, 1: required, 2: reexported } of text.matchAll(otherModules)) {
    if (!isInComment(text, index)) modules.add(required ?? reexported ?? '');
  }
  if (globalFetch.test(text)) modules.add('fetch');
  if (handler.test(text)) modules.add('handler');
  if (lambdaHandler.test(text)) modules.add('lambda handler');
  const byCall = insertAt === null && commonJs.test(text) && !/^export\b/m.test(text);
  insertAt ??= (byCall ? behindRequires(text) : null) ?? behindHead(text);
  return { modules, http: spokenOfHttp.test(text), names, insertAt, byCall };
}

/** Behind the last `require` that is a statement of one line or ends in one. */
function behindRequires(text: string): number | null {
  const rest = /(?:\([^()\n]*\))?;?[ \t\r]*(?:\/\/[^\n]*)?(?:\n|$)/y;
  let behind: number | null = null;
  for (const { 0: statement, index } of text.matchAll(requireStatement)) {
    rest.lastIndex = index + statement.length;
    const isTopLevel = index === 0 || text[index - 1] === '\n';
    if (isTopLevel && rest.test(text)) behind = rest.lastIndex;
  }
  return behind;
}

/** Behind what has to stay first: `#!/usr/bin/env node`, `'use strict'`. */
function behindHead(text: string): number {
  const head = /^(?:#![^\n]*\n|[ \t]*\r?\n)?(?:\s*(['"])use [\w ]+\1[ \t]*(?:;[ \t]*)?\r?\n)*/;
  return head.exec(text)?.[0].length ?? 0;
}

/** Whether the line of an offset begins as a comment does. */
function isInComment(text: string, offset: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^\s*(?:\*|\/[/*])/.test(before);
}

/** What the names of an import have in common. */
type Origin = Omit<ImportedName, 'imported'>;

/** `Default, { a as b }`, `* as Name`. */
function readClause(clause: string, origin: Origin, names: Map<string, ImportedName>): void {
  const braces = clause.indexOf('{');
  const outer = braces < 0 ? clause : clause.slice(0, braces);
  for (const part of outer.split(',').map((piece) => piece.trim())) {
    if (!part) continue;
    const namespace = /^\*\s+as\s+(\S+)$/.exec(part)?.[1];
    names.set(namespace ?? part, { ...origin, imported: namespace ? '*' : 'default' });
  }
  if (braces >= 0) readNames(clause.slice(braces), origin, names);
}

/** `{ a, b as c, type d, e: f }`. */
function readNames(braced: string, origin: Origin, names: Map<string, ImportedName>): void {
  for (const [, type, imported = '', alias] of braced.matchAll(
    /(?:(\btype)\s+)?([\w$]+)(?:\s*(?:\bas\b|:)\s*([\w$]+))?/g,
  )) {
    names.set(alias ?? imported, { ...origin, ...(type && { onlyType: true as const }), imported });
  }
}
