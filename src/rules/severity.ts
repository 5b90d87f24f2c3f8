import type { Catalog, Level, RuleLevel, Severity } from '../catalog/catalog';
import type { Problem, Rule, RuleSettings } from './rule';

const severities: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** All levels a rule can be set to, mildest first. */
export const levels: readonly Level[] = ['off', ...severities];

/**
 * How loudly a problem is reported. The user's settings win over the catalog, the catalog over
 * what the rule says of this case, and that over the rule's own default.
 */
export function settle(
  rule: Rule,
  problem: Problem,
  code: number,
  catalog: Catalog,
  settings: RuleSettings,
): Level {
  return (
    levelFor(settings[rule.id], code) ??
    levelFor(catalog.rules[rule.id], code) ??
    problem.severity ??
    defaultSeverity(rule, catalog)
  );
}

/** Whether a rule is off for a code, so that it need not be asked at all. */
export function isSilent(
  rule: Rule,
  code: number,
  catalog: Catalog,
  settings: RuleSettings,
): boolean {
  const level = levelFor(settings[rule.id], code) ?? levelFor(catalog.rules[rule.id], code);
  return (level ?? defaultSeverity(rule, catalog)) === 'off';
}

/** A rule's own default under a catalog. */
export function defaultSeverity(rule: Rule, catalog: Catalog): Level {
  return rule.severityUnder?.(catalog) ?? rule.severity;
}

/**
 * The level that a setting gives to a code; `undefined` where it says nothing of it. What people write
 * into their settings may be anything.
 */
export function levelFor(setting: RuleLevel | null | undefined, code: number): Level | undefined {
  const level = typeof setting === 'object' ? setting?.[code] : setting;
  return levels.find((each) => each === level);
}

/** The rank of a severity: the greater, the louder. */
export function loudness(severity: Severity): number {
  return severities.indexOf(severity);
}
