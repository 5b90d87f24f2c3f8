import type { Policy } from '../features/policy';
import type { Occurrence } from '../occurrences/occurrence';
import type { StatusCodeService } from '../service';
import { fromReadable, withDocument } from './document';
import type { Log } from './log';
import { type Span, spansOf } from './positions';
import type { Source } from './sources';

/** An occurrence as `scan` reports it; the keys and their order are a contract. */
export interface ReportedOccurrence
  extends Pick<Occurrence, 'code' | 'text' | 'notation' | 'role' | 'framework'>, Span {}

/** The occurrences of one file. */
export interface ScannedFile {
  readonly path: string;
  readonly language: string;
  readonly occurrences: readonly ReportedOccurrence[];
}

/** What `scan` found, with an entry for every file it read. */
export interface ScanReport {
  readonly files: readonly ScannedFile[];
}

/** Finds the status codes of every source. */
export async function scan(
  sources: AsyncIterable<Source>,
  service: StatusCodeService,
  policy: Policy,
  log: Log,
): Promise<ScanReport> {
  const files: ScannedFile[] = [];
  const scanned = fromReadable(sources, log, async ({ file, text }) => {
    const occurrences = await withDocument(service, file, text, (uri) =>
      service.occurrences(uri, policy).map(reported(text)),
    );
    return { path: file.path, language: file.language, occurrences };
  });
  for await (const file of scanned) files.push(file);
  return { files };
}

function reported(text: string): (occurrence: Occurrence) => ReportedOccurrence {
  const span = spansOf(text);
  return ({ code, text, range, notation, role, framework }) => ({
    code,
    text,
    ...span(range),
    notation,
    role,
    framework,
  });
}
