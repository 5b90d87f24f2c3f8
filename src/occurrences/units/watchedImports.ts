import type { Dialect } from '../../sites/dialect';
import { sharing, type ImportFacts, type SharedImports } from '../../sites/imports';
import type { Range } from '../../syntax/range';
import type { CandidateNames } from '../candidateNames';
import { namesIn } from '../candidates';

/** What shows that a file speaks HTTP is code of a line or two. */
const longestSpeech = 200;

/** The imports of a file, read again only after edits that may have touched one. */
export class WatchedImports {
  facts: ImportFacts;
  /** All names that are candidates in the file. */
  names: CandidateNames;
  private isTouched = false;
  private isSpeechTouched = false;
  /** Which of what shows that a file speaks HTTP is in it. */
  private spoken: readonly boolean[];
  private isHeadTouched = false;

  constructor(
    private readonly kit: { readonly dialect: Dialect; readonly names: CandidateNames },
    text: string,
    private readonly shared: SharedImports,
  ) {
    this.facts = this.factsOf(text);
    this.names = namesIn(kit.names, this.facts);
    this.spoken = this.spokenIn(text);
  }

  /**
   * Looks at lines that an edit takes away or writes: an import may stand in one, or what a class is made
   * from. In those `around` them an import may begin or end.
   */
  notice(lines: readonly string[], around: readonly string[]): void {
    const { importHint, headHint, speaks = [], speaksHint } = this.kit.dialect;
    const speechHints = speaksHint ? [speaksHint] : speaks;
    const all = [...lines, ...around];
    this.isTouched ||= all.some((line) => importHint.test(line));
    this.isHeadTouched ||= lines.some((line) => headHint?.test(line) ?? false);
    this.isSpeechTouched ||= lines.some((line) => speechHints.some((hint) => hint.test(line)));
  }

  /** The place for further imports moves with an edit before it that replaced `[start, oldEnd)`. */
  move(start: number, oldEnd: number, newEnd: number): void {
    const { insertAt } = this.facts;
    if (start >= insertAt || oldEnd === newEnd) return;
    this.facts = { ...this.facts, insertAt: Math.max(start, insertAt + newEnd - oldEnd) };
  }

  /**
   * Reads the imports again if any was touched by the edits, which wrote what is in `edited`; `true` when
   * all that depends on them, or on a class, may be another.
   */
  refresh(text: string, edited: Range): boolean {
    const isHeadTouched = this.isHeadTouched;
    this.isHeadTouched = false;
    return this.readAgain(text, edited) || isHeadTouched;
  }

  /** `true` when the imports tell something new. */
  private readAgain(text: string, edited: Range): boolean {
    if (this.isSpeechTouched) this.isTouched ||= this.isSpokenAnew(text, edited);
    this.isSpeechTouched = false;
    if (!this.isTouched) return false;
    this.spoken = this.spokenIn(text);
    const before = this.facts;
    this.facts = this.factsOf(text);
    this.isTouched = false;
    if (origins(before) === origins(this.facts)) return false;
    this.names = namesIn(this.kit.names, this.facts);
    return true;
  }

  /** Whether the file speaks otherwise after edits: what says so is near them, or it was there before. */
  private isSpokenAnew(text: string, { start, end }: Range): boolean {
    const near = this.spokenIn(text.slice(Math.max(0, start - longestSpeech), end + longestSpeech));
    const { speaks = [] } = this.kit.dialect;
    return speaks.some((sign, at) => {
      const was = this.spoken[at] === true;
      return was !== (near[at] === true || (was && sign.test(text)));
    });
  }

  private factsOf(text: string): ImportFacts {
    return sharing(this.kit.dialect.imports(text), this.shared);
  }

  private spokenIn(text: string): boolean[] {
    return (this.kit.dialect.speaks ?? []).map((sign) => sign.test(text));
  }
}

function origins({ modules, http, names }: ImportFacts): string {
  return JSON.stringify([[...modules], http, [...names]]);
}
