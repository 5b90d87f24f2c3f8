import assert from 'node:assert/strict';
import { version } from '../../../package.json';
import type { LintReport } from '../../../src/cli/lint';
import type { ScanReport } from '../../../src/cli/scan';
import { removeWorkspaces, workspace, type Outcome } from './workspace';
import { endless } from '../endless';

const app = `const express = require('express');
const app = express();
app.get('/', (req, res) => {
  res.status(404).json({ error: 'gone' });
});
app.listen(443);
`;

/** Beyond 599: an error without any catalog. */
const invalid = app.replace('404', '799');

/** `res.send(404)` in Express sends "404" as the content: the rule's fix is certainly meant. */
const misuse = app.replace("res.status(404).json({ error: 'gone' })", 'res.send(404)');

const closedCatalog = JSON.stringify({
  id: 'house',
  title: 'House rules',
  extends: 'rest-api-guideline',
  unlisted: 'error',
});

function parse({ out, error }: Outcome): unknown {
  assert.match(out, /^\{.*\}\n$/, `not a line of JSON, and on stderr: ${error}`);
  return JSON.parse(out);
}

function linted(outcome: Outcome): LintReport {
  return parse(outcome) as LintReport;
}

/** An error is one line on stderr, and nothing on stdout. */
function assertFailure(outcome: Outcome, message: string | RegExp) {
  assert.equal(outcome.exitCode, 2);
  assert.equal(outcome.out, '');
  assert.match(outcome.error, /^http-status: [^\n]+\n$/);
  if (typeof message === 'string') assert.equal(outcome.error, `http-status: ${message}\n`);
  else assert.match(outcome.error, message);
}

