import type { Catalog } from '../catalog/catalog';
import type { FoundEntry, FoundUnit } from '../occurrences/documents/sourceDocument';
import { lintOccurrence } from '../rules/lint';
import type { Finding, RuleSettings } from '../rules/rule';
import { shift } from '../syntax/shift';
import type { Policy } from './policy';

/** What was judged, under which rules and in which language: good for as long as they are the same. */
interface Rules {
  readonly catalog: Catalog;
  readonly rules: RuleSettings;
  readonly locale: string;
}

/** What the rules said of a unit. */
interface Judged extends Rules {
  readonly reports: readonly Report[];
}

/** The findings of an entry, kept where it stood when they were last asked for. */
class Report {
  private start = 0;

  constructor(
    private readonly entry: FoundEntry,
    private findings: readonly Finding[],
  ) {}

  /** The findings where the entry stands now. */
  get placed(): readonly Finding[] {
    const { start } = this.entry;
    this.findings = shift(this.findings, start - this.start);
    this.start = start;
    return this.findings;
  }
}

/** What the rules said of an entry, relative to its start. */
interface Verdict extends Rules {
  readonly findings: readonly Finding[];
}

/** Asks the rules about the units of a document, and again only about what changed. */
export class Judge {
  private readonly judged = new WeakMap<FoundUnit, Judged>();
  private readonly verdicts = new WeakMap<FoundEntry, Verdict>();

  /** What the rules say of a unit, where it stands now. */
  findingsIn(unit: FoundUnit, policy: Policy): readonly Finding[] {
    return this.reportsOn(unit, policy).flatMap(({ placed }) => placed);
  }

  /** The entries of a unit that the rules have something to say about. */
  private reportsOn(unit: FoundUnit, policy: Policy): Judged['reports'] {
    const { catalog, rules, locale } = policy;
    const known = this.judged.get(unit);
    if (known && isUnder(known, policy)) return known.reports;
    const reports = unit.entries.flatMap((entry) => {
      const findings = this.findingsOf(entry, policy);
      return findings.length > 0 ? new Report(entry, findings) : [];
    });
    this.judged.set(unit, { catalog, rules, locale, reports });
    return reports;
  }

  /** What the rules say of an entry, relative to its start. */
  findingsOf(entry: FoundEntry, policy: Policy): readonly Finding[] {
    const { catalog, rules, locale } = policy;
    const known = this.verdicts.get(entry);
    if (known && isUnder(known, policy)) return known.findings;
    const { occurrence } = entry;
    const findings = occurrence ? lintOccurrence(occurrence, { catalog }, rules, locale) : [];
    this.verdicts.set(entry, { catalog, rules, locale, findings });
    return findings;
  }
}

function isUnder(known: Rules, { catalog, rules, locale }: Policy): boolean {
  return known.catalog === catalog && known.rules === rules && known.locale === locale;
}
