import { registry } from '../../catalog/registry';
import type { Frame, Sighting } from './outline';

/** A value, and the object that it is a member of. */
interface Beside {
  readonly frame: Frame;
  readonly text: string;
}

/** Follows the members of objects and tells which codes their own phrase stands beside: before, behind or below. */
export class Besides {
  /** The member before the present one, where that is a value. */
  private last: Beside | null = null;
  /** The codes in it. */
  private codes: readonly Sighting[] = [];
  /** The keys that are codes whose object begins: its first member may be their phrase. */
  private above: readonly Sighting[] = [];

  /** The next member may tell of the last one, or the last one of it. */
  get isOpen(): boolean {
    const hasCodes = this.codes.length > 0 || this.above.length > 0;
    return hasCodes || (this.last !== null && phraseCode(this.last.text) !== null);
  }

  /** Takes the value of a member, and the codes in it and in its key. */
  take(beside: Beside, inside: readonly Sighting[], keys: readonly Sighting[]): void {
    const { last } = this;
    const isNext = last?.frame === beside.frame;
    if (isNext) tell(this.codes, beside.text);
    if (isNext) tell(inside, last.text);
    tell(keys, beside.text);
    tell(this.above, beside.text);
    this.above = [];
    this.last = beside.frame.isList ? null : beside;
    this.codes = inside;
  }

  /** The present object ends, or another one begins in it, the value of `keys`. */
  forget(keys: readonly Sighting[] = []): void {
    this.last = null;
    this.codes = [];
    this.above = keys;
  }
}

function tell(codes: readonly Sighting[], phrase: string): void {
  if (codes.length === 0) return;
  const code = String(phraseCode(phrase));
  for (const sighting of codes) sighting.isPhrased ||= sighting.text === code;
}

const longestPhrase = 40;

/** A page that is called by the code that it is shown with. */
const page = /(?:^|\/)([45]\d\d)\.x?html?$/;

/** The code of a reason phrase, which may be written as a sentence, or of a page that is shown with it. */
function phraseCode(text: string): number | null {
  const shown = page.exec(text)?.[1];
  if (shown !== undefined) return Number(shown);
  if (text.length > longestPhrase || !/^[A-Z]/.test(text)) return null;
  return registry.findByPhrase(text.replace(/[.!]$/, ''));
}
