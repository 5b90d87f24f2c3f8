import assert from 'node:assert/strict';
import { builtinCatalogs } from '../../../src/catalog/builtin';
import type { Policy } from '../../../src/features/policy';
import { applyEdits } from '../applyEdits';
import { openDocument, policy } from '../engine';

const house: Policy = {
  ...policy,
  catalog: builtinCatalogs.get('jpush') ?? builtinCatalogs.iana,
};

/** Opens a text with `$0` as the cursor. */
async function at(languageId: string, drawn: string, name = 'document') {
  const offset = drawn.indexOf('$0');
  const text = drawn.replace('$0', '');
  return { ...(await openDocument(languageId, text, name)), text, offset };
}

/** The text with the completion of a code applied; `null` where none is offered. */
async function completed(languageId: string, drawn: string, code: number, name?: string) {
  const { service, uri, text, offset } = await at(languageId, drawn, name);
  const items = service.completions(uri, offset, policy);
  const item = items.find(({ label }) => label.startsWith(String(code)));
  return item ? applyEdits(text, [item.edit]) : null;
}

const openapi = (responses: string) => `openapi: 3.1.0
paths:
  /orders:
    get:
      responses:
${responses}
components:
  responses:
    Slow:
      description: Slow down
      headers:
        Retry-After: { schema: { type: integer } }
    Busy:
      description: Busy
`;

describe('completion in contracts', () => {
  it('offers the codes that are not there yet, with their description', async () => {
    const drawn = openapi("        '200': { description: OK }\n        $0");
    const expected = openapi(
      "        '200': { description: OK }\n        '404':\n          description: Not Found",
    );
    assert.equal(await completed('yaml', drawn, 404), expected);
    assert.equal(await completed('yaml', drawn, 200), null);
  });

  it('replaces what is typed of the code, and closes its quotes', async () => {
    const expected = openapi('        "404":\n          description: Not Found');
    assert.equal(await completed('yaml', openapi('        "40$0"'), 404), expected);
    assert.equal(await completed('yaml', openapi('        "4$0'), 404), expected);
  });

  it('changes the code of a response that is there', async () => {
    const drawn = openapi("        '40$0': { description: x }");
    assert.equal(await completed('yaml', drawn, 410), openapi("        '410': { description: x }"));
  });

  it('writes a member of JSON', async () => {
    const drawn = `{
  "openapi": "3.1.0",
  "paths": {
    "/a": {
      "get": {
        "responses": {
          $0
          "200": { "description": "OK" }
        }
      }
    }
  }
}`;
    const expected = drawn.replace(
      '$0',
      '"404": {\n            "description": "Not Found"\n          },',
    );
    assert.equal(await completed('json', drawn, 404), expected);
    assert.equal(await completed('json', drawn.replace('$0', '"$0"'), 404), expected);
  });

  it('offers nothing elsewhere', async () => {
    const places = [
      'openapi: 3.1.0\ninfo:\n  $0\n',
      openapi('        $0').replace('responses', 'parameters'),
      'openapi: 3.1.0\ncomponents:\n  responses:\n    $0\n',
      'services:\n  web:\n    ports: [$0]\n',
      '$0',
    ];
    for (const drawn of places) assert.equal(await completed('yaml', drawn, 404), null, drawn);
  });

  it('completes values', async () => {
    const stub = '{ "request": {}, "response": { "status": $0 } }';
    assert.equal(await completed('json', stub, 404), stub.replace('$0', '404'));
    const vercel = '{ "redirects": [{ "source": "/a", "statusCode": 30$0 }] }';
    assert.equal(
      await completed('json', vercel, 308, 'vercel.json'),
      vercel.replace('30$0', '308'),
    );
    const others = vercel.replace('statusCode', 'code');
    assert.equal(await completed('json', others, 308, 'package.json'), null);
    const tf = 'resource "aws_api_gateway_method_response" "x" {\n  status_code = "$0"\n}\n';
    assert.equal(await completed('terraform', tf, 404), tf.replace('$0', '404'));
  });

  it('completes directives', async () => {
    const conf = 'server {\n  location /old { return $0\n  }\n}\n';
    assert.equal(await completed('nginx', conf, 301), conf.replace('$0', '301'));
    const page = 'error_page 500 50$0 /50x.html;\n';
    assert.equal(await completed('nginx', page, 503), page.replace('50$0', '503'));
    assert.equal(await completed('nginx', 'listen $0;\n', 404), null);
    assert.equal(
      await completed('apacheconf', 'ErrorDocument $0 /x.html\n', 404),
      'ErrorDocument 404 /x.html\n',
    );
    assert.equal(
      await completed('caddyfile', ':80 {\n\trespond "no" $0\n}\n', 404),
      ':80 {\n\trespond "no" 404\n}\n',
    );
    assert.equal(await completed('http', '?? status == $0\n', 404), '?? status == 404\n');
  });

  it('completes embedded code', async () => {
    const vue = '<template>404</template>\n<script lang="ts">\nres.status($0)\n</script>\n';
    assert.equal(await completed('vue', vue, 404), vue.replace('$0', '404'));
    const markdown = '# Title\n\n```ts\nres.status($0\n```\n';
    assert.equal(await completed('markdown', markdown, 404), markdown.replace('$0', '404'));
    const fence = `# Title\n\n\`\`\`yaml\n${openapi('        $0')}\`\`\`\n`;
    const expected = fence.replace('$0', "'404':\n          description: Not Found");
    assert.equal(await completed('markdown', fence, 404), expected);
  });
});

