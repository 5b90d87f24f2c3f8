import type { Framework } from '../frameworks/framework';
import { argumentAt, argumentsOf } from '../sites/chain';
import type { Dialect } from '../sites/dialect';
import { ancestor, childOf, shapeOf } from '../sites/nodes';
import type { Edit } from '../syntax/range';
import type { Node } from '../syntax/runtime';
import { placeOf, type FoundBody } from './body';
import { membersOf, type Match } from './match';
import type { EditTemplate, Misuse, ResponseEdits } from './occurrence';
import type { Scope } from './scope';

/** What edits are built from: the match, what was found around it, and the text. */
export interface Surroundings {
  readonly match: Match;
  /** The node of the status itself. */
  readonly value: Node;
  readonly scope: Scope;
  readonly found: FoundBody | null;
  readonly dialect: Dialect;
  readonly text: string;
}

/** Nothing is known of how the response would be written otherwise. */
export const noEdits: ResponseEdits = {
  addHeader: null,
  dropBody: null,
  sendJson: null,
  setStatus: null,
};

/** How this response would be written otherwise, in its framework's own way. */
export function responseEdits(around: Surroundings): ResponseEdits {
  const { framework } = around.match.pattern;
  if (!framework) return noEdits;
  if (around.match.pattern.purpose === 'implicit') {
    return { ...noEdits, setStatus: setStatus(framework, around) };
  }
  return {
    ...noEdits,
    addHeader: addHeader(framework, around),
    dropBody: dropBody(framework, around),
    sendJson: sendJson(framework, around),
  };
}

/** The mistake that the matched example stands for, with its right form filled in. */
export function misuseOf(around: Surroundings, conditional: boolean): Misuse | null {
  const { pattern, site } = around.match;
  if (!pattern.misuse) return null;
  const { rule, fix } = pattern.misuse;
  const isFixable = fix !== undefined && !conditional;
  return { rule, fix: isFixable ? rewriteCall(fix, site.anchor, around) : null };
}

/** The first of the framework's ways to set a header that fits the place of the status. */
function addHeader(framework: Framework, around: Surroundings): EditTemplate | null {
  const name = around.dialect.quote('$NAME');
  const value = around.dialect.quote('$VALUE');
  for (const example of framework.header ?? []) {
    const written = example.replace('$NAME', () => name).replace('$VALUE', () => value);
    const edits = headerLink(written, around) ?? headerEdits(written, framework, around);
    if (edits) return edits;
  }
  return null;
}

/** One more call behind another: `ResponseEntity.status(503).header(…)`, `h.response(x).header(…)`. */
function headerLink(written: string, { match }: Surroundings): EditTemplate | null {
  const { pattern, site } = match;
  const start = pattern.example.replace('$STATUS', '_');
  if (pattern.purpose === 'status' && written.startsWith(`${start}.`)) {
    return [insertion(site.anchor.endIndex, written.slice(start.length))];
  }
  const [, owner, link] = /\.([\w$]+)\(_\)(\.[\w$]+\(.*\))$/s.exec(written) ?? [];
  const call = site.chain.find(({ name }) => name === owner)?.call;
  return call && link !== undefined ? [insertion(call.endIndex, link)] : null;
}

