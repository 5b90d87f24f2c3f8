/** Literals without anything inserted, and the encoding of a value: neither does anything. */
const harmless =
  /(['"])(?:\\.|(?!\1)[^\\\n])*\1|(?<![\w)\]]\s*)`(?:\\.|[^`\\$])*`|\bJSON\.stringify\s*\(/g;

/** Whatever may run code or change a variable: calls, tagged templates, assignments, `await`. */
const effect = /\(|[\w)\]]\s*`|\b(?:await|yield|new|delete)\b|\+\+|--|<<=|>>=|(?<![=!<>])=(?![=>])/;

/** Whether an expression, given as source text, can be dropped without anything else changing. */
export function isInert(expression: string): boolean {
  return !effect.test(expression.replace(harmless, '0 '));
}

/** The content of a source text that is nothing but a plain string literal, or `null`. */
export function stringContent(expression: string): string | null {
  const match = /^(['"`])((?:(?!\1)[^\\$\r\n])*)\1$/.exec(expression.trim());
  return match?.[2] ?? null;
}
