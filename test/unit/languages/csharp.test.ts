import assert from 'node:assert/strict';
import { actionsAt, completedAt, completionsAt, hintsIn, hoverAt, rulesIn } from './ask';

/** A method of a controller. */
function inController(statement: string): string {
  return `using Microsoft.AspNetCore.Mvc;\n\nclass A : ControllerBase\n{\n    object F()\n    {\n        ${statement}\n    }\n}\n`;
}

describe('C#', () => {
  it('completes constants with their import where no number can stand', async () => {
    const made = 'using System.Net.Http;\n\nvar gone = new HttpResponseMessage(‸);\n';
    const completed = await completedAt('csharp', made, 410);
    assert.match(completed, /using System\.Net;\n/);
    assert.match(completed, /new HttpResponseMessage\(HttpStatusCode\.Gone\)/);
    const number = inController('return StatusCode(‸);');
    assert.equal(await completedAt('csharp', number, 410), number.replace('‸', '410'));
  });

  it('completes codes where a call is half typed', async () => {
    for (const statement of [
      'return StatusCode(‸',
      'Response.StatusCode = ‸',
      'return Results.Json(x, statusCode: ‸',
      'if ((int)r.StatusCode == ‸',
    ]) {
      const codes = await completionsAt('csharp', inController(statement));
      assert.ok(codes.includes('404'), statement);
    }
    const attribute = inController('').replace(
      'object F',
      '[ProducesResponseType(‸)]\n    object F',
    );
    assert.ok((await completionsAt('csharp', attribute)).includes('404'));
  });

  it('completes constants behind their class', async () => {
    const core = await completionsAt('csharp', inController('return StatusCodes.‸;'));
    assert.ok(core.includes('Status404NotFound'));
    const net = await completionsAt('csharp', inController('return (int)HttpStatusCode.No‸;'));
    assert.ok(net.includes('NotFound') && !net.includes('ImATeapot'));
  });

  it('completes nothing elsewhere', async () => {
    for (const statement of ['Thread.Sleep(‸);', 'return ‸;', 'list.Add(‸);', 'x.Width = ‸;']) {
      assert.deepEqual(await completionsAt('csharp', inController(statement)), [], statement);
    }
  });

  it('explains constants, results and casts', async () => {
    for (const [statement, code] of [
      ['return (int)HttpStatusCode.Go‸ne;', /410/],
      ['return Conf‸lict();', /409/],
      ['var known = (HttpStatusCode)42‸9;', /429/],
      ['if (r.StatusCode is 403 or 45‸1) {}', /451/],
    ] as const) {
      assert.match((await hoverAt('csharp', inController(statement))) ?? '', code);
    }
  });

  it('hints at what an uncommon number means', async () => {
    assert.deepEqual(await hintsIn('csharp', inController('return StatusCode(422);')), [
      'Unprocessable Content',
    ]);
  });

  it('writes a number as a constant of the same type, and back', async () => {
    const actions = await actionsAt('csharp', inController('return StatusCode(40‸9);'));
    const written = actions.get('Write as StatusCodes.Status409Conflict') ?? '';
    assert.match(written, /Mvc;\nusing Microsoft\.AspNetCore\.Http;\n/);
    assert.match(written, /StatusCode\(StatusCodes\.Status409Conflict\)/);
    assert.ok(!actions.has('Write as HttpStatusCode.Conflict'));
    const compared = inController('if (r.StatusCode == HttpStatusCode.Go‸ne) {}');
    const back = (await actionsAt('csharp', compared)).get('Write as (HttpStatusCode)410');
    assert.match(back ?? '', /r\.StatusCode == \(HttpStatusCode\)410\)/);
    const cast = inController('return StatusCode((int)HttpStatusCode.Go‸ne);');
    assert.match((await actionsAt('csharp', cast)).get('Write as 410') ?? '', /StatusCode\(410\);/);
  });

  it('drops the content of a response that has none', async () => {
    const text = inController('return StatusCode(20‸4, order);');
    assert.deepEqual(await rulesIn('csharp', text.replace('‸', '')), ['unexpected-body']);
    const after = [...(await actionsAt('csharp', text)).values()];
    assert.ok(after.includes(text.replace('20‸4, order', '204')));
  });

  it('adds a header to the response that is at hand', async () => {
    for (const [statement, header] of [
      ['return StatusCode(50‸3);', 'Response.Headers["Retry-After"] = "60";\n        return'],
      ['context.Response.StatusCode = 50‸3;', 'context.Response.Headers["Retry-After"] = "60";\n'],
      ['Response.StatusCode = 50‸3;', '        Response.Headers["Retry-After"] = "60";\n'],
    ] as const) {
      const actions = await actionsAt('csharp', inController(statement));
      const written = [...actions].find(([name]) => name.includes('Retry-After'))?.[1] ?? '';
      assert.ok(written.includes(header), statement);
    }
  });

  it('adds no header where no response is at hand', async () => {
    for (const made of ['Results.StatusCode(50‸3)', 'new StatusCodeResult(50‸3)']) {
      const text = inController(`return ${made};`);
      assert.deepEqual(await rulesIn('csharp', text.replace('‸', '')), ['missing-retry-after']);
      const names = [...(await actionsAt('csharp', text)).keys()];
      assert.ok(!names.some((name) => name.includes('Retry-After')), made);
    }
  });

  it('offers no constant that the .NET Framework lacks', async () => {
    const old =
      'using System.Net;\nusing System.Web.Http;\n\nvar gone = StatusCode(HttpStatusCode.‸);\n';
    const names = await completionsAt('csharp', old);
    assert.ok(names.includes('Conflict') && !names.includes('TooManyRequests'));
    const newer = await completionsAt('csharp', old.replace('System.Web.Http', 'System.Text'));
    assert.ok(newer.includes('TooManyRequests'));
  });
});
