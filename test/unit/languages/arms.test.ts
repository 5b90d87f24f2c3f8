import assert from 'node:assert/strict';
import { completionsAt } from './ask';

describe('an arm that is only begun', () => {
  const samples: readonly (readonly [language: string, matched: string])[] = [
    [
      'rust',
      'fn f(r: R) -> u8 {\n    match $.as_u16() {\n        200 => 1,\n        40‸\n    }\n}\n',
    ],
    ['rust', 'fn f(r: R) -> u8 { match $.as_u16() { ‸ } }\n'],
    ['csharp', 'class A { int F(HttpResponseMessage r) => (int)$ switch { 200 => 1, ‸ }; }\n'],
    [
      'kotlin',
      'fun f(r: HttpResponse) = when ($.value) {\n    200 -> 1\n    40‸\n    else -> 2\n}\n',
    ],
    [
      'python',
      'def f(r):\n    match $:\n        case 200:\n            return 1\n        case ‸\n',
    ],
    ['go', 'package a\nfunc f(r *http.Response) { switch $ { case ‸\n'],
  ];
  const statuses: Readonly<Record<string, string>> = {
    rust: 'r.status()',
    csharp: 'r.StatusCode',
    kotlin: 'r.status',
    python: 'r.status_code',
    go: 'r.StatusCode',
  };
  for (const [language, matched] of samples) {
    it(`is completed where a status is matched: ${language}`, async () => {
      const codes = await completionsAt(language, matched.replace('$', statuses[language] ?? ''));
      assert.ok(codes.includes('404'), matched);
      assert.deepEqual(await completionsAt(language, matched.replace('$', 'r.size')), []);
    });
  }
});
