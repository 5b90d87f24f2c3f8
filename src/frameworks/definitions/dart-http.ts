import { framework } from '../framework';

export const dartHttp = framework({
  id: 'dart-http',
  dialects: ['dart'],
  title: 'http, dio, chopper and Supabase',
  evidence: [
    'package:http/*',
    'package:dio/*',
    'package:chopper/*',
    'package:retrofit/*',
    'package:dio_smart_retry/*',
    'package:supabase/*',
    'package:supabase_flutter/*',
  ],
  consume: [
    { code: '_(validateStatus: (_) => _ < $STATUS)', needs: 'none' },
    '_(retryableExtraStatuses: {$STATUS})',
    '_(when: (_) => _.statusCode == $STATUS)',
    ...['_.status', 'status'].flatMap((actual) => [
      { code: `${actual} == $STATUS`, needs: 'import' as const },
      { code: `switch (${actual}) { case $STATUS: break; }`, needs: 'import' as const },
    ]),
  ],
});
