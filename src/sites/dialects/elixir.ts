import type { Dialect } from '../dialect';
import type { Shape } from '../shape';
import type { ImportFacts, ImportedName } from '../imports';

/** `def name(parameters) do … end`, a call to the grammar; or with `do: …` among the arguments. */
const definition: Shape = { is: 'function', body: -1, name: 1, keyword: 'do' };

/** `if ready, do: 200, else: 503`, likewise; or with blocks. */
const choice: Shape = { is: 'wrapper', choices: ['do', 'else'] };

/** What is done with a connection, and the names of modules and values that speak HTTP; comments say nothing. */
const speaking = new RegExp(
  `^[^#\\n]*(?:${[
    /\bconn\s*\|>\s*(?:halt|json|text|html|render|redirect|assign|get|post|patch|delete|(?:put|send)_\w+)\b/,
    /\b(?:halt|json|text|html|render|redirect|get|post|patch|delete|\w+_(?:resp|status|response))\(conn\b/,
    /\bdefmodule\s[\w.]*(?:Web|API|Api|REST|Rest|Controller|Router|Plug)\b/,
    /\b(?:[A-Z]\w*)?(?:HTTP|Http)(?:[A-Z]|\.[A-Za-z])/,
    /\b(?:http_(?:status|client|method|error|code)|status_code)\b/,
  ]
    .map(({ source }) => source)
    .join('|')})`,
  'm',
);

export const elixir: Dialect = {
  id: 'elixir',
  nodes: {
    comment: { is: 'comment' },
    identifier: { is: 'identifier' },
    alias: { is: 'identifier' },
    integer: { is: 'number' },
    string: { is: 'string' },
    charlist: { is: 'string' },
    quoted_content: { is: 'string' },
    quoted_atom: { is: 'string' },
    atom: { is: 'symbol' },
    keyword: { is: 'symbol' },
    struct: { is: 'wrapper' },
    map: { is: 'wrapper', type: 0 },
    map_content: { is: 'wrapper' },
    dot: { is: 'member', object: 'left', property: 'right' },
    access_call: { is: 'subscript', object: 'target', index: 'key' },
    call: { is: 'call', callee: 'target', arguments: 1 },
    arguments: { is: 'arguments' },
    pair: { is: 'pair', key: 'key', value: 'value' },
    keywords: { is: 'object' },
    list: { is: 'array' },
    tuple: { is: 'tuple' },
    binary_operator: { is: 'binary', left: 'left', right: 'right' },
    stab_clause: { is: 'case', value: 'left', levels: 2, subject: 1, result: 'right' },
    rescue_block: { is: 'catch' },
    catch_block: { is: 'catch' },
    do_block: { is: 'block' },
    else_block: { is: 'block', apart: true },
    body: { is: 'block' },
    source: { is: 'block' },
  },
  nested: {
    // A branch's pattern, before its guard where it has one: `code when code in 200..299 ->`.
    arguments: { stab_clause: { is: 'wrapper' }, binary_operator: { is: 'wrapper' } },
    binary_operator: {
      stab_clause: { is: 'wrapper', through: ['left'] },
      // `404 => value` in a map.
      map_content: { is: 'pair', key: 'left', value: 'right' },
    },
  },
  definitions: new Map<string, Shape>([
    ...['def', 'defp', 'test'].map((name) => [name, definition] as const),
    ...['if', 'unless'].map((name) => [name, choice] as const),
  ]),
  comparisons: new Set(['==', '!=', '===', '!==', '<', '<=', '>', '>=', 'in', 'not in']),
  matches: new Set(['=', '<-', '\\\\']),
  defaults: new Set(['||', 'or']),
  ranges: new Set(['..']),
  guards: new Set(['when']),
  updates: new Set(['|']),
  pipes: new Set(['|>']),
  throwers: new Set(['raise']),
  lastIsResult: true,
  declarationHint: /\bdefp?[ \t]+\w+[?!]?(?=\()/g,
  callsOwnBare: true,
  hasDefaults: true,
  asserters: new Set(['assert', 'refute']),
  placeholder: (name) => (name === 'NAME' ? 'C__NAME__' : `v__${name}__`),
  scaffolds: [['', '']],
  containers: { source: 'source' },
  attached: new Set(['comment']),
  imports: readImports,
  importHint:
    /\b(?:alias|import|use|require|Plug|Phoenix|Tesla|Req|Finch|HTTPoison|Bypass|Mint|httpc|hackney|cowboy_req)\b/,
  speaks: [speaking],
  bindsOnce: (before) => /(?:^|\n)[ \t]*$/.test(before),
  quote: (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
};

const directive = /^[ \t]*(?:alias|import|use|require)[ \t]+([\w.]+)(?:\.\{([^}]*)\})?/gm;
/** Modules of HTTP libraries need no directive: their use proves them. */
const used = /\b((?:Plug|Phoenix|Tesla|Req|Finch|Mint|HTTPoison|Bypass)(?:\.[A-Z]\w*)*)\b/g;
/** What a project's own module brings in, as Phoenix generates it: `use ShopWeb, :controller`. */
const generated =
  /^[ \t]*use[ \t]+(?:[\w.]+,[ \t]*:(?:controller|router|view|html|live_view|live_component|channel)\b|[\w.]*\bConnCase\b)/m;
/** Erlang's clients and servers. */
const erlang = /:(httpc|hackney|cowboy_req)\b/g;

/** Reads the modules that a file names; `alias A.{B, C}` names two. */
function readImports(text: string): ImportFacts {
  const modules = new Set<string>();
  const names = new Map<string, ImportedName>();
  let insertAt = 0;
  for (const match of text.matchAll(directive)) {
    const [, module = '', list] = match;
    for (const part of list === undefined ? [''] : list.split(',')) {
      modules.add(part.trim() === '' ? module : `${module}.${part.trim()}`);
    }
    const newline = text.indexOf('\n', match.index);
    insertAt = newline < 0 ? text.length : newline + 1;
  }
  for (const pattern of [used, erlang])
    for (const [, module = ''] of text.matchAll(pattern)) modules.add(module);
  if (generated.test(text)) modules.add('Phoenix.Controller');
  return { modules, http: speaking.test(text), names, insertAt };
}
