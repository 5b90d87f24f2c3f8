import type { ConstantTable } from '../../frameworks/constants';
import type { PatternTable } from '../../frameworks/pattern';
import type { Vocabulary } from '../../frameworks/vocabulary';
import type { Declarations } from '../../sites/declared';
import type { Dialect } from '../../sites/dialect';
import type { ImportFacts } from '../../sites/imports';
import type { Node } from '../../syntax/runtime';
import type { MacroTrees } from '../units/macroTrees';

/** What is known of a dialect: its patterns and its constants. */
export interface Knowledge {
  readonly table: PatternTable;
  readonly vocabulary: Vocabulary;
  /** The tables by id. */
  readonly tables: ReadonlyMap<string, ConstantTable>;
}

/** One state of a file, as it is read. */
export interface ParsedFile {
  readonly dialect: Dialect;
  readonly knowledge: Knowledge;
  readonly imports: ImportFacts;
  readonly declared: Declarations;
  readonly root: Node;
  readonly text: string;
  readonly macros: MacroTrees;
}