describe('http-status', () => {
  afterEach(removeWorkspaces);

  describe('scan', () => {
    it('prints every occurrence as JSON', async () => {
      const outcome = await workspace({ 'app.js': app, 'empty.ts': '' }).run(
        'scan',
        '--format',
        'json',
        '.',
      );
      assert.equal(
        outcome.out,
        '{"files":[{"path":"app.js","language":"javascript","occurrences":[{"code":404,"text":"404",' +
          '"line":4,"column":14,"endLine":4,"endColumn":17,"notation":"number","role":"emit","framework":"express"}]},' +
          '{"path":"empty.ts","language":"typescript","occurrences":[]}]}\n',
      );
      assert.deepEqual([outcome.exitCode, outcome.error], [0, '']);
    });

    it('prints for people by default', async () => {
      const { out } = await workspace({ 'app.js': app }).run('scan', 'app.js');
      assert.match(
        out,
        /^app\.js\n {2}4:14 {2}404 {2}emit {2}express {2}404\n\n1 status code in 1 file\n$/,
      );
    });

    it('finds what the patterns of a catalog say', async () => {
      const catalog = {
        id: 'house',
        title: 'House',
        extends: 'iana',
        patterns: { javascript: ['problem($STATUS, _)'] },
      };
      const { run } = workspace({
        'house.json': JSON.stringify(catalog),
        'a.js': "problem(404, 'no order');",
      });
      const codesUnder = async (...options: string[]) => {
        const report = parse(await run('scan', '--format', 'json', ...options, 'a.js'));
        return (report as ScanReport).files[0]?.occurrences.map(({ code }) => code);
      };
      assert.deepEqual(await codesUnder(), []);
      assert.deepEqual(await codesUnder('--catalog', './house.json'), [404]);
    });

    it('reads on behind a comment that a carriage return alone ends', async () => {
      const { run } = workspace({
        'mac.js': app.replaceAll('\n', '\r') + '// end\rres.status(404);\r',
      });
      const { out } = await run('scan', '--format', 'json', 'mac.js');
      const { files } = JSON.parse(out) as { files: { occurrences: { line: number }[] }[] };
      const lines = files[0]?.occurrences.map(({ line }) => line) ?? [];
      assert.equal(lines.at(-1), app.split('\n').length + 1);
    });

    it('survives half-typed code', async () => {
      const { run } = workspace({ 'half.js': 'app.get("/", (req, res) => { res.status(40' });
      assert.equal((await run('scan', '.')).exitCode, 0);
    });

    it('leaves a 40 MB file alone', async () => {
      const { run } = workspace({
        'big.js': Buffer.alloc(40 << 20, 'res.status(404);\n'),
        'app.js': app,
      });
      const outcome = await run('scan', '--format', 'json', '.');
      assert.deepEqual(
        (parse(outcome) as ScanReport).files.map(({ path }) => path),
        ['app.js'],
      );
      assert.equal(outcome.exitCode, 0);
      assert.match(
        outcome.error,
        /^http-status: big\.js: skipped, 40 MB is over the limit of 2 MB\n$/,
      );
    });

    it('leaves out a file that no parser reads, and goes on', async () => {
      const { run } = workspace({ 'A.kt': endless, 'app.js': app });
      const outcome = await run('scan', '--format', 'json', '.');
      const { files } = parse(outcome) as ScanReport;
      assert.deepEqual(
        files.map(({ path }) => path),
        ['app.js'],
      );
      assert.equal(outcome.exitCode, 0);
      assert.match(outcome.error, /^http-status: A\.kt: skipped, the kotlin parser finds no end/);
    });
  });

  describe('lint', () => {
    it('exits with 0 when all is clean', async () => {
      const outcome = await workspace({ 'app.js': app }).run('lint', '.');
      assert.deepEqual(outcome, { exitCode: 0, out: 'no findings in 1 file\n', error: '' });
    });

    it('exits with 1 for an error', async () => {
      const outcome = await workspace({ 'app.js': invalid }).run('lint', '--format', 'json', '.');
      const [finding] = linted(outcome).files[0]?.findings ?? [];
      assert.equal(finding?.rule, 'invalid-code');
      assert.equal(finding.severity, 'error');
      assert.deepEqual(
        [finding.line, finding.column, finding.endLine, finding.endColumn],
        [4, 14, 4, 17],
      );
      assert.equal(outcome.exitCode, 1);
    });

    it('judges by the catalog that is asked for', async () => {
      const { run } = workspace({
        'app.js': app.replace('404', '418'),
        'house.json': closedCatalog,
      });
      const rulesUnder = async (catalog: string) => {
        const outcome = await run('lint', '--format', 'json', '--catalog', catalog, 'app.js');
        const findings = linted(outcome).files[0]?.findings ?? [];
        return [
          outcome.exitCode,
          findings.find(({ rule }) => rule === 'unlisted-code')?.severity ?? null,
        ];
      };
      assert.deepEqual(await rulesUnder('iana'), [0, null]);
      assert.deepEqual(await rulesUnder('rest-api-guideline'), [0, 'warning']);
      assert.deepEqual(await rulesUnder('house.json'), [1, 'error']);
    });

    it('exits with 1 for more warnings than --max-warnings', async () => {
      const { run } = workspace({ 'app.js': app.replace('404', '418') });
      const lint = (max: string) =>
        run('lint', '--catalog', 'rest-api-guideline', '--max-warnings', max, '.');
      assert.equal((await lint('0')).exitCode, 1);
      assert.equal((await lint('9')).exitCode, 0);
    });

    it('mends what is safe to mend with --fix and reports the rest', async () => {
      const files = { 'app.js': misuse, 'other.js': app };
      const { run, read } = workspace(files);
      assert.equal((await run('lint', '--fix', '.')).exitCode, 0);
      assert.equal(read('app.js'), misuse.replace('res.send(404)', 'res.sendStatus(404)'));
      assert.equal(read('other.js'), app);
    });
  });

  describe('explain', () => {
    const { run } = { run: (...args: string[]) => workspace({}).run(...args) };

    it('says what a code means, in Markdown', async () => {
      const { exitCode, out } = await run('explain', '429');
      assert.equal(exitCode, 0);
      assert.match(out, /^\*\*429 Too Many Requests\*\*/);
      assert.match(out, /Retry-After/);
    });

    it('takes a class and a phrase', async () => {
      assert.match((await run('explain', '4xx')).out, /^\*\*4XX\*\*/);
      assert.match((await run('explain', 'not found')).out, /^\*\*404 Not Found\*\*/);
    });

    it('says what the catalog says, in the language asked for', async () => {
      const { out } = await run('explain', '404', '--catalog', 'mtpush', '--locale', 'fr');
      assert.match(out, /Introuvable/);
    });

    it('prints JSON', async () => {
      const explanation = parse(await run('explain', '420', '--format', 'json')) as {
        code: number;
        standing: string;
      };
      assert.equal(explanation.code, 420);
      assert.equal(explanation.standing, 'unregistered');
    });

    it('knows what is no status code', async () => {
      assertFailure(await run('explain', '600'), '600 is no status code: they run from 100 to 599');
      assertFailure(
        await run('explain', '0404'),
        '"0404" is no status code: expected 404, 4XX or a reason phrase',
      );
      assertFailure(
        await run('explain', 'tea'),
        '"tea" is no status code: expected 404, 4XX or a reason phrase',
      );
    });
  });

  describe('used wrongly', () => {
    const wrong: readonly (readonly [args: string[], message: string | RegExp])[] = [
      [[], 'missing command: scan, lint or explain, see --help'],
      [['lnt', '.'], "unknown command 'lnt' (Did you mean lint?), see --help"],
      [['lint'], "missing required argument 'paths', see --help"],
      [['explain'], "missing required argument 'code', see --help"],
      [['explain', '404', '405'], /too many arguments/],
      [['scan', '--colour', '.'], "unknown option '--colour', see --help"],
      [
        ['scan', '--format', 'xml', '.'],
        /'xml' is invalid\. Allowed choices are pretty, json, see/,
      ],
      [['lint', '--max-warnings', 'few', '.'], /'few' is invalid\. It must be a whole number, see/],
      [['scan', 'gone.js'], 'cannot read gone.js: no such file or folder'],
      [['lint', '.', 'src/gone'], 'cannot read src/gone: no such file or folder'],
      [['lint', '--catalog', 'ianna', '.'], /Unknown catalog "ianna"\. Did you mean "iana"\?/],
      [['lint', '--catalog', './no.json', '.'], /no\.json: no such file or folder/],
      [['lint', '--catalog', 'broken.json', '.'], /broken\.json:2:\d+: .+/],
      [
        ['lint', '--catalog', 'open.json', '.'],
        /open\.json:2:32: patterns\/javascript\/0: expected a pattern that closes what it opens .+ \(and 1 more\)/,
      ],
    ];
    for (const [args, message] of wrong) {
      it(`http-status ${args.join(' ')}`, async () => {
        const { run } = workspace({
          'app.js': app,
          'broken.json': '{\n  "id": 4, ',
          'open.json':
            '{ "id": "a", "title": "A",\n  "patterns": { "javascript": ["f($STATUS"], "swift": ["_($STATUS)"] } }',
        });
        assertFailure(await run(...args), message);
      });
    }
  });

  it('prints its version and its help', async () => {
    const { run } = workspace({});
    assert.deepEqual(await run('--version'), { exitCode: 0, out: `${version}\n`, error: '' });
    const help = await run('--help');
    assert.equal(help.exitCode, 0);
    for (const word of ['scan', 'lint', 'explain', 'Examples:', 'Exit codes:']) {
      assert.ok(help.out.includes(word), word);
    }
    assert.match((await run('lint', '--help')).out, /--max-warnings <n>/);
  });
});
