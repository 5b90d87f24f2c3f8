import { framework } from '../framework';

export const azureFunctions = framework({
  id: 'azure-functions',
  title: 'Azure Functions',
  dialects: ['ecmascript'],
  evidence: ['@azure/functions'],
  receivers: ['context'],
  emit: [
    { code: '({ status: $STATUS, jsonBody: $JSON })', needs: 'none' },
    { code: '({ status: $STATUS, body: $BODY })', needs: 'import' },
    { code: 'return { status: $STATUS }', needs: 'import' },
    'context.res = { status: $STATUS, body: $BODY }',
    'context.res = { status: $STATUS }',
    'context.res.status = $STATUS',
  ],
  header: ['({ headers: { $NAME: $VALUE } })'],
  respond: { json: '({ status: $STATUS, jsonBody: $JSON })' },
});
