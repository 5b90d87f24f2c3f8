import assert from 'node:assert/strict';
import { openDocument, policy } from '../engine';

/** What is offered at the `|` of a text: the label and detail of each item, and the last one applied. */
async function offered(marked: string): Promise<{ labels: string[]; applied: string }> {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { service, uri } = await openDocument('typescript', text);
  const items = service.completions(uri, offset, policy);
  service.close(uri);
  const { range, text: written } = items.find(({ label }) => /^not.found$/i.test(label))?.edit ?? {
    range: { start: 0, end: text.length },
    text: '',
  };
  return {
    labels: items.map(({ label, detail }) => `${label}: ${detail}`),
    applied: text.slice(0, range.start) + written + text.slice(range.end),
  };
}

describe('completion inside a string', () => {
  const trpc = "import { TRPCError } from '@trpc/server';\n";

  it('offers all names of the table that the string takes', async () => {
    const { labels } = await offered(`${trpc}throw new TRPCError({ code: '|' });`);
    assert.ok(labels.includes('NOT_FOUND: 404 Not Found'));
    assert.ok(labels.includes('PARSE_ERROR: 400 Bad Request'));
    assert.ok(labels.some((label) => label.startsWith('CLIENT_CLOSED_REQUEST: 499')));
    assert.ok(labels.every((label) => /^[A-Z_]+: /.test(label)));
  });

  it('replaces what is typed of the name', async () => {
    const { applied } = await offered(`${trpc}throw new TRPCError({ code: 'BAD|_GATEWAY' });`);
    assert.equal(applied, `${trpc}throw new TRPCError({ code: 'NOT_FOUND' });`);
    const firebase = "import { HttpsError } from 'firebase-functions/https';\n";
    const half = await offered(`${firebase}throw new HttpsError('data-l|', 'x');`);
    assert.equal(half.applied, `${firebase}throw new HttpsError('not-found', 'x');`);
  });

  it('works while the string is not closed', async () => {
    const { applied } = await offered(`${trpc}throw new TRPCError({ code: 'NOT|`);
    assert.equal(applied, `${trpc}throw new TRPCError({ code: 'NOT_FOUND`);
  });

  it('offers nothing in other strings', async () => {
    const { labels } = await offered(`${trpc}throw new TRPCError({ message: '|' });`);
    assert.deepEqual(labels, []);
  });
});

describe('codes in strings', () => {
  it('are spelled by their table', async () => {
    const text =
      "import { TRPCError } from '@trpc/server';\nthrow new TRPCError({ code: 'GONE' });";
    const { service, uri } = await openDocument('typescript', text.replace('GONE', 'NOT_FOUND'));
    const [found] = service.occurrences(uri, policy);
    service.close(uri);
    assert.equal(found?.spell(409), 'CONFLICT');
    assert.equal(found.spell(410), null);
  });

  it('are spelled by their phrase where the phrase stands for the code', async () => {
    const text = "import { Elysia } from 'elysia';\nf = ({ status }) => status('Not Found');";
    const { service, uri } = await openDocument('typescript', text);
    const [found] = service.occurrences(uri, policy);
    service.close(uri);
    assert.equal(found?.notation, 'phrase');
    assert.equal(found.spell(409), 'Conflict');
  });
});
