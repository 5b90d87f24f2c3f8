import { framework } from '../framework';

const listeners = [
  ...['aws_lb_listener', 'aws_alb_listener'].map((type) => `${type}.*.default_action`),
  ...['aws_lb_listener_rule', 'aws_alb_listener_rule'].map((type) => `${type}.*.action`),
].map((path) => `resource.${path}`);

/** Resources that answer by themselves, as Terraform writes them. */
export const terraform = framework({
  id: 'terraform',
  title: 'Terraform',
  dialects: ['hcl'],
  evidence: ['resource', 'module'],
  declare: [
    'resource.aws_api_gateway_method_response.*.status_code: $STATUS',
    'resource.aws_api_gateway_integration_response.*.status_code: $STATUS',
    'resource.azurerm_api_management_api_operation.*.response.status_code: $STATUS',
  ],
  config: [
    'resource.aws_api_gateway_gateway_response.*.status_code: $STATUS',
    'resource.aws_api_gateway_integration.*.request_templates."application/json": ...statusCode\\" : $STATUS',
    'resource.aws_api_gateway_integration.*.request_templates."application/json".statusCode: $STATUS',
    ...listeners.map((listener) => `${listener}.fixed_response.status_code: $STATUS`),
    ...listeners.map((listener) => `${listener}.redirect.status_code: HTTP_$STATUS`),
    'module.*.**.fixed_response.status_code: $STATUS',
    'module.*.**.redirect.status_code: HTTP_$STATUS',
    'module.*.**.health_check.matcher: $STATUS...',
    'resource.aws_lb_target_group.*.health_check.matcher: $STATUS...',
    'resource.aws_alb_target_group.*.health_check.matcher: $STATUS...',
    'resource.aws_cloudfront_distribution.*.custom_error_response.error_code: $STATUS',
    'resource.aws_cloudfront_distribution.*.custom_error_response.response_code: $STATUS',
    'resource.aws_cloudfront_distribution.*.origin_group.failover_criteria.status_codes[]: $STATUS',
    'resource.aws_s3_bucket_website_configuration.*.routing_rule.condition.http_error_code_returned_equals: $STATUS',
    'resource.aws_s3_bucket_website_configuration.*.routing_rule.redirect.http_redirect_code: $STATUS',
    'resource.aws_wafv2_web_acl.*.**.custom_response.response_code: $STATUS',
    'resource.azurerm_application_gateway.*.**.custom_error_configuration.status_code: HttpStatus$STATUS',
    'resource.azurerm_application_gateway.*.probe.match.status_code[]: $STATUS...',
    'resource.google_compute_url_map.*.**.fault_injection_policy.abort.http_status: $STATUS',
    'resource.google_monitoring_uptime_check_config.*.http_check.accepted_response_status_codes.status_value: $STATUS',
    'resource.cloudflare_ruleset.*.rules.action_parameters.from_value.status_code: $STATUS',
    'resource.cloudflare_ruleset.*.rules.action_parameters.response.status_code: $STATUS',
    'resource.kubernetes_ingress_v1.*.metadata.annotations."nginx.ingress.kubernetes.io/permanent-redirect-code": $STATUS',
  ],
  named: [
    {
      role: 'config',
      code: 'resource.google_compute_url_map.*.**.redirect_response_code: $NAME',
      names: {
        MOVED_PERMANENTLY_DEFAULT: 301,
        FOUND: 302,
        SEE_OTHER: 303,
        TEMPORARY_REDIRECT: 307,
        PERMANENT_REDIRECT: 308,
      },
    },
  ],
});
