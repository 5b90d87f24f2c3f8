import { anyClass, type Telling } from '../../frameworks/telling/telling';
import type { Dialect } from '../../sites/dialect';
import type { Site } from '../../sites/site';
import { ofLabels } from './labels';
import { comparing, lastName, ofChain, ofGiven, subjectNamed } from './names';

/** What the name of a value tells that another one is held against, be it the subject of an assertion. */
export function ofHeld(site: Site, dialect: Dialect): Telling | null {
  const subject = subjectNamed(site, dialect);
  if (subject !== null) return comparing(ofGiven(subject), 'assert');
  const told = ofChain(site.chain) ?? ofClass(site) ?? ofLabels(site, dialect);
  return comparing(told, site.slot === 'assert' ? 'assert' : 'consume');
}

/** A value between the ends of a class of codes. */
const classEnds = /^\(?[1-5]00\s*<=(?!=)[^<>]+<(?:\s*[2-6]00|=\s*[1-5]99)\)?$/;

/** What a value tells that is called a status or code, and held against a class of codes: `200 <= info["status"] < 300`. */
function ofClass({ anchor, chain }: Site): Telling | null {
  const isCode = /(?:^|[_a-z])(?:status|code)$/i.test(lastName(chain));
  return isCode && classEnds.test(anchor.text)
    ? { alone: true, role: 'consume', classes: anyClass }
    : null;
}
