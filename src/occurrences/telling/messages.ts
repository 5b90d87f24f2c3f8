import { registry } from '../../catalog/registry';
import { errorTelling } from '../../frameworks/made';
import type { Telling } from '../../frameworks/telling/telling';
import { statusTelling, valueTelling } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf, chainOf, plainArgument } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { shapeOf } from '../../sites/nodes';
import type { Chain, Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { lastName, namesOf } from './names';

/** What a text tells that is looked for in the message of an error: `error.message.includes('429')`. */
export function ofSearched(site: Site, dialect: Dialect): Telling | null {
  const thrown = ofMatchedError(site, dialect) ?? ofThrownMessage(site);
  if (thrown) return thrown;
  // Of a list one is looked for that stands before it: `Assert.Contains(status, [200, 204])`.
  const isList = site.slot !== '0' && site.path !== '';
  if (isList || !searching.test(lastName(site.chain))) return null;
  const searched = searchedIn(site, dialect);
  const status = statusTelling(namesOf(searched)) ?? valueTelling(lastName(searched));
  if (status) return { ...status, role: 'consume', texts: true };
  const own = errors.test(wordsOf(lastName(searched))) ? told : ofMessage(searched);
  return own ?? (searched.length > 0 ? ofSoughtBeside(site.anchor, site.value.text) : null);
}

/** No condition that is looked through is longer. */
const longestCondition = 600;

/** A code that is looked for, and each of the texts that are in a condition. */
const sought = /^.?["'`]([45]\d\d)["'`]$/;
const quoted = /["'`]([^"'`\n]{1,60})["'`]/g;

/** What a request may fail of, as others than servers say it. */
const failures =
  /\b(?:rate[ _-]?limit|too many requests|quota|throttl|overloaded|unauthori[sz]ed|unauthenticated|forbidden|(?:permission|access)[ _-]denied|unavailable|bad[ _-]gateway|internal[ _-]server|time[ d_-]*out)/i;

/**
 * What else tells that is looked for in the same condition: the phrase of a code, `lower.contains("404") ||
 * lower.contains("not found")`, or what a request fails of, `"429" in text or "rate limit" in text`.
 */
function ofSoughtBeside(anchor: Node, text: string): Telling | null {
  const code = sought.exec(text)?.[1];
  const phrase = code === undefined ? null : registry.phrase(Number(code));
  if (!phrase) return null;
  let whole = anchor;
  while (whole.parent && /^(?:binary|boolean|parenthesized)_?/.test(whole.parent.type)) {
    whole = whole.parent;
    if (whole.endIndex - whole.startIndex > longestCondition) return null;
  }
  const others = [...whole.text.matchAll(quoted)].map(([, other = '']) => other);
  if (others.some((other) => other.toLowerCase() === phrase.toLowerCase())) return told;
  return others.some((other) => failures.test(other)) ? { ...told, alone: false } : null;
}

/** What a pattern tells that the message of an error is held against: `/401|403/.test(error.message)`. */
export function ofPattern({ anchor, chain, value }: Site, dialect: Dialect): Telling | null {
  const isAsked = /^(?:test|exec|match\??)$/.test(lastName(chain)) && value.text.startsWith('/');
  if (!isAsked || shapeOf(anchor, dialect)?.is !== 'call') return null;
  return ofMessage(chainOf(argumentsOf(anchor, dialect)[0] ?? null, dialect));
}

/** Assertions of what is raised, by their places for its message. */
const places: Readonly<Record<string, string>> = { assertRaisesRegex: '1', raises: 'match' };

/** What the pattern tells that the message of an error is to match: `pytest.raises(ShelfError, match="404")`. */
export function ofMatchedError(
  { anchor, chain, slot, path }: Site,
  dialect: Dialect,
): Telling | null {
  const isPlace = path === '' && slot === places[lastName(chain)];
  if (!isPlace || shapeOf(anchor, dialect)?.is !== 'call') return null;
  const [error = null] = argumentsOf(anchor, dialect);
  const raised = errorTelling(`new ${lastName(chainOf(error, dialect))}`);
  return raised && { ...raised, role: 'consume', texts: true };
}

/** Assertions of what is thrown, by their places for a text or a pattern of its message. */
const placesThrown: Readonly<Record<string, string>> = {
  ...{ toThrow: '0', toThrowError: '0', throw: '0', throwError: '0', rejectedWith: '0' },
  ...{ throws: '1', throwsAsync: '1', rejects: '1' },
};

/** What the message tells that an error is to have which is thrown: `expect(load()).rejects.toThrow('404')`, `assert.rejects(load, /404/)`. */
function ofThrownMessage({ chain, slot, path }: Site): Telling | null {
  const isPlace = path === '' && slot === placesThrown[lastName(chain)] && chain.length > 1;
  return isPlace ? { ...told, alone: false, role: 'assert' } : null;
}

/** What a text tells that the message of an error is held against: `error.message === '404'`; a part of it is the code of any protocol. */
export function ofMessage(chain: Chain): Telling | null {
  const words = wordsOf(namesOf(chain).join(' '));
  if (words === 'message' || words === 'msg') return { ...told, alone: false };
  return messages.test(words) && lastName(chain) !== '[]' ? told : null;
}

/** A code that is looked for in what an error is as a text: `'404' in str(exc)`. */
const inError =
  /^["'][45]\d\d["'] (?:not )?in (?:str|repr)\((?:\w+\.)?(?:ex?|exc|err|\w*error|exception|value)\)(?:\.lower\(\))?$/i;

/** A code that is looked for in any text: `'404' in text`, `"429" in str(e).lower()`. */
const inText = /^(["'][45]\d\d["']) (?:not )?in [\w.]+(?:\(\w*\))?(?:\.lower\(\))?$/;

/** What the text of an error tells that a code is looked for in, or what else is looked for there. */
export function ofErrorAsText({ kind, anchor }: Site): Telling | null {
  if (kind !== 'compare') return null;
  if (inError.test(anchor.text)) return told;
  const [, code] = inText.exec(anchor.text) ?? [];
  return code === undefined ? null : ofSoughtBeside(anchor, code);
}

const told: Telling = { alone: true, role: 'consume', classes: '45', texts: true };

/** Calls that look for a text in another one. */
const searching =
  /^(?:[cC]ontains|Has(?:Pre|Suf)fix|ErrorContains|includes|toMatch|toContain|match|search|test|indexOf|startsWith|starts_with|startswith|include\?|start_with\?|match\?|str_contains|strpos|stripos|str_starts_with)$/;

/** What is the message of an error, by the words of its names. */
const messages =
  /\b(?:e|ex|exc|err|error|exception|cause|reason) (?:(?:get )?(?:message|msg)|text|str(?:ing)?|to string|error)(?: lower)?$/;

/** What is an error, or the text of one, by its last name. */
const errors = /^(?:\w+ )?err(?:or)?$/;

/** What begins what is said of a value. */
const opening = /^(?:expect|assertThat)$/;

/** The text that is looked through: what has the method, what is said to have the text, or what a function is given just before. */
function searchedIn({ anchor, chain, slot }: Site, dialect: Dialect): Chain {
  const [first] = chain;
  if (chain.length > 1 && slot === '0' && first?.call && opening.test(first.name))
    return chainOf(plainArgument(first.call, dialect), dialect);
  if (slot === '0') return chain.slice(0, -1);
  if (shapeOf(anchor, dialect)?.is !== 'call') return [];
  return chainOf(argumentsOf(anchor, dialect)[Number(slot) - 1] ?? null, dialect);
}
