import { framework } from '../framework';

export const haproxy = framework({
  id: 'haproxy',
  title: 'HAProxy',
  dialects: ['haproxy'],
  evidence: [],
  config: [
    'http-request return ... status $STATUS ...',
    'http-request deny ... deny_status $STATUS ...',
    'http-request deny ... status $STATUS ...',
    'http-request tarpit ... deny_status $STATUS ...',
    'http-request redirect ... code $STATUS ...',
    'http-response return ... status $STATUS ...',
    'http-response deny ... status $STATUS ...',
    'http-response set-status $STATUS ...',
    'http-after-response set-status $STATUS ...',
    'http-error status $STATUS ...',
    'redirect ... code $STATUS ...',
    'errorfile $STATUS _',
    'errorloc $STATUS _',
    'errorloc302 $STATUS _',
    'errorloc303 $STATUS _',
    'http-check expect ... status $STATUS',
    'retry-on ... $STATUS ...',
    'acl _ status $STATUS...',
  ].map((code) => ({ code, needs: 'none' })),
});
