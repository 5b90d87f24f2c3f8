import assert from 'node:assert/strict';
import { actionsAt, completionsAt } from './ask';

const net = 'using System.Net.Http;\n\nclass A { void F(HttpResponseMessage r) { if ($) {} } }\n';
const spring =
  'import org.springframework.http.ResponseEntity;\n\nclass A { boolean f(ResponseEntity<A> r) { return $; } }\n';
const restAssured = spring.replace('import', 'import io.restassured.response.Response;\nimport');
const apache = spring.replace('import', 'import org.apache.http.HttpResponse;\nimport');
const flurl = net.replace('System.Net.Http', 'Flurl.Http');
const ktor = 'import io.ktor.client.statement.HttpResponse\n\nfun f(r: HttpResponse) {\n    $\n}\n';
const reqwest = 'use reqwest::Response;\n\nfn f(r: Response) -> u8 { $ }\n';

describe('what a status is compared with', () => {
  const places: readonly (readonly [language: string, file: string, code: string, gone: string])[] =
    [
      ['csharp', net, 'r.StatusCode == ‸', 'HttpStatusCode.Gone'],
      ['csharp', net, '(int)r.StatusCode == ‸', '410'],
      ['csharp', net, 'context.Response.StatusCode == ‸', '410'],
      ['java', spring, 'r.getStatusCode() == ‸', 'HttpStatus.GONE'],
      ['java', spring, 'r.getStatusCode().value() == ‸', '410'],
      ['java', apache, 'r.getStatusLine().getStatusCode() == ‸', '410'],
      ['java', restAssured, 'r.getStatusCode() == ‸', '410'],
      ['csharp', flurl, 'r.StatusCode == ‸', '410'],
      ['kotlin', ktor, 'if (r.status == ‸) {}', 'HttpStatusCode.Gone'],
      ['kotlin', ktor, 'if (r.status.value == ‸) {}', '410'],
      ['kotlin', ktor, 'when (r.status) { ‸ }', 'HttpStatusCode.Gone'],
      ['kotlin', ktor, 'when (r.status.value) { ‸ }', '410'],
      ['rust', reqwest, 'match r.status() { ‸ }', 'StatusCode::GONE'],
      ['rust', reqwest, 'match r.status().as_u16() { ‸ }', '410'],
      ['rust', reqwest, 'if r.status() == ‸ {}', '410'],
    ];
  for (const [language, file, code, gone] of places) {
    it(`is completed as ${gone}: ${code}`, async () => {
      const offered = await completionsAt(
        language,
        file.replace('$', () => code),
      );
      assert.ok(offered.includes(gone), offered.join(' '));
      assert.equal(offered.includes('410'), gone === '410');
    });
  }

  it('stays a number where it is one, whatever else has that name', async () => {
    const text = spring.replace('$', 'r.getStatusCode() == 41‸0');
    const titles = [...(await actionsAt('java', text)).keys()];
    assert.ok(titles.includes('Write as HttpStatus.GONE.value()'), titles.join(' '));
    const matched = reqwest.replace('$', 'match r.status() { 41‸0 => 1, _ => 2 }');
    const written = [...(await actionsAt('rust', matched)).keys()];
    assert.ok(!written.some((title) => title.startsWith('Write as')), written.join(' '));
  });

  it('is written under the names that requests has first', async () => {
    const text = 'import requests\n\nOK = "UNPROCESSABLE"\ngone = r.status_code == $\n';
    const plain = await actionsAt('python', text.replace('$', '42‸2'));
    assert.ok(plain.has('Write as requests.codes.unprocessable_entity'));
    const others = text.replace('OK = ', 'ok = requests.codes.UNPROCESSABLE, ');
    const loud = await actionsAt('python', others.replace('$', '42‸2'));
    assert.ok(loud.has('Write as requests.codes.UNPROCESSABLE'));
  });
});
