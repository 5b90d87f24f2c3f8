import { framework } from '../framework';

export const sinatra = framework({
  id: 'sinatra',
  title: 'Sinatra',
  dialects: ['ruby'],
  evidence: ['sinatra', 'sinatra/*', 'Sinatra::*'],
  ambient: ['headers', 'response'],
  emit: [
    { code: 'status $STATUS', needs: 'import' },
    { code: 'halt $STATUS', needs: 'none' },
    { code: '_halt $STATUS', needs: 'none' },
    { code: '_.halt $STATUS', needs: 'http' },
    { code: '_.halt [$STATUS, _]', needs: 'http' },
    { code: 'halt [$STATUS, _]', needs: 'none' },
    { code: 'throw :halt, $STATUS', needs: 'none' },
    { code: 'throw :halt, [$STATUS, _]', needs: 'none' },
    { code: 'error $STATUS', needs: 'import' },
    { code: 'redirect _, $STATUS', needs: 'import' },
    { code: 'return [$STATUS, _]', needs: 'import' },
  ],
  // What a handler is for, `error 500..599`: the ends of a range are sent by nobody.
  consume: [{ code: 'error [$STATUS]', needs: 'import' }],
  named: [
    { role: 'emit', needs: 'import', code: '$NAME(_)', unlessSet: true, names: { redirect: 302 } },
  ],
  header: ['headers $NAME => $VALUE', 'response.headers[$NAME] = $VALUE'],
});
