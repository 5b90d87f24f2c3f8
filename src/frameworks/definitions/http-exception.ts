import { framework } from '../framework';

/** HTTP::Exception, whose errors are made of their code. */
export const httpException = framework({
  id: 'http-exception',
  title: 'HTTP::Exception',
  dialects: ['perl'],
  evidence: ['HTTP::Exception'],
  emit: [
    { code: 'HTTP::Exception->throw($STATUS', needs: 'none' },
    { code: 'HTTP::Exception->new($STATUS', needs: 'none' },
  ],
  assert: ['$e->code, $STATUS'],
});
