import assert from 'node:assert/strict';
import { actionsAt, completionsAt, hintsIn, hoverAt, rulesIn } from './ask';

const symfony = '<?php\n\nnamespace App;\n\nuse Symfony\\Component\\HttpFoundation\\Response;\n\n';

describe('PHP', () => {
  it('completes codes where a call is half typed', async () => {
    for (const statement of [
      'abort(‸',
      "return response()->json(['a' => 1], ‸",
      'http_response_code(‸',
      'if ($response->getStatusCode() === ‸',
      "return new WP_Error('a', 'b', ['status' => ‸",
    ]) {
      const codes = await completionsAt('php', `<?php\n${statement}\n`);
      assert.ok(codes.includes('404'), statement);
    }
  });

  it('completes constants behind their class', async () => {
    const text = `${symfony}new Response('', Response::‸);\n`;
    const names = await completionsAt('php', text);
    assert.ok(names.includes('HTTP_NOT_FOUND'));
  });

  it('completes nothing elsewhere', async () => {
    for (const statement of ['sleep(‸);', 'return ‸;', '$list[] = ‸;', "['width' => ‸];"]) {
      assert.deepEqual(await completionsAt('php', `<?php\n${statement}\n`), [], statement);
    }
  });

  it('explains constants, status lines and documented responses', async () => {
    for (const [statement, code] of [
      ["new Response('', Response::HTTP_GO‸NE);", /410/],
      ["header('HTTP/1.1 42‸9 Too Many Requests');", /429/],
      ['/** @OA\\Response(response=40‸9) */\nfunction f() {}', /409/],
      ["#[OA\\Response(response: 42‸2, description: 'x')]\nfunction f() {}", /422/],
    ] as const) {
      assert.match((await hoverAt('php', symfony + statement)) ?? '', code);
    }
  });

  it('hints at what an uncommon number means', async () => {
    assert.deepEqual(await hintsIn('php', '<?php\nabort(422);\n'), ['Unprocessable Content']);
  });

  it('writes a number as a constant with its import, and back', async () => {
    const text =
      '<?php\n\nnamespace App;\n\nuse Illuminate\\Http\\Request;\n\nreturn response()->json([], 40‸9);\n';
    const written = (await actionsAt('php', text)).get('Write as Response::HTTP_CONFLICT') ?? '';
    assert.match(written, /Request;\nuse Symfony\\Component\\HttpFoundation\\Response;\n/);
    assert.match(written, /json\(\[\], Response::HTTP_CONFLICT\)/);
    const constant = `${symfony}new Response('', Response::HTTP_GO‸NE);\n`;
    const back = (await actionsAt('php', constant)).get('Write as 410') ?? '';
    assert.match(back, /new Response\('', 410\)/);
  });

  it('offers no constant where nothing provides one', async () => {
    const titles = [...(await actionsAt('php', '<?php\nhttp_response_code(40‸9);\n')).keys()];
    assert.ok(titles.every((title) => !title.startsWith('Write as')));
  });

  it('reports a success in a catch block', async () => {
    const text = `${symfony}function f() {\n  try { g(); } catch (\\Exception $e) {\n    http_response_code(20‸0);\n  }\n}\n`;
    assert.deepEqual(await rulesIn('php', text.replace('‸', '')), ['success-in-catch']);
    const after = [...(await actionsAt('php', text)).values()];
    assert.ok(after.includes(text.replace('20‸0', '500')));
  });

  it('adds a header in the way of each framework', async () => {
    const fixed = {
      "response()->json(['a' => 1], 42‸9)":
        "response()->json(['a' => 1], 429)->header('Retry-After', '60')",
      "response('slow', 42‸9)": "response('slow', 429)->header('Retry-After', '60')",
      "new Response('slow', 42‸9)": "new Response('slow', 429, ['Retry-After' => '60'])",
      "$this->json(['a' => 1], 50‸3)": "$this->json(['a' => 1], 503, ['Retry-After' => '60'])",
      '$response->withStatus(42‸9)': "$response->withStatus(429)->withHeader('Retry-After', '60')",
    };
    for (const [bare, good] of Object.entries(fixed)) {
      const text = `${symfony}function f($response)\n{\n    return ${bare};\n}\n`;
      const written = (await actionsAt('php', text)).get('Add Retry-After: 60') ?? '';
      assert.ok(written.includes(`return ${good};`), written);
    }
  });

  it('adds no second list of headers', async () => {
    const text = `${symfony}function f()\n{\n    return new Response('slow', 42‸9, $headers);\n}\n`;
    assert.equal((await actionsAt('php', text)).has('Add Retry-After: 60'), false);
  });
});
