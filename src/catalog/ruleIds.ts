import { implementedRuleIds } from './implementedRules';

/**
 * Ids of rules to come, which catalogs name already; one that has its file by now need not be taken
 * out.
 */
const reservedRuleIds = [
  '304-metadata',
  '403-404-order',
  '413-retry-after',
  '415-accept-encoding',
  'batch-207',
  'cached-error',
  'content-length-without-body',
  'create-200',
  'delete-200',
  'delete-404',
  'error-class-code',
  'express-redirect-order',
  'fastapi-204-annotation',
  'fastapi-tuple',
  'flask-abort-code',
  'generic-500',
  'go-header-order',
  'interim-code',
  'leaked-stack',
  'message-mismatch',
  'method-mismatch',
  'missing-allow',
  'missing-blocked-by',
  'missing-condition',
  'missing-content-range',
  'missing-location',
  'missing-status-monitor',
  'missing-upgrade',
  'missing-www-authenticate',
  'openapi-error-media-type',
  'openapi-invalid-key',
  'openapi-missing-error',
  'openapi-mixed-101',
  'openapi-mixed-202',
  'openapi-no-success',
  'openapi-range-shadow',
  'openapi-unquoted-key',
  'outdated-name',
  'phrase-mismatch',
  'problem-on-2xx',
  'problem-status-mismatch',
  'problem-title-mismatch',
  'proxy-only-code',
  'ratelimit-on-503',
  'redirect-code',
  'redirect-in-api',
  'redirect-loses-method',
  'spring-status-reason',
  'string-code',
  'temporary-code',
  'undocumented-code',
  'unknown-error-code',
  'unknown-symbol',
  'unsent-status',
  'validation-as-5xx',
] as const;

type RuleId = (typeof implementedRuleIds)[number] | (typeof reservedRuleIds)[number];

/** Every rule id that a catalog may set, those of rules to come behind the others. */
export const ruleIds: readonly RuleId[] = [
  ...new Set<RuleId>([...implementedRuleIds, ...reservedRuleIds]),
];
