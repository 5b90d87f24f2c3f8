import type { Dialect } from '../dialect';
import type { ImportFacts, ImportedName } from '../imports';
import { spokenOfHttp } from '../speech';

/** What speaks of HTTP, whatever is imported: parts of a request, of a response, codes by their names. */
const speaking = new RegExp(
  [
    spokenOfHttp,
    /\.URL\.(?:Path|RawQuery|Query\(\))|\.Header\.(?:Get|Set|Add)\(|["`]HTTP\/[12]\b|\.StatusCode\b|\bHTTP(?:Status)?Code\b|[aA](?:PI|pi)Err(?:or)?\b|[eE]rrorResponse\b|\bResponseWriter\b|\bhttp(?:Status)?Code\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** What makes a number one of another type, or a text, and nothing else of it. */
const conversions = [
  'int',
  'int32',
  'int64',
  'uint16',
  'uint32',
  'uint64',
  'uint',
  'float64',
  'strconv.Itoa',
  'fmt.Sprint',
];

/** What takes the address of a value. */
const pointers = [
  ...['ptr', 'Ptr', 'toPtr', 'intPtr', 'ptr.To', 'ptr.Int', 'pointer.To', 'pointer.Int'],
  ...['to.Ptr', 'lo.ToPtr', 'util.Ptr', 'utils.Ptr', 'github.Ptr', 'github.Int'],
  ...['aws.Int', 'aws.Int32', 'swag.Int', 'swag.Int64', 'proto.Int32', 'proto.Uint32'],
];

/** What makes a set of its arguments. */
const sets = [
  ...['sets.New', 'sets.NewInt', 'sets.NewInt32', 'set.New', 'set.From'],
  ...['set.CreateIntSet', 'mapset.NewSet', 'mapset.NewThreadUnsafeSet', 'hashset.New'],
];

export const go: Dialect = {
  id: 'go',
  nodes: {
    identifier: { is: 'identifier' },
    field_identifier: { is: 'identifier' },
    package_identifier: { is: 'identifier' },
    type_identifier: { is: 'identifier' },
    int_literal: { is: 'number' },
    interpreted_string_literal: { is: 'string' },
    interpreted_string_literal_content: { is: 'string' },
    raw_string_literal: { is: 'string' },
    raw_string_literal_content: { is: 'string' },
    parenthesized_expression: { is: 'wrapper' },
    unary_expression: { is: 'wrapper' },
    literal_element: { is: 'wrapper' },
    pointer_type: { is: 'wrapper' },
    generic_type: { is: 'wrapper', through: ['type'] },
    type_conversion_expression: { is: 'wrapper', through: ['operand'] },
    type_assertion_expression: { is: 'wrapper', through: ['operand'] },
    composite_literal: { is: 'wrapper', through: ['body'], type: 'type' },
    literal_value: { is: 'object' },
    keyed_element: { is: 'pair', key: 'key', value: 'value' },
    expression_list: { is: 'values' },
    selector_expression: { is: 'member', object: 'operand', property: 'field' },
    qualified_type: { is: 'member', object: 'package', property: 'name' },
    index_expression: { is: 'subscript', object: 'operand', index: 'index' },
    call_expression: { is: 'call', callee: 'function', arguments: 'arguments' },
    argument_list: { is: 'arguments' },
    assignment_statement: { is: 'assignment', left: 'left', right: 'right' },
    short_var_declaration: { is: 'binding', name: 'left', value: 'right' },
    range_clause: { is: 'binding', name: 'left', value: 'right' },
    const_spec: { is: 'binding', name: 'name', value: 'value' },
    var_spec: { is: 'binding', name: 'name', value: 'value' },
    binary_expression: { is: 'binary', left: 'left', right: 'right' },
    return_statement: { is: 'return' },
    expression_case: { is: 'case', value: 'value', levels: 1, subject: 'value' },
    func_literal: { is: 'function', body: 'body', results: 'result' },
    function_declaration: {
      is: 'function',
      body: 'body',
      members: 'parameters',
      results: 'result',
    },
    method_declaration: { is: 'function', body: 'body', members: 'parameters', results: 'result' },
    type_spec: { is: 'declaration', members: 'type' },
    parameter_declaration: { is: 'parameter', name: 'name' },
    field_declaration: { is: 'parameter', name: 'name' },
    comment: { is: 'comment' },
    statement_list: { is: 'block' },
    source_file: { is: 'block' },
    expression_statement: { is: 'statement' },
    if_statement: { is: 'statement', branch: 'consequence' },
  },
  instantiates: true,
  serializers: new Set(['json.Marshal']),
  comparisons: new Set(['==', '!=', '<', '<=', '>', '>=']),
  defaults: new Set(),
  failure: /\b(?:tb?|b)\.(?:Fatalf?|Errorf?|Fail|FailNow)\(/,
  converters: new Set(conversions),
  passing: new Map(
    [...conversions, ...pointers, ...sets, 'Equal', 'gomega.Equal'].map((name) => [name, '']),
  ),
  placeholder: (name) => `__${name}__`,
  scaffolds: [['', '\n']],
  containers: { source_file: 'source_file' },
  attached: new Set(['comment']),
  imports: readImports,
  speaks: [speaking],
  importHint: /\bimport\b|^[\t ]*(?:[\w.]+[\t ]+)?["`][^"`\n]*(?:["`][\t ]*)?$/m,
  declarationHint:
    /^[\t ]*(?:func[\t ]+(?:\([^)\n]*\)[\t ]*)?|(?:type[\t ]+)?(?=\w+[\t ]+struct\b))\w+/gm,
  bindsOnce: (before) =>
    /(?:^|[\n;{=])[ \t]*(?:if |for |switch )?$|\b(?:const|var)\s+$/.test(before),
  quote: (text) => JSON.stringify(text),
};

const importDeclaration = /^import[ \t]+(?:\(([^)]*)\)|[^\n]*)/gm;
const importSpec = /(?:\bimport|^|[\n(;])[ \t]*(?:([\w.]+)[ \t]+)?["`]([^"`\n]+)["`]/g;
const packageClause = /^package[^\n]*\n?/m;
/** In the order of gofmt a package with status codes, `net/http`, stands before these. */
const standsAfter = /^[ \t]*(?:[\w.]+[ \t]+)?["`](?:net\/http.|net\/[i-z]|[o-z])/m;

/** Reads import declarations; one more goes into the first group, about where gofmt wants it. */
function readImports(text: string): ImportFacts {
  const modules = new Set<string>();
  const names = new Map<string, ImportedName>();
  const opened: ImportedName[] = [];
  for (const [declaration] of text.matchAll(importDeclaration)) {
    for (const [, alias, module = ''] of declaration.matchAll(importSpec)) {
      modules.add(module);
      if (alias === '.') opened.push({ module, imported: '' });
      else if (alias !== '_') names.set(alias ?? packageName(module), { module, imported: '*' });
    }
  }
  return { modules, http: speaking.test(text), names, opened, ...placeOfImport(text) };
}

/** The usual name of a package: its last element without a version, `echo` of `…/echo/v4`. */
function packageName(module: string): string {
  const path = module.replace(/\/v\d+$/, '').replace(/\.v\d+$/, '');
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last.replace(/^go-|[-.]go$/g, '').replaceAll('-', '');
}

function placeOfImport(text: string): Pick<ImportFacts, 'insertAt' | 'spell'> {
  const group = /^import[ \t]*\([ \t]*\n/m.exec(text);
  if (!group) {
    const isFirst = !/^import\b/m.test(text);
    return { insertAt: afterPackage(text), ...(isFirst && { spell: apart }) };
  }
  const start = group.index + group[0].length;
  const end = start + text.slice(start).search(/^[ \t]*(?:\)|$)/m);
  const later = text.slice(start, end).search(standsAfter);
  const insertAt = later < 0 ? end : start + later;
  return { insertAt, spell: (statement) => statement.replace(/^import /, '\t') };
}

/** A statement with an empty line before it, as the first import stands behind the package clause. */
function apart(statement: string): string {
  return `\n${statement}`;
}

/** After the package clause and the last import that is not in a group. */
function afterPackage(text: string): number {
  const last = [...text.matchAll(/^import[^\n(]*\n/gm)].at(-1) ?? packageClause.exec(text);
  return last ? last.index + last[0].length : 0;
}
