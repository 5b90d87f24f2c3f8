import assert from 'node:assert/strict';
import { actionsAt, completedAt, completionsAt, hintsIn, hoverAt, rulesIn } from './ask';

/** A method of a class, after its imports. */
function inClass(imports: string, statement: string): string {
  return `package a;\n\n${imports}\n\nclass A {\n  Object f() {\n    ${statement}\n  }\n}\n`;
}

const entity = 'import org.springframework.http.ResponseEntity;';
const response = 'import jakarta.ws.rs.core.Response;';

describe('Java', () => {
  it('completes constants with their import where no number can stand', async () => {
    const name = 'org.springframework.web.bind.annotation.ResponseStatus';
    const completed = await completedAt(
      'java',
      `package a;\n\nimport ${name};\n\n@ResponseStatus(‸)\nclass A extends RuntimeException {}\n`,
      410,
    );
    assert.match(completed, /ResponseStatus;\nimport org\.springframework\.http\.HttpStatus;\n/);
    assert.match(completed, /@ResponseStatus\(HttpStatus\.GONE\)/);
    const number = inClass(entity, 'return ResponseEntity.status(‸).build();');
    assert.equal(await completedAt('java', number, 410), number.replace('‸', '410'));
  });

  it('completes codes where a call is half typed', async () => {
    for (const statement of ['return ResponseEntity.status(‸', 'response.sendError(‸']) {
      const text = inClass(entity, statement);
      assert.ok((await completionsAt('java', text)).includes('404'), statement);
    }
    const annotated = `${response}\n@ApiResponse(responseCode = "‸")\nclass A {}\n`;
    assert.ok((await completionsAt('java', annotated)).includes('404'));
  });

  it('completes constants behind their class, and behind a class inside a class', async () => {
    const status = inClass('import org.springframework.http.*;', 'f(HttpStatus.‸);');
    assert.ok((await completionsAt('java', status)).includes('CONTENT_TOO_LARGE'));
    const nested = inClass(response, 'f(Response.Status.‸);');
    const names = await completionsAt('java', nested);
    assert.ok(names.includes('NOT_FOUND') && !names.includes('I_AM_A_TEAPOT'));
  });

  it('completes nothing elsewhere', async () => {
    for (const statement of ['Thread.sleep(‸);', 'return ‸;', 'list.add(‸);', 'order.status(‸);']) {
      assert.deepEqual(await completionsAt('java', inClass(entity, statement)), [], statement);
    }
  });

  it('explains constants that are imported one by one or all at once', async () => {
    for (const path of ['HttpStatus.CONFLICT', 'HttpStatus.*']) {
      const imports = `import static org.springframework.http.${path};\n${entity}`;
      const text = inClass(imports, 'return ResponseEntity.status(CONF‸LICT).build();');
      assert.match((await hoverAt('java', text)) ?? '', /409/);
    }
  });

  it('hints at what an uncommon number means', async () => {
    const text = inClass(entity, 'return ResponseEntity.status(422).build();');
    assert.deepEqual(await hintsIn('java', text), ['Unprocessable Content']);
  });

  it("writes a number as the framework's own constant, with its import", async () => {
    const text = inClass(`${entity}\nimport java.net.URI;`, 'return ResponseEntity.status(40‸9);');
    const written = (await actionsAt('java', text)).get('Write as HttpStatus.CONFLICT');
    assert.match(
      written ?? '',
      /import java\.net\.URI;\nimport org\.springframework\.http\.HttpStatus;\n/,
    );
    assert.match(written ?? '', /status\(HttpStatus\.CONFLICT\)/);
  });

  it('writes a number as the imports let it be written', async () => {
    for (const [imports, constant] of [
      [`${response}\nimport jakarta.ws.rs.core.Response.Status;`, 'Response.Status.GONE'],
      ['import jakarta.ws.rs.core.*;', 'Response.Status.GONE'],
      [`import static jakarta.ws.rs.core.Response.Status.*;`, 'GONE'],
    ] as const) {
      const text = inClass(imports, 'return Response.status(41‸0).build();');
      const written = (await actionsAt('java', text)).get(`Write as ${constant}`);
      assert.equal(written, text.replace('41‸0', constant));
    }
  });

  it('offers no object where only a number can stand', async () => {
    const servlet =
      'import jakarta.servlet.http.HttpServletResponse;\nimport org.springframework.http.*;';
    const titles = [...(await actionsAt('java', inClass(servlet, 'resp.setStatus(40‸9);'))).keys()];
    assert.ok(titles.includes('Write as HttpServletResponse.SC_CONFLICT'));
    assert.ok(!titles.includes('Write as HttpStatus.CONFLICT'));
    const compared = inClass(entity, 'if (r.getStatusCode().value() == 40‸9) {}');
    const other = [...(await actionsAt('java', compared)).keys()];
    assert.ok(!other.includes('Write as HttpStatus.CONFLICT'));
  });

  it('writes a constant as what can stand in its place', async () => {
    const imports = `${entity}\nimport org.springframework.http.HttpStatus;`;
    for (const [statement, title, written] of [
      [
        'return new ResponseEntity<>(x, HttpStatus.GO‸NE);',
        'Write as HttpStatus.valueOf(410)',
        'return new ResponseEntity<>(x, HttpStatus.valueOf(410));',
      ],
      ['response.setStatus(HttpStatus.GO‸NE.value());', 'Write as 410', 'response.setStatus(410);'],
    ] as const) {
      const text = inClass(imports, statement);
      const after = (await actionsAt('java', text)).get(title);
      assert.equal(after, inClass(imports, written));
    }
    const annotation = 'import org.springframework.web.bind.annotation.ResponseStatus;';
    const annotated = `${imports}\n${annotation}\n\n@ResponseStatus(HttpStatus.GO‸NE)\nclass A {}\n`;
    const titles = [...(await actionsAt('java', annotated)).keys()];
    assert.ok(!titles.some((title) => title.includes('410')));
  });

  it('writes a constant as the number', async () => {
    const text = inClass(response, 'return Response.status(Response.Status.GO‸NE).build();');
    const written = (await actionsAt('java', text)).get('Write as 410');
    assert.match(written ?? '', /Response\.status\(410\)/);
  });

  it('adds a missing header, in the chain or on the response', async () => {
    const built = inClass(entity, 'return ResponseEntity.status(50‸3).body(x);');
    const after = [...(await actionsAt('java', built)).values()];
    assert.ok(
      after.some((text) => /status\(503\)\.header\("Retry-After", "\d+"\)\.body/.test(text)),
    );
    const vertx = inClass(
      'import io.vertx.ext.web.RoutingContext;',
      'ctx.response().setStatusCode(50‸3).end();',
    );
    const chained = [...(await actionsAt('java', vertx)).values()];
    assert.ok(
      chained.some((text) =>
        /setStatusCode\(503\)\.putHeader\("Retry-After", "\d+"\)\.end/.test(text),
      ),
    );
    const imports = 'import jakarta.servlet.http.HttpServletResponse;';
    const written = inClass(imports, 'resp.setStatus(50‸3);');
    const lines = [...(await actionsAt('java', written)).values()];
    assert.ok(lines.some((text) => /\n {4}resp\.setHeader\("Retry-After", "\d+"\);\n/.test(text)));
  });

  it('drops the content of a response that has none', async () => {
    const text = inClass(entity, 'return ResponseEntity.status(20‸4).body(x);');
    assert.deepEqual(await rulesIn('java', text.replace('‸', '')), ['unexpected-body']);
    const after = [...(await actionsAt('java', text)).values()];
    assert.ok(after.includes(text.replace('20‸4).body(x)', '204).build()')));
  });

  it('offers other builders only where they take the same', async () => {
    const changes = async (imports: string, statement: string): Promise<string[]> => {
      const actions = await actionsAt('java', inClass(imports, statement));
      return [...actions.keys()].filter((title) => title.startsWith('Change to'));
    };
    assert.deepEqual(await changes(entity, 'return ResponseEntity.o‸k(x);'), []);
    assert.deepEqual(await changes(response, 'return Response.o‸k(x).build();'), []);
    const bare = await changes(entity, 'return ResponseEntity.o‸k().build();');
    assert.ok(bare.length > 0);
  });

  it('reads the number off an object of the file where that may stand, and imports no other', async () => {
    const http = `${entity}\nimport org.springframework.http.HttpStatus;`;
    for (const [imports, statement, constant] of [
      [http, 'mvc.andExpect(status().is(40‸9));', 'HttpStatus.CONFLICT.value()'],
      [response, 'if (r.getStatus() == 40‸9) {}', 'Response.Status.CONFLICT.getStatusCode()'],
      [
        response,
        'return Response.status(40‸9, "x").build();',
        'Response.Status.CONFLICT.getStatusCode()',
      ],
    ] as const) {
      const text = inClass(imports, statement);
      const written = (await actionsAt('java', text)).get(`Write as ${constant}`);
      assert.equal(written, text.replace('40‸9', constant));
    }
    const constantOnly = inClass(http, 'switch (r.getStatusCodeValue()) { case 40‸9: return; }');
    const titles = [...(await actionsAt('java', constantOnly)).keys()];
    assert.ok(!titles.some((title) => title.startsWith('Write as')));
  });

  it('offers no constant that no release has', async () => {
    const names = await completionsAt(
      'java',
      inClass(response, 'return Response.status(Response.Status.‸).build();'),
    );
    assert.ok(names.includes('CONFLICT') && !names.includes('UNPROCESSABLE_CONTENT'));
    const written = inClass(response, 'return Response.status(Status.UNPROCESSABLE_CON‸TENT);');
    assert.match((await hoverAt('java', written)) ?? '', /422/);
  });
});
