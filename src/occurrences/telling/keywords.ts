import { errorTelling } from '../../frameworks/made';
import { callTelling, isComparing } from '../../frameworks/telling/calls';
import { tableTelling } from '../../frameworks/telling/tables';
import { anyClass, roleTelling, type Telling } from '../../frameworks/telling/telling';
import { valueTelling } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import { argumentAt } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { handingClass } from '../../sites/heritage';
import { literalText, shapeOf } from '../../sites/nodes';
import type { Chain, Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { ofRequestKeyword } from './asked';
import { ofComparedKeyword } from './compared';
import { lastName, namesOf } from './names';
import { ofMatchedError } from './messages';
import { codesBeside, ofParts, ofSaid } from './otherArguments';

/** Calls that make something with a status of its own, or look for such: `Order(status=400)`, `filter(status=404)`. */
const records =
  /^(?:new\b|[A-Z]|(?:filter|exclude|update|create|get|find|where|build|make|add|set|order)(?:_|$))/;

/** Calls that refuse, or see to it that something is, and those that only tell of it: `Fail(code=404, msg="No such cart")`. */
const refusing = /\b(?:err|error|fail|failed|failure|refuse|reject)\b/;
const noting = /^(?:log|print|trace|parse)\b/;

/** The code of an error, as a keyword. */
const codeGiven = /^(?:err(?:or)?_?)?code$/i;

/**
 * What a keyword tells, `status` by what it is given to: `class Gone : ApiException(status = 410)`; `code` and
 * `errorCode` likewise, where no status is given beside it.
 */
export function ofKeyword(site: Site, dialect: Dialect): Telling | null {
  const { anchor, chain, slot: keyword } = site;
  const name = lastName(chain);
  const error = errorTelling(`new ${name.replace(/^new /, '')}`, codeGiven.test(keyword));
  if (codeGiven.test(keyword)) {
    const isOther = argumentAt(anchor, 'status', dialect) !== null;
    const told = callTelling(namesOf(chain)) ?? error ?? ofParts(anchor, dialect);
    const isRefused = isRefusing(name) || /^err/i.test(keyword);
    return isOther ? null : (told ?? (isRefused ? ofSaid(anchor, dialect) : null));
  }
  const other = ofOtherKeyword(site, dialect);
  if (other) return other;
  if (!/^status$/i.test(keyword)) return valueTelling(keyword) ?? ofMerged(chain);
  const made = ofMade(chain);
  const beside = codesBeside(name, anchor, dialect);
  if (made) return beside.aloneOf === anyClass ? { ...made, aloneOf: anyClass } : made;
  const isRecord = records.test(name) && handingClass(anchor, dialect) === null;
  if (isRecord && beside.classes !== anyClass) return error;
  const role = roleTelling(name) ?? (isComparing(name) ? 'assert' : 'emit');
  return { alone: false, role, ...beside };
}

function isRefusing(name: string): boolean {
  const words = wordsOf(name);
  return refusing.test(words) && !noting.test(words);
}

/** What a keyword tells by what else its call is given, or is given to. */
function ofOtherKeyword(site: Site, dialect: Dialect): Telling | null {
  const { anchor, chain, slot } = site;
  if (slot === 'default') return ofSetting(anchor, dialect);
  const compared = isComparing(lastName(chain)) ? ofComparedKeyword(site, dialect) : null;
  return compared ?? ofRequestKeyword(site, dialect) ?? ofMatchedError(site, dialect);
}

/** Calls that say which status errors are answered with. */
const mapping = /^(?:handle|map|rescue) (?:exceptions?|errors?)$/;

/** What is added to a table of statuses: `rescue_responses.merge!('Gone' => :gone)`, `handle_exception Gone => 410`. */
function ofMerged(chain: Chain): Telling | null {
  if (mapping.test(wordsOf(lastName(chain))))
    return { alone: false, aloneOf: '45', role: 'declare', classes: '45', symbols: null };
  return /^(?:merge|update)!?$/.test(lastName(chain))
    ? tableTelling(chain.at(-2)?.name ?? '')
    : null;
}

/** What tells that a call makes a response or an error, which have a status. */
function ofMade(chain: Chain): Telling | null {
  const isResponse = /(?:Response(?:Entity)?|Problem)$/.test(lastName(chain));
  const made: Telling = { alone: false, role: 'emit', classes: '12345' };
  return callTelling(namesOf(chain)) ?? (isResponse ? made : null);
}

/** What the name of a setting tells of its default: `option("--status-code", default=404)`. */
function ofSetting(call: Node, dialect: Dialect): Telling | null {
  const name = argumentAt(call, '0', dialect);
  const isText = name !== null && shapeOf(name, dialect)?.is === 'string';
  const telling = isText ? valueTelling(literalText(name)) : null;
  return telling && { ...telling, role: 'text' };
}
