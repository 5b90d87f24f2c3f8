import type { Catalog, Severity } from '../catalog/catalog';
import type { Occurrence, Role } from '../occurrences/occurrence';
import { rules } from './definitions';
import { speak } from './message';
import type { Finding, Judgement, Problem, Rule, RuleSettings, Subject } from './rule';
import { isSilent, loudness, settle } from './severity';

/** A finding together with the rule that made it. */
interface Report {
  readonly rule: Rule;
  readonly finding: Finding;
}

const rulesByRole = new Map<Role, readonly Rule[]>();

/** What all rules say about the occurrences of a file, in the order of the text. */
export function lint(
  occurrences: readonly Occurrence[],
  catalog: Catalog,
  settings: RuleSettings,
  locale = 'en',
): Finding[] {
  return occurrences
    .flatMap((occurrence) => lintOccurrence(occurrence, { catalog }, settings, locale))
    .sort((a, b) => a.range.start - b.range.start);
}

/**
 * What all rules say about one occurrence, the loudest first. It depends on nothing but the arguments, so its result
 * may be kept as long as they are the same.
 */
export function lintOccurrence(
  occurrence: Occurrence,
  judgement: Judgement,
  settings: RuleSettings,
  locale = 'en',
): readonly Finding[] {
  if (!isSubject(occurrence)) return [];
  const { catalog } = judgement;
  const heard = rulesFor(occurrence.role).filter(
    (rule) => !isSilent(rule, occurrence.code, catalog, settings),
  );
  const reports = heard.flatMap((rule) => {
    const problem = rule.check(occurrence, judgement);
    if (problem === null) return [];
    const severity = settle(rule, problem, occurrence.code, catalog, settings);
    if (severity === 'off') return [];
    return { rule, finding: finding(rule, problem, severity, occurrence, locale) };
  });
  return reports
    .filter((each) => !reports.some((other) => isBetter(other, each)))
    .map(({ finding }) => finding)
    .sort((a, b) => loudness(b.severity) - loudness(a.severity));
}

function isSubject(occurrence: Occurrence): occurrence is Subject {
  return typeof occurrence.code === 'number';
}

function rulesFor(role: Role): readonly Rule[] {
  const known = rulesByRole.get(role) ?? rules.filter((rule) => rule.roles.includes(role));
  rulesByRole.set(role, known);
  return known;
}

function finding(
  { id }: Rule,
  { message, range, tag, fixes }: Problem,
  severity: Severity,
  occurrence: Subject,
  locale: string,
): Finding {
  return {
    rule: id,
    severity,
    message: speak(message, locale),
    range: range ?? occurrence.range,
    tag: tag ?? null,
    fixes: fixes?.map((fix) => ({ ...fix, title: speak(fix.title, locale) })) ?? [],
  };
}

/** Whether `a` says what `b` says, and is the one to show. */
function isBetter(a: Report, b: Report): boolean {
  const louder = loudness(a.finding.severity) - loudness(b.finding.severity);
  return (yields(b, a) && louder >= 0) || (yields(a, b) && louder > 0);
}

function yields(report: Report, to: Report): boolean {
  return report.rule.yieldsTo?.includes(to.rule.id) ?? false;
}
