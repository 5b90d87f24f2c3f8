import assert from 'node:assert/strict';
import picocolors from 'picocolors';
import type { LintReport } from '../../../src/cli/lint';
import { pretty } from '../../../src/cli/reporters/pretty';

const plain = picocolors.createColors(false);
const place = { line: 4, column: 14, endLine: 4, endColumn: 17 };
const edit = { ...place, text: '404' };

const report: LintReport = {
  files: [
    { path: 'clean.js', findings: [] },
    {
      path: 'src/app.js',
      findings: [
        {
          rule: 'invalid-code',
          severity: 'error',
          message: '4004 is no status code.',
          ...place,
          fixes: [{ title: 'Change to 404', safe: true, edits: [edit] }],
        },
        {
          rule: 'missing-retry-after',
          severity: 'information',
          message: 'RFC 6585 §4 MAY.',
          ...place,
          line: 120,
          fixes: [],
        },
      ],
    },
  ],
  fixed: ['src/app.js'],
};

describe('the pretty reporter', () => {
  it('aligns findings and sums them up', () => {
    assert.equal(
      pretty.lint(report, plain),
      `src/app.js
  4:14    error        4004 is no status code.  invalid-code
  120:14  information  RFC 6585 §4 MAY.         missing-retry-after

fixed 1 file
2 findings (1 error, 1 note), 1 with a safe fix (--fix)
`,
    );
  });

  it('says when there is nothing to say', () => {
    const clean = { files: report.files.slice(0, 1), fixed: [] };
    assert.equal(pretty.lint(clean, plain), 'no findings in 1 file\n');
  });

  it('aligns occurrences, an expression over several lines on one', () => {
    const at = { ...place, notation: 'constant', role: 'emit' } as const;
    const occurrences = [
      { ...at, code: 404, text: 'StatusCodes\n  .NOT_FOUND', framework: 'express' },
      { ...at, code: '4XX', text: '4XX', line: 10, framework: null },
    ] as const;
    assert.equal(
      pretty.scan({ files: [{ path: 'a.js', language: 'javascript', occurrences }] }, plain),
      `a.js
  4:14   404  emit  express  StatusCodes .NOT_FOUND
  10:14  4XX  emit  -        4XX

2 status codes in 1 file
`,
    );
  });

  it('colours by class and severity', () => {
    const colours = picocolors.createColors(true);
    assert.ok(pretty.lint(report, colours).includes(colours.red('error')));
  });
});
