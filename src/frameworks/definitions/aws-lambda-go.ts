import { framework } from '../framework';

export const awsLambdaGo = framework({
  id: 'aws-lambda-go',
  title: 'AWS Lambda for Go',
  dialects: ['go'],
  evidence: ['github.com/aws/aws-lambda-go/*'],
  namespace: 'events',
  emit: [
    'events.APIGatewayProxyResponse{StatusCode: $STATUS, Body: $BODY}',
    'events.APIGatewayV2HTTPResponse{StatusCode: $STATUS, Body: $BODY}',
    'events.LambdaFunctionURLResponse{StatusCode: $STATUS, Body: $BODY}',
    'events.ALBTargetGroupResponse{StatusCode: $STATUS, Body: $BODY}',
  ],
});
