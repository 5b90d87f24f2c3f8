import type { Dialect } from '../../sites/dialect';
import type { ImportFacts } from '../../sites/imports';
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
  private speaks: boolean;
  private isHeadTouched = false;

  constructor(
    private readonly kit: { readonly dialect: Dialect; readonly names: CandidateNames },
    text: string,
  ) {
    this.facts = kit.dialect.imports(text);
    this.names = namesIn(kit.names, this.facts);
    this.speaks = this.isSpeaking(text);
  }

  /**
   * Looks at lines that an edit takes away or writes: an import may stand in one, or what a class is made
   * from. In those `around` them an import may begin or end.
   */
  notice(lines: readonly string[], around: readonly string[]): void {
    const { importHint, headHint, speaks, speaksHint = speaks } = this.kit.dialect;
    const all = [...lines, ...around];
    this.isTouched ||= all.some((line) => importHint.test(line));
    this.isHeadTouched ||= lines.some((line) => headHint?.test(line) ?? false);
    this.isSpeechTouched ||= lines.some((line) => speaksHint?.test(line) ?? false);
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
    if (this.isSpeechTouched) this.isTouched ||= this.speaks !== this.speaksNow(text, edited);
    this.isSpeechTouched = false;
    if (!this.isTouched) return false;
    this.speaks = this.isSpeaking(text);
    const before = this.facts;
    this.facts = this.kit.dialect.imports(text);
    this.isTouched = false;
    if (origins(before) === origins(this.facts)) return false;
    this.names = namesIn(this.kit.names, this.facts);
    return true;
  }

  /** Whether the file speaks after edits: what says so is near them, or it was there before. */
  private speaksNow(text: string, { start, end }: Range): boolean {
    const near = text.slice(Math.max(0, start - longestSpeech), end + longestSpeech);
    return this.isSpeaking(near) || (this.speaks && this.isSpeaking(text));
  }

  private isSpeaking(text: string): boolean {
    return this.kit.dialect.speaks?.test(text) ?? false;
  }
}

function origins({ modules, http, names }: ImportFacts): string {
  return JSON.stringify([[...modules], http, [...names]]);
}
