/** A snippet of a VS Code snippet file. */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const choice = /\$\{(\d+)\|([^|]*)\|\}/g;
const placeholder = /\$\{(\d+):([^}]*)\}/g;
const transform = /\$\{(\d+)\/((?:[^/\\]|\\.)*)\/((?:\$\{[^}]*\}|[^/])*)\/\}/g;
const tabstop = /\$(\d+)/g;

/** The options of the snippet's first choice, or a single empty one where it has none. */
export function choicesOf(snippet: Snippet): readonly string[] {
  const [, , options = ''] = new RegExp(choice.source).exec(snippet.body.join('\n')) ?? [];
  return options.split(',');
}

/** What VS Code inserts when every tab stop keeps its default, `option` taken from the choices. */
export function expand(snippet: Snippet, option: string): string {
  const values = new Map<string, string>();
  const keep = (_: string, index: string, value: string): string => {
    values.set(index, value);
    return value;
  };
  return snippet.body
    .join('\n')
    .replace(choice, (all, index: string) => keep(all, index, option))
    .replace(transform, (_, index: string, pattern: string, format: string) =>
      transformed(values.get(index) ?? '', pattern, format),
    )
    .replace(placeholder, keep)
    .replace(tabstop, (_, index: string) => values.get(index) ?? '');
}

/** `${1:+text}` in a transform's format: the text where the group matched. */
function transformed(value: string, pattern: string, format: string): string {
  const groups = new RegExp(pattern).exec(value) ?? [];
  return format.replace(/\$\{(\d+):\+([^}]*)\}/g, (_, group: string, text: string) =>
    groups[Number(group)] === undefined ? '' : text,
  );
}
