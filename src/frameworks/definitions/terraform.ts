import { framework } from '../framework';

const apis = ['aws_api_gateway_rest_api', 'aws_apigatewayv2_api'].map(
  (type) => `resource.${type}.*.body`,
);

const template =
  'resource.aws_api_gateway_integration.*.request_templates."application/json"' as const;

/** How redirects are called by Google Cloud's load balancers, and by Azure's gateway and CDN. */
const redirects = {
  google: {
    MOVED_PERMANENTLY_DEFAULT: 301,
    FOUND: 302,
    SEE_OTHER: 303,
    TEMPORARY_REDIRECT: 307,
    PERMANENT_REDIRECT: 308,
  },
  azure: {
    Permanent: 301,
    Moved: 301,
    Found: 302,
    SeeOther: 303,
    Temporary: 307,
    TemporaryRedirect: 307,
    PermanentRedirect: 308,
  },
};

/** Resources that answer by themselves or check an answer, as Terraform writes them. */
export const terraform = framework({
  id: 'terraform',
  title: 'Terraform',
  dialects: ['hcl', 'json'],
  evidence: [
    ...['resource', 'module', 'locals', 'data', 'check', 'variable'].map((block) => `${block}: {`),
    '*.tf.json',
  ],
  declare: [
    'resource.aws_api_gateway_method_response.*.status_code: $STATUS',
    'resource.aws_api_gateway_integration_response.*.status_code: $STATUS',
    'resource.azurerm_api_management_api_operation.*.response.status_code: $STATUS',
    ...apis.map((body) => `${body}.paths.*.$METHOD.responses.$STATUS:`),
    { code: '**.responses.$STATUS:', holds: ['description', 'content', '$ref'] },
  ],
  config: [
    `${template}: ...statusCode" : $STATUS`,
    `${template}: ...statusCode\\" : $STATUS`,
    `${template}.statusCode: $STATUS`,
    ...apis.map((body) => `${body}.**.statusCode: $STATUS`),
    '**.status_code: $STATUS',
    '**.status_code: HTTP_$STATUS',
    '**.status_code: HttpStatus$STATUS',
    '**.matcher: $STATUS...',
    '**.health_check_matcher: $STATUS...',
    'resource.aws_cloudfront_distribution.*.**.error_code: $STATUS',
    'resource.aws_cloudfront_distribution.*.**.response_code: $STATUS',
    { code: '**.custom_error_response.error_code: $STATUS', needs: 'none' },
    '**.custom_error_response[].error_code: $STATUS',
    '**.custom_error_response[].response_code: $STATUS',
    '**.custom_error_responses[].error_code: $STATUS',
    '**.custom_error_responses[].response_code: $STATUS',
    '**.failover_criteria.status_codes[]: $STATUS',
    '**.http_error_code_returned_equals: $STATUS',
    '**.http_redirect_code: $STATUS',
    '**.HttpErrorCodeReturnedEquals: $STATUS',
    '**.HttpRedirectCode: $STATUS',
    '**.custom_rule.status: $STATUS...',
    '**.custom_rules[].status: $STATUS...',
    '**.expected_codes: $STATUS',
    '**.statement: ...resp.status == $STATUS',
    ...['status', 'statusCode', 'status_code'].map((name) => `**.pattern: ...$.${name} = $STATUS`),
    ...['status', 'statusCode', 'status_code'].map((name) => `**.pattern: ...$.${name} == $STATUS`),
    ...['tatus\\" : $STATUS', 'tatusCode\\" : $STATUS'].map(
      (text) => `**.selection_pattern: ...${text}`,
    ),
    '**.selection_pattern: $STATUS...',
    '**.integration_response_key: /$STATUS/',
    '**.custom_response.response_code: $STATUS',
    'resource.azurerm_application_gateway.*.probe.match.status_code[]: $STATUS...',
    '**.abort.http_status: $STATUS',
    '**.action: deny($STATUS)',
    '**.exceed_action: deny($STATUS)',
    '**.accepted_response_status_codes.status_value: $STATUS',
    'resource.fastly_service_vcl.*.response_object.status: $STATUS',
    '**.annotations."nginx.ingress.kubernetes.io/permanent-redirect-code": $STATUS',
    '**.annotations."nginx.ingress.kubernetes.io/custom-http-errors": $STATUS...',
    '**.annotations."alb.ingress.kubernetes.io/success-codes": $STATUS...',
  ],
  assert: ['**.condition: ...status_code == $STATUS'],
  named: [
    { role: 'config', code: '**.redirect_response_code: $NAME', names: redirects.google },
    ...['azurerm_application_gateway', 'azurerm_cdn_endpoint', 'azurerm_cdn_frontdoor_rule'].map(
      (type) => ({
        role: 'config' as const,
        code: `resource.${type}.*.**.redirect_type: $NAME`,
        names: redirects.azure,
      }),
    ),
  ],
  inlays: [
    ...apis.map((path) => ({ path, language: 'yaml' })),
    { path: '**.routing_rules', language: 'json' },
    { path: '**.xml_content', language: 'xml' },
    { path: 'resource.kubernetes_config_map.*.data."*.conf"', language: 'nginx' },
    { path: 'resource.kubernetes_config_map_v1.*.data."*.conf"', language: 'nginx' },
  ],
});
