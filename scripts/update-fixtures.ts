import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { drawFixture, fixturePaths } from '../test/unit/fixtures';

/** Draws the markers of all framework fixtures anew, or of those named, so that a review is reading a diff. */
async function main(named: readonly string[]): Promise<void> {
  for (const path of fixturePaths('frameworks')) {
    if (named.length > 0 && !named.some((name) => path.endsWith(name))) continue;
    const { written, drawn } = await drawFixture(path, false);
    if (written === drawn) continue;
    await writeFile(path, drawn);
    console.log(`drew ${relative(process.cwd(), path)}`);
  }
}

void main(process.argv.slice(2));
