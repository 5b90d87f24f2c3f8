import { framework, type Example, type Needs } from '../framework';
import { rustHttp as rustHttpTable } from '../tables/rust-http';

/** The ways to compare what a method answers, a field or a variable. */
function compared(actual: string, needs: Needs): Example[] {
  return [
    { code: `${actual} == $STATUS`, needs },
    { code: `match ${actual} { $STATUS => _, }`, needs },
  ];
}

/** The ways to ask whether a status is one of several, ranges among them. */
function matched(actual: string, needs: Needs): Example[] {
  return ['$STATUS', '$STATUS..=599'].map((wanted) => ({
    code: `matches!(${actual}, ${wanted})`,
    needs,
  }));
}

export const rustHttp = framework({
  id: 'rust-http',
  dialects: ['rust'],
  title: 'http, hyper and reqwest',
  evidence: [
    ...rustHttpTable.modules,
    ...['tiny_http', 'rouille', 'worker', 'iron', 'ferrum', 'gotham', 'nickel', 'simple_server'],
    ...['viz', 'trillium', 'ntex', 'pavex', 'dropshot', 'loco_rs', 'spin_sdk', 'fastly', 'aide'],
    ...['hyper_util', 'reqwest_middleware', 'reqwest_retry', 'minreq', 'attohttpc', 'curl', 'awc'],
    ...['gloo_net', 'ehttp', 'web_sys', 'httparse', 'axum_test', 'axum_extra', 'aws_lambda_events'],
  ],
  synonyms: { status_code: ['response_code'] },
  emit: [
    { code: 'StatusCode::from_u16($STATUS)', needs: 'none' },
    { code: '_.from_u16($STATUS)', needs: 'import' },
    { code: 'StatusCode::try_from($STATUS)', needs: 'none' },
    { code: '_.builder().status($STATUS)', needs: 'none' },
    { code: '_.status($STATUS)', needs: 'import' },
    { code: '*_.status_mut() = $STATUS', needs: 'none' },
    { code: '_.set_status($STATUS)', needs: 'import' },
    { code: '_.with_status_code($STATUS, _)', needs: 'none' },
    ...['$STATUS.into_response()', '($STATUS, _).into_response()'].map((code) => ({
      code,
      needs: 'none' as const,
    })),
    { code: 'Response::empty($STATUS)', needs: 'import' },
    { code: 'tiny_http::Response::empty($STATUS)', needs: 'none' },
    { code: '_.set_status_code($STATUS)', needs: 'none' },
    { code: 'fn status_code() { return $STATUS; }', needs: 'none' },
    { code: 'fn status() { return $STATUS; }', needs: 'none', values: 'constants' },
    { code: 'status_code = $STATUS', needs: 'none' },
    { code: 'let status_code = $STATUS', needs: 'none' },
    { code: 'let status = $STATUS', needs: 'import' },
    { code: 'resp.code = $STATUS', needs: 'http' },
    ...['status', 'status_code'].flatMap((name) => [
      { code: `_{ ${name}: $STATUS }`, needs: 'import' as const },
      { code: `_.${name} = $STATUS`, needs: 'import' as const },
    ]),
  ],
  consume: [
    ...matched('_.status()', 'none'),
    ...matched('_.status_code()', 'none'),
    ...['status', 'status_code'].flatMap((name) => [
      { code: `matches!(_, _{ ${name}: $STATUS })`, needs: 'import' as const },
    ]),
    { code: '[$STATUS].contains(_.status())', needs: 'none' },
    { code: '[$STATUS].contains(status_code)', needs: 'none' },
    ...['Error', 'ureq::Error'].flatMap((type) => [
      { code: `${type}::Status($STATUS, _)`, needs: 'import' as const },
      { code: `${type}::StatusCode($STATUS)`, needs: 'import' as const },
    ]),
    ...['$STATUS', '$STATUS..=599'].flatMap((wanted) => [
      { code: `matches!(_, Self::Status(${wanted}))`, needs: 'import' as const },
    ]),
    { code: 'match _.status() { $STATUS => _, }', needs: 'none', accepts: 'constants' },
    ...['_.status()', '_.status_code()', '_.status_code', 'status_code'].flatMap((actual) =>
      compared(actual, 'none'),
    ),
    ...['_.status', 'status'].flatMap((actual) => compared(actual, 'import')),
    ...compared('_.as_u16()', 'import'),
    ...['response.code', 'resp.code'].flatMap((actual) => compared(actual, 'http')),
  ],
  assert: [
    ...['assert_eq', 'assert_ne', 'debug_assert_eq'].flatMap((name) =>
      ['_.status()', '_.status_code()'].flatMap((actual) => [
        { code: `${name}!(${actual}, $STATUS)`, needs: 'none' as const },
        { code: `${name}!($STATUS, ${actual})`, needs: 'none' as const },
      ]),
    ),
    ...['_.status()', '_.status_code()'].flatMap((actual) => [
      { code: `assert!(${actual} == $STATUS)`, needs: 'none' as const },
    ]),
    { code: '_.assert_status($STATUS)', needs: 'none' },
    { code: 'assert_snapshot!(_.status(), $STATUS)', needs: 'none' },
    { code: 'snapshot!(code, $STATUS)', needs: 'none' },
    { code: 'assert_eq!(resp.code, $STATUS)', needs: 'http' },
  ],
  declare: [{ code: '#[status($STATUS)]', needs: 'none' }],
  // The members of an object in `json!`, as it is read.
  text: [
    'J{ status: $STATUS }',
    'J{ status_code: $STATUS }',
    'J{ error: J{ code: $STATUS, message: _ } }',
  ].map((code) => ({
    code,
    needs: 'http' as const,
  })),
  body: [{ code: '_.status(_).body($BODY)', needs: 'import' }],
  header: ['_.status(_).header($NAME, $VALUE)', '_.builder().status(_).header($NAME, $VALUE)'],
});
