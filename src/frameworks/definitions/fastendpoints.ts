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
    { code: 'SendAsync($BODY, $STATUS)', needs: 'import' },
    { code: 'SendStringAsync($TEXT, $STATUS)', needs: 'import' },
    // A project has its namespace in scope by a global using, mostly.
    { code: 'SendErrorsAsync($STATUS)', needs: 'none' },
    { code: 'Send.ResponseAsync($BODY, $STATUS)', needs: 'none' },
    { code: 'Send.StringAsync($TEXT, $STATUS)', needs: 'none' },
    { code: 'Send.ErrorsAsync($STATUS)', needs: 'none' },
    { code: '_.Response.SendAsync($BODY, $STATUS)', needs: 'none' },
    { code: '_.Response.SendErrorsAsync(_, $STATUS)', needs: 'none' },
  ],
  declare: [{ code: '_.Responses[$STATUS] = _', needs: 'import' }],
  raise: [
    { code: 'ThrowIfAnyErrors($STATUS)', needs: 'none' },
    { code: 'ThrowError(_, $STATUS)', needs: 'import' },
  ],
  named: [
    { role: 'emit', needs: 'import', code: '$NAME()', names: ownAnswers },
    { role: 'emit', needs: 'none', code: 'Send.$NAME()', names: answers },
  ],
});
