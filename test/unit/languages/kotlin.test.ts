import assert from 'node:assert/strict';
import { actionsAt, completedAt, completionsAt, hintsIn, hoverAt, rulesIn } from './ask';

const ktor =
  'package a\n\nimport io.ktor.http.HttpStatusCode\nimport io.ktor.server.response.respond\n\n';
const spring = 'package a\n\nimport org.springframework.http.ResponseEntity\n\n';

describe('Kotlin', () => {
  it('completes codes where a call is half typed', async () => {
    for (const statement of [
      'ResponseEntity.status(‸',
      'if (response.statusCode == ‸',
      'response.status shouldBe ‸',
    ]) {
      const codes = await completionsAt('kotlin', `${spring}fun f() {\n    ${statement}\n}\n`);
      assert.ok(codes.includes('404'), statement);
    }
  });

  it('completes constants behind their class', async () => {
    const names = await completionsAt(
      'kotlin',
      `${ktor}fun f() { call.respond(HttpStatusCode.‸) }\n`,
    );
    assert.ok(names.includes('NotFound') && names.includes('RequestHeaderFieldTooLarge'));
  });

  it('completes constants with their import where no number can stand', async () => {
    const head = 'package a\n\nimport io.ktor.server.response.respond\n';
    const completed = await completedAt('kotlin', `${head}\nfun f() { call.respond(‸) }\n`, 404);
    const imported = `${head}import io.ktor.http.HttpStatusCode\n`;
    assert.equal(completed, `${imported}\nfun f() { call.respond(HttpStatusCode.NotFound) }\n`);
    const made = `${ktor}fun f() { call.respond(HttpStatusCode.fromValue(‸)) }\n`;
    assert.equal(await completedAt('kotlin', made, 404), made.replace('‸', '404'));
  });

  it('completes nothing elsewhere', async () => {
    for (const statement of ['delay(‸)', 'return ‸', 'list.add(‸)', 'val x = ‸']) {
      const text = `${ktor}fun f() {\n    ${statement}\n}\n`;
      assert.deepEqual(await completionsAt('kotlin', text), [], statement);
    }
  });

  it('explains constants of a companion object', async () => {
    const text = `import io.ktor.http.HttpStatusCode.Companion.Conflict\n\nfun f() { call.respond(Conf‸lict) }\n`;
    assert.match((await hoverAt('kotlin', text)) ?? '', /409/);
  });

  it('explains constants of a package that is imported as a whole', async () => {
    const text = `import io.ktor.http.*\n\nfun f() { log(HttpStatusCode.Conf‸lict) }\n`;
    assert.match((await hoverAt('kotlin', text)) ?? '', /409/);
  });

  it('hints at what an uncommon number means', async () => {
    const text = `${spring}fun f() = ResponseEntity.status(422).build()\n`;
    assert.deepEqual(await hintsIn('kotlin', text), ['Unprocessable Content']);
  });

  it('writes a number as a constant with its import, and a constant as a value of its type', async () => {
    const text = `${spring}fun f() = ResponseEntity.status(40‸9).build()\n`;
    const written = (await actionsAt('kotlin', text)).get('Write as HttpStatus.CONFLICT') ?? '';
    assert.match(written, /ResponseEntity\nimport org\.springframework\.http\.HttpStatus\n/);
    assert.match(written, /status\(HttpStatus\.CONFLICT\)/);
    const constant = `${ktor}fun f() { call.respond(HttpStatusCode.Go‸ne) }\n`;
    const back = (await actionsAt('kotlin', constant)).get(
      'Write as HttpStatusCode.fromValue(410)',
    );
    assert.match(back ?? '', /call\.respond\(HttpStatusCode\.fromValue\(410\)\)/);
  });

  it('adds a missing header in the chain', async () => {
    const text = `${spring}fun f() = ResponseEntity.status(50‸3).build()\n`;
    assert.deepEqual(await rulesIn('kotlin', text.replace('‸', '')), ['missing-retry-after']);
    const after = [...(await actionsAt('kotlin', text)).values()];
    assert.ok(
      after.some((one) => /status\(503\)\.header\("Retry-After", "\d+"\)\.build/.test(one)),
    );
  });

  it('offers no constant where a status of its own is made', async () => {
    const text = `${ktor}fun f() { call.respond(HttpStatusCode(42‸2, "Vague")) }\n`;
    const titles = [...(await actionsAt('kotlin', text)).keys()];
    assert.ok(!titles.some((title) => title.startsWith('Write as')));
    const places = text.replace('42‸2', '‸');
    assert.ok((await completionsAt('kotlin', places)).includes('422'));
  });
});
