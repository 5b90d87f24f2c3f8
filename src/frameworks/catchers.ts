import { escaped } from '../syntax/words';
import { frameworks } from './definitions';

/** Tells functions that are called with what was thrown. */
interface Catchers {
  /** What stands right before such a function. */
  readonly before: RegExp;
  /** How the function itself begins. */
  readonly head: RegExp;
}

/** How much of the text before a function, and of its beginning, can tell, in UTF-16 units. */
const longest = 200;

const known = new Map<string, Catchers>();

/** Whether a function that starts there is called with what was thrown, as its dialect's frameworks have it. */
export function isCatcher(dialect: string, text: string, start: number): boolean {
  let catchers = known.get(dialect);
  if (!catchers) known.set(dialect, (catchers = catchersOf(dialect)));
  return (
    catchers.before.test(text.slice(Math.max(0, start - longest), start)) ||
    catchers.head.test(text.slice(start, start + longest))
  );
}

function catchersOf(dialect: string): Catchers {
  const examples = frameworks
    .filter(({ dialects }) => dialects.includes(dialect))
    .flatMap(({ catches = [] }) => catches);
  const annotations = examples.filter((example) => example.startsWith('@'));
  const parameters = examples.filter((example) => example.startsWith('('));
  const others = examples.filter((example) => /^\w/.test(example));
  const isCall = (example: string): boolean => example.endsWith(')');
  const other = '(?:@[\\w.]+(?:\\([^()]*\\))?\\s*)*?';
  const annotation = `@(?:\\w+\\.)*${nameIn(annotations)}(?:\\([^()]*\\))?\\s*`;
  const call = `${nameIn(others.filter(isCall))}\\s*\\((?:[^()]|\\([^()]*\\))*`;
  const block = `${nameIn(others.filter((example) => !isCall(example)))}[^\\n;{}]*`;
  return {
    before: new RegExp(`(?:${annotation}${other}|(?<![\\w$])(?:${call}|${block}))$`),
    head: new RegExp(`^(?:${[other + annotation, ...parameters.map(listLike)].join('|')})`),
  };
}

/** The names of what the examples call, or begin with, as a pattern. */
function nameIn(examples: readonly string[]): string {
  const names = examples.flatMap((example) => /(\w+)(?:<_>)?[( ]/.exec(example)?.[1] ?? []);
  return names.length === 0 ? '(?!)' : `(?:${[...new Set(names)].map(escaped).join('|')})\\b`;
}

/** As many parameters as in `(err, req, res, next)`, the first of them called like an error. */
function listLike(example: string): string {
  const others = example.split(',').length - 1;
  const parameter = '\\(\\s*_?(?:err|error|e|ex|exception)\\b[^,()]*';
  return `(?:async\\s*)?(?:function\\b[^(]*)?${parameter}(?:,[^,()]*){${others}}\\)`;
}
