import type { Range } from '../../syntax/range';
import type { PathPattern } from './path';
import type { PathState } from './pathTable';

/** The column of what stands within braces: deeper than any line. */
export const flowColumn = Infinity;

/** An object or list that is open where the reader stands. */
export interface Frame {
  readonly parent: Frame | null;
  /** The key it stands under. */
  readonly name: string;
  readonly state: PathState;
  readonly isList: boolean;
  /** The column of its keys or dashes, in formats where that counts. */
  readonly column: number;
}

/** The names on the way to what stands in a frame, outermost first. */
export function trailOf(frame: Frame): string[] {
  const names: string[] = [];
  for (let at = frame; at.parent; at = at.parent) names.unshift(at.name);
  return names.slice(1);
}

/** A key, or a list's item, whose value is still to come. */
export interface Pending {
  readonly name: string;
  readonly state: PathState;
}

/** Where a reader stands: enough to read on. */
export interface Spot {
  readonly frame: Frame;
  readonly pending: Pending | null;
}

/** A member of an object that matters to a code. */
export interface Member {
  readonly name: string;
  readonly start: number;
  end: number;
  /** The value's text where it is a scalar. */
  text: string | null;
  value: Range | null;
  /** The keys of its value. */
  readonly children: string[];
  /** The column of those keys. */
  childColumn: number | null;
}

/** An object whose members matter. */
export interface Recording {
  readonly start: number;
  end: number;
  readonly column: number;
  /** Within braces. */
  readonly isFlow: boolean;
  readonly members: Member[];
}

/** A key or scalar that may be a status code. */
export interface Sighting {
  readonly pattern: PathPattern;
  readonly range: Range;
  readonly text: string;
  /** The quotes around it. */
  readonly quote: string;
  /** Nothing else is within them. */
  readonly isWhole: boolean;
  readonly isKey: boolean;
  /** Its own phrase stands beside it. */
  isPhrased: boolean;
  /** The object that the code belongs to: the value of the key, or the members beside the value. */
  object: Recording | null;
  /** From the key to the end of its value. */
  readonly start: number;
  end: number;
  readonly frame: Frame;
}

/** A value that is a text in another language. */
export interface Inlay {
  readonly pattern: PathPattern;
  readonly language: string;
  readonly start: number;
  /** As the other language has it: of the same length, blanks in place of what only quotes ask for. */
  readonly text: string;
  /** Nothing in it is written otherwise than in a file of its own. */
  readonly isVerbatim: boolean;
}

/** An object that others refer to. */
export interface Definition {
  /** `#/components/responses/NotFound` */
  readonly pointer: string;
  readonly object: Recording;
}
