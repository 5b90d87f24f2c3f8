/** Where something begins that moves with edits; what is in it moves along. */
export interface Anchor {
  readonly start: number;
}

const textStart: Anchor = { start: 0 };

/** Something with a place in the text, kept relative to what it moves with. */
export abstract class Placed implements Anchor {
  private anchor = textStart;

  constructor(private offset: number) {}

  /** The offset in the text, wherever its anchor has moved to. */
  get start(): number {
    return this.anchor.start + this.offset;
  }

  /** Stands where it does, and moves with another anchor from now on. */
  moveWith(anchor: Anchor): void {
    this.offset = this.start - anchor.start;
    this.anchor = anchor;
  }

  moveTo(start: number): void {
    this.offset = start - this.anchor.start;
  }
}
