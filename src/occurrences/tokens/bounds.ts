import { registry } from '../../catalog/registry';
import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { mayHoldStatus } from './given';
import { comparisons } from './pattern';
import type { Token } from './tokens';

/** A number that a value is held against. */
interface Held {
  readonly name: string;
  readonly sign: string;
  readonly code: number;
}

/** So many tokens before and behind the same value may be held against another number. */
const farthest = 9;

const lower = new Set(['>', '>=', '-gt', '-ge']);
const upper = new Set(['<', '<=', '=<', '-lt', '-le']);
const same = new Set([
  '==',
  '===',
  '=:=',
  '!=',
  '!==',
  '~=',
  '/=',
  '=/=',
  'eq',
  'ne',
  '-eq',
  '-ne',
]);

/**
 * What two numbers tell together that the same value is held against: the bounds of a class,
 * `code >= 200 && code < 300`, or several codes, `rc == 301 || rc == 302`.
 */
export function byBounds(tokens: readonly Token[], at: number): Telling | null {
  const own = heldAt(tokens, at);
  if (!own) return null;
  if (isClassOf(own)) return { alone: false, role: 'consume', classes: anyClass };
  for (let index = at - farthest; index <= at + farthest; index += 1) {
    const other = index === at ? null : heldAt(tokens, index);
    if (
      other?.name === own.name &&
      (isClass(own, other) || isClass(other, own) || areCodes(own, other))
    )
      return { alone: false, role: 'consume', classes: anyClass };
  }
  return null;
}

/** Names of what holds nothing but a code. */
const codes = /^\$?(?:(?:https?|res|resp|response|error|err)_?)?(?:code|status)$/i;

/** Whether a code is held against the first one of a class of errors, or what is none: `code >= 400`. */
function isClassOf({ name, sign, code }: Held): boolean {
  if (!codes.test(name)) return false;
  const isFirst = ['>=', '<', '-ge', '-lt'].includes(sign) && [300, 400, 500].includes(code);
  return (
    isFirst || (['>', '<=', '=<', '-gt', '-le'].includes(sign) && [299, 399, 499].includes(code))
  );
}

function heldAt(tokens: readonly Token[], at: number): Held | null {
  const token = tokens[at];
  const sign = tokens[at - 1]?.text.toLowerCase() ?? '';
  const name = tokens[at - 2];
  if (token?.kind !== 'number' || !comparisons.has(sign) || name?.kind !== 'name') return null;
  if (!mayHoldStatus(name.text)) return null;
  return { name: name.text, sign, code: Number(token.text) };
}

/** Whether these are the bounds of one class of codes, or of some. */
function isClass(from: Held, to: Held): boolean {
  const isFrom = lower.has(from.sign) && isBound(from.code);
  return isFrom && upper.has(to.sign) && isBound(to.code) && from.code < to.code;
}

/** The first code of a class, or the last one of that before it. */
function isBound(code: number): boolean {
  return code >= 99 && code <= 600 && [0, 99].includes(code % 100);
}

/** Whether these are two codes, of which not both are round. */
function areCodes(a: Held, b: Held): boolean {
  const codes = [a.code, b.code];
  if (!same.has(a.sign) || !same.has(b.sign) || a.code === b.code) return false;
  const areKnown = codes.every((code) => code >= 200 && registry.isRegistered(code));
  return areKnown && codes.some((code) => code % 100 > 0);
}
