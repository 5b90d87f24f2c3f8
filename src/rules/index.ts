import { deprecatedCode } from './deprecatedCode';
import { discouragedCode } from './discouragedCode';
import { errorBodyNotJson } from './errorBodyNotJson';
import { expressStatusArgument } from './expressStatusArgument';
import { gatewayOnlyCode } from './gatewayOnlyCode';
import { invalidCode } from './invalidCode';
import { missingErrorBody } from './missingErrorBody';
import { missingRetryAfter } from './missingRetryAfter';
import { nullBodyStatus } from './nullBodyStatus';
import type { Rule } from './rule';
import { successInCatch } from './successInCatch';
import { successWithErrorBody } from './successWithErrorBody';
import { unexpectedBody } from './unexpectedBody';
import { unlistedCode } from './unlistedCode';
import { unregisteredCode } from './unregisteredCode';
import { unusedCode } from './unusedCode';

/** All rules, in the order in which they are documented. A rule is registered nowhere else. */
export const rules: readonly Rule[] = [
  invalidCode,
  unregisteredCode,
  deprecatedCode,
  unusedCode,
  unlistedCode,
  discouragedCode,
  gatewayOnlyCode,
  successInCatch,
  successWithErrorBody,
  unexpectedBody,
  nullBodyStatus,
  missingErrorBody,
  errorBodyNotJson,
  missingRetryAfter,
  expressStatusArgument,
];
