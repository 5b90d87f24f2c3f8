import { framework } from '../framework';

/** The answers of Cxxtools' HTTP server, which Tntnet has too. */
export const tntnet = framework({
  id: 'tntnet',
  title: 'Cxxtools and Tntnet',
  dialects: ['cpp'],
  evidence: ['cxxtools', 'tnt'],
  emit: [
    { code: '.httpReturn($STATUS', needs: 'none' },
    { code: '->httpReturn($STATUS', needs: 'none' },
    'HttpError($STATUS',
    'HttpReturn($STATUS',
  ],
  consume: [
    { code: '.httpReturnCode() == $STATUS', needs: 'none' },
    { code: '->httpReturnCode() == $STATUS', needs: 'none' },
  ],
});
