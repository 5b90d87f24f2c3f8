import { framework, type Example, type Needs } from '../framework';

/** The ways to assert a status by methods, and by bare assertions. */
function asserted(actual: string, needs: Needs): Example[] {
  const methods = [
    `_.assertEqual(${actual}, $STATUS)`,
    `_.assertEqual($STATUS, ${actual})`,
    `_.assertIn(${actual}, [$STATUS])`,
    `assert_equal(${actual}, $STATUS)`,
  ];
  return [...methods.map((code) => ({ code, needs })), ...heldAgainst(actual, needs)];
}

function heldAgainst(actual: string, needs: Needs): Example[] {
  return [
    { code: `assert ${actual} == $STATUS`, needs },
    { code: `assert ${actual} in [$STATUS]`, needs },
  ];
}

/** pytest's bare assertions and the methods of unittest; their subject tells that a status is meant. */
export const unittest = framework({
  id: 'unittest',
  title: 'pytest, unittest',
  tests: true,
  dialects: ['python'],
  evidence: ['pytest', 'unittest', 'unittest.*', 'django.test', 'nose.tools'],
  receivers: ['e', 'err', 'error', 'exc', 'ex', 'excinfo'],
  synonyms: {
    assertEqual: [
      'assertEquals',
      'assertNotEqual',
      'assertIs',
      'assertLess',
      'assertLessEqual',
      'assertGreater',
      'assertGreaterEqual',
    ],
    assertIn: ['assertNotIn'],
    HTTPError: ['HTTPStatusError', 'HTTPException', 'ClientResponseError'],
    Mock: ['MagicMock'],
    MockResponse: ['MockedResponse', 'FakeResponse', 'StubResponse', 'DummyResponse'],
    mock_response: ['mock_resp', 'fake_response'],
  },
  assert: [
    ...asserted('_.status_code', 'none'),
    ...asserted('_.status', 'http'),
    ...asserted('_.http_status', 'none'),
    ...heldAgainst('status_code', 'none'),
    ...heldAgainst('status', 'http'),
    { code: '_.assertEqual(status.split()[0], $STATUS)', needs: 'none' },
    ...['statusCode', 'HTTPStatusCode', 'StatusCode'].map((key) => ({
      code: `assert _["${key}"] == $STATUS`,
      needs: 'none' as const,
    })),
    { code: 'assert e.code == $STATUS', needs: 'receiver' },
    ...['e.value.code', 'e.value.status'].map((actual) => ({
      code: `assert ${actual} == $STATUS`,
      needs: 'receiver' as const,
    })),
    { code: '_.raises(HTTPError, match=$STATUS)', needs: 'none' },
    { code: '_.assertRaisesRegex(HTTPError, $STATUS)', needs: 'none' },
    { code: '_.assertResponse(_, $STATUS)', needs: 'none' },
    { code: '_.assert_response(_, $STATUS)', needs: 'none' },
    { code: 'assert_that(_.status_code, $STATUS)', needs: 'none' },
    { code: 'assert_that(_.status_code).is_equal_to($STATUS)', needs: 'none' },
    ...['status', 'status_code', 'code'].map((name) => ({
      code: `expected_${name} == $STATUS`,
      needs: 'none' as const,
    })),
    ...['get', 'post', 'put', 'patch', 'delete', 'head', 'options']
      .flatMap((method) => [method, `${method}_json`])
      .map((method) => ({ code: `_.${method}(_, status=$STATUS)`, needs: 'none' as const })),
    ...['status', 'status_code', '_status', '_status_code', 'expected_code', 'http_code'].map(
      (name) => ({ code: `_.parametrize(${name}=$STATUS)`, needs: 'none' as const }),
    ),
    { code: 'expected_code = $STATUS', needs: 'none' },
    { code: 'expected_status_code = $STATUS', needs: 'none' },
  ],
  mock: [
    ...['status_code', 'status'].flatMap((name) => [
      `_.return_value.${name} = $STATUS`,
      `mock_response.${name} = $STATUS`,
      `_mock.${name} = $STATUS`,
      `Mock(${name}=$STATUS)`,
      `_.Mock(${name}=$STATUS)`,
      `MockResponse(${name}=$STATUS)`,
    ]),
    'MockResponse($STATUS)',
    'MockResponse($BODY, $STATUS)',
  ]
    .map((code): Example => ({ code, needs: 'none' }))
    .concat(
      ['_.status_code = $STATUS', '_(status_code=$STATUS)'].map((code) => ({
        code,
        needs: 'import',
      })),
    ),
});
