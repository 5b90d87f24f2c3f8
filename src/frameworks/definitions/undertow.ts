import { framework } from '../framework';

export const undertow = framework({
  id: 'undertow',
  title: 'Undertow',
  dialects: ['java', 'kotlin'],
  evidence: ['io.undertow*'],
  receivers: ['exchange', 'httpServerExchange'],
  emit: [
    'exchange.setStatusCode($STATUS)',
    { code: 'exchange.setResponseCode($STATUS)', needs: 'either' },
    { code: 'new ResponseCodeHandler($STATUS)', needs: 'import' },
    { code: 'new ErrorPage(_, $STATUS)', needs: 'import' },
  ],
  body: ['exchange.getResponseSender().send($BODY)', 'exchange.endExchange()'],
});
