import * as v from 'valibot';

import { catalogFiles as files } from './catalogFiles';
import type { Catalog } from './catalog';
import { resolveCatalog } from './resolve';
import { catalogDocument } from './schema';

const resolved = new Map<string, Catalog>();

function read(id: string): Catalog {
  const document = v.parse(catalogDocument, files[id]);
  return resolveCatalog(document, document.extends ? builtin(document.extends) : null);
}

function builtin(id: string): Catalog {
  const catalog = resolved.get(id) ?? read(id);
  resolved.set(id, catalog);
  return catalog;
}

/** The catalogs that come with the product; each is read the first time it is asked for. */
export const builtinCatalogs = {
  /** Their ids; the first is the default. */
  ids: Object.keys(files) as readonly string[],
  /** The catalog with this id, or `null`. */
  get: (id: string): Catalog | null => (Object.hasOwn(files, id) ? builtin(id) : null),
  /** The registry itself, which is what "without a catalog" means. */
  get iana(): Catalog {
    return builtin('iana');
  },
};
