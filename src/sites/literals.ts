/** How a language writes an object literal, and the names and values in it. */
export interface LiteralSpelling {
  /** What stands around the members of an object, where it has any. */
  readonly braces: readonly [open: string, close: string];
  /** What stands between a name and its value. */
  readonly pair: string;
  /** A name that is a word needs no quotes. */
  readonly bareNames?: true;
  readonly quote: (text: string) => string;
  /** What `true`, `false` and `null` are called, where that is another word. */
  readonly words?: Readonly<Record<string, string>>;
}

/** Spells a value as JSON has it; `text` spells the strings in it. */
export function spellLiteral(
  value: unknown,
  spelling: LiteralSpelling,
  text: (value: string) => string,
): string {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value))
    return `[${value.map((item) => spellLiteral(item, spelling, text)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) {
    const word = JSON.stringify(value);
    return spelling.words?.[word] ?? word;
  }
  const members = Object.entries(value).map(
    ([name, member]) =>
      spellName(name, spelling) + spelling.pair + spellLiteral(member, spelling, text),
  );
  const [open, close] = spelling.braces;
  return members.length === 0
    ? (open + close).replaceAll(' ', '')
    : open + members.join(', ') + close;
}

function spellName(name: string, { bareNames, quote }: LiteralSpelling): string {
  return bareNames && /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

/** A string literal in single quotes, as JavaScript, Python, Ruby and PHP read it alike. */
export function singleQuoted(value: string): string {
  return `'${JSON.stringify(value).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;
}
