import { one, quantity, wordsOf } from '../../frameworks/words';
import type { Dialect } from '../../sites/dialect';
import { childOf, outermost, shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import type { Match, Matcher } from '../matching/match';
import { isForeign } from '../telling/meant';
import { patternOf } from '../telling/match';
import type { Written } from '../written';

/** Names of what is measured, counted or shown. */
const measured = new RegExp(
  `\\b${one(quantity, 'width', 'height', 'duration', 'wait', 'margin', 'padding', 'offset', 'zoom', 'scale', 'weight', 'id', 'port', 'price', 'amount', 'page', 'year')}\\b`,
);

/** What one answers in place of the other; of other pairs either may be any number. */
const alternatives: readonly (readonly number[])[] = [
  [200, 201, 204],
  [200, 503],
];

/** The match of a code that is chosen in place of another one, where HTTP is spoken: `isNew ? 201 : 200`, `healthy ? 200 : 503`. */
export function chosenMatch(
  { code, node, notation }: Written,
  sites: readonly Site[],
  dialect: Dialect,
  matcher: Matcher,
): Match | null {
  if (typeof code !== 'number' || notation !== 'number' || !matcher.speaksHttp) return null;
  const value = outermost(node);
  const { parent: anchor } = value;
  if (!anchor || !isEitherOr(code, otherOf(value.id, anchor, dialect))) return null;
  if (sites.some((site) => isForeign(site) || measured.test(namesOf(site)))) return null;
  const site = { kind: 'element', chain: [], slot: '', path: '', anchor, value } as const;
  return { pattern: patternOf(site, 'text'), site, receiver: null };
}

/** The number that is chosen where a value is not; `NaN` where none is. */
function otherOf(id: number, choice: Node, dialect: Dialect): number {
  const shape = shapeOf(choice, dialect);
  const ways =
    shape?.is === 'wrapper' ? (shape.through ?? []).map((way) => childOf(choice, way)) : [];
  const [other] = ways.filter((way) => way !== null && way.id !== id);
  return ways.length === 2 && ways.some((way) => way?.id === id) ? Number(other?.text) : NaN;
}

/** Whether a number stands for one of two such answers, and the other one too. */
function isEitherOr(code: number, other: number): boolean {
  return alternatives.some((pair) => code !== other && pair.includes(code) && pair.includes(other));
}

function namesOf({ chain, slot, path }: Site): string {
  return wordsOf([...chain.map(({ name }) => name), slot, path].join(' '));
}
