import { framework } from '../framework';

/** HTTP archives: what a browser or proxy has recorded. */
export const har = framework({
  id: 'har',
  title: 'HTTP archive',
  dialects: ['json'],
  evidence: ['log'],
  mock: [
    'log.entries[].response.status: $STATUS',
    { code: 'log.entries[].response.statusText: $STATUS', values: 'phrase' },
  ],
});
