import { framework } from '../framework';

/** AWS resources that answer by themselves, as Terraform writes them. */
export const terraform = framework({
  id: 'terraform',
  title: 'Terraform',
  dialects: ['hcl'],
  evidence: ['resource'],
  declare: [
    'resource.aws_api_gateway_method_response.*.status_code: $STATUS',
    'resource.aws_api_gateway_integration_response.*.status_code: $STATUS',
  ],
  config: [
    'resource.aws_api_gateway_gateway_response.*.status_code: $STATUS',
    'resource.aws_lb_listener.*.default_action.fixed_response.status_code: $STATUS',
    'resource.aws_lb_listener.*.default_action.redirect.status_code: HTTP_$STATUS',
    'resource.aws_lb_listener_rule.*.action.fixed_response.status_code: $STATUS',
    'resource.aws_lb_listener_rule.*.action.redirect.status_code: HTTP_$STATUS',
    'resource.aws_alb_listener.*.default_action.fixed_response.status_code: $STATUS',
    'resource.aws_alb_listener.*.default_action.redirect.status_code: HTTP_$STATUS',
    'resource.aws_alb_listener_rule.*.action.fixed_response.status_code: $STATUS',
    'resource.aws_alb_listener_rule.*.action.redirect.status_code: HTTP_$STATUS',
    'resource.aws_lb_target_group.*.health_check.matcher: $STATUS...',
    'resource.aws_alb_target_group.*.health_check.matcher: $STATUS...',
    'resource.aws_cloudfront_distribution.*.custom_error_response.error_code: $STATUS',
    'resource.aws_cloudfront_distribution.*.custom_error_response.response_code: $STATUS',
    'resource.aws_wafv2_web_acl.*.**.custom_response.response_code: $STATUS',
  ],
});
