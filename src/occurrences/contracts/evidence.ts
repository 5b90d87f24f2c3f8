import type { Framework } from '../../frameworks/framework';
import { isEvidence } from '../../sites/imports';
import type { PathPattern } from './path';

/** What a file says of itself: its top-level keys, `key: value` of the scalar ones, its name. */
export type FileFacts = ReadonlySet<string>;

/** The single facts that patterns ask for, and the shapes of responses. */
export function termsOf(
  patterns: readonly PathPattern[],
  frameworks: readonly Framework[],
): readonly string[] {
  const shapes = frameworks.flatMap(({ responses = [] }) =>
    responses.flatMap(({ evidence }) => evidence ?? []),
  );
  const opposed = frameworks.flatMap(({ unless = [] }) => unless);
  const terms = [...patterns.flatMap(({ evidence }) => evidence), ...shapes, ...opposed].flatMap(
    split,
  );
  return [...new Set(terms)];
}

/** Whether a fact is one that some framework asks for. */
export function isTelling(terms: readonly string[], fact: string): boolean {
  return isEvidence(terms, fact);
}

/** Whether one piece of evidence, all its parts, is among the facts. */
export function isGiven(evidence: string, facts: FileFacts): boolean {
  return split(evidence).every((term) => [...facts].some((fact) => isEvidence([term], fact)));
}

/** What the name of a file tells: itself, and how it ends, `*.tf.json`. */
export function nameFacts(fileName: string): readonly string[] {
  const [ending] = /(?:\.\w+){2}$/.exec(fileName) ?? [];
  return ending === undefined ? [fileName] : [fileName, `*${ending}`];
}

/** Whether a text has the words that a piece of evidence asks for; the file's name needs none. */
export function isWritten(
  evidence: string,
  has: (word: string) => boolean,
  fileName: string,
): boolean {
  return split(evidence).every((term) => {
    const [key = ''] = term.split(/[:*]/);
    return nameFacts(fileName).includes(term) || (key !== '' && has(key));
  });
}

function split(evidence: string): string[] {
  return evidence.split(' + ');
}
