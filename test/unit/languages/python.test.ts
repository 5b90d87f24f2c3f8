import assert from 'node:assert/strict';
import { builtinCatalogs } from '../../../src/catalog/builtin';
import type { Completion } from '../../../src/features/completion';
import type { Policy } from '../../../src/features/policy';
import { openDocument, policy } from '../engine';
import { acted } from './ask';

/** A house that wants its errors in JSON. */
const house: Policy = { ...policy, catalog: builtinCatalogs.get('jpush') ?? builtinCatalogs.iana };

/** Completions at the `¦` of a text. */
async function completionsAt(text: string, under = policy): Promise<readonly Completion[]> {
  const offset = text.indexOf('¦');
  const { service, uri } = await openDocument('python', text.replace('¦', ''));
  return service.completions(uri, offset, under);
}

async function inserted(text: string, label: string): Promise<string | undefined> {
  return (await completionsAt(text)).find((item) => item.label === label)?.edit.text;
}

/** The titles and edits of the code actions where `at` begins. */
async function actionsAt(text: string, at: string, under = policy) {
  const { service, uri } = await openDocument('python', text);
  const start = text.lastIndexOf(at);
  return service.codeActions(uri, { start, end: start }, under);
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

  it('completes codes in lists, patterns and the tables of tests', async () => {
    for (const text of [
      'import urllib3\nRetry(total=3, status_forcelist=[429, ¦',
      'if r.status_code in (200, ¦):\n    pass',
      'if r.status_code in {¦',
      'match r.status_code:\n    case 2¦:\n        pass',
      '@pytest.mark.parametrize("status", [¦])\ndef test(status): pass',
      '@pytest.mark.parametrize("path, status_code", [("/a", 4¦)])\ndef test(): pass',
      'for status_code in (¦):\n    pass',
    ])
      assert.equal(await inserted(text, '404 Not Found'), '404', text);
  });

  it("completes an error's content as a dictionary", async () => {
    const text = 'from flask import abort\n\n\ndef show():\n    return ¦, 404\n';
    const [item] = await completionsAt(text, house);
    assert.equal(item?.edit.text, '{"error": {"code": 404, "message": "Not Found"}}');
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
    const written = await acted('python', text, '409', 'Write as HTTPStatus.CONFLICT');
    const wanted =
      '"""Orders."""\nfrom flask import abort\nfrom http import HTTPStatus\n\nabort(HTTPStatus.CONFLICT)\n';
    assert.equal(written, wanted);
    const back = await acted('python', written, 'HTTPStatus.CONFLICT', 'Write as 409');
    assert.match(back, /abort\(409\)/);
  });

  it("prefers the framework's own constants, and a name that is imported already", async () => {
    const text = 'from fastapi import HTTPException\nraise HTTPException(409)\n';
    assert.equal(
      await acted('python', text, '409', 'Write as status.HTTP_409_CONFLICT'),
      'from fastapi import HTTPException, status\nraise HTTPException(status.HTTP_409_CONFLICT)\n',
    );
    const renamed =
      'from fastapi import HTTPException, status as codes\nraise HTTPException(409)\n';
    assert.match(
      await acted('python', renamed, '409', 'Write as codes.HTTP_409_CONFLICT'),
      /HTTPException\(codes\.HTTP_409_CONFLICT\)/,
    );
  });

  it('writes a constant under the name that it was imported by', async () => {
    const text = 'from http import HTTPStatus as S\n\nassert r.status_code == 404\n';
    const written = await acted('python', text, '404', 'Write as S.NOT_FOUND');
    assert.equal(
      written,
      'from http import HTTPStatus as S\n\nassert r.status_code == S.NOT_FOUND\n',
    );
    const drf = 'from rest_framework import status\n\nResponse({"a": 1}, status=404)\n';
    assert.match(
      await acted('python', drf, '404', 'Write as status.HTTP_404_NOT_FOUND'),
      /status=status\.HTTP_404_NOT_FOUND\)/,
    );
  });

  it('sends an error as a dictionary', async () => {
    for (const [before, sent] of [
      ['from flask import abort\n\n\ndef f():\n    return "", 404\n', 'return {}, 404'],
      [
        'from flask import abort\n\n\ndef f():\n    return "", 404, {"X": "y"}\n',
        'return {}, 404, {"X": "y"}',
      ],
      [
        'from flask import Response\n\n\ndef f():\n    return Response("Not Found", status=404)\n',
        'return {}, 404',
      ],
      [
        'from django.http import HttpResponse, JsonResponse\n\n\ndef f(request):\n    return HttpResponse("Not Found", status=404)\n',
        'return JsonResponse({}, status=404)',
      ],
      [
        'from aiohttp import web\n\n\nasync def f(request):\n    return web.Response(text="Not Found", status=404)\n',
        'return web.json_response({}, status=404)',
      ],
    ] as const) {
      const written = await acted('python', before, '404', 'Send the error as JSON', house);
      const json = '{"error": {"code": 404, "message": "Not Found"}}';
      assert.equal(written.trimEnd().split('    ').at(-1), sent.replace('{}', json));
    }
  });

  it('writes a constant behind the names of its module', async () => {
    for (const [line, title] of [
      ['import requests', 'Write as requests.codes.too_many_requests'],
      ['import requests as web', 'Write as web.codes.too_many_requests'],
      ['import httpx', 'Write as httpx.codes.TOO_MANY_REQUESTS'],
      ['import http', 'Write as http.HTTPStatus.TOO_MANY_REQUESTS'],
    ] as const) {
      const written = await acted('python', `${line}\nassert r.status_code == 429\n`, '429', title);
      assert.equal(written, `${line}\nassert r.status_code == ${title.replace('Write as ', '')}\n`);
    }
  });

  it('writes nothing that would have to be imported first', async () => {
    const django =
      'from django.http import HttpResponse\n\n\ndef f(request):\n    return HttpResponse("no", status=404)\n';
    const kept =
      'from flask import make_response\n\n\ndef f():\n    resp = make_response("no", 404)\n    return resp\n';
    const module =
      'from django import http\n\n\ndef f(request):\n    return http.HttpResponse("no", status=404)\n';
    for (const text of [django, kept, module]) {
      const titles = (await actionsAt(text, '404', house)).map(({ title }) => title);
      assert.ok(!titles.includes('Send the error as JSON'), text);
    }
  });

  it('drops the body that a status cannot have', async () => {
    const text = 'from flask import jsonify\n\n\ndef show():\n    return jsonify({"a": 1}), 204\n';
    assert.match(await acted('python', text, '204', 'Drop the body'), /return "", 204\n/);
  });

  it('drops a body with the response around it', async () => {
    const text =
      'from flask import Response\n\n\ndef drop():\n    return Response("gone", status=204)\n';
    assert.match(await acted('python', text, '204', 'Drop the body'), /\n {4}return "", 204\n/);
  });

  it('gives an error body that is sent as a success its status', async () => {
    const text = 'def show(request):\n    return JsonResponse({"error": "no such order"})\n';
    assert.match(
      await acted('python', text, 'JsonResponse', 'Answer 500 Internal Server Error'),
      /JsonResponse\(\{"error": "no such order"\}, status=500\)/,
    );
  });

  it("adds a header in the framework's own way", async () => {
    const fastapi =
      'from fastapi.responses import JSONResponse\n\n\ndef show():\n    return JSONResponse({"error": "slow"}, status_code=429)\n';
    assert.match(
      await acted('python', fastapi, '429', 'Add Retry-After: 60'),
      /status_code=429, headers=\{"Retry-After": "60"\}\)/,
    );
    const tornado =
      'from tornado.web import RequestHandler\n\n\nclass Orders(RequestHandler):\n    def get(self):\n        self.set_status(429)\n';
    assert.match(
      await acted('python', tornado, '429', 'Add Retry-After: 60'),
      /\n {8}self\.set_header\("Retry-After", "60"\)\n {8}self\.set_status\(429\)\n/,
    );
  });

  it('adds a header beside the status', async () => {
    for (const [before, written] of [
      [
        'from flask import abort\n\n\ndef f():\n    return {"a": 1}, 429\n',
        'return {"a": 1}, 429, {"Retry-After": "60"}',
      ],
      [
        'from flask import abort\n\n\ndef f():\n    return {"a": 1}, 429, {"X": "y"}\n',
        'return {"a": 1}, 429, {"Retry-After": "60", "X": "y"}',
      ],
      [
        'from django.http import JsonResponse\n\n\ndef f(request):\n    return JsonResponse({"a": 1}, status=429)\n',
        'return JsonResponse({"a": 1}, status=429, headers={"Retry-After": "60"})',
      ],
      [
        'from bottle import HTTPResponse\n\n\ndef f():\n    return HTTPResponse("slow", 429)\n',
        'return HTTPResponse("slow", 429, headers={"Retry-After": "60"})',
      ],
      [
        'def f(event, context):\n    return {"statusCode": 429, "body": "slow"}\n',
        'return {"statusCode": 429, "headers": {"Retry-After": "60"}, "body": "slow"}',
      ],
    ] as const) {
      const after = await acted('python', before, '429', 'Add Retry-After: 60');
      assert.equal(after.trimEnd().split('    ').at(-1), written);
    }
    const made =
      'from flask import make_response\n\n\ndef f():\n    return make_response("slow", 429)\n';
    const titles = (await actionsAt(made, '429')).map(({ title }) => title);
    assert.ok(!titles.includes('Add Retry-After: 60'));
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

  it("writes Falcon's status lines only where it takes them", async () => {
    const sent = 'import falcon\n\ndef on_get(self, req, resp):\n    resp.status = 409\n';
    assert.match(
      await acted('python', sent, '409', 'Write as falcon.HTTP_409'),
      /= falcon\.HTTP_409/,
    );
    const asked = 'import falcon\n\nassert result.status_code == 409\n';
    assert.match(
      await acted('python', asked, '409', 'Write as HTTPStatus.CONFLICT'),
      /== HTTPStatus\.CONFLICT/,
    );
    const line = 'import falcon\n\nassert result.status == falcon.HTTP_409\n';
    assert.match(
      await acted('python', line, 'HTTP_409', 'Write as falcon.code_to_http_status(409)'),
      /== falcon\.code_to_http_status\(409\)/,
    );
  });
});
