import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinCatalogs } from '../../../src/catalog/builtin';
import { findFiles } from '../../../src/cli/files';
import { lint, type LintReport } from '../../../src/cli/lint';
import { scan } from '../../../src/cli/scan';
import { readSources } from '../../../src/cli/sources';
import type { Policy } from '../../../src/features/policy';
import type { Finding } from '../../../src/rules/rule';
import type { StatusCodeService } from '../../../src/service';
import type { Edit } from '../../../src/syntax/range';
import { recordingLog, removeWorkspaces, workspace } from './workspace';

const policy: Policy = {
  catalog: builtinCatalogs.iana,
  rules: {},
  patterns: {},
  inlayHints: 'off',
  locale: 'en',
};

/** A service that finds every match of `pattern` and rewrites it by `rewrite`. */
function fakeService(pattern: RegExp, rewrite: (match: string) => string): StatusCodeService {
  const texts = new Map<string, string>();
  const matches = (uri: string) => [...(texts.get(uri) ?? '').matchAll(pattern)];
  const edits = (uri: string): Edit[] =>
    matches(uri).map(({ 0: text, index }) => ({
      range: { start: index, end: index + text.length },
      text: rewrite(text),
    }));
  const service: Partial<StatusCodeService> = {
    open: (uri, _language, _version, text) => {
      assert.equal(texts.size, 0, 'one document at a time');
      texts.set(uri, text);
      return Promise.resolve(true);
    },
    close: (uri) => texts.delete(uri),
    occurrences: () => [],
    findings: (uri) =>
      edits(uri).map((edit): Finding => ({
        rule: 'shout',
        severity: 'warning',
        message: 'Say it louder.',
        range: edit.range,
        tag: null,
        fixes: [{ title: 'Shout', safe: true, edits: [edit] }],
      })),
    fixAll: edits,
  };
  return service as StatusCodeService;
}

describe('lint', () => {
  afterEach(removeWorkspaces);

  async function lintFile(content: string | Buffer, service: StatusCodeService, fix: boolean) {
    const { root } = workspace({ 'a.js': content });
    const log = recordingLog();
    const sources = readSources(await findFiles(['.'], root, log), log);
    const report: LintReport = await lint(sources, service, { policy, fix }, log);
    return { ...log, report, bytes: readFileSync(join(root, 'a.js')) };
  }

  it('reports findings with the keys of the contract, in its order', async () => {
    const service = fakeService(/b/g, () => 'B');
    const { report } = await lintFile('a\nab', service, false);
    const place = '"line":2,"column":2,"endLine":2,"endColumn":3';
    assert.equal(
      JSON.stringify(report.files),
      `[{"path":"a.js","findings":[{"rule":"shout","severity":"warning","message":"Say it louder.",${place},` +
        `"fixes":[{"title":"Shout","safe":true,"edits":[{${place},"text":"B"}]}]}]}]`,
    );
  });

  it('applies safe fixes until none is left', async () => {
    const service = fakeService(/x+/g, (text) => text.slice(1));
    const { report, bytes } = await lintFile('a xxx b xx\n', service, true);
    assert.equal(bytes.toString(), 'a  b \n');
    assert.deepEqual(report, { files: [{ path: 'a.js', findings: [] }], fixed: ['a.js'] });
  });

  it('gives up on fixes that go on forever', async () => {
    const service = fakeService(/x+/g, (text) => text + 'x');
    const { report, bytes } = await lintFile('x', service, true);
    assert.equal(bytes.toString(), 'x'.repeat(11));
    assert.equal(report.files[0]?.findings.length, 1);
  });

  it('keeps the byte order mark, which no column counts, and the line endings', async () => {
    const service = fakeService(/x/g, () => 'y');
    const before = await lintFile('\uFEFFx\r\nx\r\n', service, false);
    assert.equal(before.report.files[0]?.findings[0]?.column, 1);
    const after = await lintFile('\uFEFFx\r\nx\r\n', service, true);
    assert.equal(after.bytes.toString(), '\uFEFFy\r\ny\r\n');
  });

  it('takes a carriage return alone for a line end, as an editor does, and keeps it', async () => {
    const service = fakeService(/x/g, () => 'y');
    const { report } = await lintFile('// a\r  x\r', service, false);
    const { line, column } = report.files[0]?.findings[0] ?? {};
    assert.deepEqual([line, column], [2, 3]);
    const mended = await lintFile('// a\r  x\r', service, true);
    assert.equal(mended.bytes.toString(), '// a\r  y\r');
  });

  it('does not write to a file that is not UTF-8', async () => {
    const latin1 = Buffer.from('x // caf\xe9', 'latin1');
    const { report, notes, bytes } = await lintFile(
      latin1,
      fakeService(/x/g, () => 'y'),
      true,
    );
    assert.deepEqual(bytes, latin1);
    assert.deepEqual(notes, ['a.js: not fixed, the file is not UTF-8']);
    assert.deepEqual(report.fixed, []);
    assert.equal(report.files[0]?.findings.length, 1);
  });

  it('names the file that the engine stumbled over', async () => {
    const open = () => Promise.reject(new Error('out of memory'));
    const service = { ...fakeService(/x/g, String), open };
    const { report, failures } = await lintFile('x', service, false);
    assert.deepEqual([report.files, failures], [[], ['internal error: in a.js: out of memory']]);
  });

  it('leaves a file without fixes untouched', async () => {
    const { report } = await lintFile(
      'a',
      fakeService(/x/g, () => 'y'),
      true,
    );
    assert.deepEqual(report.fixed, []);
  });
});

describe('scan', () => {
  afterEach(removeWorkspaces);

  it('reports occurrences with the keys of the contract, in its order', async () => {
    const service: StatusCodeService = {
      ...fakeService(/x/g, String),
      occurrences: () => [
        {
          range: { start: 4, end: 7 },
          text: '4XX',
          code: '4XX',
          notation: 'range',
          role: 'declare',
          framework: null,
          constant: null,
          misuse: null,
          context: null,
          spell: () => null,
        },
      ],
    };
    const { root } = workspace({ 'a.ts': '\n\n  4XX' });
    const sources = readSources(await findFiles(['a.ts'], root, recordingLog()), recordingLog());
    assert.equal(
      JSON.stringify(await scan(sources, service, policy, recordingLog())),
      '{"files":[{"path":"a.ts","language":"typescript","occurrences":[{"code":"4XX","text":"4XX",' +
        '"line":3,"column":3,"endLine":3,"endColumn":6,"notation":"range","role":"declare","framework":null}]}]}',
    );
  });
});
