import type { Dialect } from '../dialect';
import { ecmascript } from './ecmascript';
import { go } from './go';
import { java } from './java';
import { python } from './python';

/** All dialects, by id. */
export const dialects: ReadonlyMap<string, Dialect> = new Map(
  [ecmascript, go, java, python].map((dialect) => [dialect.id, dialect]),
);
