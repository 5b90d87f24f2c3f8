import type { Token } from './tokens';

/** The brace around each token, the innermost; `undefined` where there is none. */
export function innermostBraces(tokens: readonly Token[]): readonly (number | undefined)[] {
  const open: number[] = [];
  return tokens.map(({ text }, index) => {
    if (text === '{') open.push(index);
    if (text === '}') open.pop();
    return open.at(-1);
  });
}
