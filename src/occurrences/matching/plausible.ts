import { registry } from '../../catalog/registry';
import { isOfAllCodes } from '../../sites/comparison';
import { isSetter } from '../facts/restated';
import type { Written } from '../written';
import type { Match } from './match';

/** Whether a value is held against another one: a status that was sent is a number, never a symbol. */
export function comparesValues({ pattern }: Match): boolean {
  const { kind, chain, literals, role } = pattern;
  if (kind === 'compare' || kind === 'case' || kind === 'subject') return true;
  if (role === 'emit') return false;
  if (kind === 'property' && role === 'consume') return true;
  return (
    literals.some(({ isName }) => isName) || chain.some(({ argument }) => argument !== undefined)
  );
}

/**
 * Where strings name a status by its phrase, numbers may stand too; where a table's names do, not.
 * Some places take constants alone. A string where content goes is content: `res.send('404')`, and so
 * is a number behind a status: `res.status(201).send(200)`.
 */
export function takes(
  { pattern, site }: Match,
  { constant, notation, withProtocol }: Written,
): boolean {
  if (pattern.misuse !== null) {
    if (pattern.arity === 1 && notation === 'string') return false;
    if (site.chain.some(({ name, called }) => called && isSetter(name))) return false;
  }
  if (pattern.accepts === 'numbers') return constant === null;
  if (pattern.values === 'constants') return constant !== null;
  if (pattern.values === 'line') return withProtocol === true;
  return pattern.values === null || pattern.values === 'phrase';
}

/**
 * Numbers outside 100–599 count only where nothing but a status can be meant, and what is compared with
 * an unknown one up to 255 is rather the exit status of a process. Nobody looks for 100 in a text, or returns it.
 */
export function isPlausible({ code, notation }: Written, { pattern, site }: Match): boolean {
  if (typeof code === 'string') return true;
  if (pattern.role === 'consume' && notation === 'string' && code === 100) return false;
  if (code === 100 && isPercentage(site)) return false;
  if (pattern.role === 'emit' && site.kind === 'return' && code === 100) return false;
  if (
    isOfError(site) &&
    ((code < 200 && !isOfAllCodes(site.anchor)) ||
      (isAsked(site) && !registry.isRegistered(code) && code !== 599))
  )
    return false;
  if (pattern.role === 'consume' && code > 100 && code <= 255)
    return code === 199 || registry.isRegistered(code);
  if (code >= 100 && code <= 599) return true;
  if (pattern.raised && pattern.needs === 'none') return false;
  if (code >= 600 && code <= 999) return pattern.kind !== 'property' && pattern.needs !== 'http';
  return pattern.role === 'emit' && pattern.kind === 'argument' && pattern.misuse === null;
}

/** Whether a value is one that may be no more than a hundred percent: `$status > 100`. */
function isPercentage({ kind, anchor, chain }: Match['site']): boolean {
  if (kind !== 'compare' || !/^\W*(?:status|code)$/i.test(chain.at(-1)?.name ?? '')) return false;
  return /(?:>|<=) *100\)*$|^\(*100 *(?:<(?!=)|>=)/.test(anchor.text);
}

/** Whether the code of an error is asked of it, be it thrown by HTTP or by anything else. */
function isAsked({ chain }: Match['site']): boolean {
  return chain.at(-1)?.name === 'getCode';
}

/** Whether a value is held against the code of an error or a message, which is none that informs. */
function isOfError({ chain }: Match['site']): boolean {
  const [last, holder] = chain.toReversed();
  return (
    /^(?:get)?code$/i.test(last?.name ?? '') &&
    /^\$?(?:e|\w*err|error|exc?|exception|m|msg|message|event|evt)$/i.test(holder?.name ?? '')
  );
}
