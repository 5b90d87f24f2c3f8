import { callTelling } from '../../frameworks/telling/calls';
import type { Telling } from '../../frameworks/telling/telling';
import { valueTelling } from '../../frameworks/telling/values';
import type { Dialect } from '../../sites/dialect';
import { membersOf } from '../../sites/members';
import { shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import { parameterType, short } from '../../sites/things';
import { hasCompanion } from './members';
import { comparing, namesOf } from './names';
import { ofOwn } from './owner';

/** What is told of a number in a type: `HttpError<404>`, `{ statusCode: 204 }`; of a plain `status` that of an error. */
export function ofType(site: Site, dialect: Dialect): Telling | null {
  const own = ofOwn(site, dialect);
  const around = site.anchor.parent?.parent;
  const isObject = around && shapeOf(around, dialect)?.is === 'object';
  const isWhole = own?.alone === true || (isObject && hasCompanion(membersOf(around, dialect)));
  const told = own && { ...own, classes: isWhole ? own.classes : '45' };
  return comparing(callTelling(namesOf(site.chain)) ?? told, 'declare');
}

/** What the type of a parameter tells that is held against a code, or its number: `s.value() == 404` of `HttpStatusCode s`. */
export function ofTyped({ anchor, chain }: Site, dialect: Dialect): Telling | null {
  const [root, read, more] = chain;
  const isNumber = read === undefined || dialect.transparent?.has(read.name) === true;
  if (!root || root.called || !short.test(root.name) || more || !isNumber) return null;
  const type = parameterType(root.name, anchor, dialect) ?? '';
  return /status/i.test(type) ? valueTelling(type) : null;
}
