import type { Dialect } from '../dialect';
import { listedBeside, type ImportFacts, type ImportedName } from '../imports';
import { spokenOfHttp } from '../speech';

/** What a program does with a request or a response, whatever it imports. */
const speaking = new RegExp(
  [
    /\bstart_response\b|\.status_code\b|\bhttp_status\b|\bstatus, (?:\w+_)?headers\b|\bHTTPStatus\b|["' ]HTTP\/1\.[01]\b|\bHTTP (?:status|response|error) codes?\b|\bHTTP(?:Error|Exception)\b|["']http\.(?:request|response\.start)["']/,
    spokenOfHttp,
    /\brequest\.(?:method|headers|json|args|form|GET|POST|META|user|data|query_params)\b/,
    /\b(?:response|resp|res)\.(?:status|json\(\)|content|headers)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

export const python: Dialect = {
  id: 'python',
  nodes: {
    comment: { is: 'comment' },
    identifier: { is: 'identifier' },
    integer: { is: 'number' },
    string: { is: 'string' },
    string_content: { is: 'string' },
    parenthesized_expression: { is: 'wrapper' },
    await: { is: 'wrapper' },
    not_operator: { is: 'wrapper' },
    conditional_expression: { is: 'wrapper', through: [0, 2] },
    case_pattern: { is: 'wrapper' },
    as_pattern: { is: 'wrapper', through: [0] },
    union_pattern: { is: 'wrapper' },
    attribute: { is: 'member', object: 'object', property: 'attribute' },
    dotted_name: { is: 'member', object: 0, property: -1 },
    subscript: { is: 'subscript', object: 'value', index: 'subscript' },
    call: { is: 'call', callee: 'function', arguments: 'arguments' },
    argument_list: { is: 'arguments' },
    keyword_argument: { is: 'keyword', name: 'name', value: 'value' },
    pair: { is: 'pair', key: 'key', value: 'value' },
    dictionary: { is: 'object' },
    list: { is: 'array' },
    set: { is: 'array' },
    tuple: { is: 'tuple' },
    expression_list: { is: 'tuple' },
    assignment: { is: 'assignment', left: 'left', right: 'right' },
    default_parameter: { is: 'assignment', left: 'name', right: 'value' },
    typed_parameter: { is: 'parameter', name: 0 },
    typed_default_parameter: { is: 'assignment', left: 'name', right: 'value' },
    named_expression: { is: 'assignment', left: 'name', right: 'value' },
    for_statement: { is: 'assignment', left: 'left', right: 'right' },
    for_in_clause: { is: 'assignment', left: 'left', right: 'right' },
    boolean_operator: { is: 'binary', left: 'left', right: 'right' },
    comparison_operator: { is: 'comparison' },
    return_statement: { is: 'return' },
    raise_statement: { is: 'throw' },
    assert_statement: { is: 'assertion' },
    case_clause: { is: 'case', value: 0, levels: 2, subject: 'subject' },
    decorator: { is: 'decorator' },
    function_definition: { is: 'function', body: 'body', members: 'parameters' },
    lambda: { is: 'function', body: 'body' },
    except_clause: { is: 'catch' },
    except_group_clause: { is: 'catch' },
    block: { is: 'block' },
    module: { is: 'block' },
    expression_statement: { is: 'statement' },
    if_statement: { is: 'statement' },
    import_statement: { is: 'import' },
    import_from_statement: { is: 'import' },
  },
  serializers: new Set(['json.dumps', 'jsonify', 'flask.jsonify']),
  comparisons: new Set(),
  defaults: new Set(['or']),
  conjunctions: new Set(['and']),
  converters: new Set(['int', 'str']),
  transparent: new Set(['value']),
  passing: new Map([
    ['Equals', ''],
    ['equal_to', ''],
    ['frozenset', ''],
    ['int', ''],
    ['list', ''],
    ['set', ''],
    ['str', ''],
    ['tuple', ''],
    ['range', '[]'],
    ...['PropertyMock', 'Mock', 'MagicMock'].flatMap((name) =>
      [name, `mock.${name}`].map((callee): [string, ''] => [`${callee}(return_value)`, '']),
    ),
    ['pytest.param', '#'],
  ]),
  nested: { argument_list: { class_definition: { is: 'heritage' } } },
  headHint: /\bclass\b/,
  asserters: new Set(['assertTrue', 'assertFalse']),
  tables: new Set(['parametrize']),
  placeholder: (name) => `__${name}__`,
  scaffolds: [
    ['', ''],
    ['', '\ndef f(): pass'],
  ],
  containers: { module: 'module', class_definition: 'body' },
  attached: new Set(['comment']),
  imports: readImports,
  importBeside: (text, beside, name) => listedBeside(text.matchAll(fromStatement), beside, name),
  importHint: /\b(?:import|from)\b/,
  speaks: [speaking],
  literals: {
    braces: ['{', '}'],
    pair: ': ',
    quote: JSON.stringify,
    words: { true: 'True', false: 'False', null: 'None' },
  },
  declarationHint: /\bdef[ \t]+\w+(?=\()/g,
  hasDefaults: true,
  bindsOnce: (before) => /(?:^|\n)[ \t]*$/.test(before),
  quote: (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
};

const importStatement = /^([ \t]*)import[ \t]+([\w.]+(?:[ \t]+as[ \t]+\w+)?(?:[ \t]*,[^\n#]*)?)/gm;
const fromStatement =
  /^([ \t]*)from[ \t]+([\w.]+)[ \t]+import[ \t]+(\([^()]*\)|(?:[^\n#\\]|\\\r?\n)+)/gm;
const firstDefinition = /^(?:def|class|async[ \t]+def|@|if[ \t]+__name__)/m;
/** What stands at the top of a file before its first statement: comments and the docstring. */
const prologue = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:[rbuRBU]?(?:"""[^]*?"""|'''[^]*?''')[^\n]*\n?)?/;

/** Reads `import` and `from … import`, indented ones too; a new one goes after the last at the top. */
function readImports(text: string): ImportFacts {
  const modules = new Set<string>();
  const names = new Map<string, ImportedName>();
  const border = text.search(firstDefinition);
  let insertAt = prologue.exec(text)?.[0].length ?? 0;
  const place = ({ index, 0: statement, 1: indent }: RegExpMatchArray): void => {
    const at = index ?? 0;
    if (indent === '' && (border < 0 || at < border)) {
      insertAt = Math.max(insertAt, lineEnd(text, at + statement.length));
    }
  };
  for (const match of text.matchAll(importStatement)) {
    for (const part of (match[2] ?? '').split(',')) readModule(part.trim(), modules, names);
    place(match);
  }
  for (const match of text.matchAll(fromStatement)) {
    readNames(match[2] ?? '', match[3] ?? '', modules, names);
    place(match);
  }
  return { modules, http: speaking.test(text), names, insertAt };
}

/** `a.b` binds `a`; `a.b as c` binds `c`. */
function readModule(part: string, modules: Set<string>, names: Map<string, ImportedName>): void {
  const [module = '', alias] = part.split(/\s+as\s+/);
  if (module === '') return;
  modules.add(module);
  const root = module.replace(/\..*$/, '');
  names.set(alias ?? root, { module: alias === undefined ? root : module, imported: '*' });
}

/** `from a import b, c as d`: the modules `a` and `a.b`, for a name may be a module itself. */
function readNames(
  module: string,
  list: string,
  modules: Set<string>,
  names: Map<string, ImportedName>,
): void {
  modules.add(module);
  const listed = list.replace(/#[^\n]*/g, '');
  for (const [, imported = '', alias] of listed.matchAll(/(\w+)(?:\s+as\s+(\w+))?/g)) {
    modules.add(`${module}.${imported}`);
    names.set(alias ?? imported, { module, imported });
  }
}

/** The offset after the line that an offset stands in. */
function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}
