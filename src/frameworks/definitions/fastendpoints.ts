import { framework } from '../framework';

/** The methods of `Send` that answer with one status. */
const answers = {
  OkAsync: 200,
  CreatedAtAsync: 201,
  NoContentAsync: 204,
  UnauthorizedAsync: 401,
  ForbiddenAsync: 403,
  NotFoundAsync: 404,
};

/** The same as methods of the endpoint, before version 7. */
const ownAnswers = Object.fromEntries(
  Object.entries(answers).map(([name, status]) => [`Send${name}`, status]),
);

export const fastendpoints = framework({
  id: 'fastendpoints',
  title: 'FastEndpoints',
  dialects: ['csharp'],
  evidence: ['FastEndpoints', 'FastEndpoints.*'],
  emit: [
    'SendAsync($BODY, $STATUS)',
    'SendErrorsAsync($STATUS)',
    'Send.ResponseAsync($BODY, $STATUS)',
    'Send.ErrorsAsync($STATUS)',
    '_.Response.SendAsync($BODY, $STATUS)',
    '_.Response.SendErrorsAsync(_, $STATUS)',
  ].map((code) => ({ code, needs: 'import' as const })),
  declare: [{ code: '_.Responses[$STATUS] = _', needs: 'import' }],
  raise: [
    { code: 'ThrowIfAnyErrors($STATUS)', needs: 'import' },
    { code: 'ThrowError(_, $STATUS)', needs: 'import' },
  ],
  named: [
    { role: 'emit', needs: 'import', code: '$NAME()', names: ownAnswers },
    { role: 'emit', needs: 'import', code: 'Send.$NAME()', names: answers },
  ],
});
