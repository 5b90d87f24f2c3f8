import { framework } from '../framework';

const requests = ['url', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

const answers = ['response_headers', 'response_strings', 'response_json_paths'];

/** Tests of APIs with Gabbi. */
export const gabbi = framework({
  id: 'gabbi',
  title: 'Gabbi',
  dialects: ['yaml'],
  evidence: ['tests'],
  assert: ['$STATUS', '$STATUS || $STATUS'].map((status) => ({
    code: `tests[].status: ${status}`,
    holds: [...requests, ...answers],
  })),
});
