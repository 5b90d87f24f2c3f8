import { framework } from '../framework';

export const smithy = framework({
  id: 'smithy',
  title: 'Smithy',
  dialects: ['smithy'],
  evidence: [],
  declare: ['@http(... code: $STATUS', '@httpError($STATUS)'].map((code) => ({
    code,
    needs: 'none',
  })),
});
