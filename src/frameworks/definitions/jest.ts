import { framework } from '../framework';

/** The `expect` of Jest, which Vitest, Bun and Playwright share. Its subject tells that a status is meant. */
export const jest = framework({
  id: 'jest',
  title: 'Jest, Vitest',
  dialects: ['ecmascript'],
  evidence: ['@jest/globals', 'vitest', 'bun:test'],
  synonyms: {
    status: [
      ...['statusCode', 'status_code', 'httpStatus', 'httpStatusCode', 'getStatus', ':status'],
      ...['response.status', 'response.statusCode'],
    ],
    toBe: [
      'toEqual',
      'toStrictEqual',
      'toBeGreaterThan',
      'toBeGreaterThanOrEqual',
      'toBeLessThan',
      'toBeLessThanOrEqual',
    ],
    toMatchObject: ['toEqual', 'toStrictEqual'],
    toHaveBeenCalledWith: [
      'toBeCalledWith',
      'toHaveBeenLastCalledWith',
      'toHaveBeenCalledExactlyOnceWith',
    ],
    mockResolvedValue: [
      'mockResolvedValueOnce',
      'mockRejectedValue',
      'mockRejectedValueOnce',
      'mockReturnValue',
      'mockReturnValueOnce',
    ],
    mockImplementation: ['mockImplementationOnce', 'fn'],
  },
  assert: [
    { code: 'expect(_.status).toBe($STATUS)', needs: 'none' },
    { code: 'expect(_.status).toBeOneOf([$STATUS])', needs: 'none' },
    { code: 'expect(_.status).not.toBe($STATUS)', needs: 'none' },
    { code: 'expect(_.status).resolves.toBe($STATUS)', needs: 'none' },
    { code: 'expect([$STATUS]).toContain(_.status)', needs: 'none' },
    { code: 'expect($STATUS).toBe(_.status)', needs: 'none' },
    { code: '_.status.toBe($STATUS)', needs: 'none' },
    { code: 'expect(_.status).toHaveBeenCalledWith($STATUS)', needs: 'none' },
    { code: 'expect(_.sendStatus).toHaveBeenCalledWith($STATUS)', needs: 'none' },
    { code: 'expect(_.writeHead).toHaveBeenCalledWith($STATUS)', needs: 'none' },
    { code: 'expect(_.json).toHaveBeenCalledWith(_, { status: $STATUS })', needs: 'none' },
    { code: "expect(_).toHaveProperty('status', $STATUS)", needs: 'none' },
    { code: "expect(_).rejects.toHaveProperty('status', $STATUS)", needs: 'none' },
    { code: 'expect(_).toMatchObject({ status: $STATUS })', needs: 'none' },
    { code: 'expect(_.body).toMatchObject({ code: $STATUS, message: _ })', needs: 'none' },
    { code: 'expect(_.body).toMatchObject({ code: $STATUS, error: _ })', needs: 'none' },
    { code: 'expect(_).rejects.toMatchObject({ status: $STATUS })', needs: 'none' },
    { code: 'expect.objectContaining({ status: $STATUS })', needs: 'none' },
  ],
  mock: [
    { code: '_.mockResolvedValue({ status: $STATUS })', needs: 'none' },
    { code: '_.mockImplementation(() => ({ status: $STATUS }))', needs: 'none' },
  ],
});
