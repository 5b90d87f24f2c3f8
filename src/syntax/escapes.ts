const signs: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: ' ', b: ' ', f: ' ' };

/** The text of a quoted string, each escape as blanks and its character, so that places stay. */
export function unescaped(raw: string): string {
  return raw.replace(/\\(?:u[\da-fA-F]{4}|(.))/g, (whole, sign: string | undefined) =>
    sign === undefined ? ' '.repeat(whole.length) : ` ${signs[sign] ?? sign}`,
  );
}
