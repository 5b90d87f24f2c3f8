import type { ImportFacts } from '../../sites/imports';
import { noImports } from '../documents/sourceDocument';

const importLine = /^(import|open|Imports)\b[^\n]*(?:\n|$)/gm;

/** What a file that shows this evidence has in scope, and where one more import goes: behind its last. */
export function tokenImports(evidence: ReadonlySet<string>, text: string): ImportFacts {
  const opened = [...evidence].map((module) => ({ module, imported: '' }));
  const last = [...text.matchAll(importLine)].at(-1);
  const [line = '', keyword = 'import'] = last ?? [];
  return {
    ...noImports,
    modules: evidence,
    opened,
    insertAt: (last?.index ?? 0) + line.length,
    spell: (statement) => statement.replace(/^import/, keyword),
  };
}
