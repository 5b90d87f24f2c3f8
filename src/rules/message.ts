import { own } from '../catalog/own';
import { fr } from './l10n/fr';
import { zhCn } from './l10n/zh-cn';

/** Words of ours, to be said in any language: an English sentence with gaps, and what fills them. */
export interface Message {
  /** The gaps are numbered: `{0} is reserved`. Translations are found by it. */
  readonly english: string;
  readonly values: readonly MessagePart[];
}

/** What is the same in all languages, or a message of its own. */
export type MessagePart = string | number | Message;

/** English sentences with their gaps to those of another language. */
export type Translation = Readonly<Record<string, string>>;

const translations: Readonly<Record<string, Translation>> = { fr, zh: zhCn };

/** A message from its English words: ``say`${code} is reserved` ``. */
export function say(words: TemplateStringsArray, ...values: readonly MessagePart[]): Message {
  return { english: words.reduce((text, word, index) => `${text}{${index - 1}}${word}`), values };
}

/** Messages one after the other; what is missing is left out. */
export function inTurn(
  first: MessagePart,
  ...others: readonly (MessagePart | null)[]
): MessagePart {
  return others.reduce<MessagePart>(
    (all, each) => (each === null ? all : say`${all} ${each}`),
    first,
  );
}

/** The message in the language of a tag, in English where it is not translated; with a capital first. */
export function speak(message: MessagePart, locale: string): string {
  const [language = ''] = locale.toLowerCase().split('-', 1);
  const text = fill(message, own(translations, language) ?? {});
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fill(message: MessagePart, translation: Translation): string {
  if (typeof message !== 'object') return String(message);
  const text = own(translation, message.english) ?? message.english;
  return text.replace(/\{(\d)\}/g, (_, index) =>
    fill(message.values[Number(index)] ?? '', translation),
  );
}
