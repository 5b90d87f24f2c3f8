import assert from 'node:assert/strict';
import { openDocument, policy } from '../engine';
import { completionsAt } from '../languages/ask';

/** The codes of a Swift file that uses Vapor, or of one in another language. */
async function codesIn(code: string, language = 'swift'): Promise<unknown[]> {
  const { service, uri } = await openDocument(language, code);
  const found = service.occurrences(uri, policy).map((each) => each.code);
  service.close(uri);
  return found;
}

describe('code that is read word by word', () => {
  it('has codes where the words of an example stand in a row, over several lines too', async () => {
    const code = 'import Vapor\nlet a = Response(\n    version: .http1_1,\n    status: .gone\n)\n';
    assert.deepEqual(await codesIn(code), [410]);
  });

  it('has none without evidence of the framework', async () => {
    assert.deepEqual(await codesIn('throw Abort(.notFound)\n'), []);
    assert.deepEqual(await codesIn('import VaporOne\nthrow Abort(.notFound)\n'), []);
  });

  it('has none in comments and strings', async () => {
    const code = 'import Vapor\n// Abort(.notFound)\n/* Abort(.gone) */\nlet a = "Abort(.gone)"\n';
    assert.deepEqual(await codesIn(code), []);
  });

  it('has none where the words belong to something else', async () => {
    const code = 'import Vapor\nAbort(.notFoundAnywhere)\nAbort(reason, .gone)\nmyAbort(.gone)\n';
    assert.deepEqual(await codesIn(code), []);
    assert.deepEqual(await codesIn('ngx.status = 4041\nmyngx.status = 404\n', 'lua'), [4041]);
  });

  it('has codes beside names that tell', async () => {
    for (const [code, expected] of [
      ['if (statusCode == 404) {', [404]],
      ['if (302 != answer->response_code()) {', [302]],
      ['EXPECT_EQ(200, all.at(0).status_code);', [200]],
      ['check(all.first().statusCode(), 201);', [201]],
      ['response.setStatusCode(404);', [404]],
      ['throw HttpError(429, message);', [429]],
      ['int statusCodes[] = {200, 204};', [200, 204]],
      ['if (status == 404 || code == 200 || size(statusCode, 300)) {', []],
      ['throw HttpError(204, message); statusCode = 40;', [204]],
    ] as const) {
      assert.deepEqual(await codesIn(`${code}\n`, 'cpp'), expected, code);
    }
  });

  it('has the codes that comments and strings say in words to be statuses', async () => {
    const drawn = [
      '// Handles HTTP errors (e.g., ⟦404⟧ Not Found), of 500 rows.\n',
      'log("the shop answered with HTTP ⟦503⟧, order 404");\n',
      '/* Waits 500 ms.\n   The status code is ⟦201⟧. */\n',
      'page = "⟦410⟧ Gone"; // ⟦410⟧ Gone\n',
    ].join('');
    const expected = [...drawn.matchAll(/⟦(\d+)⟧/g)].map(([, code]) => Number(code));
    assert.deepEqual(await codesIn(drawn.replace(/[⟦⟧]/g, ''), 'cpp'), expected);
  });

  it('has the codes of arms whose subject tells', async () => {
    for (const [language, code, expected] of [
      [
        'cpp',
        'switch (res->status_code) {\ncase 404: case 410:\n  return a;\ndefault: b(500);\n}',
        [404, 410],
      ],
      [
        'cpp',
        'switch (httpCode)\n  {\n    case 200:\n      switch (kind) { case 300: c(); }\n  }',
        [200],
      ],
      ['cpp', 'switch (kind) {\n  case 404:\n    f(statusCode);\n}', []],
      [
        'powershell',
        'switch ($response.StatusCode) {\n  404 { "none" }\n  { $_ -ge 500 } { 300 }\n}',
        [404],
      ],
      ['powershell', 'switch ($count) {\n  404 { "none" }\n}', []],
      [
        'erlang',
        'f(A) ->\n    case status_code(A) of\n        200 -> ok;\n        N when N > 300 -> 404\n    end.',
        [200],
      ],
      [
        'haskell',
        'f a = case statusCode (responseStatus a) of\n  404 -> Nothing\n  _ -> g 500',
        [404],
      ],
      ['nim', 'case response.statusCode\nof 200, 201: echo 300\nelse: discard', [200, 201]],
      [
        'crystal',
        'text = case response.status_code\n       when 200..299 then 404\n       end',
        [200, 299],
      ],
      [
        'scala',
        'response.statusCode match {\n  case 404 | 410 => None\n  case _ => f(500)\n}',
        [404, 410],
      ],
      [
        'swift',
        'switch httpResponse.statusCode {\ncase 200..<300: return 400\ndefault: break\n}',
        [200, 300],
      ],
      [
        'fsharp',
        'match response.StatusCode with\n| 404 | 410 -> None\n| _ -> Some 500',
        [404, 410],
      ],
      ['vb', 'Select Case statusCode\n  Case 400 To 499\n    Return 500\nEnd Select', [400, 499]],
      [
        'vb',
        'Select Case response.StatusCode\n  Case Is >= 500\n    Retry(300)\nEnd Select',
        [500],
      ],
    ] as const) {
      assert.deepEqual(await codesIn(`${code}\n`, language), expected, code);
    }
  });

  it('has codes that a line tells', async () => {
    for (const [language, code, expected] of [
      ['scala', 'response.statusCode shouldBe 404', [404]],
      ['haskell', '(statusCode . responseStatus) res `shouldBe` 201', [201]],
      ['perl', 'is $http->statusCode, 404, "none";', [404]],
      ['scala', 'cart.size shouldBe 404', []],
      ['crystal', 'status_code = isNew ? 201 : 200', [201, 200]],
      ['crystal', 'width = isNew ? 201 : 200', []],
      ['erlang', 'reply(404, "Not Found"), reply(500, <<"Nothing">>), httpc:stop().', [404]],
      ['lua', 'local http = { [404] = "Not Found", [500] = "No" }', [404]],
      ['cpp', '#define HTTP_NOT_FOUND 404', [404]],
      [
        'cpp',
        'enum Status { TS_HTTP_STATUS_GONE = 410, HTTP_PORT = 443, HTTP_STATUS_TIMEOUT_MS = 300 };',
        [410],
      ],
      ['cpp', 'if (job->httpErrorCode == 412) {', [412]],
      ['perl', 'die if $response->{status} eq "404" or $cart->{status} eq "410";', [404]],
      ['perl', 'my $status_code = $opt{status_code} || 200;', [200]],
      ['perl', 'if ($response->code == 304) { $cart->code(404) }', [304]],
      ['perl', '$response->code(404);', [404]],
      ['haskell', 'f = modify . setStatusCode 401', [401]],
    ] as const) {
      const found = await codesIn(`${code}\n`, language);
      assert.deepEqual(found, expected, code);
    }
  });

  it('hears HTTP in a name of the file, and in no address', async () => {
    const code = 'if (status == 404) fail();\n';
    assert.deepEqual(await codesIn(`HttpClient client;\n${code}`, 'cpp'), [404]);
    assert.deepEqual(await codesIn(`// http://example.com\n${code}`, 'cpp'), []);
  });

  it('takes what tells only where HTTP is spoken for a code in such a file alone', async () => {
    const code = 'if (res.status == 404) sendError(conn, 500);\n';
    assert.deepEqual(await codesIn(code, 'cpp'), []);
    assert.deepEqual(await codesIn(`#include <crow.h>\n${code}`, 'cpp'), [404, 500]);
  });

  it('is read from the edit on that brings the evidence', async () => {
    const code = '\nthrow Abort(.notFound)\n';
    const { service, uri } = await openDocument('swift', code);
    const codes = () => service.occurrences(uri, policy).map((each) => each.code);
    assert.deepEqual(codes(), []);
    const text = 'import Vapor';
    service.change(uri, 2, [{ range: { start: 0, end: 0 }, text }]);
    if (service.version(uri) === null) await service.open(uri, 'swift', 2, text + code);
    assert.deepEqual(codes(), [404]);
    service.change(uri, 3, [{ range: { start: 0, end: text.length }, text: '' }]);
    assert.deepEqual(codes(), []);
    service.close(uri);
  });

  it('completes codes and names where an example has them, half-typed too', async () => {
    for (const [language, code, expected] of [
      ['lua', 'ngx.status = |\n', '404'],
      ['lua', 'ngx.exit(ngx.|\n', 'HTTP_NOT_FOUND'],
      ['swift', 'import Vapor\nthrow Abort(.not|\n', 'notFound'],
      ['swift', 'import Vapor\nlet port = |\n', null],
    ] as const) {
      const offset = code.indexOf('|');
      const { service, uri } = await openDocument(language, code.replace('|', ''));
      const items = service.completions(uri, offset, policy);
      const inserted = items.map((item) => item.edit.text);
      if (expected === null) assert.deepEqual(inserted, []);
      else assert.ok(inserted.includes(expected), `${code}: ${inserted.slice(0, 5).join(' ')}`);
      service.close(uri);
    }
  });

  it('completes codes in every such language, half-typed or not at all', async () => {
    for (const [language, code, expected = '404'] of places) {
      assert.ok((await completionsAt(language, code)).includes(expected), `${language}: ${code}`);
    }
  });

  it('offers no names where they fit only as they fit anywhere', async () => {
    for (const [language, code] of [
      ['cpp', '#include <drogon/drogon.h>\nvoid f() { ‸ }\n'],
      ['cpp', '#include <drogon/drogon.h>\nvoid f() { int x = ‸; }\n'],
      ['cpp', '#include <drogon/drogon.h>\nvoid f() { foo(‸); }\n'],
      ['cpp', '#include <drogon/drogon.h>\nvoid f() { foo(k4‸); }\n'],
      ['perl', 'use HTTP::Status;\nsub f { ‸ }\n'],
      ['perl', 'use HTTP::Status;\nsub f { my $x = foo(‸) }\n'],
      ['haskell', 'import Network.HTTP.Types\nf = ‸\n'],
      ['haskell', 'import Servant\nf = ‸\n'],
      ['nim', 'import jester\nproc f() =\n  let x = ‸\n'],
      ['scala', 'import play.api.mvc._\nobject A { val x = ‸ }\n'],
      ['scala', 'import org.http4s._\nobject A { val x = ‸(1) }\n'],
      ['clojure', '(ns a (:require [ring.util.http-response :refer :all]))\n(defn f [] (‸))\n'],
    ] as const) {
      assert.deepEqual(await completionsAt(language, code), [], `${language}: ${code}`);
    }
  });
});

