import assert from 'node:assert/strict';
import { openDocument, policy } from '../engine';
import { actionsAt } from '../languages/ask';

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
    ['behind a directive of scripts', "#!/usr/bin/env node\n'use strict';\n", required],
    ['behind a directive of modules', "'use server';\n", imported],
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

describe('a constant as a key', () => {
  const head = "import { StatusCodes } from 'http-status-codes';\nconst statusTexts = { ";

  /** What the actions at the cursor make of a file. */
  async function written(drawn: string): Promise<readonly string[]> {
    const actions = [...(await actionsAt('typescript', head + drawn))];
    return actions.filter(([title]) => title.startsWith('Write as ')).map(([, text]) => text);
  }

  it('stands in brackets, and a number without them', async () => {
    const named = "[StatusCodes.GONE]: 'gone' };";
    const plain = "410: 'gone' };";
    assert.deepEqual(await written("4‸10: 'gone' };"), [head + named]);
    assert.deepEqual(await written("[StatusCodes.G‸ONE]: 'gone' };"), [head + plain]);
  });
});

describe('the import of a constant', () => {
  /** The text after the first action that writes the code at the cursor as a constant. */
  async function rewritten(languageId: string, drawn: string): Promise<string | null> {
    const actions = [...(await actionsAt(languageId, drawn))];
    return actions.find(([title]) => title.startsWith('Write as '))?.[1] ?? null;
  }

  const nest = (imports: string, status: string) => `${imports}\nreply(res.status(${status}));\n`;

  it('is one more name of an import that stands', async () => {
    assert.equal(
      await rewritten('typescript', nest("import { Get, Post } from '@nestjs/common';", '‸202')),
      nest("import { Get, Post, HttpStatus } from '@nestjs/common';", 'HttpStatus.ACCEPTED'),
    );
    const flask = (imports: string, status: string) =>
      `${imports}\n\nraise HTTPException(${status})\n`;
    assert.equal(
      await rewritten('python', flask('from fastapi import HTTPException', '‸404')),
      flask('from fastapi import HTTPException, status', 'status.HTTP_404_NOT_FOUND'),
    );
  });

  it('is not put where only types are imported', async () => {
    const types = "import type { Response } from '@nestjs/common';";
    assert.equal(
      await rewritten('typescript', nest(types, '‸202')),
      nest(`${types}\nimport { HttpStatus } from '@nestjs/common';`, 'HttpStatus.ACCEPTED'),
    );
    for (const taken of ['import type { HttpStatus }', 'import { type HttpStatus, Get }']) {
      const imports = `${taken} from '@nestjs/common';`;
      assert.equal(await rewritten('typescript', nest(imports, '‸202')), null);
    }
  });

  it('need not be there where its module is imported as a whole', async () => {
    const written = async (languageId: string, imports: string, code: string) => {
      const text = await rewritten(languageId, `${imports}\n${code}`);
      return text?.split('\n').at(-1) ?? null;
    };
    const answer = 'res.status(‸404).end();';
    const found = [
      await written('typescript', "import * as nest from '@nestjs/common';", answer),
      await written('javascript', "import * as codes from 'http-status-codes';", answer),
      await written('javascript', "import codes from 'http-status-codes';", answer),
      await written('javascript', "import http2 from 'node:http2';", answer),
      await written('javascript', "import axios, { HttpStatusCode } from 'axios';", answer),
      await written('go', 'package a\n\nimport "net/http"\n', 'func f() { w.WriteHeader(‸404) }'),
      await written('python', 'import http\nfrom flask import abort', 'abort(‸404)'),
    ];
    assert.deepEqual(found, [
      'res.status(nest.HttpStatus.NOT_FOUND).end();',
      'res.status(codes.StatusCodes.NOT_FOUND).end();',
      'res.status(codes.NOT_FOUND).end();',
      'res.status(http2.constants.HTTP_STATUS_NOT_FOUND).end();',
      'res.status(HttpStatusCode.NotFound).end();',
      'func f() { w.WriteHeader(http.StatusNotFound) }',
      'abort(http.HTTPStatus.NOT_FOUND)',
    ]);
  });
});

describe('a symbol that is a key by itself', () => {
  it('is written as another key, never as a number', async () => {
    const text = 'operation :show, responses: [ok: Order, not_found: Problem]\n';
    const { service, uri } = await openDocument('elixir', text);
    const [first] = service.occurrences(uri, policy);
    assert.ok(first);
    const titles = service.codeActions(uri, first.range, policy).map(({ title }) => title);
    service.close(uri);
    assert.equal(first.text, 'ok');
    assert.equal(first.spell(201), 'created');
    assert.deepEqual(
      titles.filter((title) => title.startsWith('Write as')),
      [],
    );
  });
});
