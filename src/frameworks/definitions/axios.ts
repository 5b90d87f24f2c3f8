import { framework } from '../framework';

export const axios = framework({
  id: 'axios',
  title: 'axios',
  dialects: ['ecmascript'],
  evidence: ['axios', 'axios-*'],
  consume: [
    { code: '_.status === $STATUS', needs: 'import' },
    { code: 'status === $STATUS', needs: 'import' },
    { code: 'switch (_.status) { case $STATUS: }', needs: 'import' },
    { code: '[$STATUS].includes(_.status)', needs: 'import' },
    { code: '({ validateStatus: (_) => _ < $STATUS })', needs: 'import' },
  ],
  mock: [{ code: '({ response: { status: $STATUS } })', needs: 'none' }],
});
