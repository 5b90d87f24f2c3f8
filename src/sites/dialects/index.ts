import type { Dialect } from '../dialect';
import { csharp } from './csharp';
import { dart } from './dart';
import { ecmascript } from './ecmascript';
import { elixir } from './elixir';
import { go } from './go';
import { java } from './java';
import { kotlin } from './kotlin';
import { php } from './php';
import { python } from './python';
import { ruby } from './ruby';
import { rust } from './rust';

/** All dialects, by id. */
export const dialects: ReadonlyMap<string, Dialect> = new Map(
  [csharp, dart, ecmascript, elixir, go, java, kotlin, php, python, rust, ruby].map((dialect) => [
    dialect.id,
    dialect,
  ]),
);
