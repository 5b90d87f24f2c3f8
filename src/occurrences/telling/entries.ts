import { entryTelling } from '../../frameworks/made';
import type { Telling } from '../../frameworks/telling/telling';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf, chainOf, plainArgument } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { childOf, isKeyText, keyText, shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { lastName, namesOf } from './names';

/** What a value tells that is put under a name beside it: `put("status", 404)`, `"status" to 404`. */
export function ofEntry({ anchor, slot, chain }: Site, dialect: Dialect): Telling | null {
  const shape = shapeOf(anchor, dialect);
  const given = shape?.is === 'call' ? argumentsOf(anchor, dialect) : [];
  const before = given[Number(slot) - 1];
  const key = shape?.is === 'infix' ? childOf(anchor, shape.left) : before;
  const name = key ? entryKey(key, dialect) : '';
  const holder = chain.at(-2)?.name;
  const owner = slot === '2' && isModule(holder) ? given[0] : undefined;
  const carrier = owner ? lastName(chainOf(owner, dialect)) : holder;
  return entryTelling(lastName(chain), name, shape?.is === 'infix' ? undefined : carrier);
}

/** Whether a call is of no thing, which it is given first then: `setattr(body, …)`, `Map.put(body, …)`. */
function isModule(holder: string | undefined): boolean {
  return holder === undefined || /^[A-Z_]/.test(holder);
}

/** The text of a key, handed on perhaps as `ascii.encode(':status')` is, a symbol, or the name of the constant that holds it. */
function entryKey(key: Node, dialect: Dialect): string {
  if (isKeyText(key, dialect)) return keyText(key);
  const chain = chainOf(key, dialect);
  const isPassed = dialect.passing?.get(namesOf(chain).join('.')) === '';
  const passed =
    isPassed && shapeOf(key, dialect)?.is === 'call' ? plainArgument(key, dialect) : null;
  if (passed && isKeyText(passed, dialect)) return keyText(passed);
  const name = lastName(chain);
  if (/^[A-Z\d_]+$/.test(name)) return name;
  return /^[A-Z]|Key$/.test(name) ? wordsOf(name).replaceAll(' ', '_') : '';
}
