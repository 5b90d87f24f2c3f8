import { registry } from '../../catalog/registry';
import type { Bare } from '../facts/facts';
import type { StatusRange } from '../occurrence';
import { isGiven } from './evidence';
import type { Frame, Sighting } from './outline';

/** What anybody may write so comes behind what is one framework's. */
export function sharing({ pattern: { framework } }: Sighting): number {
  return framework?.shared ? 1 : 0;
}

/** Whether the object of a code has the keys that are asked for, and its phrase stands beside it if that is. */
export function holds({ pattern, object, isPhrased }: Sighting): boolean {
  if (pattern.isPhrased && !isPhrased) return false;
  if (!pattern.holds) return true;
  const facts = object?.members.flatMap(({ name, text }) => [name, `${name}: ${text ?? ''}`]);
  return pattern.holds.some((keys) => isGiven(keys, new Set(facts)));
}

/** The numbers of interim answers, and of a choice, which nobody waits for: they are rather a project's own. */
const unusual = /^(?:10[023]|300)$/;

/** What anybody may write so is a status only where there is one of that number, or it ends a range: `200-399`. */
export function isKnown(sighting: Sighting): boolean {
  const { text, isWhole } = sighting;
  if (sharing(sighting) === 0 || !/^\d+$/.test(text)) return true;
  if (unusual.test(text) && !sighting.isPhrased) return false;
  return registry.phrase(Number(text)) !== null || (!isWhole && /^[1-5]99$/.test(text));
}

/** What a sighting says, and how it would say another code. */
export function readCode(sighting: Sighting): Pick<Bare, 'code' | 'notation' | 'spell'> {
  const { pattern, text, quote } = sighting;
  const named = pattern.names?.codes.get(text);
  if (pattern.names && named !== undefined) {
    const { notation, codes } = pattern.names;
    const nameOf = (code: number) => [...codes].find(([, each]) => each === code)?.[0] ?? null;
    return { code: named, notation, spell: nameOf };
  }
  if (!/^\d+$/.test(text)) {
    return { code: text.toUpperCase() as StatusRange, notation: 'range', spell: String };
  }
  const notation = quote === '' || pattern.isProse ? 'number' : 'string';
  return { code: Number(text), notation, spell: String };
}

/** Whether two readings of a text came to the same object. */
export function isSameFrame(a: Frame | null, b: Frame | null): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  const isSame = a.state === b.state && a.isList === b.isList && a.column === b.column;
  return isSame && a.name === b.name && isSameFrame(a.parent, b.parent);
}
