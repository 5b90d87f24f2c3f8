import { framework } from '../framework';

export const hanami = framework({
  id: 'hanami',
  title: 'Hanami',
  dialects: ['ruby'],
  evidence: ['hanami', 'hanami/*', 'Hanami::*'],
  receivers: ['res', 'response'],
  emit: [
    { code: 'res.status = $STATUS', needs: 'both' },
    { code: 'self.status = $STATUS', needs: 'import' },
    { code: 'halt $STATUS', needs: 'import' },
    { code: 'redirect_to _, status: $STATUS', needs: 'import' },
    { code: 'res.redirect_to _, status: $STATUS', needs: 'both' },
  ],
  body: ['res.body = $BODY'],
  header: ['res.headers[$NAME] = $VALUE'],
});
