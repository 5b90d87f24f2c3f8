import { framework } from '../framework';

export const playwright = framework({
  id: 'playwright',
  title: 'Playwright',
  dialects: ['ecmascript'],
  evidence: ['@playwright/test', 'playwright', 'playwright-core'],
  receivers: ['route'],
  assert: [
    'expect(_.status()).toBe($STATUS)',
    'expect(_.status()).toEqual($STATUS)',
    'expect(_.status()).not.toBe($STATUS)',
    'expect(_.status()).toBeLessThan($STATUS)',
  ],
  consume: [{ code: '_.status() === $STATUS', needs: 'none' }],
  mock: ['route.fulfill({ status: $STATUS })'],
});
