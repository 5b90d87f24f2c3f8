import { framework } from '../framework';

/** Templates of CloudFormation and SAM: API Gateway, load balancers, CloudFront, S3 websites. */
export const cloudformation = framework({
  id: 'cloudformation',
  title: 'CloudFormation and SAM',
  dialects: ['yaml', 'json'],
  evidence: ['Resources'],
  declare: [
    'Resources.*.Properties.MethodResponses[].StatusCode: $STATUS',
    'Resources.*.Properties.Integration.IntegrationResponses[].StatusCode: $STATUS',
    'Resources.*.Properties.DefinitionBody.paths.*.$METHOD.responses.$STATUS:',
    'Resources.*.Properties.Body.paths.*.$METHOD.responses.$STATUS:',
  ],
  config: [
    'Resources.*.Properties.StatusCode: $STATUS',
    'Resources.*.Properties.GatewayResponses.*.StatusCode: $STATUS',
    'Globals.Api.GatewayResponses.*.StatusCode: $STATUS',
    'Resources.*.Properties.DefaultActions[].FixedResponseConfig.StatusCode: $STATUS',
    'Resources.*.Properties.DefaultActions[].RedirectConfig.StatusCode: HTTP_$STATUS',
    'Resources.*.Properties.Actions[].FixedResponseConfig.StatusCode: $STATUS',
    'Resources.*.Properties.Actions[].RedirectConfig.StatusCode: HTTP_$STATUS',
    'Resources.*.Properties.Matcher.HttpCode: $STATUS...',
    'Resources.*.Properties.DistributionConfig.CustomErrorResponses[].ErrorCode: $STATUS',
    'Resources.*.Properties.DistributionConfig.CustomErrorResponses[].ResponseCode: $STATUS',
    'Resources.*.Properties.WebsiteConfiguration.RoutingRules[].RedirectRule.HttpRedirectCode: $STATUS',
    'Resources.*.Properties.WebsiteConfiguration.RoutingRules[].RoutingRuleCondition.HttpErrorCodeReturnedEquals: $STATUS',
  ],
});
