import { framework } from '../framework';

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
  ],
  raise: [{ code: 'ServiceError($STATUS, _)', needs: 'import' }],
  named: [
    {
      role: 'emit',
      raised: true,
      code: '$NAME()',
      names: {
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
      },
    },
  ],
  header: ['({"headers": {$NAME: $VALUE}})'],
  respond: {
    json: '({"statusCode": $STATUS, "body": json.dumps($JSON)})',
    empty: '({"statusCode": $STATUS})',
  },
});
