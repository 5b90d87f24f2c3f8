import { registry } from '../../catalog/registry';
import type { Range } from '../../syntax/range';
import { aroundIn } from '../wordings/wording';
import { sayings } from './sayings';

/** What begins an item, or a part of a sentence that tells of one code. */
const leading =
  /(?:^\s*(?:[-+*•>#]\s+|\d+[.)]\s+|\/{2,}(?!\/)\s*)*|[(,;:·→]\s*|\b(?:or|and)\s+)[`*_"]*$/;

/** What stands between a code and what is said of it. */
const telling =
  /^[`*_"]*\s*(?:[:：=(（–—-]|(?<=\s)(?=[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af])|->|→|&mdash;|\b(?:for|if|when)\b)[`*_"\s]*([^.;|\d→]{0,60})/;

/** A heading, or a line of its own, that a code begins: "### 429 Rate limited", "404 no such shelf". */
const headed = /^\s*(?:#+\s+|[-+*]\s+)?[`*_"]*$/;
const heading = /^\s+([A-Z][a-z]+(?: [A-Za-z]+){0,3})[`*_"]*\s*$/;
const brief = /^\s+([a-z]+(?: [a-z]+){0,3})[`*_"]*\s*$/;

/** A row of a table that a code begins, and what the next cell says of it. */
const firstCell = /^\s*\|\s*[`*_]*$/;
const secondCell = /^[`*_]*\s*\|([^|]{1,80})/;

/** What stands before a code in brackets: "a missing record (404)". */
const bracketed = /([^.;,|()\d]{3,50})\(\s*[`*_"]*$/;

/** The call before a comment that a code begins: `NotFound("…"); // 404`. */
const called = /([A-Za-z]+)\([^\d]*\)[;,]?\s*(?:\/\/|#)\s*$/;

/** Those numbers of a line that the meaning of their code stands beside: "404: no such book", "rate limited (429)". */
export function codesWithMeaning(line: string, numbers: readonly Range[]): Range[] {
  return numbers.filter((range) => {
    const { code, lead, rest } = aroundIn(line, range);
    if (isCalled(code, called.exec(lead)?.[1] ?? '')) return true;
    const meaning = sayings.get(code);
    if (!meaning) return false;
    if (leading.test(lead) && meaning.test(telling.exec(rest)?.[1] ?? '')) return true;
    if (firstCell.test(lead) && meaning.test(secondCell.exec(rest)?.[1] ?? '')) return true;
    const said = heading.exec(rest) ?? (isRare(code) ? brief.exec(rest) : null);
    if (headed.test(lead) && meaning.test(said?.[1] ?? '')) return true;
    const named = (bracketed.exec(lead)?.[1] ?? '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
    return /^[`*_"]*\s*\)/.test(rest) && meaning.test(named);
  });
}

/** Whether an error that is raised is called by the phrase of a code, a present or a former one: `NotFoundError`, `internal`. */
function isCalled(code: number, name: string): boolean {
  const words = name.replace(/(?:Error|Exception)$/, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  return (
    registry.findByPhrase(/^internal$/i.test(words) ? `${words} Server Error` : words) === code
  );
}

/** Codes that numbers of other things rarely are: no round ones, none of 1xx. */
const rare = new Set(
  registry.entries
    .map(({ code }) => code)
    .filter((code) => code > 103 && ![200, 300, 400, 500].includes(code)),
);

const leastRedirect = 301;

/** Whether a number is rather a status than another one, in a text that speaks of HTTP. */
export function isRare(code: number): boolean {
  return rare.has(code) && (code >= leastRedirect || code === 201 || code === 204);
}
