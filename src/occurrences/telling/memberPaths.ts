import type { Telling } from '../../frameworks/telling/telling';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { isKeyText, keyText, shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import { isStatusOfThing } from '../../sites/things';
import type { Node } from '../../syntax/runtime';
import { lastName } from './names';

/** Words of calls that hold a member of an answer, by its path, against a value. */
const looking =
  /^(?:(?:assert|expect|to have|has|have) )?(?:(?:deep|nested|own|json|field or) )*(?:path|property|entry)(?: with value| value)?$|^(?:body|extracting|contains entry)$/;

/** Words of what follows such a call where that has the path alone: `jsonPath("$.status").value(404)`. */
const holding = /^(?:value|is|is equal to|is equal|equals|equal to|matches)$/;

/** A member that is a status by its name, and a code that may be anything's but an error's. */
const statusMember = /^(?:http_?)?status(?:_?code)?$/i;
const codeMember = /^(?:\w+_?)?code$/i;

/**
 * What the path of a member tells of the value that a test holds it against: `jsonPath("$.error.status", is(404))`,
 * `jsonPath("$.statusCode").value(404)`, `hasFieldOrPropertyWithValue("status", 404)`.
 */
export function ofMemberPath(site: Site, dialect: Dialect): Telling | null {
  const { anchor, chain, slot } = site;
  const own = shapeOf(anchor, dialect)?.is === 'call' && slot === '1' ? anchor : null;
  if (own) return looking.test(wordsOf(lastName(chain))) ? ofPathIn(own, dialect) : null;
  const before = chain.at(-2);
  if (!before?.call || slot !== '0' || !holding.test(wordsOf(lastName(chain)))) return null;
  return looking.test(wordsOf(before.name)) ? ofPathIn(before.call, dialect) : null;
}

function ofPathIn(call: Node, dialect: Dialect): Telling | null {
  const path = shapeOf(call, dialect)?.is === 'call' ? argumentsOf(call, dialect)[0] : undefined;
  if (!path || !isKeyText(path, dialect)) return null;
  const members = keyText(path)
    .split(/[.[\]]+/)
    .filter((name) => /^[a-z]/i.test(name));
  const member = members.at(-1) ?? '';
  if (isStatusOfThing(members.map((name) => ({ name, called: false })))) return null;
  if (statusMember.test(member)) return { alone: false, role: 'assert', classes: '2345' };
  return codeMember.test(member) ? { alone: false, role: 'assert', classes: '45' } : null;
}
