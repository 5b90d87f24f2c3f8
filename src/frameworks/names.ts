import type { Framework } from './framework';

/** The names in a framework's examples that are candidates although they are no number. */
export function candidateNames({ named = [], implicit = [] }: Framework): string[] {
  const calls = implicit.map((example) => (typeof example === 'string' ? example : example.code));
  return [
    ...named.flatMap(({ names }) => Object.keys(names)),
    ...calls.flatMap((code) => /([\w$]+)\s*(?:\([^()]*\)|=[^=]*)$/.exec(code)?.[1] ?? []),
  ];
}
