import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(__filename);

/** A file to measure on. */
export interface Sample {
  readonly name: string;
  readonly languageId: string;
  readonly text: string;
}

/** One Express handler of twenty lines, with numbers that are statuses and numbers that are not. */
const handler = (index: number): string => `
app.get('/items/${index}/:id', async (req, res) => {
  const timeout = 500;
  try {
    const item = await store.find(req.params.id, { timeout, limit: ${100 + (index % 400)} });
    if (!item) {
      return res.status(404).json({ error: 'Item ${index} was not found' });
    }
    if (item.locked) {
      return res.status(423).json({ error: 'locked' });
    }
    if (tooMany(req)) {
      res.set('Retry-After', '30');
      return res.status(429).json({ error: 'slow down' });
    }
    res.status(200).json(item);
  } catch (error) {
    res.status(500).json({ error: error.message });
  }
});
`;

/** A generated Express application of about so many lines. */
export function generated(lines: number): Sample {
  const count = Math.ceil(lines / handler(0).split('\n').length);
  const handlers = Array.from({ length: count }, (_, index) => handler(index)).join('');
  const text = `const express = require('express');\nconst app = express();\n${handlers}`;
  return { name: `generated, ${lines / 1000}k lines`, languageId: 'javascript', text };
}

/** Real files of the packages that are installed anyway. */
export function real(): Sample[] {
  const files = [
    ['mocha', 'lib/runner.js'],
    ['esbuild', 'lib/main.js'],
    ['playwright-core', 'lib/coreBundle.js'],
    ['web-tree-sitter', 'web-tree-sitter.js'],
  ] as const;
  return files.flatMap(([name, file]) => {
    const path = join(
      dirname(require.resolve(name)).split(join('node_modules', name))[0] ?? '',
      'node_modules',
      name,
      file,
    );
    try {
      if (statSync(path).size > 2_000_000) return [];
      return [
        { name: `${name}/${file}`, languageId: 'javascript', text: readFileSync(path, 'utf8') },
      ];
    } catch {
      return [];
    }
  });
}
