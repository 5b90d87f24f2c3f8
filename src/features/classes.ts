import type { Definition, StatusClass } from '../catalog/registry';
import type { StatusRange } from '../occurrences/occurrence';

/** What the standard says about a whole class of codes. */
export interface ClassEntry {
  readonly class: StatusClass;
  readonly summary: string;
  readonly definition: Definition;
  readonly mdn: null;
}

function entry(statusClass: StatusClass, section: string, summary: string): ClassEntry {
  const url = `https://www.rfc-editor.org/rfc/rfc9110#section-${section}`;
  return {
    class: statusClass,
    summary,
    definition: { document: 'RFC 9110', section, url },
    mdn: null,
  };
}

/** The five classes, by the range that stands for each of them in OpenAPI. */
export const classes: Readonly<Record<StatusRange, ClassEntry>> = {
  '1XX': entry(
    'informational',
    '15.2',
    'Interim news about a request before its final response. It has no content.',
  ),
  '2XX': entry('successful', '15.3', 'The request was received, understood and accepted.'),
  '3XX': entry(
    'redirection',
    '15.4',
    'The client has to do more to complete the request, often at another address.',
  ),
  '4XX': entry(
    'clientError',
    '15.5',
    'The client seems to have made a mistake. The response should explain it and whether it lasts.',
  ),
  '5XX': entry(
    'serverError',
    '15.6',
    'The server knows that it failed or cannot do what was asked. The response should explain it and whether it lasts.',
  ),
};
