import { framework } from '../framework';

/** PSR-7 and 17: Slim, Mezzio, CakePHP, Guzzle's own responses. */
export const psr7 = framework({
  id: 'psr7',
  title: 'PSR-7 (Slim, Mezzio)',
  dialects: ['php'],
  evidence: ['Psr\\Http\\*', 'Slim\\*', 'Laminas\\*', 'Nyholm\\*', 'GuzzleHttp\\Psr7', 'Zend\\*'],
  receivers: ['$response', '$res'],
  emit: [
    { code: '_->withStatus($STATUS)', needs: 'none' },
    { code: '_->withRedirect(_, $STATUS)', needs: 'none' },
    { code: '_->withJson($JSON, $STATUS)', needs: 'none' },
    { code: '_->createResponse($STATUS)', needs: 'none' },
    { code: 'new EmptyResponse($STATUS)', needs: 'none' },
    { code: 'new TextResponse($TEXT, $STATUS)', needs: 'none' },
    { code: '$this->respondWithData(_, $STATUS)', needs: 'none' },
    { code: 'new ActionPayload($STATUS)', needs: 'none' },
    { code: '$app->redirect(_, _, $STATUS)', needs: 'import' },
    { code: '$app->halt($STATUS, _)', needs: 'none' },
    { code: '$app->response->setStatus($STATUS)', needs: 'none' },
  ],
  synonyms: { 'new TextResponse': ['new HtmlResponse', 'new XmlResponse'] },
  named: [
    {
      role: 'emit',
      raised: true,
      needs: 'none',
      code: 'new $NAME()',
      names: {
        HttpBadRequestException: 400,
        HttpUnauthorizedException: 401,
        HttpForbiddenException: 403,
        HttpNotFoundException: 404,
        HttpMethodNotAllowedException: 405,
        HttpGoneException: 410,
        HttpTooManyRequestsException: 429,
        HttpInternalServerErrorException: 500,
        HttpNotImplementedException: 501,
      },
    },
  ],
  header: ['_->withStatus(_)->withHeader($NAME, $VALUE)'],
});
