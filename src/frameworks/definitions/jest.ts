import { framework } from '../framework';

/** The `expect` of Jest, which Vitest, Bun and Playwright share. Its subject tells that a status is meant. */
export const jest = framework({
  id: 'jest',
  title: 'Jest, Vitest',
  dialects: ['ecmascript'],
  evidence: ['@jest/globals', 'vitest', 'bun:test'],
  assert: [
    { code: 'expect(_.status).toBe($STATUS)', needs: 'none' },
    { code: 'expect(_.status).toEqual($STATUS)', needs: 'none' },
    { code: 'expect(_.status).toStrictEqual($STATUS)', needs: 'none' },
    { code: 'expect(_.status).not.toBe($STATUS)', needs: 'none' },
    { code: 'expect(_.status).not.toEqual($STATUS)', needs: 'none' },
    { code: 'expect(_.status).toBeGreaterThanOrEqual($STATUS)', needs: 'none' },
    { code: 'expect(_.status).toBeLessThan($STATUS)', needs: 'none' },
    { code: 'expect(_.statusCode).toBe($STATUS)', needs: 'none' },
    { code: 'expect(_.statusCode).toEqual($STATUS)', needs: 'none' },
    { code: 'expect(_.statusCode).toStrictEqual($STATUS)', needs: 'none' },
    { code: 'expect(_.statusCode).not.toBe($STATUS)', needs: 'none' },
    { code: 'expect(_.status).toHaveBeenCalledWith($STATUS)', needs: 'none' },
    { code: 'expect(_.sendStatus).toHaveBeenCalledWith($STATUS)', needs: 'none' },
    { code: 'expect(_.json).toHaveBeenCalledWith(_, { status: $STATUS })', needs: 'none' },
    { code: "expect(_).toHaveProperty('status', $STATUS)", needs: 'none' },
    { code: "expect(_).toHaveProperty('statusCode', $STATUS)", needs: 'none' },
    { code: 'expect(_).toMatchObject({ status: $STATUS })', needs: 'none' },
    { code: 'expect(_).toMatchObject({ statusCode: $STATUS })', needs: 'none' },
    { code: 'expect(_).rejects.toMatchObject({ status: $STATUS })', needs: 'none' },
    { code: 'expect(_).rejects.toMatchObject({ response: { status: $STATUS } })', needs: 'none' },
    { code: 'expect.objectContaining({ status: $STATUS })', needs: 'none' },
    { code: 'expect.objectContaining({ statusCode: $STATUS })', needs: 'none' },
  ],
  mock: [
    { code: '_.mockResolvedValue({ status: $STATUS })', needs: 'none' },
    { code: '_.mockResolvedValueOnce({ status: $STATUS })', needs: 'none' },
    { code: '_.mockRejectedValue({ status: $STATUS })', needs: 'none' },
    { code: '_.mockRejectedValue({ response: { status: $STATUS } })', needs: 'none' },
  ],
});
