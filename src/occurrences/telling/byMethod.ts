import { registry } from '../../catalog/registry';
import type { Telling } from '../../frameworks/telling/telling';
import type { Dialect } from '../../sites/dialect';
import { membersOf } from '../../sites/members';
import { shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';

/** The methods of requests as keys. */
const method = /^(?:get|head|post|put|patch|delete|options)$/i;

/** What is no round number, as limits are. */
const unround = /^[2-5]\d[1-9]$/;

/** What a code tells that stands for a method of requests among others: `{ get: 200, post: 201 }`, `{ PUT: [429, 503], … }`. */
export function ofMethod({ anchor, path }: Site, dialect: Dialect): Telling | null {
  const [, key = ''] = /^\.(\w+)(?:\[\]|#\d+)?$/.exec(path) ?? [];
  if (!method.test(key) || shapeOf(anchor, dialect)?.is !== 'object') return null;
  const members = membersOf(anchor, dialect);
  const areMethods = members.size > 1 && [...members.keys()].every((each) => method.test(each));
  if (!areMethods) return null;
  const codes = [...members.values()].flatMap(({ text }) => text.match(/\b\d+\b/g) ?? []);
  const areStatuses = codes.every((code) => registry.isRegistered(Number(code)));
  const isOwn = areStatuses && codes.some((code) => unround.test(code));
  return isOwn ? { alone: true, role: 'text', classes: '2345' } : null;
}
