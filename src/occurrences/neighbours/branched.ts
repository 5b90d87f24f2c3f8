import { registry } from '../../catalog/registry';
import { endsInPhrase } from '../../frameworks/phrases';
import type { Dialect } from '../../sites/dialect';
import { outwards, shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';

/** What a branch answers by stands so near behind what it is taken for. */
const nearest = 120;

/** How far up the statement is that a comparison is the condition of. */
const mostLevels = 6;

/** A comparison for nothing but the same value. */
const equality = /^[^<>]{0,80}[^<>!=]={2,3}(?!=)[^<>]{0,80}$/;

/** Names of what may be any number, and not be found: `id`, `$userId`. */
const identity = /^\W?(?:\w*_)?(?:id|ID)$|[a-z\d]I[dD]$/;

/** What a branch is taken for that asks for no more than the code. */
const numbers = /^[\d\s|,]+$/;

/** Errors that are made by their names, what is done with one, and texts: `handleUnauthorized()`. */
const named =
  /\b(?:handle|on|throw|raise|redirect|show|render|go)[A-Z_]\w*(?=\()|\b[A-Z](?=\w*[a-z])\w+(?=\s*[({]|:(?!:[A-Z])|::class)|(?<=\braise (?:\w+::)*)[A-Z]\w+\b(?!::)|(?<=["'])(?:[A-Z][a-z]+(?: [A-Za-z]+)*(?=["'.:!])|[a-z]+(?:_[a-z]+)*(?=["']))/g;

/**
 * The site of an error's code that a branch is taken for which answers by its phrase:
 * `if (code == 404) throw new NotFoundException()`, `case 403: return 'Forbidden'`, `case 401: handleUnauthorized()`.
 */
export function branchedSite(sites: readonly Site[], code: number, dialect: Dialect): Site | null {
  if (code < 400) return null;
  const site = sites.find(
    ({ kind, anchor, chain, value }) =>
      (kind === 'case' && numbers.test(value.text)) ||
      (kind === 'compare' &&
        !identity.test(chain.at(-1)?.name ?? '') &&
        equality.test(anchor.text.replaceAll(/[-=]>/g, '.'))),
  );
  const answer = site ? answerOf(site, dialect) : '';
  const names = (answer.match(named) ?? []).map((name) =>
    name.replace(/(?<=\w)(?:Http)?(?:Exception|Error|Failure)$/, ''),
  );
  const isPhrased = names.some(
    (name) => registry.findByPhrase(name) === code || endsInPhrase(name, code),
  );
  return site && (isPhrased || saysCode(answer, code)) ? site : null;
}

/** Whether a branch answers by a text that begins with the code itself: `case 404: return "404 - nobody home"`. */
function saysCode(answer: string, code: number): boolean {
  return code % 100 !== 0 && new RegExp(`["'\`]${code} (?:[-–—] )?[A-Za-z]`).test(answer);
}

/** The text of what is done where a comparison holds, as far as it is looked at. */
function answerOf({ kind, anchor, value }: Site, dialect: Dialect): string {
  if (kind === 'case') return textBehind(anchor, value.endIndex);
  let level = 0;
  for (const at of outwards(anchor)) {
    const is = shapeOf(at, dialect)?.is;
    if (is === 'statement') return textBehind(at, anchor.endIndex);
    level += 1;
    if (level > mostLevels || (at !== anchor && is !== 'wrapper' && is !== 'binary')) return '';
  }
  return '';
}

function textBehind(whole: Node, end: number): string {
  const from = end - whole.startIndex;
  return whole.text.slice(from, from + nearest);
}
