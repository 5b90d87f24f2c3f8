import type { Dialect } from '../dialect';
import { ecmascript } from './ecmascript';

/** All dialects, by id. */
export const dialects: ReadonlyMap<string, Dialect> = new Map(
  [ecmascript].map((dialect) => [dialect.id, dialect]),
);
