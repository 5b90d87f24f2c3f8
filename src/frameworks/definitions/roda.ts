import { framework } from '../framework';

export const roda = framework({
  id: 'roda',
  title: 'Roda',
  dialects: ['ruby'],
  evidence: ['roda', 'roda/*', 'Roda'],
  ambient: ['response'],
  emit: [
    { code: 'r.halt($STATUS)', needs: 'import' },
    { code: 'r.halt([$STATUS, _])', needs: 'import' },
    { code: 'r.redirect(_, $STATUS)', needs: 'import' },
    { code: 'response.status = $STATUS', needs: 'import' },
    { code: 'request.halt($STATUS)', needs: 'import' },
  ],
  consume: [{ code: 'status_handler($STATUS)', needs: 'none' }],
  header: ['response[$NAME] = $VALUE'],
});
