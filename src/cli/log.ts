/** What a run says on the side, line by line, that is no result. */
export interface Log {
  /** Why a file was left out. */
  readonly note: (line: string) => void;
  /** What went wrong with a file. The others are read all the same; the run ends with 2. */
  readonly fail: (line: string) => void;
}
