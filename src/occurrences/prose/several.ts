import { registry } from '../../catalog/registry';
import type { Around } from '../wordings/wording';
import { isRare } from './meaning';

/** Whether another code tells of one: it takes its place, is listed with it, or paired. */
export function isOneOfSeveral(around: Around): boolean {
  return isContrasted(around) || isListed(around) || isPaired(around);
}

/** Another code that is put in place of one: "302 instead of 403", "404 rather than 410". */
const contrast =
  /^[`*_"]*,?\s+(?:instead(?: of)?|rather than|vs\.?)\s+(?:an?\s+)?[`*_"]*([2-5]\d\d)\b/;

/** Whether another code is said to be put in place of this one, or this one has become the other. */
function isContrasted({ lead, rest }: Around): boolean {
  const other = contrast.exec(rest)?.[1];
  if (other !== undefined) return registry.phrase(Number(other)) !== null;
  const next = /^[`*_"]*\s+to\s+[`*_"]*([2-5]\d\d)\b/.exec(rest)?.[1];
  return next !== undefined && isRare(Number(next)) && /\bfrom\s+[`*_"]*$/i.test(lead);
}

/** Whether several codes are counted by their number alone: "502, 504 responses". */
function isListed({ lead, rest }: Around): boolean {
  const before = /(?<!\d)([2-5]\d\d)[`*_"]*(?:,|\/|,? (?:and|or)) [`*_"]*$/.exec(lead)?.[1];
  const isCounted = /^[`*_"]* (?:responses|errors|statuses)\b/.test(rest);
  return isCounted && before !== undefined && isRare(Number(before));
}

/** Whether two codes are one pair: "401/403". */
function isPaired({ code, lead, rest }: Around): boolean {
  const behind = /^[/|]([3-5]\d\d)\b/.exec(rest)?.[1];
  const other = Number(behind ?? /\b([3-5]\d\d)[/|]$/.exec(lead)?.[1]);
  const isLikely = other >= 400 && code >= 400 ? registry.phrase(other) !== null : isRare(other);
  return isLikely && other !== code;
}
