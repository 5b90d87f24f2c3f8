import { callTelling } from '../../frameworks/telling/calls';
import type { Telling } from '../../frameworks/telling/telling';
import type { Dialect } from '../../sites/dialect';
import { membersOf } from '../../sites/members';
import { shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
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
