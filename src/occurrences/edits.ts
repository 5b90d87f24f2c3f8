import type { Framework } from '../frameworks/framework';
import { argumentsOf } from '../sites/chain';
import type { Dialect } from '../sites/dialect';
import { ancestor, chainedCall, childOf, shapeOf, unwrap } from '../sites/nodes';
import type { Edit } from '../syntax/range';
import type { Node } from '../syntax/runtime';
import { placeOf } from './body';
import { addHeader } from './headerEdits';
import type { Match } from './match';
import type { EditTemplate, Misuse, ResponseEdits } from './occurrence';
import {
  calleeName,
  calleeObject,
  insertion,
  replacement,
  statementBefore,
  type Surroundings,
} from './surroundings';

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
  if (fix === undefined || conditional || !isWholeArgument(around)) return { rule, fix: null };
  const isLink = pattern.places.BODY === undefined && takesContent(site.anchor, around);
  return { rule, fix: isLink ? statusLink(around) : rewriteCall(fix, site.anchor, around) };
}

/** Whether the status is all that is given at its place: not that of `res.send(count ?? 404)`. */
function isWholeArgument({ match: { site }, value, dialect }: Surroundings): boolean {
  return argumentsOf(site.anchor, dialect).some((node) => unwrap(node, dialect).id === value.id);
}

/** Whether content is given to the call that is chained to one: `res.send(400).send('no')`. */
function takesContent(call: Node, { match, dialect }: Surroundings): boolean {
  const next = chainedCall(call, dialect);
  if (!next || argumentsOf(next, dialect).length === 0) return false;
  const name = calleeName(next, dialect)?.text ?? '';
  return JSON.stringify(match.pattern.framework?.body ?? []).includes(`.${name}($`);
}

/** The link of a chain that only sets the status, where another one sends: `status(400)` before `.send(x)`. */
function statusLink({ match, value, dialect }: Surroundings): EditTemplate | null {
  const json = match.pattern.framework?.respond?.json ?? '';
  const link = /\.([\w$]+\(\$STATUS\))\./.exec(json)?.[1];
  if (link === undefined) return null;
  return [
    replacedCall(
      match.site.anchor,
      link.replace('$STATUS', () => value.text),
      dialect,
    ),
  ];
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

/** Sends the header section at once: a call that adds its own fields to it comes too late. */
const headWritten = '.writeHead(';

function sendJson(framework: Framework, around: Surroundings): EditTemplate | null {
  const { found, match } = around;
  const json = framework.respond?.json;
  if (json === undefined || !found || match.pattern.raised || !around.dialect.literals) return null;
  if (match.pattern.example.includes(headWritten)) return null;
  if (match.pattern.kind === 'return') return found.node && [replacement(found.node, '$JSON')];
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
  if (!isAtHand(callee, around)) return null;
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
  const whole = written.startsWith('return ') ? anchor.parent : anchor;
  const isWhole = whole && (whole.id === anchor.id || shapeOf(whole, dialect)?.is === 'return');
  return isWhole && isAtHand(written, around) ? [replacement(whole, written)] : null;
}

/** Whether what is to be called can be: where the old name was imported, a new one must be, too. */
function isAtHand(written: string, { match, dialect, text }: Surroundings): boolean {
  const { anchor } = match.site;
  const [, receiver = '', name = ''] = /^(?:new )?((?:[\w$]+\.)?)([\w$]+)\b/.exec(written) ?? [];
  const own = calleeName(anchor, dialect)?.text ?? '';
  const object = calleeObject(anchor, dialect);
  if (receiver !== '' || ['return', own, object?.text].includes(name)) return true;
  const { names } = dialect.imports(text);
  return object === null && (names.has(name) || !names.has(own));
}

/** Puts what stands before the last name of a call in place of an example's receiver. */
function withReceiver(template: string, { match, dialect, text }: Surroundings): string {
  const object = calleeObject(match.site.anchor, dialect);
  const isGiven = match.pattern.receiverSlot !== null;
  const written = isGiven
    ? match.receiver
    : object && text.slice(object.startIndex, object.endIndex);
  if (written === null) return template;
  const name = calleeName(match.site.anchor, dialect)?.text ?? '';
  if (!isGiven && calleeText(template) === name) return `${written}.${template}`;
  return template.replace(/^[\w$]+(?=\.)/, () => written);
}

/** Replaces the last link of a chain: `json(x)` of `res.status(204).json(x)`. */
function replacedCall(call: Node, text: string, dialect: Dialect): Edit {
  const start = calleeName(call, dialect)?.startIndex ?? call.startIndex;
  return { range: { start, end: call.endIndex }, text };
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
