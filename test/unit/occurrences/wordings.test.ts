import assert from 'node:assert/strict';
import { hinting } from '../../../src/occurrences/prose/hints';
import { worded } from '../../../src/occurrences/prose/wording';
import { answers } from '../../../src/occurrences/wordings/answers';
import { anywhere, ofHttpbin } from '../../../src/occurrences/wordings/anywhere';
import { expected, expectedOfStatus, reported } from '../../../src/occurrences/wordings/report';
import { spoken } from '../../../src/occurrences/wordings/spoken';
import { titled } from '../../../src/occurrences/wordings/titles';
import { isSaidBy, type Around, type Wording } from '../../../src/occurrences/wordings/wording';

const tables: Readonly<Record<string, readonly Wording[]>> = {
  anywhere,
  ofHttpbin,
  spoken,
  answers,
  reported,
  expected,
  expectedOfStatus,
  titled,
  worded,
  hinting,
};

describe('wordings', () => {
  for (const [table, wordings] of Object.entries(tables)) {
    for (const wording of wordings) {
      it(`${table} by ${wording.says[0]}`, () => {
        for (const text of wording.says) assert.ok(isSaidBy([wording], around(text)), text);
        for (const text of wording.not ?? []) assert.ok(!isSaidBy([wording], around(text)), text);
      });
    }
  }

  it('are each the only one of their table to know their examples by', () => {
    for (const [table, wordings] of Object.entries(tables)) {
      for (const wording of wordings) {
        const others = wordings.filter((other) => other !== wording);
        const isOwn = wording.says.some((text) => !isSaidBy(others, around(text)));
        assert.ok(isOwn, `${table}: no example of ${wording.says[0]} needs it`);
      }
    }
  });
});

/** The code between `«` and `»` of an example, and the words around it. */
function around(text: string): Around {
  const [lead = '', marked = ''] = text.split('«');
  const [code = '', rest = ''] = marked.split('»');
  return { code: Number(code), lead, rest };
}
