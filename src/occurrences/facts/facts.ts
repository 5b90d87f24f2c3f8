import { shift } from '../../syntax/shift';
import type { Occurrence } from '../occurrence';
import type { Facts } from './context';

/** An occurrence without what is gathered around it. */
export type Bare = Omit<Occurrence, 'context' | 'misuse'>;

/**
 * An occurrence whose facts are gathered when they are first asked for: most rules can tell from the
 * code alone that they have nothing to say. Without `mayMisuse` its misuse is known to be none.
 */
export function withFacts(bare: Bare, gather: () => Facts, mayMisuse: boolean): Occurrence {
  let facts: Facts | null = null;
  return {
    ...bare,
    get context() {
      facts ??= gather();
      return facts.context;
    },
    get misuse() {
      if (!mayMisuse) return null;
      facts ??= gather();
      return facts.misuse;
    },
  };
}

/** What is written, `delta` offsets further on, without the facts around it. */
export function bareOf(occurrence: Occurrence, delta: number): Bare {
  const { range, text, code, notation, role, framework, constant, spell } = occurrence;
  const { access = null, accepts = null, example, inComment, isKey, isLabelled } = occurrence;
  return {
    range: shift(range, delta),
    ...{ text, code, notation, role, framework, constant, access, accepts, spell },
    ...(example === undefined ? {} : { example }),
    ...(inComment === undefined ? {} : { inComment }),
    ...(isKey === undefined ? {} : { isKey }),
    ...(isLabelled === undefined ? {} : { isLabelled }),
  };
}

/** The same occurrence `delta` offsets further on, its facts still gathered when asked for. */
export function moved(occurrence: Occurrence, delta: number): Occurrence {
  return {
    ...bareOf(occurrence, delta),
    get context() {
      return shift(occurrence.context, delta);
    },
    get misuse() {
      return shift(occurrence.misuse, delta);
    },
  };
}
