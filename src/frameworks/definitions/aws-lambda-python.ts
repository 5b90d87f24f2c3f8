import { framework } from '../framework';

const exceptions = {
  BadRequestError: 400,
  UnauthorizedError: 401,
  ForbiddenError: 403,
  NotFoundError: 404,
  RequestTimeoutError: 408,
  RequestEntityTooLargeError: 413,
  InternalServerError: 500,
  ServiceUnavailableError: 503,
  TooManyRequestsError: 429,
  ConflictError: 409,
  MethodNotAllowedError: 405,
  ChaliceViewError: 500,
};

/** Proxy responses as dictionaries, and what Powertools for AWS Lambda adds. */
export const awsLambdaPython = framework({
  id: 'aws-lambda-python',
  title: 'AWS Lambda, Powertools',
  dialects: ['python'],
  evidence: ['aws_lambda_powertools', 'aws_lambda_powertools.*', 'aws_lambda_typing', 'chalice'],
  emit: [
    { code: '({"statusCode": $STATUS, "body": $BODY})', needs: 'none' },
    { code: '({"statusCode": $STATUS, "headers": _})', needs: 'none' },
    'Response(status_code=$STATUS, body=$BODY)',
    'Response(status_code=$STATUS)',
    'Response($STATUS, body=$BODY)',
    { code: 'return $JSON, $STATUS', needs: 'import' },
    { code: 'dict(statusCode=$STATUS, body=$BODY)', needs: 'none' },
    { code: '_["statusCode"] = $STATUS', needs: 'none' },
  ],
  raise: [{ code: 'ServiceError($STATUS, _)', needs: 'import' }],
  named: [
    { role: 'emit', raised: true, code: '$NAME()', names: exceptions },
    { role: 'emit', raised: true, code: 'raise $NAME', needs: 'import', names: exceptions },
  ],
  header: ['({"headers": {$NAME: $VALUE}})'],
  respond: {
    json: '({"statusCode": $STATUS, "body": json.dumps($JSON)})',
    empty: '({"statusCode": $STATUS})',
  },
});
