import { framework } from '../framework';

export const payload = framework({
  id: 'payload',
  title: 'Payload',
  dialects: ['ecmascript'],
  evidence: ['payload', 'payload/*'],
  raise: ['new APIError(_, $STATUS)'],
  named: [
    {
      role: 'emit',
      raised: true,
      code: 'new $NAME(_)',
      unlessSet: true,
      names: { APIError: 500 },
    },
    {
      role: 'emit',
      raised: true,
      code: 'new $NAME()',
      names: {
        FileUploadError: 400,
        MissingFile: 400,
        ValidationError: 400,
        AuthenticationError: 401,
        LockedAuth: 401,
        UnauthorizedError: 401,
        Forbidden: 403,
        UnverifiedEmail: 403,
        NotFound: 404,
        Locked: 423,
      },
    },
  ],
});
