import { framework } from '../framework';

/** What stands in a template, also within a file of the Serverless Framework. */
const templates = ['Resources.*.Properties.', 'resources.Resources.*.Properties.'];

const declared = [
  'MethodResponses[].StatusCode: $STATUS',
  'Integration.IntegrationResponses[].StatusCode: $STATUS',
  'DefinitionBody.paths.*.$METHOD.responses.$STATUS:',
  'Body.paths.*.$METHOD.responses.$STATUS:',
];

const configured = [
  'Integration.RequestTemplates."application/json": ...statusCode" : $STATUS',
  'Integration.RequestTemplates."application/json": ...statusCode\\" : $STATUS',
  'Integration.RequestTemplates."application/json": ...statusCode: $STATUS',
  'DefinitionBody.paths.*.$METHOD.x-amazon-apigateway-integration.responses.*.statusCode: $STATUS',
  'Body.paths.*.$METHOD.x-amazon-apigateway-integration.responses.*.statusCode: $STATUS',
  'DefinitionBody.paths.*.$METHOD.x-amazon-apigateway-integration.requestTemplates."application/json": ...statusCode" : $STATUS',
  'Body.paths.*.$METHOD.x-amazon-apigateway-integration.requestTemplates."application/json": ...statusCode" : $STATUS',
  'Integration.IntegrationResponses[].SelectionPattern: ...tatus" : $STATUS',
  'Integration.IntegrationResponses[].SelectionPattern: ...tatusCode" : $STATUS',
  'Integration.IntegrationResponses[].SelectionPattern: $STATUS...',
  'StatusCode: $STATUS',
  'GatewayResponses.*.StatusCode: $STATUS',
  'DefaultActions[].FixedResponseConfig.StatusCode: $STATUS',
  'DefaultActions[].RedirectConfig.StatusCode: HTTP_$STATUS',
  'Actions[].FixedResponseConfig.StatusCode: $STATUS',
  'Actions[].RedirectConfig.StatusCode: HTTP_$STATUS',
  'Matcher.HttpCode: $STATUS...',
  'DistributionConfig.CustomErrorResponses[].ErrorCode: $STATUS',
  'DistributionConfig.CustomErrorResponses[].ResponseCode: $STATUS',
  'DistributionConfig.OriginGroups.Items[].FailoverCriteria.StatusCodes.Items[]: $STATUS',
  'WebsiteConfiguration.RoutingRules[].RedirectRule.HttpRedirectCode: $STATUS',
  'WebsiteConfiguration.RoutingRules[].RoutingRuleCondition.HttpErrorCodeReturnedEquals: $STATUS',
  'DefaultAction.Block.CustomResponse.ResponseCode: $STATUS',
  'Rules[].Action.Block.CustomResponse.ResponseCode: $STATUS',
];

/** Templates of CloudFormation and SAM: API Gateway, load balancers, CloudFront, S3 websites, WAF. */
export const cloudformation = framework({
  id: 'cloudformation',
  title: 'CloudFormation and SAM',
  dialects: ['yaml', 'json'],
  evidence: ['Resources', 'resources'],
  declare: templates.flatMap((template) => declared.map((path) => template + path)),
  config: [
    ...templates.flatMap((template) => configured.map((path) => template + path)),
    ...['HttpRedirectCode', 'HttpErrorCodeReturnedEquals'].map((key) => ({
      code: `**.${key}: $STATUS`,
      needs: 'none' as const,
    })),
    'Globals.Api.GatewayResponses.*.StatusCode: $STATUS',
  ],
});
