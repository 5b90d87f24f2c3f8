import { framework } from '../framework';

export const vertx = framework({
  id: 'vertx',
  title: 'Vert.x',
  dialects: ['java', 'kotlin'],
  evidence: ['io.vertx*'],
  receivers: ['response', 'resp', 'res', 'ctx', 'rc', 'routingContext', 'context', 'event'],
  emit: [
    { code: '_.response().statusCode = $STATUS', needs: 'none', dialects: ['kotlin'] },
    { code: 'response.setStatusCode($STATUS)', needs: 'either' },
    { code: '_.response().setStatusCode($STATUS)', needs: 'none' },
    { code: '_.errorHandler($STATUS, _)', needs: 'import' },
  ],
  raise: [
    { code: 'ctx.fail($STATUS)', needs: 'import' },
    { code: 'new HttpException($STATUS)', needs: 'import' },
  ],
  assert: [
    { code: '_.expect(ResponsePredicate.status($STATUS))', needs: 'import' },
    { code: '_.status($STATUS)', needs: 'import' },
  ],
  body: ['response.end($BODY)', 'response.end()'],
  header: [
    '_.response().setStatusCode(_).putHeader($NAME, $VALUE)',
    'response.setStatusCode(_).putHeader($NAME, $VALUE)',
    'response.putHeader($NAME, $VALUE)',
  ],
  respond: { empty: 'response.setStatusCode($STATUS).end()' },
});
