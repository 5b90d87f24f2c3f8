import type { LocalizedText } from './catalog';
import { own } from './own';

/** The text for a reader's language tag: that language, its base language, English, or what there is. */
export function localized(text: LocalizedText, locale: string): string {
  const tag = locale.toLowerCase();
  const base = tag.split('-')[0] ?? tag;
  return own(text, tag) ?? own(text, base) ?? text.en ?? Object.values(text)[0] ?? '';
}
