import { framework } from '../framework';

export const trpc = framework({
  id: 'trpc',
  title: 'tRPC',
  dialects: ['ecmascript'],
  evidence: ['@trpc/*'],
  raise: [{ code: 'new TRPCError({ code: $STATUS })', values: 'trpc' }],
  consume: [
    { code: '_.data.code === $STATUS', needs: 'import', values: 'trpc' },
    { code: '_.data.httpStatus === $STATUS', needs: 'none' },
  ],
});
