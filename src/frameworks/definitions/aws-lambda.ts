import { framework } from '../framework';

/**
 * A proxy response is known by what stands beside its status, where it is returned or a handler is seen:
 * clients hold what they got in such objects, too.
 */
export const awsLambda = framework({
  id: 'aws-lambda',
  title: 'AWS Lambda',
  dialects: ['ecmascript'],
  evidence: ['aws-lambda', '@aws-lambda-powertools/*', '@middy/*', 'lambda handler'],
  emit: [
    { code: 'return { statusCode: $STATUS, body: $BODY }', needs: 'none' },
    { code: '({ statusCode: $STATUS, body: $BODY })', needs: 'import' },
    { code: 'return { statusCode: $STATUS, headers: _ }', needs: 'none' },
    { code: '({ statusCode: $STATUS, headers: _ })', needs: 'import' },
    { code: '({ statusCode: $STATUS, isBase64Encoded: _ })', needs: 'none' },
    { code: 'return { statusCode: $STATUS }', needs: 'import' },
    { code: 'callback(_, { statusCode: $STATUS })', needs: 'none' },
  ],
  raise: ['createError($STATUS)'],
  header: ['({ headers: { $NAME: $VALUE } })'],
  respond: { json: '({ statusCode: $STATUS, body: JSON.stringify($JSON) })' },
});
