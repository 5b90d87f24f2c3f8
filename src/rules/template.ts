import type { Edit, EditTemplate } from '../occurrences/occurrence';

/** The source texts that stand for the placeholders of a template. */
export type Values = Readonly<Partial<Record<Placeholder, string>>>;

type Placeholder = 'NAME' | 'VALUE' | 'JSON' | 'STATUS';

/** `$name` is the name in small letters. */
const placeholder = /\$(NAME|VALUE|JSON|STATUS|name)\b/g;

/** The edits of a template with its placeholders filled in; `null` where a value is missing. */
export function fillTemplate(template: EditTemplate, values: Values): readonly Edit[] | null {
  const names = template.flatMap(({ text }) => placeholdersIn(text));
  if (names.some((name) => values[name] === undefined)) return null;
  return template.map(({ range, text }) => ({ range, text: fill(text, values) }));
}

function placeholdersIn(text: string): Placeholder[] {
  return Array.from(
    text.matchAll(placeholder),
    ([, name = '']) => name.toUpperCase() as Placeholder,
  );
}

function fill(text: string, values: Values): string {
  return text.replace(placeholder, (whole, name: string) => {
    const value = values[name.toUpperCase() as Placeholder];
    return (name === 'name' ? value?.toLowerCase() : value) ?? whole;
  });
}
