import { framework, type Example, type Needs } from '../framework';

/** The ways to compare a member or a variable. */
function compared(actual: string, needs: Needs): Example[] {
  return [
    { code: `${actual} == $STATUS`, needs },
    { code: `switch (${actual}) { case $STATUS: break; }`, needs },
  ];
}

export const dartIo = framework({
  id: 'dart-io',
  dialects: ['dart'],
  title: 'dart:io',
  evidence: [
    'dart:io',
    ...['universal_io', 'alfred', 'angel_framework', 'angel3_framework', 'angel_common'],
    ...['conduit', 'conduit_core'],
    ...[
      'aqueduct',
      'serverpod',
      'relic',
      'vania',
      'get_server',
      'pharaoh',
      'oauth2',
      'http_status',
    ],
  ].map((name) => (name.includes(':') ? name : `package:${name}/*`)),
  receivers: ['response', 'res', 'resp'],
  emit: [
    { code: 'response.statusCode = $STATUS', needs: 'none' },
    { code: 'statusCode = $STATUS', needs: 'none' },
    { code: 'response.redirect(_, status: $STATUS)', needs: 'import' },
    { code: '_(statusCode: $STATUS)', needs: 'none' },
    { code: '_(status: $STATUS)', needs: 'import' },
    { code: 'Response.json(_, $STATUS)', needs: 'import' },
  ],
  consume: [
    { code: '[$STATUS].contains(_.statusCode)', needs: 'none' },
    { code: '[$STATUS].contains(_.status)', needs: 'import' },
    ...['_.statusCode', 'statusCode'].flatMap((actual) => compared(actual, 'none')),
    ...['_.status', 'status'].flatMap((actual) => compared(actual, 'import')),
  ],
  body: ['response.write($TEXT)', 'response.writeln($TEXT)', 'response.add($BODY)'],
  header: ['response.headers.set($NAME, $VALUE)'],
});
