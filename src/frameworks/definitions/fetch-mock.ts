import { framework } from '../framework';

const verbs = ['get', 'post', 'put', 'delete', 'head', 'patch', 'any', 'sticky'];

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
  synonyms: {
    mock: ['route', 'once', ...verbs, ...verbs.map((verb) => `${verb}Once`)],
    mockResponse: ['mockResponseOnce'],
  },
  mock: [
    { code: 'fetchMock.mock(_, $STATUS)', needs: 'receiver' },
    { code: 'fetchMock.mock(_, { status: $STATUS })', needs: 'receiver' },
    { code: 'fetchMock.mockResponse(_, { status: $STATUS })', needs: 'receiver' },
  ],
});
