import { framework } from '../framework';

export const pact = framework({
  id: 'pact',
  title: 'Pact JS',
  dialects: ['ecmascript'],
  evidence: ['@pact-foundation/*'],
  mock: [
    { code: '_.willRespondWith({ status: $STATUS })', needs: 'none' },
    { code: '_.willRespondWith($STATUS)', needs: 'none' },
    { code: '({ willRespondWith: { status: $STATUS } })', needs: 'none' },
  ],
});
