import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { drawFixture, fixturePaths, type DrawnFixture } from '../test/unit/fixtures';
import { drawRuleFixture } from '../test/unit/rules/rule-fixtures';

/** The folders of fixtures, each with the way its markers are drawn. */
const folders: Readonly<Record<string, (path: string) => Promise<DrawnFixture>>> = {
  frameworks: (path) => drawFixture(path, false),
  names: (path) => drawFixture(path, false),
  rules: drawRuleFixture,
};

/** Draws the markers of all fixtures anew, or of those named, so that a review is reading a diff. */
async function main(named: readonly string[]): Promise<void> {
  for (const [folder, draw] of Object.entries(folders)) {
    for (const path of fixturePaths(folder)) {
      if (named.length > 0 && !named.some((name) => path.endsWith(name))) continue;
      const { written, drawn } = await draw(path);
      if (written === drawn) continue;
      await writeFile(path, drawn);
      console.log(`drew ${relative(process.cwd(), path)}`);
    }
  }
}

void main(process.argv.slice(2));
