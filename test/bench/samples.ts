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
  const head = `const express = require('express');\nconst app = express();\n`;
  const text = head + repeated(handler, lines);
  return { name: `Express, ${lines / 1000}k lines`, languageId: 'javascript', text };
}

/** A function of its own for each route; most answers are 200 without saying so. */
const route = (index: number): string => `
export async function list${index}(request: Request) {
  const rows = await store.list(request.url, ${100 + (index % 400)});
  if (rows.length === 0) return NextResponse.json({ error: 'empty' }, { status: 404 });
  return Response.json({ rows, page: 200 });
}
`;

/** Generated routes of the web's own `Response` and Next's, of about so many lines. */
export function routes(lines: number): Sample {
  const text = `import { NextResponse } from 'next/server';\n${repeated(route, lines)}`;
  return { name: `routes, ${lines / 1000}k lines`, languageId: 'typescript', text };
}

/** A table of numbers on one line, as data in code often are. */
export function data(count: number): Sample {
  const numbers = Array.from({ length: count }, (_, index) => 200 + (index % 300)).join(', ');
  const text = `export const measured = [${numbers}];\n`;
  return { name: `a list of ${count / 1000}k numbers`, languageId: 'javascript', text };
}

/** A table of numbers by name, a line each: widths of letters, weights, prices. */
export function table(members: number): Sample {
  const lines = Array.from(
    { length: members },
    (_, index) => `  key${index}: ${200 + (index % 300)},`,
  );
  const text = `export const widths = {\n${lines.join('\n')}\n};\n`;
  return { name: `a table of ${members / 1000}k members`, languageId: 'javascript', text };
}

function repeated(part: (index: number) => string, lines: number): string {
  const count = Math.ceil(lines / part(0).split('\n').length);
  return Array.from({ length: count }, (_, index) => part(index)).join('');
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
