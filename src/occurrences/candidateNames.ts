import type { Candidate } from './candidates';

/**
 * Names that may be a status: `NotFoundException`, `not-found`, `Not Found`. They are looked up word by
 * word, which is several times as fast as one expression for all of them. Each begins with a letter, a
 * digit, `_` or `$`.
 */
export class CandidateNames {
  /** The names that begin with a word, the longest first. */
  private readonly byWord = new Map<string, string[]>();

  constructor(names: Iterable<string>) {
    const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
    for (const name of longestFirst) {
      const word = /^[\w$]+/.exec(name)?.[0] ?? '';
      const others = this.byWord.get(word);
      if (others) others.push(name);
      else this.byWord.set(word, [name]);
    }
  }

  has(name: string): boolean {
    return this.byWord.get(/^[\w$]+/.exec(name)?.[0] ?? '')?.includes(name) ?? false;
  }

  /** These and others. */
  with(others: readonly string[]): CandidateNames {
    return new CandidateNames([...this.byWord.values(), others].flat());
  }

  /** Where the names stand in a text as whole words, in order; `most` of them. */
  in(text: string, most = Infinity): Candidate[] {
    const found: Candidate[] = [];
    const words = /[\w$]+/g;
    for (let word = words.exec(text); word && found.length < most; word = words.exec(text)) {
      const start = word.index;
      const name = this.byWord.get(word[0])?.find((each) => standsAt(each, text, start));
      if (name === undefined) continue;
      const end = start + name.length;
      found.push({ start, end, text: name });
      words.lastIndex = end;
    }
    return found;
  }
}

/** Whether a name stands at an offset, and no longer word. */
function standsAt(name: string, text: string, start: number): boolean {
  const end = start + name.length;
  return text.startsWith(name, start) && !/[\w$]/.test(text.charAt(end));
}
