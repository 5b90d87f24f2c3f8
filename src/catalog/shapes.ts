import * as v from 'valibot';

import { closestWord } from './editDistance';

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

const plainObject = v.custom<Readonly<Record<string, unknown>>>(
  (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
  'expected an object',
);

/** The longest list of keys that a message spells out. */
const fewKeys = 20;

function withHint(key: string, known: readonly string[]): string {
  const meant = closestWord(key, known);
  return meant === null ? `"${key}"` : `"${key}" (did you mean "${meant}"?)`;
}

/** The validator stops at the first unknown key of an object; this names the others too. */
function unknownKeys(input: unknown, known: readonly string[]): string {
  const unknown = Object.keys(input ?? {}).filter((key) => !known.includes(key));
  const named = unknown.slice(0, fewKeys).map((key) => withHint(key, known));
  const rest = unknown.length > fewKeys ? ` and ${unknown.length - fewKeys} more` : '';
  const list = known.length > fewKeys ? '' : `; the keys are ${known.join(', ')}`;
  return `unknown ${unknown.length === 1 ? 'key' : 'keys'} ${named.join(', ')}${rest}${list}`;
}

/** An object with these keys and no other; unknown ones are reported with those likely meant. */
export function object<const TEntries extends v.ObjectEntries>(entries: TEntries) {
  const known = Object.keys(entries);
  const shape = v.strictObject(entries, (issue) =>
    issue.expected === 'never'
      ? unknownKeys(issue.path?.[0].input, known)
      : `${issue.expected} is missing`,
  );
  return v.pipe(plainObject, shape);
}

/** An object with any keys of one form and values of one form. */
export function map<
  TKey extends v.BaseSchema<string, string, v.BaseIssue<unknown>>,
  TValue extends AnySchema,
>(key: TKey, value: TValue) {
  return v.pipe(plainObject, v.record(key, value));
}

/** One of a few words. */
export function oneOf<const TOptions extends readonly string[]>(...options: TOptions) {
  const last = options.at(-1) ?? '';
  return v.picklist(options, `expected ${options.slice(0, -1).join(', ')} or ${last}`);
}

/** Texts of one form; `form` completes "expected …". */
export function text(form: string, pattern?: RegExp) {
  const message = `expected ${form}`;
  return v.pipe(v.string(message), v.regex(pattern ?? /\S/, message));
}

/** A value that may be left out, with its explanation for people who edit a catalog. */
export function optional<TSchema extends AnySchema>(schema: TSchema, description: string) {
  return v.exactOptional(v.pipe(schema, v.description(description)));
}