function headerEdits(
  written: string,
  framework: Framework,
  around: Surroundings,
): EditTemplate | null {
  const member = /\{\s*(["'][^{}]*)\}/.exec(written)?.[1]?.trim();
  if (member !== undefined) {
    const key = /["']?headers["']?(?=\s*:)/.exec(written)?.[0];
    return key === undefined ? headerKeyword(member, around) : headerMember(key, member, around);
  }
  if (isAmbient(written, framework)) return lineBefore(written, around);
  const entry = /^[\w$]+\.?((?:[\w.]+)?\[.*)$/s.exec(written)?.[1];
  if (entry !== undefined) return statementBefore(entry, around);
  const call = /^[\w$]+\.([\w$.]+\((?!_\)).*\))$/s.exec(written)?.[1];
  return call === undefined ? null : headerCall(call, framework, around);
}

/** Whether a header is set on something that is at hand in every handler. */
function isAmbient(written: string, { ambient = [] }: Framework): boolean {
  return ambient.includes(/^\w+/.exec(written)?.[0] ?? '');
}

/** `headers={…}` beside the status, or one more member of the headers that are there. */
function headerKeyword(member: string, { match, dialect }: Surroundings): EditTemplate | null {
  const { anchor } = match.site;
  if (shapeOf(anchor, dialect)?.is !== 'call') return null;
  const headers = argumentAt(anchor, 'headers', dialect);
  if (headers) return memberOf(headers, member, dialect);
  const last = argumentsOf(anchor, dialect).at(-1);
  return last ? [insertion(last.endIndex, `, headers={${member}}`)] : null;
}

/** `headers: { … }` beside the status, or one more member of the headers that are there. */
function headerMember(
  key: string,
  member: string,
  { value, dialect }: Surroundings,
): EditTemplate | null {
  const options = ancestor(value, dialect, ['object', 'function']);
  if (!options || shapeOf(options, dialect)?.is !== 'object') return null;
  const headers = membersOf(options, dialect).get('headers');
  if (!headers) {
    const pair = ancestor(value, dialect, ['pair', 'shorthand']);
    return pair && [insertion(pair.endIndex, `, ${key}: { ${member} }`)];
  }
  return memberOf(headers, member, dialect);
}

function memberOf(headers: Node, member: string, dialect: Dialect): EditTemplate | null {
  if (shapeOf(headers, dialect)?.is !== 'object') return null;
  const rest = headers.namedChildCount > 0 ? ',' : ' ';
  return [insertion(headers.startIndex + 1, ` ${member}${rest}`)];
}

/** A statement before this one; inside the chain where no statement fits. */
function headerCall(call: string, framework: Framework, around: Surroundings): EditTemplate | null {
  const { match } = around;
  const before = statementBefore(call, around);
  if (before) return before;
  const object = calleeObject(match.site.anchor, around.dialect);
  const chains = framework.respond?.json?.startsWith(`${match.pattern.example}.`) ?? false;
  return object && chains ? [insertion(object.endIndex, `.${call}`)] : null;
}

/** A statement on the receiver, on a line of its own before the response's. */
function statementBefore(code: string, around: Surroundings): EditTemplate | null {
  const { receiver } = around.match;
  if (receiver === null) return null;
  return lineBefore(code.startsWith('[') ? `${receiver}${code}` : `${receiver}.${code}`, around);
}

function lineBefore(code: string, { scope, text }: Surroundings): EditTemplate | null {
  const { statement, inBlock } = scope;
  if (!inBlock) return null;
  const lineStart = text.lastIndexOf('\n', statement.startIndex - 1) + 1;
  const indentation = /^[ \t]*/.exec(text.slice(lineStart, statement.startIndex))?.[0] ?? '';
  const end = statement.text.endsWith(';') ? ';' : '';
  return [insertion(statement.startIndex, `${code}${end}\n${indentation}`)];
}

/** `res.json(x)` → `res.status($STATUS).json(x)`; `c.json(x)` → `c.json(x, $STATUS)`. */
function setStatus(framework: Framework, around: Surroundings): EditTemplate | null {
  const json = framework.respond?.json ?? '';
  const { match, dialect } = around;
  const { anchor } = match.site;
  const assignment = /^[\w$]+\.([\w.]+ = \$STATUS);/.exec(json)?.[1];
  if (assignment !== undefined) return statementBefore(assignment, around);
  const name = calleeName(anchor, dialect);
  const link = /\.(\w+\(\$STATUS\)\.)\w+\(\$JSON\)$/.exec(json)?.[1];
  if (link !== undefined) return name && [insertion(name.startIndex, link)];
  const element = /^return \$JSON(, \$STATUS)$/.exec(json)?.[1];
  if (element !== undefined) return [insertion(anchor.endIndex, element)];
  const more = /\$JSON(, [^()]*)\)?$/.exec(json)?.[1];
  const last = shapeOf(anchor, dialect)?.is === 'call' ? argumentsOf(anchor, dialect).at(-1) : null;
  return more !== undefined && last ? [insertion(last.endIndex, more)] : null;
}

function dropBody(framework: Framework, around: Surroundings): EditTemplate | null {
  const { found, match, text } = around;
  if (!found?.node) return null;
  if (shapeOf(found.sender, around.dialect)?.is === 'assignment')
    return [removedLine(found.sender, text)];
  if (found.sender.id !== match.site.anchor.id) {
    const link = /\.([\w$]+\(\))(?=$|\.)/.exec(framework.respond?.empty ?? '')?.[1];
    return link === undefined ? null : [replacedCall(found.sender, link, around.dialect)];
  }
  const empty = framework.respond?.empty;
  if (empty === undefined) return null;
  if (match.pattern.kind === 'return') {
    const content = /^return ([^,]+), /.exec(empty)?.[1];
    return content === undefined ? null : [replacement(found.node, content)];
  }
  const rest = emptyArgument(empty, match);
  if (calleeText(empty) === calleeText(match.pattern.example) && !rest.startsWith('$')) {
    return [replacement(found.node, rest)];
  }
  return rewriteCall(empty, match.site.anchor, around);
}

function sendJson(framework: Framework, around: Surroundings): EditTemplate | null {
  const { found, match } = around;
  const json = framework.respond?.json;
  if (json === undefined || !found || match.pattern.raised || !around.dialect.bareNames)
    return null;
  if (shapeOf(found.sender, around.dialect)?.is === 'assignment') {
    return found.node && [replacement(found.node, '$JSON')];
  }
  if (found.sender.id !== match.site.anchor.id) {
    const link = contentLink(json);
    return link === null ? null : [replacedCall(found.sender, link, around.dialect)];
  }
  if (found.node && argumentsText(json) === argumentsText(match.pattern.example)) {
    return swapCallee(json, found.node, around);
  }
  return rewriteCall(json, match.site.anchor, around);
}

/** The call of a chain that takes the content, where the status is given apart: `response($JSON)`. */
function contentLink(json: string): string | null {
  const link = /\.([\w$]+\([^()]*\$JSON[^()]*\))(?=$|\.)/.exec(json)?.[1];
  const alone = link?.replace(/\$STATUS, |, \$STATUS/, '');
  return alone === undefined || alone.includes('$STATUS') ? null : alone;
}

/** `new Response('x', …)` → `Response.json($JSON, …)`: the other arguments stay as they are. */
function swapCallee(json: string, body: Node, around: Surroundings): EditTemplate | null {
  const { match, dialect } = around;
  const { anchor } = match.site;
  const shape = shapeOf(anchor, dialect);
  const list = shape?.is === 'call' ? childOf(anchor, shape.arguments) : null;
  if (!list) return null;
  const callee = withReceiver(calleeText(json), around);
  return [
    { range: { start: anchor.startIndex, end: list.startIndex }, text: callee },
    replacement(body, '$JSON'),
  ];
}

/** Writes a whole call anew, unless it holds something that the new form has no place for. */
function rewriteCall(template: string, anchor: Node, around: Surroundings): EditTemplate | null {
  const { match, value, dialect } = around;
  const shape = shapeOf(anchor, dialect);
  if (shape?.is !== 'call') return null;
  if (argumentsOf(anchor, dialect).length > Math.max(match.pattern.arity, 1)) return null;
  const object = ancestor(value, dialect, ['object', 'call']);
  if (object && shapeOf(object, dialect)?.is === 'object' && object.namedChildCount > 1)
    return null;
  const place = match.pattern.places.BODY;
  const body = place && placeOf(anchor, place, dialect);
  const written = withReceiver(template, around)
    .replace('$STATUS', () => value.text)
    .replace('$BODY', () => body?.text ?? '');
  return [replacement(anchor, written)];
}

/** Puts what stands before the last name of a call in place of an example's receiver. */
function withReceiver(template: string, { match, dialect, text }: Surroundings): string {
  const object = calleeObject(match.site.anchor, dialect);
  const isGiven = match.pattern.receiverSlot !== null;
  const written = isGiven
    ? match.receiver
    : object && text.slice(object.startIndex, object.endIndex);
  if (written === null) return template;
  return template.replace(/^[\w$]+(?=\.)/, () => written);
}

function calleeObject(call: Node, dialect: Dialect): Node | null {
  const shape = shapeOf(call, dialect);
  if (shape?.is !== 'call') return null;
  if (shape.receiver !== undefined) return childOf(call, shape.receiver);
  const callee = childOf(call, shape.callee);
  const inner = callee && shapeOf(callee, dialect);
  return callee && inner?.is === 'member' ? childOf(callee, inner.object) : null;
}

/** Replaces the last link of a chain: `json(x)` of `res.status(204).json(x)`. */
function replacedCall(call: Node, text: string, dialect: Dialect): Edit {
  const start = calleeName(call, dialect)?.startIndex ?? call.startIndex;
  return { range: { start, end: call.endIndex }, text };
}

/** The last name of what a call calls: `json` of `res.status(204).json(x)`. */
function calleeName(call: Node, dialect: Dialect): Node | null {
  const shape = shapeOf(call, dialect);
  const callee = shape?.is === 'call' ? childOf(call, shape.callee) : null;
  const inner = callee && shapeOf(callee, dialect);
  return callee && inner?.is === 'member' ? childOf(callee, inner.property) : callee;
}

function removedLine(sender: Node, text: string): Edit {
  const statement = sender.parent ?? sender;
  const start = text.lastIndexOf('\n', statement.startIndex - 1) + 1;
  const newline = text.indexOf('\n', statement.endIndex);
  const alone =
    text.slice(start, statement.startIndex).trim() === '' &&
    text.slice(statement.endIndex, newline < 0 ? text.length : newline).trim() === '';
  if (!alone) return replacement(statement, '');
  return { range: { start, end: newline < 0 ? text.length : newline + 1 }, text: '' };
}

function insertion(offset: number, text: string): Edit {
  return { range: { start: offset, end: offset }, text };
}

function replacement(node: Node, text: string): Edit {
  return { range: { start: node.startIndex, end: node.endIndex }, text };
}

function calleeText(code: string): string {
  return code.slice(0, code.indexOf('('));
}

/** What a response without content is given in place of it, at the place of the example's `$BODY`. */
function emptyArgument(empty: string, { pattern }: Match): string {
  const given = (/\((.*)\)/s.exec(empty)?.[1] ?? 'null').split(',').map((part) => part.trim());
  const { slot = '0' } = pattern.places.BODY ?? {};
  const shift = Math.max(given.length - Math.max(pattern.arity, Number(slot) + 1), 0);
  return given[Number(slot) + shift] ?? given[0] ?? 'null';
}

function argumentsText(code: string): string {
  return code.slice(code.indexOf('(')).replace(/\$(?:BODY|TEXT|JSON)/, '$BODY');
}
