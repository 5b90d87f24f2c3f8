import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { valueTelling } from '../../frameworks/telling/values';
import { argumentsOf, calleeChain, chainOf } from '../../sites/chain';
import { comparedWith } from '../../sites/comparison';
import type { Dialect } from '../../sites/dialect';
import { ancestor, childOf, shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { isClassRange } from './classes';
import { areCodes, codesName } from './listed';
import { lastName, ofGiven } from './names';
import { errorCode } from './owner';

/** Calls that put a value into a collection, or look for it there. */
const collecting =
  /^(?:push|unshift|add|append|concat|union|update|extend|has|delete|includes|indexOf|contains|include\?|member\?)$/;

/** Calls that put a value where one is kept for others. */
const storing = /^(?:[Ss]tore|[Ss]et|Swap)$/;

/** Calls that fill what they are called on, or make, by a function. */
const filling = /^(?:apply|build(?:Set|List|Map))$/;

/** What the responses of an API tell that one is put among: `responses.put("404", new ApiResponse())`. */
const ofDeclared: Telling = { alone: false, role: 'declare', classes: anyClass, texts: true };

/** What a collection or a store tells by its name: `expectedStatusCodes.push(206)`, `status.Store(503)`. */
export function ofCollection(site: Site, dialect: Dialect): Telling | null {
  const { chain, slot } = site;
  const holder = filledBy(site, dialect) ?? chain.at(-2)?.name ?? '';
  if (slot !== '0') return ofAppended(site, dialect);
  if (lastName(chain) === 'put' && holder === 'responses') return ofDeclared;
  if (storing.test(lastName(chain))) return ofGiven(holder.replace(/\d$/, ''));
  if (!collecting.test(lastName(chain))) return null;
  return valueTelling(holder) ?? (codesName.test(holder) ? ofCodes : null);
}

/**
 * The name of the collection that a call fills from within its making: `codes` of
 * `codes = new HashSet<>() {{ add(404); }}` and of `codes = buildSet { add(404) }`.
 */
export function filledBy({ anchor, chain }: Site, dialect: Dialect): string | null {
  const isWithin = chain.length === 1 || (chain.length === 2 && chain[0]?.name === 'this');
  if (!isWithin || !/^(?:add|put)$/.test(lastName(chain))) return null;
  return nameAround(anchor, dialect);
}

/** The name of the value that a node stands in the making of: `TEXTS` of `TEXTS = Map.of(404, "none")`. */
export function nameAround(node: Node, dialect: Dialect): string | null {
  const made = madeAround(node, dialect);
  if (!made) return null;
  const shape = shapeOf(made, dialect);
  if (shape?.is !== 'binding' && shape?.is !== 'assignment') return null;
  return lastName(
    chainOf(childOf(made, shape.is === 'binding' ? shape.name : shape.left), dialect),
  );
}

/** What gives the name to the value that a node stands in, be it in a function that fills it. */
function madeAround(node: Node, dialect: Dialect): Node | null {
  const around = ancestor(node, dialect, ['binding', 'assignment', 'function']);
  if (!around || shapeOf(around, dialect)?.is !== 'function') return around;
  const call = ancestor(around, dialect, ['call']);
  const isFilling = call !== null && filling.test(lastName(calleeChain(call, dialect)));
  return isFilling ? madeAround(call, dialect) : null;
}

/** What codes of HTTP tell among which a code is looked for, or what axios takes for valid: `[301, 308].includes(code)`, `(300..400).contains(&code)`. */
export function ofAmong(site: Site, dialect: Dialect): Telling | null {
  const { anchor, chain, value } = site;
  const isCall = shapeOf(anchor, dialect)?.is === 'call';
  if (!isCall || !/^(?:includes|has|include\?|contains)$/.test(lastName(chain))) return null;
  const [sought = null] = argumentsOf(anchor, dialect);
  const names = comparedWith(anchor, sought, dialect).map((each) => lastName(each.chain));
  if (names.includes('validateStatus')) return { alone: true, role: 'consume', classes: anyClass };
  if (!names.some((name) => codesName.test(name))) return null;
  if (isClassRange(value)) return { alone: false, role: 'consume', classes: '2345' };
  return areCodes(site, dialect) ? { alone: false, role: 'consume', classes: '2345' } : null;
}

/** What the list tells that a value is appended to: `append(retryCodes, 429)`. */
function ofAppended({ anchor, chain }: Site, dialect: Dialect): Telling | null {
  if (chain.length !== 1 || lastName(chain) !== 'append') return null;
  const [list] = shapeOf(anchor, dialect)?.is === 'call' ? argumentsOf(anchor, dialect) : [];
  const name = list ? lastName(chainOf(list, dialect)) : '';
  return valueTelling(name) ?? (name === 'codes' ? { ...errorCode, unround: true } : null);
}

/** What codes tell, or what is ignored or caught, of the error's that is looked for among them: `codes.include?(404)`. */
const ofCodes: Telling = { alone: false, role: 'consume', classes: '45', unround: true };
