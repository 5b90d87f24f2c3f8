import type { Dialect } from './dialect';
import type { Chain, Site } from './site';
import { isOwnOfThing } from './things';

/** A site under its own name, then under what examples write for any name that ends like it. */
export function alike(site: Site): readonly Site[] {
  const last = site.chain.at(-1);
  const callees = last ? endingsOf(last.name).map((name) => [{ ...last, name }]) : [];
  const keywords = /^\d*$/.test(site.slot) ? [] : endingsOf(site.slot);
  return [site.slot, ...keywords].flatMap((slot) =>
    [site.chain, ...callees].map((chain) => ({ ...site, slot, chain })),
  );
}

/** Whether a name is what an example asks for, `_StatusCode` for any name that ends so. */
export function isNamed(name: string, wanted: string): boolean {
  return name === wanted || (isEnding(wanted) && endingsOf(name).includes(wanted));
}

/**
 * Whether a chain ends in names like `response.code`; those with a number are one, `response2`. What
 * is a thing's own, `order.status`, is not what an example means.
 */
export function endsInNames(chain: Chain, names: string, dialect: Dialect): boolean {
  if (isOwnOfThing(chain, dialect)) return false;
  const found = chain.map(({ name }) => name.replace(/\d+$/, ''));
  return isNamed(found.at(-1) ?? '', names) || `.${found.join('.')}`.endsWith(`.${names}`);
}

/** Whether an example's name stands for all that end like it: `_Response`, not the wildcard `_`. */
export function isEnding(name: string): boolean {
  return /^(?:new )?_./.test(name);
}

/**
 * How examples write any name with the same last word or two: `_Response` for `ErrorResponse`,
 * `_status_codes` for `RETRY_STATUS_CODES`.
 */
function endingsOf(name: string): readonly string[] {
  const bare = name.replace(/^new /, '');
  const before = name.slice(0, name.length - bare.length);
  const spelled = bare === bare.toUpperCase() ? bare.toLowerCase() : bare;
  return endings.flatMap((ending) => {
    const words = ending.exec(spelled)?.[1]?.replace(/^_/, '');
    if (words === undefined) return [];
    return [`${before}_${words.replace(/^[a-z]+(?=[A-Z])/, capitalised)}`];
  });
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const endings = [
  /((?:[A-Z]|^[a-z])[a-z]*[A-Z][a-z]+)$/,
  /.((?:_[a-z]+){2})$/,
  /.([A-Z][a-z]+|_[a-z]+)$/,
];
