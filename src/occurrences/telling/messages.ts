import { errorTelling } from '../../frameworks/made';
import type { Telling } from '../../frameworks/telling/telling';
import { statusTelling, valueTelling } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf, chainOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { shapeOf } from '../../sites/nodes';
import type { Chain, Site } from '../../sites/site';
import { lastName, namesOf } from './names';

/** What a text tells that is looked for in the message of an error: `error.message.includes('429')`. */
export function ofSearched(site: Site, dialect: Dialect): Telling | null {
  const thrown = ofMatchedError(site, dialect);
  if (thrown) return thrown;
  if (!searching.test(lastName(site.chain))) return null;
  const searched = searchedIn(site, dialect);
  const status = statusTelling(namesOf(searched)) ?? valueTelling(lastName(searched));
  if (status) return { ...status, role: 'consume', texts: true };
  return errors.test(wordsOf(lastName(searched))) ? told : ofMessage(searched);
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

/** What a text tells that the message of an error is held against: `error.message === '404'`; a part of it is the code of any protocol. */
export function ofMessage(chain: Chain): Telling | null {
  const words = wordsOf(namesOf(chain).join(' '));
  if (words === 'message') return { ...told, alone: false };
  return messages.test(words) && lastName(chain) !== '[]' ? told : null;
}

const told: Telling = { alone: true, role: 'consume', classes: '45', texts: true };

/** Calls that look for a text in another one. */
const searching =
  /^(?:includes|toMatch|toContain|indexOf|startsWith|contains|starts_with|startswith|include\?|start_with\?|match\?|str_contains|strpos|stripos|str_starts_with)$/;

/** What is the message of an error, by the words of its names. */
const messages =
  /\b(?:e|ex|exc|err|error|exception|cause|reason) (?:(?:get )?(?:message|msg)|text|to string)$/;

/** What is an error, or the text of one, by its last name. */
const errors = /^(?:\w+ )?err(?:or)?$/;

/** The text that is looked through: what has the method, or what a function is given first. */
function searchedIn({ anchor, chain, slot }: Site, dialect: Dialect): Chain {
  if (chain.length > 1) return slot === '0' ? chain.slice(0, -1) : [];
  if (slot !== '1' || shapeOf(anchor, dialect)?.is !== 'call') return [];
  const [searched = null] = argumentsOf(anchor, dialect);
  return chainOf(searched, dialect);
}
