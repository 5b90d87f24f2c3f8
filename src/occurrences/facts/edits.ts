import { callFormOf, formOf, type CallForm, type Form, type Link } from '../../frameworks/form';
import { detailOf, type Framework } from '../../frameworks/framework';
import { argumentsOf } from '../../sites/chain';
import { chainedCall, childOf, shapeOf, unwrap } from '../../sites/nodes';
import type { Edit } from '../../syntax/range';
import type { Node } from '../../syntax/runtime';
import type { Match } from '../matching/match';
import type { EditTemplate, Misuse, ResponseEdits } from '../occurrence';
import { addHeader } from './headerEdits';
import { calleeOf, isAtHand, replacedCall, rewriteCall, withReceiver } from './rewrite';
import {
  calleeName,
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

/** What hands a request on when it is answered: a handler of restify, whose responses take the status so, and none of Express. */
const handsOn = /^[\s;]*(?:return\s+)?next\(/;
const longestGap = 60;

/** The mistake that the matched example stands for, with its right form filled in. */
export function misuseOf(around: Surroundings, conditional: boolean): Misuse | null {
  const { pattern, site } = around.match;
  const { endIndex } = around.scope.statement;
  if (!pattern.misuse || handsOn.test(around.text.slice(endIndex, endIndex + longestGap)))
    return null;
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
  return (match.pattern.framework?.body ?? []).some((example) => {
    const link = callFormOf(detailOf(example).code)?.links.at(-1);
    return link?.name === name && (link.given?.[0]?.startsWith('$') ?? false);
  });
}

/** The link of a chain that only sets the status, where another one sends: `status(400)` before `.send(x)`. */
function statusLink({ match, value, dialect }: Surroundings): EditTemplate | null {
  const link = callFormOf(match.pattern.framework?.respond?.json)
    ?.links.slice(1, -1)
    .find(isStatus);
  if (!link) return null;
  const written = link.text.replace('$STATUS', () => value.text);
  return [replacedCall(match.site.anchor, written, dialect)];
}

/** Whether a link takes the status and nothing else. */
function isStatus({ given }: Link): boolean {
  return given?.length === 1 && given[0] === '$STATUS';
}

/** `res.json(x)` → `res.status($STATUS).json(x)`; `c.json(x)` → `c.json(x, $STATUS)`. */
function setStatus({ respond }: Framework, around: Surroundings): EditTemplate | null {
  const form = respond?.json === undefined ? null : formOf(respond.json);
  const { anchor } = around.match.site;
  if (form?.is === 'assignment') {
    return statementBefore(`${behindRoot(form.target)} = ${form.value}`, around);
  }
  if (form?.is === 'return') {
    const [, ...others] = form.elements;
    return [insertion(anchor.endIndex, others.map((each) => `, ${each}`).join(''))];
  }
  return form?.is === 'call' ? setStatusInCall(form, around) : null;
}

function setStatusInCall({ links }: CallForm, around: Surroundings): EditTemplate | null {
  const { dialect } = around;
  const { anchor } = around.match.site;
  const [before, last] = links.slice(-2);
  const name = calleeName(anchor, dialect);
  if (before && last && isStatus(before)) {
    return name && [insertion(name.startIndex, before.text + last.joint)];
  }
  const given = links.at(-1)?.given ?? [];
  const content = given.findIndex((each) => each.endsWith('$JSON'));
  const others = given.slice(content + 1);
  const end = shapeOf(anchor, dialect)?.is === 'call' ? argumentsOf(anchor, dialect).at(-1) : null;
  if (content < 0 || others.length === 0 || !end) return null;
  return [insertion(end.endIndex, others.map((each) => `, ${each}`).join(''))];
}

/** A path without its first name: `response.status` of `ctx.response.status`. */
function behindRoot(path: string): string {
  return path.slice(path.indexOf('.') + 1);
}

function dropBody({ respond }: Framework, around: Surroundings): EditTemplate | null {
  const { found, match, text, dialect } = around;
  if (!found?.node) return null;
  if (shapeOf(found.sender, dialect)?.is === 'assignment') return [removedLine(found.sender, text)];
  const empty = respond?.empty === undefined ? null : formOf(respond.empty);
  if (found.sender.id !== match.site.anchor.id) {
    const links = empty?.is === 'call' ? empty.links.slice(1) : [];
    const link = links.find(({ given }) => given?.length === 0);
    return link ? [replacedCall(found.sender, link.text, dialect)] : null;
  }
  if (!empty) return null;
  if (match.pattern.kind === 'return') {
    const [content] = empty.is === 'return' ? empty.elements : [];
    return content === undefined ? null : [replacement(found.node, content)];
  }
  const nothing = emptyArgument(empty, match);
  if (nothing !== null && !nothing.startsWith('$')) return [replacement(found.node, nothing)];
  return rewriteCall(empty.text, match.site.anchor, around);
}

function sendJson(framework: Framework, around: Surroundings): EditTemplate | null {
  const { found, match } = around;
  const json = framework.respond?.json;
  const form = callFormOf(json);
  if (json === undefined || !found || match.pattern.raised || !around.dialect.literals) return null;
  if (match.pattern.sendsHead) return null;
  if (match.pattern.kind === 'return') return found.node && [replacement(found.node, '$JSON')];
  if (shapeOf(found.sender, around.dialect)?.is === 'assignment') {
    return found.node && [replacement(found.node, '$JSON')];
  }
  if (found.sender.id !== match.site.anchor.id) {
    const link = form && contentLink(form);
    return link === null ? null : [replacedCall(found.sender, link, around.dialect)];
  }
  if (found.node && form && takesSame(form, match.pattern.example)) {
    return swapCallee(form, found.node, around);
  }
  return rewriteCall(json, match.site.anchor, around);
}

/** The call of a chain that takes the content, where the status is given apart: `response($JSON)`. */
function contentLink(form: CallForm): string | null {
  const link = form.links.slice(1).find(({ given }) => given?.includes('$JSON'));
  const given = link?.given?.filter((each) => each !== '$STATUS') ?? [];
  const isApart = link !== undefined && !given.some((each) => each.includes('$STATUS'));
  return isApart ? `${link.name}(${given.join(', ')})` : null;
}

/** `new Response('x', …)` → `Response.json($JSON, …)`: the other arguments stay as they are. */
function swapCallee(form: CallForm, body: Node, around: Surroundings): EditTemplate | null {
  const { match, dialect } = around;
  const { anchor } = match.site;
  const shape = shapeOf(anchor, dialect);
  const list = shape?.is === 'call' ? childOf(anchor, shape.arguments) : null;
  if (!list) return null;
  const callee = withReceiver(calleeOf(form), around);
  if (!isAtHand(callee, around)) return null;
  return [
    { range: { start: anchor.startIndex, end: list.startIndex }, text: callee },
    replacement(body, '$JSON'),
  ];
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

/** What a response without content is given in place of it, where it is made by the same call. */
function emptyArgument(empty: Form, { pattern }: Match): string | null {
  const example = callFormOf(pattern.example);
  if (empty.is !== 'call' || !example || calleeOf(empty) !== calleeOf(example)) return null;
  const given = empty.links.at(-1)?.given ?? [];
  const { slot = '0' } = pattern.places.BODY ?? {};
  const shift = Math.max(given.length - Math.max(pattern.arity, Number(slot) + 1), 0);
  return given[Number(slot) + shift] ?? given[0] ?? '';
}

/** Whether a form is given what an example is, in the same places, but for the kind of content. */
function takesSame(form: CallForm, example: string): boolean {
  const other = callFormOf(example)?.links ?? [];
  const [ours, theirs] = [form.links, other].map((each) =>
    (each.at(-1)?.given ?? []).map(anyContent),
  );
  return !calleeOf(form).includes('$') && ours?.join() === theirs?.join();
}

function anyContent(given: string): string {
  return given.replace(/\$(?:BODY|TEXT|JSON)/, '$BODY');
}
