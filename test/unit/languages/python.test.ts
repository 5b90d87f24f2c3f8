import assert from 'node:assert/strict';
import type { Completion } from '../../../src/features/completion';
import type { Edit } from '../../../src/syntax/range';
import { openDocument, policy } from '../engine';

/** Completions at the `¦` of a text. */
async function completionsAt(text: string): Promise<readonly Completion[]> {
  const offset = text.indexOf('¦');
  const { service, uri } = await openDocument('python', text.replace('¦', ''));
  return service.completions(uri, offset, policy);
}

async function inserted(text: string, label: string): Promise<string | undefined> {
  return (await completionsAt(text)).find((item) => item.label === label)?.edit.text;
}

/** The text after the code action with a title was taken where `at` begins. */
async function acted(text: string, at: string, title: string): Promise<string> {
  const { service, uri } = await openDocument('python', text);
  const start = text.lastIndexOf(at);
  const actions = service.codeActions(uri, { start, end: start }, policy);
  const action = actions.find((one) => one.title === title);
  assert.ok(action, `${title} is not among ${actions.map((one) => one.title).join(', ')}`);
  return applied(text, action.edits);
}

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce(
      (done, { range, text: by }) => done.slice(0, range.start) + by + done.slice(range.end),
      text,
    );
}

describe('Python', () => {
  it('completes codes in half-typed code', async () => {
    const flask = 'from flask import jsonify\n\n\ndef show():\n';
    assert.equal(await inserted(`${flask}    return jsonify(x), ¦\n`, '404 Not Found'), '404');
    assert.equal(await inserted(`${flask}    abort(¦`, '404 Not Found'), '404');
    assert.equal(await inserted('assert r.status_code == ¦', '404 Not Found'), '404');
    assert.equal(await inserted('HTTPException(status_code=¦', '404 Not Found'), '404');
    assert.equal(await inserted('JsonResponse({"a": 1}, status=4¦)', '404 Not Found'), '404');
  });

  it('completes the names of a table of constants', async () => {
    for (const [text, name] of [
      ['from rest_framework import status\nResponse(x, status=status.¦)', 'HTTP_404_NOT_FOUND'],
      ['from http import HTTPStatus\nself.send_error(HTTPStatus.NO¦)', 'NOT_FOUND'],
      ['import requests\nassert r.status_code == requests.codes.¦', 'not_found'],
    ] as const) {
      const offered = (await completionsAt(text)).map(({ edit }) => edit.text);
      assert.ok(offered.includes(name), `${name} is not offered`);
    }
  });

  it('completes nothing elsewhere', async () => {
    for (const text of ['time.sleep(¦)', 'def f():\n    return ¦', 'x = ¦', 'range(200, ¦)']) {
      assert.deepEqual(await completionsAt(text), [], text);
    }
  });

  it('explains a number, a constant and an exception class', async () => {
    const text =
      'from rest_framework import status\nr.status_code == 418\nstatus.HTTP_409_CONFLICT\nraise Http404';
    const { service, uri } = await openDocument('python', text);
    for (const [word, phrase] of [
      ['418', '418'],
      ['HTTP_409', '409 Conflict'],
      ['Http404', '404 Not Found'],
    ] as const) {
      const shown = service.hover(uri, text.indexOf(word) + 1, policy);
      assert.match(shown?.markdown ?? '', new RegExp(phrase), word);
    }
  });

  it('hints at the phrase of an uncommon number', async () => {
    const text = 'from flask import abort\nabort(409)\nabort(404)\n';
    const { service, uri } = await openDocument('python', text);
    const hints = service.inlayHints(uri, { start: 0, end: text.length }, policy);
    assert.equal(hints.length, 1);
  });

  it('writes a number as a constant, with its import, and back', async () => {
    const text = '"""Orders."""\nfrom flask import abort\n\nabort(409)\n';
    const written = await acted(text, '409', 'Write as HTTPStatus.CONFLICT');
    const wanted =
      '"""Orders."""\nfrom flask import abort\nfrom http import HTTPStatus\n\nabort(HTTPStatus.CONFLICT)\n';
    assert.equal(written, wanted);
    const back = await acted(written, 'HTTPStatus.CONFLICT', 'Write as 409');
    assert.match(back, /abort\(409\)/);
  });

  it("prefers the framework's own constants, and a name that is imported already", async () => {
    const text = 'from fastapi import HTTPException\nraise HTTPException(409)\n';
    assert.equal(
      await acted(text, '409', 'Write as status.HTTP_409_CONFLICT'),
      'from fastapi import HTTPException\nfrom fastapi import status\nraise HTTPException(status.HTTP_409_CONFLICT)\n',
    );
    const renamed =
      'from fastapi import HTTPException, status as codes\nraise HTTPException(409)\n';
    assert.match(
      await acted(renamed, '409', 'Write as codes.HTTP_409_CONFLICT'),
      /HTTPException\(codes\.HTTP_409_CONFLICT\)/,
    );
  });

  it('drops the body that a status cannot have', async () => {
    const text = 'from flask import jsonify\n\n\ndef show():\n    return jsonify({"a": 1}), 204\n';
    assert.match(await acted(text, '204', 'Drop the body'), /return "", 204\n/);
  });

  it('gives an error body that is sent as a success its status', async () => {
    const text = 'def show(request):\n    return JsonResponse({"error": "no such order"})\n';
    assert.match(
      await acted(text, 'JsonResponse', 'Answer 500 Internal Server Error'),
      /JsonResponse\(\{"error": "no such order"\}, status=500\)/,
    );
  });

  it("adds a header in the framework's own way", async () => {
    const fastapi =
      'from fastapi.responses import JSONResponse\n\n\ndef show():\n    return JSONResponse({"error": "slow"}, status_code=429)\n';
    assert.match(
      await acted(fastapi, '429', 'Add Retry-After: 60'),
      /status_code=429, headers=\{"Retry-After": "60"\}\)/,
    );
    const tornado =
      'from tornado.web import RequestHandler\n\n\nclass Orders(RequestHandler):\n    def get(self):\n        self.set_status(429)\n';
    assert.match(
      await acted(tornado, '429', 'Add Retry-After: 60'),
      /\n {8}self\.set_header\("Retry-After", "60"\)\n {8}self\.set_status\(429\)\n/,
    );
  });

  it('reads the method of a handler off its route', async () => {
    const text =
      'from flask import Flask\n\n\n@app.route("/orders", methods=["DELETE"])\ndef drop():\n    return "", 204\n';
    const { service, uri } = await openDocument('python', text);
    assert.equal(service.occurrences(uri, policy)[0]?.context?.method, 'DELETE');
  });

  it('keeps the phrase of a status line right', async () => {
    const { service, uri } = await openDocument('python', 'start_response("404 Not Found", [])');
    assert.equal(service.occurrences(uri, policy)[0]?.spell(410), '410 Gone');
  });
});
