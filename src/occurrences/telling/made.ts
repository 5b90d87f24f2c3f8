import type { Dialect } from '../../sites/dialect';
import { outwards } from '../../sites/nodes';
import type { Chain, Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { lastName } from './names';

/** The name of what a call makes that takes a code; many languages call the type itself: `CartException(409, "…")`. */
export function madeOf({ anchor, chain, path }: Site, dialect: Dialect): string {
  const made = path === '' ? madeBy(chain) : null;
  const type = made ?? madeClass(lastName(chain), anchor, dialect);
  return /^[A-Z]/.test(type) ? `new ${type}` : type;
}

/** The class that is made, where that is the one around: `new self('No such order', 404)`. */
function madeClass(name: string, anchor: Node, dialect: Dialect): string {
  if (!/^new (?:self|static)$/.test(name)) return name;
  for (const at of outwards(anchor)) {
    const own = at.type in dialect.containers ? at.childForFieldName('name') : null;
    if (own) return `new ${own.text}`;
  }
  return name;
}

/** Functions that make one of the type that they belong to. */
const makers =
  /^(?:new|of|from|with|create|make|build|custom)(?:_?(?:http|status|error))?(?:_?(?:code|status))?$/i;

/** What a function of a type makes one by: `AppError::from_code(404, "…")`. */
function madeBy(chain: Chain): string | null {
  const [maker, type] = chain.toReversed();
  const isMaker = makers.test(maker?.name ?? '');
  return isMaker && type && /^[A-Z]/.test(type.name) ? `new ${type.name}` : null;
}
