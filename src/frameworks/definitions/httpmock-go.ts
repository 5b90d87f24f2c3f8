import { framework } from '../framework';

export const httpmockGo = framework({
  id: 'httpmock-go',
  title: 'httpmock',
  dialects: ['go'],
  evidence: ['github.com/jarcoal/httpmock', 'gopkg.in/jarcoal/httpmock.v1'],
  namespace: 'httpmock',
  mock: [
    'httpmock.NewStringResponse($STATUS, $TEXT)',
    'httpmock.NewStringResponder($STATUS, $TEXT)',
    'httpmock.NewBytesResponse($STATUS, $BODY)',
    'httpmock.NewBytesResponder($STATUS, $BODY)',
    'httpmock.NewJsonResponse($STATUS, $JSON)',
    'httpmock.NewJsonResponder($STATUS, $JSON)',
    'httpmock.NewJsonResponderOrPanic($STATUS, $JSON)',
    'httpmock.NewXmlResponse($STATUS, $BODY)',
    'httpmock.NewXmlResponder($STATUS, $BODY)',
    'httpmock.NewXmlResponderOrPanic($STATUS, $BODY)',
  ],
});
