import assert from 'node:assert/strict';
import { openDocument, policy } from '../engine';

/** The rules that report anything of a text. */
async function reported(language: string, text: string): Promise<string[]> {
  const { service, uri } = await openDocument(language, text);
  const rules = service.findings(uri, policy).map(({ rule }) => rule);
  service.close(uri);
  return rules;
}

describe('content', () => {
  it('is none where a null is not serialised', async () => {
    const ninja =
      'from ninja import Router\n\nrouter = Router()\n\n@router.delete("/a")\ndef a(request):\n    return 204, None\n';
    assert.deepEqual(await reported('python', ninja), []);
    const express = "app.delete('/a', (req, res) => res.status(204).json(null));\n";
    assert.deepEqual(await reported('javascript', express), []);
  });

  it('is the text null where it is', async () => {
    const web = 'export const DELETE = () => Response.json(null, { status: 204 });\n';
    assert.deepEqual(await reported('javascript', web), ['null-body-status']);
  });

  it('is not the status that stands in its place', async () => {
    const restify =
      "const restify = require('restify');\nserver.del('/a', (req, res) => { res.send(204); });\n";
    assert.deepEqual(await reported('javascript', restify), []);
  });
});

describe('the members of content', () => {
  it('are no literal where a variable is called as something objects have', async () => {
    const text = 'app.get("/", (req, res) => res.status(404).json({ a: constructor, b: true }));';
    const { service, uri } = await openDocument('javascript', text);
    const members = service.occurrences(uri, policy)[0]?.context?.body?.members ?? [];
    service.close(uri);
    assert.deepEqual(
      members.map(({ literal }) => literal),
      [undefined, true],
    );
  });
});
