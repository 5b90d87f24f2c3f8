import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CatalogError } from '../catalog/catalogError';
import { loadCatalog } from '../catalog/load';
import type { Policy } from '../features/policy';
import { patternProblem } from '../service';
import { Failure, systemReason } from './failure';

/** How files are judged under a catalog: an id, or a file relative to `cwd`. Throws a {@link Failure}. */
export async function loadPolicy(reference: string, cwd: string, locale = 'en'): Promise<Policy> {
  try {
    const catalog = await loadCatalog(reference, (path) => readText(path, cwd), patternProblem);
    return { catalog, rules: {}, patterns: {}, inlayHints: 'off', locale };
  } catch (error) {
    throw error instanceof CatalogError ? new Failure(error.message) : error;
  }
}

async function readText(path: string, cwd: string): Promise<string> {
  const file = path.startsWith('file:') ? fileURLToPath(path) : resolve(cwd, path);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Failure(systemReason(error));
  }
}
