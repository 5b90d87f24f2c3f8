import { things } from '../../sites/things';
import type { Range } from '../../syntax/range';
import { aroundIn } from './wording';

/** Words in -s that are nothing to count. */
const uncounted =
  'as|is|was|this|its|has|does|says|raises|throws|yields|gives|leads|causes|makes|sends|goes|gets|requires|invalidates|disables|expires|aborts|unless|always|across|status|statuses|access|responses|errors|redirects|means|indicates|signals|fails|pass|passes|returns|happens|stays|keeps|clears|triggers|wipes|becomes|codes';

/** What is counted or measured is no status: "404 ms", "409 books". */
const measured = new RegExp(
  `^[\`*_"]*\\s*(?:(?:[mnµ]?s|secs?|px|[kmg]i?b|percent|people|of|x|×|day|k|million|\\(k\\))(?![\\w-])|%|(?!(?:${uncounted})\\b)[a-z]+s\\b(?!-\\d))`,
  'i',
);

/** What the number is that follows. */
const named =
  /\b(?:exit(?:s|ed)?(?: with)?(?: status)?(?: codes?)?|ports?|lines?|pages?|rooms?|rfcs?|iso|issues?(?!: )|tickets?|bugs?|version|weight|index|size|width|height|limit|timeout)[\s:=]*(?:\\?\()?[`*_"]*$/i;

/** The thing whose number it is, "order 404"; but what a user, or who asks for "/order", gets may be one, and what an "Issue: 404" is. */
const numbered = new RegExp(
  `(?<![\\w/])(?!user|issue: )(?:${[...things].join('|')})s?(?: (?:no\\.?|number|id|code))?[ #:]*$`,
  'i',
);

/** A role of reStructuredText, of anything but a status. */
const role = /:(?![\w:-]*status)[\w-]+:`$/;

/** Numbers of the same kind before one: "301/" of "rooms 301/302". */
const othersBefore = /(?:[1-5]\d\d[/|])+$/;

/** Whether the words around a number say that it is something else. */
export function isOtherwise(line: string, range: Range): boolean {
  const { lead, rest } = aroundIn(line, range);
  const before = lead.replace(othersBefore, '');
  return [named, numbered, role].some((each) => each.test(before)) || measured.test(rest);
}
