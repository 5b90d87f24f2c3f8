import assert from 'node:assert/strict';
import { callFormOf, chained, formOf } from '../../../src/frameworks/form';

describe('the form of an example', () => {
  it('is names and calls in a row, each with what joins it to the one before', () => {
    const links = callFormOf("res->status($STATUS).json({ a: ',' }, $JSON)")?.links ?? [];
    assert.deepEqual(
      links.map(({ joint, name, given }) => [joint, name, given]),
      [
        ['', 'res', null],
        ['->', 'status', ['$STATUS']],
        ['.', 'json', ["{ a: ',' }", '$JSON']],
      ],
    );
    assert.equal(chained(links.slice(1)), "->status($STATUS).json({ a: ',' }, $JSON)");
  });

  it('is a call without brackets, too, and one of a constructor', () => {
    const [render] = callFormOf('render json: $JSON, status: $STATUS')?.links ?? [];
    assert.deepEqual(render?.given, ['json: $JSON', 'status: $STATUS']);
    const [made] = callFormOf('new Response(null, _)')?.links ?? [];
    assert.deepEqual([made?.name, made?.given], ['new Response', ['null', '_']]);
  });

  for (const [example, is, parts] of [
    ['return $JSON, $STATUS, {$NAME: $VALUE}', 'return', ['$JSON', '$STATUS', '{$NAME: $VALUE}']],
    ['($STATUS, [($NAME, $VALUE)], _)', 'tuple', ['$STATUS', '[($NAME, $VALUE)]', '_']],
    ['({ a: $STATUS, b: f(1, 2) })', 'object', ['a: $STATUS', 'b: f(1, 2)']],
    ['ctx.status = $STATUS; ctx.body = $JSON', 'assignment', ['ctx.status', '$STATUS']],
    ['<Error statusCode={$STATUS} />', 'other', []],
    ['_.status === $STATUS', 'other', []],
  ] as const) {
    it(`is ${is} for ${example}`, () => {
      const form = formOf(example);
      assert.equal(form.is, is);
      if (form.is === 'return' || form.is === 'tuple') assert.deepEqual(form.elements, parts);
      if (form.is === 'object') assert.deepEqual(form.members, parts);
      if (form.is === 'assignment') assert.deepEqual([form.target, form.value], parts);
    });
  }
});
