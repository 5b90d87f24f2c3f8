import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { languageOfPath } from '../../src/syntax/languages';
import { openDocument, policy } from './engine';
import { codeOf, draw } from './markers';

const root = join(__dirname, '..', 'fixtures');

/** A fixture as it is and as the engine would draw it. */
export interface DrawnFixture {
  readonly path: string;
  readonly written: string;
  readonly drawn: string;
}

/** The fixtures of a folder below `test/fixtures`, by path. */
export function fixturePaths(folder: string): string[] {
  const directory = join(root, folder);
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((path) => languageOfPath(path) !== null)
    .sort();
}

/** Reads a fixture and draws it anew. With findings where `judged`. */
export async function drawFixture(path: string, judged: boolean): Promise<DrawnFixture> {
  const written = readFileSync(path, 'utf8');
  const languageId = languageOfPath(path) ?? '';
  const code = codeOf(written);
  const { service, uri } = await openDocument(languageId, code, basename(path));
  const findings = judged ? service.findings(uri, policy) : [];
  const drawn = draw(code, languageId, service.occurrences(uri, policy), findings);
  service.close(uri);
  return { path, written, drawn };
}
