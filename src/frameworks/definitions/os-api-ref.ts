import { framework } from '../framework';

/** What the codes of an OpenStack service mean, for the pages that os-api-ref makes of its API. */
export const osApiRef = framework({
  id: 'os-api-ref',
  title: 'os-api-ref',
  dialects: ['yaml'],
  evidence: ['status.yaml', 'http-status.yaml', 'http_codes.yaml', 'http-codes.yaml'],
  declare: [{ code: '$STATUS:', holds: ['default'] }],
});
