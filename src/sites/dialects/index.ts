import type { Dialect } from '../dialect';
import { csharp } from './csharp';
import { ecmascript } from './ecmascript';
import { go } from './go';
import { java } from './java';
import { php } from './php';
import { python } from './python';
import { ruby } from './ruby';
import { rust } from './rust';

/** All dialects, by id. */
export const dialects: ReadonlyMap<string, Dialect> = new Map(
  [csharp, ecmascript, go, java, php, python, rust, ruby].map((dialect) => [dialect.id, dialect]),
);
