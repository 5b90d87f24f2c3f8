import type { Colors } from 'picocolors/types';
import type { LintReport } from '../lint';
import type { ScanReport } from '../scan';

/** A way to print reports: one file each in this folder, entered in the table of `index.ts`. */
export interface Reporter {
  readonly scan: (report: ScanReport, colors: Colors) => string;
  readonly lint: (report: LintReport, colors: Colors) => string;
}
