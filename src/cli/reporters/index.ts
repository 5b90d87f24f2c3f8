import { json } from './json';
import { pretty } from './pretty';
import type { Reporter } from './reporter';

/** The values of `--format`. */
export const reporters = { pretty, json } as const satisfies Record<string, Reporter>;

/** A value of `--format`. */
export type ReportFormat = keyof typeof reporters;
