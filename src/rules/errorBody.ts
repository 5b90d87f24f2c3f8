import type { Catalog } from '../catalog/catalog';
import { localized } from '../catalog/localized';
import { registry } from '../catalog/registry';
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
 * The source text of a JSON error body in the catalog's own shape. `message` is the source text of
 * an expression; by default the message is the code's reason phrase.
 */
export function spellErrorBody(
  { code }: Pick<Subject, 'code'>,
  catalog: Catalog,
  message?: string,
): string {
  const phrase = registry.phrase(code) ?? `Status ${code}`;
  const label = localized(catalog.codes.get(code)?.label ?? {}, catalog.language) || phrase;
  const facts = { code, phrase, label, message: message ?? spellString(phrase) };
  return spellJson(catalog.errorBody?.example ?? neutralShape, facts);
}

/** A string literal that JavaScript, Python, Ruby and PHP read alike. */
export function spellString(value: string): string {
  return `'${JSON.stringify(value).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;
}

function spellJson(value: unknown, facts: ErrorFacts): string {
  if (typeof value === 'string') return spellText(value, facts);
  if (Array.isArray(value)) return `[${value.map((item) => spellJson(item, facts)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${spellName(name)}: ${spellJson(member, facts)}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function spellText(text: string, facts: ErrorFacts): string {
  if (text === '$CODE') return String(facts.code);
  if (text === '$MESSAGE') return facts.message;
  const values: Readonly<Record<string, string>> = {
    CODE: String(facts.code),
    PHRASE: facts.phrase,
    LABEL: facts.label,
    MESSAGE: facts.phrase,
  };
  return spellString(text.replace(placeholder, (whole, name: string) => values[name] ?? whole));
}

function spellName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : spellString(name);
}
