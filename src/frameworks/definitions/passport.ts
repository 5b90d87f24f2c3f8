import { framework } from '../framework';

/** What a strategy fails with, which the middleware answers. */
export const passport = framework({
  id: 'passport',
  title: 'Passport',
  dialects: ['ecmascript'],
  evidence: ['passport', 'passport-*'],
  receivers: ['this', 'self'],
  raise: [
    { code: 'this.fail($STATUS)', needs: 'both' },
    { code: 'this.fail(_, $STATUS)', needs: 'both' },
  ],
});
