import assert from 'node:assert/strict';
import { openDocument, policy } from '../engine';

/** A document after its first status code was written as a constant; `null` where none is offered. */
async function withConstant(text: string): Promise<string | null> {
  const { service, uri } = await openDocument('javascript', text);
  const range = service.occurrences(uri, policy)[0]?.range;
  assert.ok(range);
  const actions = service.codeActions(uri, range, policy);
  service.close(uri);
  const action = actions.find(({ title }) => title === 'Write as StatusCodes.NOT_FOUND');
  if (!action) return null;
  let written = text;
  for (const edit of [...action.edits].reverse()) {
    written = written.slice(0, edit.range.start) + edit.text + written.slice(edit.range.end);
  }
  return written;
}

describe('writing a number as a constant', () => {
  const before = 'app.get("/", (req, res) => res.status(404).end());\n';
  const after = 'app.get("/", (req, res) => res.status(StatusCodes.NOT_FOUND).end());\n';
  const imported = "import { StatusCodes } from 'http-status-codes';\n";
  const required = "const { StatusCodes } = require('http-status-codes');\n";

  const heads: readonly (readonly [about: string, head: string, added: string])[] = [
    ['at the top of a file without any', '', imported],
    ['behind the last import', "import express from 'express';\n", imported],
    ['behind the last require', "const express = require('express');\n", required],
    ['behind a require that is called', "const app = require('express')();\n", required],
    ['behind a directive', "#!/usr/bin/env node\n'use strict';\n", imported],
  ];
  for (const [about, head, added] of heads) {
    it(`imports it ${about}`, async () => {
      assert.equal(await withConstant(head + before), head + added + after);
    });
  }

  it('does not put a require into the call of another', async () => {
    const head = "const app = require('app')({\n  size: 1,\n});\n";
    assert.equal(await withConstant(head + before), required + head + after);
  });

  it('knows CommonJS by what it exports, too', async () => {
    const tail = 'module.exports = app;\n';
    assert.equal(await withConstant(before + tail), required + after + tail);
  });

  it('does not import what the file has', async () => {
    assert.equal(await withConstant(imported + before), imported + after);
    assert.equal(await withConstant(required + before), required + after);
  });
});
