import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { languageOfPath } from '../../../src/syntax/languages';
import { codeOf } from '../markers';
import { openDocument, policy } from '../engine';

const fixtures = join(__dirname, '..', '..', 'fixtures', 'frameworks');
const files = [
  'openapi/orders.yaml',
  'openapi/webhooks.yaml',
  'openapi.swagger.json',
  'wiremock-mapping.many.json',
  'terraform/edge.tf',
  'terraform/api_gateway.tf',
  'kubernetes/nginx-config.yaml',
  'nginx.conf',
  'apache.htaccess',
  'caddy.caddyfile',
  'http-message.http',
  'vapor.swift',
  'openresty.lua',
  'cpp-httplib.cpp',
  'netlify/netlify.toml',
  'embedded/README.md',
  'embedded/Orders.vue',
];

const pieces = [
  '',
  'x',
  '4',
  '404',
  "'",
  '"',
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  ',',
  '\n',
  '\n  ',
  '- ',
];
const more = [
  ...pieces,
  '|\n',
  '# ',
  ';',
  '```\n',
  '<script>',
  'responses:\n',
  '  ',
  '429: {}',
  '=',
];

describe('documents without a tree of their own', () => {
  for (const file of files) {
    it(`read ${file} after edits as they would read it anew`, async () => {
      const name = file.split('/').at(-1) ?? file;
      const languageId = languageOfPath(file) ?? '';
      const code = long(codeOf(readFileSync(join(fixtures, file), 'utf8')), languageId);
      const edit = fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(12),
        text: fc.constantFrom(...more),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
          const { service, uri } = await openDocument(languageId, code, name);
          service.findings(uri, policy);
          let text = code;
          let version = 1;
          for (const { at, length, text: written } of edits) {
            const start = Math.floor(at * text.length);
            const end = Math.min(text.length, start + length);
            service.change(uri, (version += 1), [{ range: { start, end }, text: written }]);
            text = text.slice(0, start) + written + text.slice(end);
            if (service.version(uri) === null) {
              assert.equal(await service.open(uri, languageId, version, text), true);
            }
          }
          const fresh = await openDocument(languageId, text, name);
          assert.deepEqual(
            seen(service.occurrences(uri, policy)),
            seen(service.occurrences(fresh.uri, policy)),
          );
          assert.deepEqual(service.findings(uri, policy), service.findings(fresh.uri, policy));
          service.close(uri);
          service.close(fresh.uri);
        }),
        { numRuns: 25, seed: 404 },
      );
      // A document of ten languages takes a slow machine longer than other tests may.
    }).timeout(60_000);
  }
});

/** Longer than what is read in one go, so that edits meet the seams. */
function long(code: string, languageId: string): string {
  if (languageId === 'json') {
    const members = Array.from({ length: 40 }, (_, index) => `"/copy${index}": ${pathItem}`);
    return code.replace(/"paths": \{/, (start) => `${start} ${members.join(',\n')},`);
  }
  return Array.from({ length: 5 }, () => code).join(languageId === 'yaml' ? '---\n' : '\n');
}

const pathItem =
  '{ "get": { "responses": { "200": { "description": "", "schema": { "type": "string" } },\n "429": { "description": "Slow", "headers": {} } } } }';

function seen(occurrences: readonly { range: unknown; code: unknown; role: unknown }[]): unknown[] {
  return occurrences.map(({ range, code, role }) => ({ range, code, role }));
}
