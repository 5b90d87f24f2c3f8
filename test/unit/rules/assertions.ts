import type { Catalog } from '../../../src/catalog/catalog';
import type { Occurrence } from '../../../src/occurrences/occurrence';
import { lint } from '../../../src/rules/lint';
import type { Finding, RuleSettings } from '../../../src/rules/rule';
import { iana } from './occurrence-builder';

/** The findings for one occurrence, without a catalog unless one is given. */
export function findings(
  subject: Occurrence,
  catalog: Catalog = iana,
  settings: RuleSettings = {},
): Finding[] {
  return lint([subject], catalog, settings);
}

/** "rule severity" of each finding. */
export function verdicts(
  subject: Occurrence,
  catalog?: Catalog,
  settings?: RuleSettings,
): string[] {
  return findings(subject, catalog, settings).map(({ rule, severity }) => `${rule} ${severity}`);
}

/** The texts that the fixes of the only finding write, in their order. */
export function fixTexts(
  subject: Occurrence,
  catalog?: Catalog,
  settings?: RuleSettings,
): string[] {
  return findings(subject, catalog, settings).flatMap(({ fixes }) =>
    fixes.map(({ edits }) => edits.map((edit) => edit.text).join('|')),
  );
}

/** Whether each fix of the only finding is safe. */
export function safety(subject: Occurrence, catalog?: Catalog): boolean[] {
  return findings(subject, catalog).flatMap(({ fixes }) => fixes.map(({ safe }) => safe));
}
