import { chained, type CallForm } from '../../frameworks/form';
import { argumentsOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { ancestor, shapeOf } from '../../sites/nodes';
import type { Edit } from '../../syntax/range';
import type { Node } from '../../syntax/runtime';
import type { EditTemplate } from '../occurrence';
import { placeOf } from './body';
import { calleeName, calleeObject, replacement, type Surroundings } from './surroundings';

/** Writes a whole call anew, unless it holds something that the new form has no place for. */
export function rewriteCall(
  template: string,
  anchor: Node,
  around: Surroundings,
): EditTemplate | null {
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
export function isAtHand(written: string, { match, dialect, text }: Surroundings): boolean {
  const { anchor } = match.site;
  const [, receiver = '', name = ''] = /^(?:new )?((?:[\w$]+\.)?)([\w$]+)\b/.exec(written) ?? [];
  const own = calleeName(anchor, dialect)?.text ?? '';
  const object = calleeObject(anchor, dialect);
  const isOnSame = object && written.startsWith(object.text);
  if (isOnSame && /^\W/.test(written.slice(object.text.length))) return true;
  if (receiver !== '' || ['return', own, object?.text].includes(name)) return true;
  const { names } = dialect.imports(text);
  return object === null && (names.has(name) || !names.has(own));
}

/** Puts what stands before the last name of a call in place of an example's receiver. */
export function withReceiver(template: string, { match, dialect, text }: Surroundings): string {
  const object = calleeObject(match.site.anchor, dialect);
  const isGiven = match.pattern.receiverSlot !== null;
  const written = isGiven
    ? match.receiver
    : object && text.slice(object.startIndex, object.endIndex);
  if (written === null) return template;
  const name = calleeName(match.site.anchor, dialect)?.text ?? '';
  if (!isGiven && template.slice(0, template.indexOf('(')) === name)
    return `${written}.${template}`;
  return template.replace(/^[\w$]+(?=\.)/, () => written);
}

/** Replaces the last link of a chain: `json(x)` of `res.status(204).json(x)`. */
export function replacedCall(call: Node, text: string, dialect: Dialect): Edit {
  const start = calleeName(call, dialect)?.startIndex ?? call.startIndex;
  return { range: { start, end: call.endIndex }, text };
}

/** What the last link of a form calls, with all before it: `Response.json`. */
export function calleeOf({ links }: CallForm): string {
  const last = links.at(-1);
  return last ? chained(links.slice(0, -1)) + last.joint + last.name : '';
}