describe('rules in contracts', () => {
  /** The rules that report, each with the text after its first fix. */
  async function judged(languageId: string, text: string, own: Policy = policy) {
    const { service, uri } = await openDocument(languageId, text);
    return service
      .findings(uri, own)
      .map(
        ({ rule, fixes }) => [rule, fixes[0] ? applyEdits(text, fixes[0].edits) : null] as const,
      );
  }

  it('ask for Retry-After, and write it in block style', async () => {
    const bad = openapi("        '429':\n          description: Slow");
    const good = openapi(`        '429':
          description: Slow
          headers:
            Retry-After:
              schema:
                type: integer
              example: 60`);
    assert.deepEqual(await judged('yaml', bad), [['missing-retry-after', good]]);
    assert.deepEqual(await judged('yaml', good), []);
  });

  it('write it in flow style, beside other headers and in JSON', async () => {
    const flow = openapi("        '429': { description: Slow }");
    const header = 'headers: { Retry-After: { schema: { type: integer }, example: 60 } }';
    const [found] = await judged('yaml', flow);
    assert.equal(found?.[1], openapi(`        '429': { description: Slow, ${header} }`));

    const others = openapi("        '429':\n          headers:\n            X-A: {}");
    const [beside] = await judged('yaml', others);
    assert.match(beside?.[1] ?? '', /\n {12}X-A: \{\}\n {12}Retry-After:\n {14}schema:/);

    const json =
      '{ "swagger": "2.0", "paths": { "/": { "get": { "responses": { "429": { "description": "x" } } } } } }';
    const [inJson] = await judged('json', json);
    assert.doesNotThrow(() => JSON.parse(inJson?.[1] ?? '') as unknown);
    assert.match(
      inJson?.[1] ?? '',
      /"headers": ?\{ ?"Retry-After": ?\{ ?"type": ?"integer" ?\} ?\}/,
    );
  });

  it('write it with the indentation of the file', async () => {
    const deeper = (text: string) => text.replace(/^ +/gm, (indent) => indent.repeat(2));
    const bad = deeper(openapi("        '429':\n          description: Slow"));
    const [inYaml] = await judged('yaml', bad);
    const header = ['headers:', '    Retry-After:', '        schema:', '            type: integer'];
    const lines = [...header, '        example: 60'].map((line) => `${' '.repeat(20)}${line}\n`);
    assert.ok(inYaml?.[1]?.includes(lines.join('')), inYaml?.[1] ?? '');

    const responses = { 429: { description: 'Slow' } };
    const contract = { swagger: '2.0', paths: { '/': { get: { responses } } } };
    const [inJson] = await judged('json', JSON.stringify(contract, null, 4));
    const written = inJson?.[1] ?? '';
    assert.equal(written, JSON.stringify(JSON.parse(written), null, 4));
  });

  it('see through references within the file', async () => {
    const slow = openapi("        '429': { $ref: '#/components/responses/Slow' }");
    assert.deepEqual(await judged('yaml', slow), []);
    const busy = openapi("        '429': { $ref: '#/components/responses/Busy' }");
    assert.deepEqual(await judged('yaml', busy), [['missing-retry-after', null]]);
    const elsewhere = openapi("        '429': { $ref: './responses.yaml#/Slow' }");
    assert.deepEqual(await judged('yaml', elsewhere), []);
  });

  it('notice a header that is written to what is referred to', async () => {
    const text = openapi("        '429': { $ref: '#/components/responses/Busy' }");
    const { service, uri } = await openDocument('yaml', text);
    const end = text.length;
    const header = '      headers: { Retry-After: { schema: { type: integer } } }\n';
    service.change(uri, 2, [{ range: { start: end, end }, text: header }]);
    assert.deepEqual(service.findings(uri, policy), []);
  });

  it('know codes without content', async () => {
    const bad = openapi(
      "        '204':\n          description: Gone\n          content:\n            text/plain: {}",
    );
    const good = openapi("        '204':\n          description: Gone");
    assert.deepEqual(await judged('yaml', bad), [['unexpected-body', good]]);
    const empty = openapi("        '204':\n          description: Gone\n          content: {}");
    assert.deepEqual(await judged('yaml', empty), []);
    const stub = '{ "request": {}, "response": { "status": 204, "body": "x" } }';
    assert.deepEqual(await judged('json', stub), [
      ['unexpected-body', '{ "request": {}, "response": { "status": 204 } }'],
    ]);
  });

  it('judge the codes themselves, and keep their quotes', async () => {
    const codes = async (code: string, own = policy) =>
      (await judged('yaml', openapi(`        ${code}: { description: x }`), own)).map(
        ([rule]) => rule,
      );
    assert.deepEqual(await codes("'600'"), ['invalid-code']);
    assert.deepEqual(await codes("'420'"), ['unregistered-code']);
    assert.deepEqual(await codes("'422'", house), ['unlisted-code']);
    assert.deepEqual(await codes("'1000'"), []);
    assert.deepEqual(await codes('default', house), []);
    assert.deepEqual(await codes('4XX', house), []);
    const [found] = await judged('yaml', openapi('        "600": { description: x }'));
    assert.match(found?.[1] ?? '', /^ {8}"\d{3}": \{ description: x \}$/m);
  });

  it('are quiet about the codes of servers, which are their own', async () => {
    assert.deepEqual(await judged('nginx', 'location / { return 444; }\n'), []);
    const [found] = await judged('nginx', 'location / { return 999; }\n');
    assert.equal(found?.[0], 'invalid-code');
  });
});

