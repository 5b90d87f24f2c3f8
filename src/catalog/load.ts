import { builtinCatalogs } from './builtin';
import type { Catalog } from './catalog';
import { CatalogError } from './catalogError';
import { closestWord } from './editDistance';
import { readCatalogDocument, type PatternProblem } from './readDocument';
import { isCatalogFile, resolveReference } from './reference';
import { resolveCatalog } from './resolve';
import type { CatalogDocument } from './schema';

/** Reads a text file; how, and what a path is relative to, is the host's affair. */
export type ReadFile = (path: string) => Promise<string>;

/** What files are read and judged with. */
interface Means {
  readonly read: ReadFile;
  readonly problemOf: PatternProblem | undefined;
}

/** The largest catalog file that is read, in UTF-16 units. */
export const maxCatalogLength = 1_000_000;

/** The built-in catalog with this id; `from` is the file that extends it, if one does. */
function builtin(id: string, from: string | null): Catalog {
  const catalog = builtinCatalogs.get(id);
  if (catalog !== null) return catalog;
  const meant = closestId(id);
  const advice = meant === null ? '' : ` Did you mean "${meant}"?`;
  const unknown =
    from === null ? `Unknown catalog "${id}".` : `${from} extends "${id}", an unknown catalog.`;
  throw new CatalogError(
    `${unknown}${advice} Built in are ${builtinCatalogs.ids.join(', ')}; ` +
      'a catalog of your own is a path with a / in it or a name that ends in .json.',
  );
}

/** The id that was likely meant, whole or by its first word: `hauwei` for `huawei-cloud`. */
function closestId(id: string): string | null {
  const { ids } = builtinCatalogs;
  const whole = closestWord(id, ids);
  if (whole !== null) return whole;
  const first = (each: string): string => each.split('-')[0] ?? '';
  const word = closestWord(id, ids.map(first));
  return ids.find((each) => first(each) === word) ?? null;
}

async function readText(path: string, read: ReadFile): Promise<string> {
  try {
    return await read(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CatalogError(`Cannot read the catalog ${path}: ${reason.split('\n')[0] ?? ''}`);
  }
}

async function readDocument(path: string, { read, problemOf }: Means): Promise<CatalogDocument> {
  const text = await readText(path, read);
  if (text.length > maxCatalogLength) {
    throw new CatalogError(`The catalog ${path} is larger than 1 MB.`);
  }
  const result = readCatalogDocument(text, path, problemOf);
  if ('problems' in result) throw CatalogError.ofProblems(result.problems);
  return result.document;
}

async function load(reference: string, means: Means, chain: readonly string[]): Promise<Catalog> {
  if (!isCatalogFile(reference)) return builtin(reference, chain.at(-1) ?? null);
  const path = resolveReference(chain.at(-1) ?? null, reference);
  if (chain.includes(path)) {
    throw new CatalogError(`A catalog extends itself: ${[...chain, path].join(' extends ')}`);
  }
  const document = await readDocument(path, means);
  if (document.extends === undefined) return resolveCatalog(document, null);
  return resolveCatalog(document, await load(document.extends, means, [...chain, path]));
}

/**
 * Loads a catalog with all that it extends.
 *
 * @param reference the id of a built-in catalog, or a path or URI of a file: what contains a slash
 *   or backslash or ends in .json or .jsonc
 * @param problemOf judges the patterns of files
 * @throws {CatalogError} and nothing else
 */
export async function loadCatalog(
  reference: string,
  read: ReadFile,
  problemOf?: PatternProblem,
): Promise<Catalog> {
  return load(reference.trim(), { read, problemOf }, []);
}
