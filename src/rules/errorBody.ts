import type { Catalog } from '../catalog/catalog';
import { localized } from '../catalog/localized';
import { registry } from '../catalog/registry';
import { spellLiteral, type LiteralSpelling } from '../sites/literals';
import type { Subject } from './rule';

/** What an error body is made of. */
interface ErrorFacts {
  readonly code: number;
  readonly phrase: string;
  readonly label: string;
  /** The source text of the message. */
  readonly message: string;
}

/** The shape where no catalog has one. */
const neutralShape = { error: { code: '$CODE', message: '$MESSAGE' } };

const placeholder = /\$(CODE|PHRASE|LABEL|MESSAGE)\b/g;

/**
 * The source text of a JSON error body in the catalog's own shape, as a literal of the language. `message` is the source text of
 * an expression; by default the message is the code's reason phrase.
 */
export function spellErrorBody(
  { code }: Pick<Subject, 'code'>,
  catalog: Catalog,
  spelling: LiteralSpelling,
  message?: string,
): string {
  const phrase = registry.phrase(code) ?? `Status ${code}`;
  const label = localized(catalog.codes.get(code)?.label ?? {}, catalog.language) || phrase;
  const facts = { code, phrase, label, message: message ?? spelling.quote(phrase) };
  const text = (value: string): string => spellText(value, facts, spelling);
  return spellLiteral(catalog.errorBody?.example ?? neutralShape, spelling, text);
}

function spellText(text: string, facts: ErrorFacts, { quote }: LiteralSpelling): string {
  if (text === '$CODE') return String(facts.code);
  if (text === '$MESSAGE') return facts.message;
  const values: Readonly<Record<string, string>> = {
    CODE: String(facts.code),
    PHRASE: facts.phrase,
    LABEL: facts.label,
    MESSAGE: facts.phrase,
  };
  return quote(text.replace(placeholder, (whole, name: string) => values[name] ?? whole));
}
