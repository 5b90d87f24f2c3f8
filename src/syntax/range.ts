/** A span of the text: offsets in UTF-16 units, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A replacement of a span of the text. An empty span inserts. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}
