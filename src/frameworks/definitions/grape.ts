import { framework } from '../framework';

export const grape = framework({
  id: 'grape',
  title: 'Grape',
  dialects: ['ruby'],
  evidence: ['grape', 'grape/*', 'Grape::*'],
  ambient: ['header'],
  catches: ['rescue_from _ do $HANDLER end'],
  emit: [
    { code: 'status $STATUS', needs: 'import' },
    { code: 'redirect _, status: $STATUS', needs: 'import' },
    { code: 'rack_response _, $STATUS', needs: 'none' },
  ],
  raise: [
    { code: 'error!($BODY, $STATUS)', needs: 'none' },
    { code: '_.error!($BODY, $STATUS)', needs: 'none' },
  ],
  declare: [
    { code: 'failure [[$STATUS, _]]', needs: 'none' },
    { code: 'failure [$STATUS]', needs: 'import' },
    { code: 'failure [{ code: $STATUS }]', needs: 'none' },
    { code: 'success code: $STATUS', needs: 'none' },
    { code: 'http_codes [[$STATUS, _]]', needs: 'none' },
    { code: 'http_codes [{ code: $STATUS }]', needs: 'none' },
    { code: 'desc _, failure: [[$STATUS, _]]', needs: 'none' },
    { code: 'desc _, failure: [{ code: $STATUS }]', needs: 'none' },
    { code: 'desc _, http_codes: [[$STATUS, _]]', needs: 'none' },
    { code: 'desc _, http_codes: [{ code: $STATUS }]', needs: 'none' },
    { code: 'desc _, success: { code: $STATUS }', needs: 'none' },
    { code: 'default_error_status $STATUS', needs: 'none' },
  ],
  header: ['header $NAME, $VALUE'],
});
