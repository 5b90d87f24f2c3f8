import assert from 'node:assert/strict';
import { actionsAt, completionsAt, hintsIn, hoverAt } from './ask';

const io = "import 'dart:io';\n\n";
const shelf = "import 'package:shelf/shelf.dart';\n\n";

describe('Dart', () => {
  it('completes codes in half-typed code', async () => {
    const call = await completionsAt(
      'dart',
      `${shelf}Response f(Request r) {\n  return Response(‸\n}\n`,
    );
    assert.ok(call.includes('404'));
    const keyword = `${io}void f() {\n  throw ApiError('no', statusCode: ‸);\n}\n`;
    assert.ok((await completionsAt('dart', keyword)).includes('409'));
    const assigned = `${io}void f(HttpResponse response) {\n  response.statusCode = ‸;\n}\n`;
    assert.ok((await completionsAt('dart', assigned)).includes('503'));
    assert.deepEqual(await completionsAt('dart', `${io}void f() {\n  sleep(‸);\n}\n`), []);
  });

  it('completes the names that dart:io has now', async () => {
    const text = `${io}void f(r) {\n  r.statusCode = HttpStatus.‸;\n}\n`;
    const names = await completionsAt('dart', text);
    assert.ok(names.includes('notFound'));
    assert.ok(!names.includes('NOT_FOUND'));
  });

  it('explains constants and named responses', async () => {
    const text = `${io}void f(r) {\n  r.statusCode = HttpStatus.lock‸ed;\n}\n`;
    assert.match((await hoverAt('dart', text)) ?? '', /423/);
    const named = `${shelf}Response f(Request r) {\n  return Response.see‸Other('/a');\n}\n`;
    assert.match((await hoverAt('dart', named)) ?? '', /303/);
  });

  it('hints at what an uncommon number means', async () => {
    const text = `${shelf}Response f(Request r) {\n  return Response(422, body: 'no');\n}\n`;
    assert.deepEqual(await hintsIn('dart', text), ['Unprocessable Content']);
  });

  it('writes a number as the constant, with its import, and back', async () => {
    const text = `${shelf}Response f(Request r) {\n  return Response(40‸9);\n}\n`;
    assert.equal(
      (await actionsAt('dart', text)).get('Write as HttpStatus.conflict'),
      "import 'package:shelf/shelf.dart';\nimport 'dart:io';\n\nResponse f(Request r) {\n  return Response(HttpStatus.conflict);\n}\n",
    );
    const constant = `${io}void f(r) {\n  r.statusCode = HttpStatus.go‸ne;\n}\n`;
    assert.match(
      (await actionsAt('dart', constant)).get('Write as 410') ?? '',
      /r\.statusCode = 410;/,
    );
  });

  it('adds a missing header before the status is set', async () => {
    const text = `${io}void f(HttpResponse response) {\n  response.statusCode = 42‸9;\n  response.close();\n}\n`;
    const fixed = [...(await actionsAt('dart', text)).values()];
    assert.ok(
      fixed.some((after) => after.includes("  response.headers.set('Retry-After', '60');\n")),
    );
  });

  it('adds a missing header among the arguments and on the right response', async () => {
    const answer = `${shelf}Response f(Request r) {\n  return Response(42‸9, body: 'slow');\n}\n`;
    assert.match(
      (await actionsAt('dart', answer)).get('Add Retry-After: 60') ?? '',
      /Response\(429, body: 'slow', headers: \{'Retry-After': '60'\}\);/,
    );
    const member = `${io}void f(HttpRequest request) {\n  request.response.statusCode = 50‸3;\n}\n`;
    assert.match(
      (await actionsAt('dart', member)).get('Add Retry-After: 60') ?? '',
      /\n {2}request\.response\.headers\.set\('Retry-After', '60'\);\n {2}request/,
    );
  });
});
