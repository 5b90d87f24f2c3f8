import { framework, type Example } from '../framework';

export const minitest = framework({
  id: 'minitest',
  title: 'Minitest',
  dialects: ['ruby'],
  evidence: ['minitest', 'minitest/*', 'test_helper', 'Minitest::*'],
  assert: [
    { code: 'assert_equal $STATUS, _.status', needs: 'none' },
    { code: 'assert_equal $STATUS, _.status[0]', needs: 'none' },
    { code: 'assert_equal _.status, $STATUS', needs: 'none' },
    { code: 'refute_equal $STATUS, _.status', needs: 'none' },
    { code: 'assert_equal $STATUS, _.code', needs: 'none' },
    { code: 'assert_equal $STATUS, _.code.to_i', needs: 'none' },
    { code: 'assert_equal _.code, $STATUS', needs: 'none' },
    { code: 'refute_equal $STATUS, _.code', needs: 'none' },
    { code: 'assert_equal $STATUS, _.status_code', needs: 'none' },
    { code: 'assert_equal _.status_code, $STATUS', needs: 'none' },
    { code: 'refute_equal $STATUS, _.status_code', needs: 'none' },
    { code: 'assert_equal $STATUS, _.response_code', needs: 'none' },
    { code: '_.status.must_equal $STATUS', needs: 'none' },
    { code: 'status.must_equal $STATUS', needs: 'none' },
    { code: '_(_.status).must_equal $STATUS', needs: 'none' },
    { code: 'assert_equal [$STATUS, {}, _], _', needs: 'none' },
    { code: 'assert_status $STATUS', needs: 'none' },
    { code: 'must_respond_with $STATUS', needs: 'none' },
    { code: 'assert_redirected_to _, status: $STATUS', needs: 'none' },
    ...['_.status', '_.code', '_.code.to_i', '_.status_code'].map((status): Example => ({
      code: `assert_includes $STATUS..599, ${status}`,
      needs: 'none',
    })),
  ],
  // Mocha's.
  mock: ['stub', 'stub_everything']
    .flatMap((stub) =>
      ['code', 'status'].flatMap((name): Example[] => [
        { code: `${stub}(${name}: $STATUS)`, needs: 'none' },
        { code: `${stub}(_, ${name}: $STATUS)`, needs: 'none' },
      ]),
    )
    .concat(
      ['stubs', 'expects'].flatMap((stub) =>
        ['code', 'status'].map((name): Example => ({
          code: `_.${stub}(:${name}).returns($STATUS)`,
          needs: 'none',
        })),
      ),
    ),
});
