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

/** Names of codes, which a branch may answer by any constant that is called by its phrase: `errCode`, `c`. */
const codeName = /(?:^|[_a-z])(?:code|status|err(?:or)?)$|^[a-z]{1,2}$/i;

/** Constants, and members of anything: `NOT_FOUND`, `NetworkError.notFound`, `ApiError::NotFound`. */
const constants = /\b[A-Za-z]\w*(?:(?:\.|::)\w+)+|\b[A-Z]{2}[A-Z_]*\b/g;

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
  return site && (isPhrased(answer, code, site) || saysCode(answer, code)) ? site : null;
}

/** Whether what is done in a branch is called by the phrase of a code: `throw new NotFoundException()`, `return ApiError.NOT_FOUND`. */
export function isPhrased(answer: string, code: number, { chain }: Site): boolean {
  const isOfCode = codeName.test(chain.at(-1)?.name ?? '');
  const members = isOfCode ? (answer.match(constants) ?? []) : [];
  const names = [...(answer.match(named) ?? []), ...members.map(lastPart)].map((name) =>
    name.replace(/(?<=\w)(?:Http)?(?:Exception|Error|Failure)$/, ''),
  );
  return names.some((name) => registry.findByPhrase(name) === code || endsInPhrase(name, code));
}

function lastPart(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1);
}

/** Whether a branch answers by a text that begins with the code itself: `case 404: return "404 - nobody home"`. */
function saysCode(answer: string, code: number): boolean {
  return code % 100 !== 0 && new RegExp(`["'\`]${code} (?:[-–—] )?[A-Za-z]`).test(answer);
}

/** The text of what is done where a comparison holds, as far as it is looked at. */
function answerOf({ kind, anchor, value }: Site, dialect: Dialect): string {
  if (kind === 'case') return answerBehind(anchor, value);
  let level = 0;
  for (const at of outwards(anchor)) {
    const is = shapeOf(at, dialect)?.is;
    if (is === 'statement') return textBehind(at, anchor.endIndex);
    level += 1;
    if (level > mostLevels || (at !== anchor && is !== 'wrapper' && is !== 'binary')) return '';
  }
  return '';
}

/** What is done in a branch, the label of which may be all of it. */
export function answerBehind(branch: Node, { endIndex }: Node): string {
  const own = textBehind(branch, endIndex);
  const isLabel = own.replace(':', '').trim() === '';
  return isLabel && branch.parent ? textBehind(branch.parent, endIndex) : own;
}

function textBehind(whole: Node, end: number): string {
  const from = end - whole.startIndex;
  return whole.text.slice(from, from + nearest);
}
