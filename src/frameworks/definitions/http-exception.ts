import { framework } from '../framework';
import { perlNames } from '../perlNames';

const names = perlNames('HTTP::Exception::');

/** HTTP::Exception, whose errors are made of their code, or are of a class that is called after it. */
export const httpException = framework({
  id: 'http-exception',
  title: 'HTTP::Exception',
  dialects: ['perl'],
  evidence: ['HTTP::Exception'],
  emit: [
    { code: 'HTTP::Exception->throw($STATUS', needs: 'none' },
    { code: 'HTTP::Exception->new($STATUS', needs: 'none' },
    { code: 'HTTP::Exception:: $STATUS->throw', needs: 'none' },
    { code: 'HTTP::Exception:: $STATUS->new', needs: 'none' },
  ],
  consume: [{ code: 'HTTP::Exception:: $STATUS->caught', needs: 'none' }],
  assert: ['$e->code, $STATUS'],
  named: [
    { role: 'emit', needs: 'none', code: '$NAME->throw', names },
    { role: 'emit', needs: 'none', code: '$NAME->new', names },
    { role: 'consume', needs: 'none', code: '$NAME->caught', names },
  ],
});
