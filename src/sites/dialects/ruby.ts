import type { Dialect } from '../dialect';
import type { Shape } from '../shape';
import type { ImportFacts } from '../imports';

const chosen: Shape = { is: 'wrapper', through: ['consequence', 'alternative'] };

/** Routes with their handlers, as Sinatra and its like have them: `get '/orders' do`. */
const routes = /^[ \t]*(?:get|post|put|patch|delete)[ (]['"]\/[^'"\n]*['"].*\bdo\b/m;

/** What a program asks of a request or does with a response, mostly without any import. */
const speaking = new RegExp(
  [
    /\b(?:last_)?(?:req|request|resp|response)\b(?:&?\.|\[| = )/,
    /\bHTTP(?:S|::|Client|Party)?\b(?![/ '"])/,
    /\bhttp(?:\.|\[| = |_(?:status|code|response|request|client|error)\b)/,
    /\b(?:class|module)\s[\w:]*(?:Controller|Middleware|Action|Endpoint|API|Api|REST|Rest)s?\b/,
    /\b(?:class|module)\s[\w:]*(?:HTTP|Http)/,
    /\bdef call\(env\)/,
    /^[ \t]*(?:rescue_from\b|route do \|r\|)/,
    /\b(?:Sinatra|Grape|Hanami|ActionController|ActionDispatch)::/,
    /\b(?:module Rodauth|Rodauth::|plugin :rodauth)\b/,
    /\bstub_request[( ]:|\bWebMock\b/,
    /["'](?:REQUEST_METHOD|PATH_INFO|HTTP_[A-Z_]+)["']/,
    routes,
  ]
    .map(({ source }) => source)
    .join('|'),
  'm',
);

export const ruby: Dialect = {
  id: 'ruby',
  nodes: {
    comment: { is: 'comment' },
    identifier: { is: 'identifier' },
    constant: { is: 'identifier' },
    self: { is: 'identifier' },
    instance_variable: { is: 'identifier' },
    integer: { is: 'number' },
    string: { is: 'string' },
    string_content: { is: 'string' },
    heredoc_content: { is: 'string' },
    regex: { is: 'string' },
    string_array: { is: 'array' },
    bare_string: { is: 'string' },
    splat_argument: { is: 'wrapper' },
    simple_symbol: { is: 'symbol' },
    parenthesized_statements: { is: 'wrapper' },
    conditional: { is: 'wrapper', through: ['consequence', 'alternative'] },
    pattern: { is: 'wrapper' },
    alternative_pattern: { is: 'wrapper' },
    range: { is: 'array' },
    scope_resolution: { is: 'member', object: 'scope', property: 'name' },
    element_reference: { is: 'subscript', object: 'object', index: 1 },
    call: { is: 'call', callee: 'method', receiver: 'receiver', arguments: 'arguments' },
    argument_list: { is: 'arguments' },
    pair: { is: 'pair', key: 'key', value: 'value' },
    hash: { is: 'object' },
    array: { is: 'tuple' },
    assignment: { is: 'assignment', left: 'left', right: 'right' },
    operator_assignment: { is: 'assignment', left: 'left', right: 'right' },
    optional_parameter: { is: 'assignment', left: 'name', right: 'value' },
    keyword_parameter: { is: 'assignment', left: 'name', right: 'value' },
    binary: { is: 'binary', left: 'left', right: 'right' },
    return: { is: 'return' },
    when: { is: 'case', levels: 1, subject: 'value', result: 'body' },
    in_clause: { is: 'case', value: 'pattern', levels: 1, subject: 'value' },
    method: { is: 'function', body: 'body', name: 'name', members: 'parameters' },
    singleton_method: { is: 'function', body: 'body', name: 'name', members: 'parameters' },
    do_block: { is: 'function', body: 'body' },
    block: { is: 'function', body: 'body' },
    superclass: { is: 'heritage' },
    rescue: { is: 'catch' },
    body_statement: { is: 'block' },
    block_body: { is: 'block' },
    then: { is: 'block' },
    else: { is: 'block' },
    begin: { is: 'block' },
    program: { is: 'block' },
    if: chosen,
    unless: chosen,
    elsif: chosen,
    case: { is: 'wrapper', through: ['value', -1] },
    if_modifier: { is: 'statement' },
    unless_modifier: { is: 'statement' },
  },
  nested: {
    pair: { argument_list: { is: 'keyword', name: 'key', value: 'value' } },
    argument_list: { return: { is: 'values' } },
    range: { pattern: { is: 'wrapper' }, in_clause: { is: 'wrapper' } },
  },
  comparisons: new Set(['==', '!=', '<', '<=', '>', '>=', '===', '=~', '!~']),
  defaults: new Set(['||', 'or']),
  converters: new Set(['Integer', 'Array']),
  transparent: new Set(['to_s', 'to_i', 'to_a', 'to_set', 'freeze']),
  errorCode: '1',
  superConstructor: 'super',
  passing: new Map([
    ['eq', ''],
    ['eql', ''],
    ['equal', ''],
    ['be', ''],
    ['be_in', ''],
    ['be_between', ''],
    ['Set.new', ''],
  ]),
  asserters: new Set(['to', 'to_not', 'not_to', 'should', 'assert']),
  namers: new Set(['let', 'let!', 'its', 'receive']),
  throwers: new Set(['raise', 'fail']),
  lastIsResult: true,
  declarationHint: /\bdef[ \t]+\w+[?!]?(?=\()/g,
  callsOwnBare: true,
  hasDefaults: true,
  placeholder: (name) => (name === 'NAME' ? 'C__NAME__' : `__${name}__`),
  scaffolds: [
    ['', ''],
    ['def f\n', '\nend'],
  ],
  containers: { program: 'program', class: 'body', module: 'body' },
  attached: new Set(['comment']),
  imports: readImports,
  speaks: [speaking],
  importHint:
    /\b(?:require|include|class|RSpec|Rails|before_action|render|type|have_http_status|assert_response|Rack|Faraday|HTTParty|RestClient|Net|Excon|Typhoeus|Elasticsearch|OpenSearch)\b/,
  headHint: /^\s*(?:class|module)\b/,
  bindsOnce: (before) => /(?:(?:^|\n)[ \t]*|[(,]\s*)$/.test(before),
  quote: (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
};

const required = /^[ \t]*require(?:_relative)?[ \t(]+['"]([^'"\n]+)['"]/gm;
/** What a class is derived from or extended by tells its framework: in Rails nothing is required. */
const derived = /^[ \t]*(?:class[ \t]+[\w:]+[ \t]*<|include|extend)[ \t]*(?:::)?([\w:]+)/gm;
const spoken = /\b(RSpec\.(?:describe|configure)|Rails\.application)\b/g;
/** What is loaded without being required there. */
const used =
  /\b(Rack|Faraday|HTTParty|RestClient|Net::HTTP|Excon|Typhoeus|Elasticsearch|OpenSearch)(?:\b(?:::|\.)|(?<=HTTP)[A-Z])/g;
/** What is said in controllers alone, and in their tests. */
const ofController =
  /\b(?:before_action|render[ (](?:json|plain|html|xml|status|template|layout):|type: :(?:request|controller)\b|have_http_status|assert_response)/;

/** Reads what a file requires, derives from and includes; names need no import of their own. */
function readImports(text: string): ImportFacts {
  const modules = new Set<string>();
  let insertAt = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*/.exec(text)?.[0].length ?? 0;
  for (const match of text.matchAll(required)) {
    modules.add(match[1] ?? '');
    const newline = text.indexOf('\n', match.index);
    insertAt = newline < 0 ? text.length : newline + 1;
  }
  for (const [, name = ''] of text.matchAll(derived)) modules.add(name);
  for (const [, name = ''] of text.matchAll(spoken)) modules.add(name.replace(/\..*$/, ''));
  for (const [, name = ''] of text.matchAll(used)) modules.add(name);
  if (ofController.test(text)) modules.add('ApplicationController');
  else if (routes.test(text) && !/\b(?:Grape|Hanami|Roda|describe)\b/.test(text))
    modules.add('sinatra');
  return { modules, http: speaking.test(text), names: new Map(), insertAt };
}
