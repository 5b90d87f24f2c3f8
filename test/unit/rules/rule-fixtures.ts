import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { builtinCatalogs } from '../../../src/catalog/builtin';
import { languageOfPath } from '../../../src/syntax/languages';
import { openDocument, policy } from '../engine';
import type { DrawnFixture } from '../fixtures';
import { codeOf, draw } from '../markers';

/** Draws a fixture of `test/fixtures/rules/CATALOG/` with what that catalog makes of it. */
export async function drawRuleFixture(path: string): Promise<DrawnFixture> {
  const id = basename(dirname(path));
  const catalog = builtinCatalogs.get(id);
  if (catalog === null) throw new Error(`${path}: there is no catalog ${id}`);
  const written = readFileSync(path, 'utf8');
  const code = codeOf(written);
  const language = languageOfPath(path) ?? '';
  const { service, uri } = await openDocument(language, code);
  const judged = { ...policy, catalog };
  const findings = service.findings(uri, judged);
  const drawn = draw(code, language, service.occurrences(uri, judged), findings);
  service.close(uri);
  return { path, written, drawn };
}
