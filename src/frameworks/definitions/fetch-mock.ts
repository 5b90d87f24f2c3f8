import { framework } from '../framework';

/** fetch-mock answers with a bare number; jest-fetch-mock takes options after the content. */
export const fetchMock = framework({
  id: 'fetch-mock',
  title: 'fetch-mock',
  dialects: ['ecmascript'],
  evidence: [
    'fetch-mock',
    '@fetch-mock/*',
    'fetch-mock-jest',
    'jest-fetch-mock',
    'vitest-fetch-mock',
  ],
  namespace: 'fetchMock',
  receivers: ['fetchMock', 'fetch'],
  mock: [
    { code: 'fetchMock.mock(_, $STATUS)', needs: 'receiver' },
    { code: 'fetchMock.mock(_, { status: $STATUS })', needs: 'receiver' },
    { code: 'fetchMock.route(_, $STATUS)', needs: 'receiver' },
    { code: 'fetchMock.route(_, { status: $STATUS })', needs: 'receiver' },
    { code: 'fetchMock.once(_, $STATUS)', needs: 'receiver' },
    { code: 'fetchMock.once(_, { status: $STATUS })', needs: 'receiver' },
    { code: 'fetchMock.get(_, $STATUS)', needs: 'receiver' },
    { code: 'fetchMock.get(_, { status: $STATUS })', needs: 'receiver' },
    { code: 'fetchMock.post(_, $STATUS)', needs: 'receiver' },
    { code: 'fetchMock.post(_, { status: $STATUS })', needs: 'receiver' },
    { code: 'fetchMock.mockResponse(_, { status: $STATUS })', needs: 'receiver' },
    { code: 'fetchMock.mockResponseOnce(_, { status: $STATUS })', needs: 'receiver' },
  ],
});