/** A place of a code in each language, with what is offered there where that is no number. */
const places: readonly (readonly [language: string, code: string, expected?: string])[] = [
  ['swift', 'import Vapor\n\nfunc f() throws {\n    throw Abort(.‸)\n}\n', 'notFound'],
  ['lua', 'ngx.exit(‸)\n'],
  ['scala', 'import play.api.mvc._\n\nobject A { def show = Status(‸) }\n'],
  ['scala', 'import play.api.mvc._\n\nobject A { def show = Action { NotF‸ } }\n', 'NotFound'],
  ['scala', 'import org.http4s._\n\nobject A { def show = O‸(book) }\n', 'NotFound'],
  ['haskell', 'import Servant\n\nshow = throwError ‸\n'],
  ['haskell', 'import Servant\n\nshow = Left err‸\n', 'err404'],
  [
    'haskell',
    'import Network.HTTP.Types\nimport Network.Wai\n\nf = responseLBS ‸ [] x\n',
    'status404',
  ],
  ['fsharp', 'open Giraffe\n\nlet show = setStatusCode ‸\n'],
  ['vcl', 'vcl 4.1;\nsub vcl_recv { return (synth(‸)); }\n'],
  ['typespec', 'import "@typespec/http";\nmodel Missing { @statusCode _: ‸; }\n'],
  ['smithy', '@httpError(‸)\nstructure Missing {}\n'],
  ['bruno', 'assert {\n  res.status: eq ‸\n}\n'],
  ['xml', '<web-app><error-code>‸</error-code></web-app>\n'],
  ['vb', 'Imports Microsoft.AspNetCore.Mvc\n\nReturn StatusCode(‸)\n'],
  ['cpp', '#include <crow.h>\n\nauto f() { return crow::response(‸); }\n'],
  ['cpp', '#include <drogon/drogon.h>\nvoid f() { resp->setStatusCode(‸); }\n'],
  ['cpp', '#include <drogon/drogon.h>\nvoid f() { resp->setStatusCode(k4‸\n'],
  ['cpp', '#include <drogon/drogon.h>\nvoid f() { if (resp->statusCode() == ‸) {} }\n'],
  ['cpp', '#include <crow.h>\nauto last = crow::status::‸;\n', 'NOT_FOUND'],
  ['powershell', 'Set-PodeResponseStatus -Code ‸\n'],
  ['clojure', '(defn f [_] {:status ‸ :body "none"})\n'],
  ['perl', "$t->get_ok('/a')->status_is(‸);\n"],
  ['perl', 'use HTTP::Status;\nif ($res->code == ‸) { f() }\n'],
  ['r', 'library(plumber)\n\nf <- function(res) {\n  res$status <- ‸\n}\n'],
  ['erlang', '-module(a).\n\ninit(Req, State) -> {ok, cowboy_req:reply(‸, Req), State}.\n'],
  ['nim', 'import jester\n\nroutes:\n  get "/a":\n    resp Http4‸, "none"\n'],
  [
    'crystal',
    'require "http/server"\n\ndef call(context)\n  context.response.status_code = ‸\nend\n',
  ],
];
