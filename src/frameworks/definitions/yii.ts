import { framework } from '../framework';

/** The exception classes of `yii\web`. */
const exceptions = {
  BadRequestHttpException: 400,
  UnauthorizedHttpException: 401,
  ForbiddenHttpException: 403,
  NotFoundHttpException: 404,
  MethodNotAllowedHttpException: 405,
  NotAcceptableHttpException: 406,
  ConflictHttpException: 409,
  GoneHttpException: 410,
  UnsupportedMediaTypeHttpException: 415,
  UnprocessableEntityHttpException: 422,
  TooManyRequestsHttpException: 429,
  ServerErrorHttpException: 500,
};

export const yii = framework({
  id: 'yii',
  title: 'Yii',
  dialects: ['php'],
  evidence: ['yii\\*', 'yii', 'Yii', 'craft\\*', 'humhub\\*'],
  emit: [
    { code: 'Yii::$app->response->statusCode = $STATUS', needs: 'none' },
    { code: '_->response->statusCode = $STATUS', needs: 'none' },
    { code: '$response->statusCode = $STATUS', needs: 'none' },
    { code: 'Yii::$app->response->setStatusCode($STATUS)', needs: 'none' },
    { code: '$this->redirect(_, $STATUS)', needs: 'import' },
  ],
  raise: [
    { code: 'new HttpException($STATUS, _)', needs: 'import' },
    { code: 'new CHttpException($STATUS, _)', needs: 'none' },
  ],
  named: [{ role: 'emit', raised: true, needs: 'import', code: 'new $NAME()', names: exceptions }],
});
