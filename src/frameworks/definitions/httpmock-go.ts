import { framework, type Example } from '../framework';

/** What makes responses and what answers with them. */
const made = [
  'NewStringResponse($STATUS, $TEXT)',
  'NewStringResponder($STATUS, $TEXT)',
  'NewBytesResponse($STATUS, $BODY)',
  'NewBytesResponder($STATUS, $BODY)',
  'NewJsonResponse($STATUS, $JSON)',
  'NewJsonResponder($STATUS, $JSON)',
  'NewJsonResponderOrPanic($STATUS, $JSON)',
  'NewXmlResponse($STATUS, $BODY)',
  'NewXmlResponder($STATUS, $BODY)',
  'NewXmlResponderOrPanic($STATUS, $BODY)',
];

export const httpmockGo = framework({
  id: 'httpmock-go',
  title: 'httpmock',
  dialects: ['go'],
  evidence: ['github.com/jarcoal/httpmock', 'gopkg.in/jarcoal/httpmock.v1'],
  namespace: 'httpmock',
  // By themselves where a project copied it, or imports its names with a dot.
  mock: made.flatMap((code): (string | Example)[] => [`httpmock.${code}`, { code, needs: 'none' }]),
});