describe('hover and hints in contracts', () => {
  it('explain keys, values and directives', async () => {
    const yaml = await at('yaml', openapi("        '4$009': { description: x }"));
    assert.match(yaml.service.hover(yaml.uri, yaml.offset, policy)?.markdown ?? '', /409 Conflict/);
    const conf = await at('nginx', 'rewrite ^/a /b perma$0nent;\n');
    assert.match(conf.service.hover(conf.uri, conf.offset, policy)?.markdown ?? '', /301 Moved/);
    const cell = await at('markdown', '```http\nHTTP/1.1 4$029 Slow\n```\n');
    assert.match(cell.service.hover(cell.uri, cell.offset, policy)?.markdown ?? '', /429 Too Many/);
  });

  it('show no phrase behind keys, whose description follows', async () => {
    const { service, uri } = await openDocument(
      'yaml',
      openapi("        '409': { description: x }"),
    );
    assert.deepEqual(service.inlayHints(uri, { start: 0, end: 1_000 }, policy), []);
    const conf = await openDocument('nginx', 'limit_req_status 429;\n');
    const hints = service.inlayHints(conf.uri, { start: 0, end: 100 }, policy);
    assert.deepEqual(hints, [{ offset: 20, label: 'Too Many Requests' }]);
  });
});

describe('patterns of the user in contracts', () => {
  it('are paths and directives', async () => {
    const patterns = { yaml: ['errors.*.http: $STATUS'], nginx: ['deny_with $STATUS'] };
    const own = { ...policy, patterns };
    const yaml = await openDocument('yaml', 'errors:\n  missing: { http: 404, retries: 300 }\n');
    assert.deepEqual(
      yaml.service.occurrences(yaml.uri, own).map(({ code, role }) => [code, role]),
      [[404, 'emit']],
    );
    const nginx = await openDocument('nginx', 'deny_with 403;\nlisten 404;\n');
    assert.deepEqual(
      nginx.service.occurrences(nginx.uri, own).map(({ code }) => code),
      [403],
    );
  });
});
