import { framework } from '../framework';

export const http4k = framework({
  id: 'http4k',
  title: 'http4k',
  dialects: ['kotlin'],
  evidence: ['org.http4k*'],
  emit: [
    { code: 'Response($STATUS)', needs: 'import', accepts: 'objects' },
    { code: 'Status($STATUS, _)', needs: 'import', accepts: 'numbers' },
    { code: 'Status.fromCode($STATUS)', needs: 'import' },
    { code: '_.status($STATUS)', needs: 'import', accepts: 'objects' },
  ],
  declare: [{ code: 'returning($STATUS)', needs: 'import', accepts: 'objects' }],
  assert: [
    { code: '_.shouldHaveStatus($STATUS)', needs: 'import' },
    { code: 'hasStatus($STATUS)', needs: 'import' },
  ],
  body: [{ code: '_.body($BODY)', needs: 'import' }],
  header: ['Response(_).header($NAME, $VALUE)'],
});
