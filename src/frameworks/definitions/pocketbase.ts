import { framework } from '../framework';

/** PocketBase as a framework: handlers of its router, and the errors that they return. */
export const pocketbase = framework({
  id: 'pocketbase',
  title: 'PocketBase',
  dialects: ['go'],
  evidence: ['github.com/pocketbase/pocketbase/*'],
  receivers: ['e', 're', 'event'],
  emit: [
    'e.JSON($STATUS, $JSON)',
    'e.String($STATUS, $TEXT)',
    'e.HTML($STATUS, $TEXT)',
    'e.XML($STATUS, $BODY)',
    'e.Blob($STATUS, _, $BODY)',
    'e.Stream($STATUS, _, $BODY)',
    'e.NoContent($STATUS)',
    'e.Redirect($STATUS, _)',
  ].map((code) => ({ code, needs: 'both' })),
  raise: [
    { code: 'e.Error($STATUS, _, _)', needs: 'both' },
    { code: '_.NewApiError($STATUS, _, _)', needs: 'import' },
  ],
  named: [
    {
      role: 'emit',
      raised: true,
      needs: 'both',
      code: 'e.$NAME(_, _)',
      names: {
        BadRequestError: 400,
        UnauthorizedError: 401,
        ForbiddenError: 403,
        NotFoundError: 404,
        TooManyRequestsError: 429,
        InternalServerError: 500,
      },
    },
  ],
  respond: { json: 'e.JSON($STATUS, $JSON)', empty: 'e.NoContent($STATUS)' },
});
