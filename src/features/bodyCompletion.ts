import { spellErrorBody } from '../rules/errorBody';
import type { BodySite, Completion } from './completion';
import { labels } from './l10n/labels';
import type { Policy } from './policy';

/** The content of an error response in the shape that the active catalog has for it. */
export function bodyCompletion(site: BodySite, { catalog, locale }: Policy): Completion[] {
  const { code, range, literals } = site;
  if (catalog.errorBody === null || literals === null || code === null || code < 400) return [];
  const text = spellErrorBody({ code }, catalog, literals);
  return [
    {
      label: labels(locale).errorBody,
      detail: catalog.title,
      markdown: ['```js', text, '```'].join('\n'),
      edit: { range, text },
      imports: [],
      filterText: `{ error body ${labels(locale).errorBody}`,
      sortText: '00',
      deprecated: false,
      kind: 'body',
    },
  ];
}
