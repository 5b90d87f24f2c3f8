import assert from 'node:assert/strict';
import { openDocument, policy } from '../engine';
import { applyEdits } from '../applyEdits';

/** Phrases that are half typed, and what the line becomes when 404 is chosen. */
const typed: Readonly<Record<string, readonly [before: string, line: string, chosen: string]>> = {
  javascript: ['', 'res.status(not f‸)', 'res.status(404)'],
  python: ['from flask import abort\n', 'abort(not f‸)', 'abort(404)'],
  csharp: [
    'using Microsoft.AspNetCore.Mvc;\nclass A : ControllerBase {\n  object F() {\n',
    'return StatusCode(not ‸);',
    'return StatusCode(404);',
  ],
  ruby: ['class A < ApplicationController\n  def show\n', 'head :not f‸', 'head :not_found'],
  nginx: ['location / {\n', 'return not f‸;', 'return 404;'],
  yaml: [
    'openapi: 3.1.0\npaths:\n  /a:\n    get:\n      responses:\n',
    '        "not f‸":',
    '        "404":',
  ],
};

describe('a code that is typed by its phrase', () => {
  for (const [languageId, [before, line, chosen]] of Object.entries(typed)) {
    it(`replaces all its words in ${languageId}`, async () => {
      const drawn = before + line;
      const text = drawn.replace('‸', '');
      const { service, uri } = await openDocument(languageId, text);
      const items = service.completions(uri, drawn.indexOf('‸'), policy);
      const item = items.find(({ edit }) => /^:?(?:404|not_found)/.test(edit.text));
      assert.ok(item, 'nothing is offered');
      assert.equal(applyEdits(text, [item.edit]), before + chosen);
      service.close(uri);
    });
  }

  it('leaves an operator in place where the words are no phrase', async () => {
    const text = 'import requests\nassert r.status_code is not ';
    const { service, uri } = await openDocument('python', text);
    const ranges = service
      .completions(uri, text.length, policy)
      .map(({ edit }) => edit.range.start);
    assert.deepEqual([...new Set(ranges)], [text.length]);
    service.close(uri);
  });
});
