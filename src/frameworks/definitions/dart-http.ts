import { framework } from '../framework';

export const dartHttp = framework({
  id: 'dart-http',
  dialects: ['dart'],
  title: 'http, dio and chopper',
  evidence: [
    'package:http/*',
    'package:dio/*',
    'package:chopper/*',
    'package:retrofit/*',
    'package:dio_smart_retry/*',
  ],
  consume: [
    { code: '_(validateStatus: (_) => _ < $STATUS)', needs: 'none' },
    '_(retryableExtraStatuses: {$STATUS})',
    '_(when: (_) => _.statusCode == $STATUS)',
  ],
});
