import assert from 'node:assert/strict';
import { actionsAt, completionsAt } from '../languages/ask';

/** What the code at the cursor can be written as. */
async function offered(languageId: string, drawn: string): Promise<readonly string[]> {
  const titles = [...(await actionsAt(languageId, drawn)).keys()];
  return titles.flatMap((title) => /^Write as (.+)$/.exec(title)?.[1] ?? []);
}

/** The last line after the code at the cursor was written otherwise. */
async function written(languageId: string, drawn: string): Promise<string | null> {
  const actions = [...(await actionsAt(languageId, drawn))];
  const text = actions.find(([title]) => title.startsWith('Write as '))?.[1];
  return text?.trimEnd().split('\n').at(-1) ?? null;
}

describe('a name where a number stands', () => {
  it('is no symbol where nothing makes a number of it', async () => {
    const specs = "require 'rails_helper'\n";
    assert.deepEqual(await offered('ruby', `${specs}expect(response.status).to eq(40‸4)`), []);
    assert.deepEqual(await offered('ruby', `${specs}expect(response).to have_http_status(40‸4)`), [
      ':not_found',
    ]);
    assert.deepEqual(await offered('ruby', "require 'rack'\ndef call(_) = [40‸4, {}, []]"), []);
    assert.deepEqual(await offered('ruby', "require 'sinatra'\nget('/') { halt 40‸4, 'x' }"), []);
    const plug = 'use Plug.Test\n';
    assert.deepEqual(await offered('elixir', `${plug}assert conn.status == 40‸4`), []);
    assert.deepEqual(await offered('elixir', `${plug}send_resp(conn, 40‸4, "")`), [':not_found']);
    const found = await completionsAt(
      'elixir',
      `${plug}send_resp(conn, :ok, "")\nconn.status == ‸`,
    );
    assert.ok(found.includes('404') && !found.includes(':not_found'));
  });

  it('is no object where only a number fits', async () => {
    const http = 'use axum::http::StatusCode;\n';
    assert.deepEqual(await offered('rust', `${http}match r.status().as_u16() { 40‸4 => 1, }`), []);
    assert.deepEqual(await offered('rust', 'use rocket::catch;\n#[catch(40‸4)]\nfn f() {}'), []);
    assert.deepEqual(await offered('rust', `${http}assert_eq!(r.status(), 40‸4);`), [
      'StatusCode::NOT_FOUND',
    ]);
  });

  it('takes the place of what makes an object of the number', async () => {
    const samples: readonly (readonly [language: string, drawn: string, after: string])[] = [
      [
        'java',
        'import org.springframework.http.*;\nreply(HttpStatus.valueOf(40‸9));',
        'HttpStatus.CONFLICT',
      ],
      [
        'kotlin',
        'import io.ktor.http.*\nreply(HttpStatusCode.fromValue(40‸9))',
        'HttpStatusCode.Conflict',
      ],
      ['csharp', 'using System.Net;\nreply((HttpStatusCode)40‸9);', 'HttpStatusCode.Conflict'],
      [
        'rust',
        'use http::StatusCode;\nreply(StatusCode::from_u16(40‸9).unwrap());',
        'StatusCode::CONFLICT',
      ],
    ];
    for (const [language, drawn, after] of samples) {
      const line = await written(language, drawn);
      assert.equal(line?.replace(';', ''), `reply(${after})`);
    }
  });

  it('is read off an object where the file has no other', async () => {
    const net = 'using System.Net;\nusing System.Net.Http;\n';
    assert.equal(
      await written('csharp', `${net}if ((int)response.StatusCode == 42‸9) Wait();`),
      'if ((int)response.StatusCode == (int)HttpStatusCode.TooManyRequests) Wait();',
    );
    assert.deepEqual(
      await offered('csharp', `${net}if ((int)response.StatusCode == 41‸8) Wait();`),
      [],
    );
    const ktor = 'import io.ktor.http.*\nimport io.ktor.client.statement.*\n';
    assert.equal(
      await written('kotlin', `${ktor}fun f(r: HttpResponse) = r.status.value == 40‸4`),
      'fun f(r: HttpResponse) = r.status.value == HttpStatusCode.NotFound.value',
    );
  });

  it('is of no library that the file has nothing of', async () => {
    assert.deepEqual(await offered('kotlin', 'fun f(r: okhttp3.Response) = r.code == 40‸4'), [
      'HttpURLConnection.HTTP_NOT_FOUND',
    ]);
  });

  it('is none that the module lacks', async () => {
    const answer = (from: string, code: string) =>
      `import ${from}.ws.rs.core.Response;\nclass A { Response f() { return Response.status(${code}).build(); } }`;
    for (const from of ['javax', 'jakarta'])
      assert.deepEqual(await offered('java', answer(from, '42‸2')), [], from);
    assert.deepEqual(await offered('java', answer('javax', '42‸9')), [
      'Response.Status.TOO_MANY_REQUESTS',
    ]);
  });

  it('is the one that the file has for the code already', async () => {
    const rails = 'class A < ApplicationController\n  def a = head(:unprocessable_entity)\n';
    assert.deepEqual(await offered('ruby', `${rails}  def b = head(42‸2)\nend`), [
      ':unprocessable_entity',
    ]);
  });
});

describe('a name that stands for something else', () => {
  it('is not brought in beside it', async () => {
    const spring = 'import org.springframework.http.ResponseEntity;\n';
    const answer = 'class A { Object f() { return ResponseEntity.status(40‸9).build(); } }';
    assert.deepEqual(
      await offered('java', `${spring}import org.apache.http.HttpStatus;\n${answer}`),
      [],
    );
    assert.deepEqual(await offered('java', `${spring}enum HttpStatus { A }\n${answer}`), []);
    const guzzle = '<?php\nuse GuzzleHttp\\Psr7\\Response;\n';
    assert.deepEqual(await offered('php', `${guzzle}return response()->json([], 40‸9);`), []);
  });

  it('is not written where a parameter hides it', async () => {
    const fastapi = 'from fastapi import HTTPException, status\n\n';
    const raised = 'raise HTTPException(status_code=40‸9)';
    assert.deepEqual(await offered('python', `${fastapi}def f(status: str):\n    ${raised}\n`), []);
    assert.deepEqual(
      await offered(
        'python',
        `${fastapi}def f(status: str):\n    pass\n\ndef g():\n    ${raised}\n`,
      ),
      ['status.HTTP_409_CONFLICT'],
    );
  });

  it('is reached through the prefix of its module', async () => {
    const io = "import 'dart:io' as io;\nimport 'package:shelf/shelf.dart';\n";
    assert.equal(
      await written('dart', `${io}Response f() => Response(42‸9);`),
      'Response f() => Response(io.HttpStatus.tooManyRequests);',
    );
  });
});
