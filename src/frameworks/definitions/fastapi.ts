import { framework } from '../framework';

export const fastapi = framework({
  id: 'fastapi',
  title: 'FastAPI',
  dialects: ['python'],
  evidence: ['fastapi', 'fastapi.*', 'fastapi_utils.*'],
  receivers: ['response', 'resp', 'res'],
  emit: [
    'JSONResponse($JSON, $STATUS)',
    'JSONResponse(content=$JSON, status_code=$STATUS)',
    'JSONResponse($JSON, status_code=$STATUS)',
    'JSONResponse(status_code=$STATUS)',
    'Response(content=$BODY, status_code=$STATUS)',
    'Response($BODY, status_code=$STATUS)',
    'Response(status_code=$STATUS)',
    'RedirectResponse(_, $STATUS)',
    'RedirectResponse(_, status_code=$STATUS)',
    { code: 'response.status_code = $STATUS', needs: 'import' },
    { code: '@_.exception_handler($STATUS)', needs: 'none' },
    { code: '@_.get(_, status_code=$STATUS)', needs: 'import' },
    { code: '@_.post(_, status_code=$STATUS)', needs: 'import' },
    { code: '@_.put(_, status_code=$STATUS)', needs: 'import' },
    { code: '@_.patch(_, status_code=$STATUS)', needs: 'import' },
    { code: '@_.delete(_, status_code=$STATUS)', needs: 'import' },
  ],
  raise: [
    'HTTPException($STATUS)',
    'HTTPException(status_code=$STATUS)',
    { code: '_.HTTPException(status_code=$STATUS)', needs: 'import' },
  ],
  declare: [
    { code: '_(_, responses={$STATUS: _})', needs: 'none' },
    { code: 'responses = {$STATUS: _}', needs: 'import' },
  ],
  named: [
    {
      role: 'emit',
      code: '$NAME(_)',
      unlessSet: true,
      names: { RedirectResponse: 307 },
    },
  ],
  implicit: ['JSONResponse($JSON)', 'JSONResponse(content=$JSON)'],
  header: ['response.headers[$NAME] = $VALUE', '_(headers={$NAME: $VALUE})'],
  respond: {
    json: 'JSONResponse($JSON, status_code=$STATUS)',
    empty: 'Response(status_code=$STATUS)',
  },
});
