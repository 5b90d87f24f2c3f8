import type { ImportedName, ImportFacts } from '../../sites/imports';
import type { Site } from '../../sites/site';

/** A site as it may be meant, and where its root is imported from, if it is. */
export interface SiteReading {
  readonly site: Site;
  readonly origin: ImportedName | null;
}

/**
 * A site in the words of the examples: under the exported name of what its root was imported as, and
 * with the class that a static import spares, `status(404)` as `ResponseEntity.status(404)`.
 * `namespaces` tells what examples call a module that is imported as a whole.
 */
export function readingsOf(
  site: Site,
  imports: ImportFacts,
  namespaces: (module: string) => string | null,
): readonly SiteReading[] {
  const name = site.chain[0]?.name.replace(/^new /, '') ?? '';
  const origin = imports.names.get(name);
  if (!origin) {
    const classes = (imports.opened ?? []).filter(({ imported }) => imported !== '');
    const named = withoutPackage(site, imports);
    return [
      { site, origin: null },
      ...(named ? [named] : []),
      ...classes.map((opened) => ({ site: inside(opened.imported, site), origin: opened })),
    ];
  }
  const renamed = exportedSite(site, origin, namespaces);
  const [container] = /^.+(?=\.)/.exec(origin.imported) ?? [];
  const whole = container === undefined ? [] : [inside(container, renamed)];
  const readings = [renamed, ...whole, site].map((reading) => ({ site: reading, origin }));
  const member = memberOfModule(site, origin);
  return member ? [...readings, member] : readings;
}

/** A member of a module that is imported as a whole, as if it were imported itself: `vitest_1.expect(_)`. */
function memberOfModule(
  { chain: [root, ...chain], ...site }: Site,
  { module, imported }: ImportedName,
): SiteReading | null {
  const isWhole = imported === 'default' || imported === '*';
  const [member] = chain;
  if (!isWhole || !member || root?.called !== false) return null;
  const name = member.name.replace('new ', '');
  return { site: { ...site, chain }, origin: { module, imported: name } };
}

/** The site with its root under the name that examples use for what is imported there. */
function exportedSite(
  site: Site,
  { module, imported }: ImportedName,
  namespaces: (module: string) => string | null,
): Site {
  const isWhole = imported === 'default' || imported === '*';
  const exported = isWhole ? namespaces(module) : (imported.split('.').at(-1) ?? null);
  const [root, ...tail] = site.chain;
  if (!root || exported === null) return site;
  const name = root.name.startsWith('new ') ? `new ${exported}` : exported;
  return { ...site, chain: [{ ...root, name }, ...tail] };
}

/** A class, or the making of one. */
const isClass = /^(?:new )?[A-Z]/;

/** How many words a package has at least that no import names: before fewer, a name is that of a value. */
const shortestPackage = 2;

/**
 * A site whose chain begins with a package, as if its class were imported:
 * `org.junit.Assert.assertEquals(404, _)`, `actix_web::HttpResponse::NotFound()`.
 */
function withoutPackage({ chain, ...site }: Site, { modules }: ImportFacts): SiteReading | null {
  const root = chain[0]?.name ?? '';
  const isNet = root === 'System' || root === 'Microsoft';
  const isModule = modules.has(root);
  const shortest = isModule ? 1 : shortestPackage;
  if (chain.length <= shortest || !(isNet || /^[a-z]/.test(root))) return null;
  const place = chain.findIndex(({ name }) =>
    isNet ? name.startsWith('new ') : isClass.test(name),
  );
  const before = chain.slice(0, Math.max(place, 0));
  if (before.length < shortest || before.some(({ called }) => called)) return null;
  const module = isModule ? root : before.map(({ name }) => name).join('.');
  const imported = chain[place]?.name.replace('new ', '') ?? '';
  return { site: { ...site, chain: chain.slice(place) }, origin: { module, imported } };
}

/** A site with its chain begun at the class that holds its root. */
function inside(container: string, site: Site): Site {
  const holders = container.split('.').map((name) => ({ name, called: false }));
  return { ...site, chain: [...holders, ...site.chain] };
}
