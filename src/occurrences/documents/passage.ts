import type { ImportFacts } from '../../sites/imports';
import type { Occurrence } from '../occurrence';
import type { Place } from '../spelling/probe';

/** A stretch of text as a reader took it in. */
export interface Passage<State, Notes> {
  readonly end: number;
  /** Where the reader stood at its end: reading on from there needs nothing else. */
  readonly state: State;
  readonly notes: Notes;
}

/** Where the notes of a passage were taken, and where they stand now. */
export interface Standing {
  /** The passage's beginning when it was read. */
  readonly from: number;
  /** Its beginning now. */
  readonly start: () => number;
  /** The text that it stands in now. */
  readonly text: () => string;
}

/** What a reader has to know to tell what a place is for. */
export interface PlaceQuestion<State, Notes, Facts> {
  readonly text: string;
  readonly offset: number;
  /** A resting place before the offset, and how the reader stood there. */
  readonly from: number;
  readonly state: State;
  readonly facts: Facts;
  /** What all passages tell. */
  readonly notes: readonly Notes[];
}

/** Reads a text in passages: it can rest at places of its choice, and go on from any of them. */
export interface PassageReader<State, Notes, Facts> {
  readonly initial: State;
  /** Whether there can be a status code in the text at all; each step is a small part of the work. */
  looking(text: string): Generator<undefined, boolean>;
  /** Reads on to the first resting place at or behind `until`, or to the end. */
  read(text: string, from: number, state: State, until: number): Passage<State, Notes>;
  /** Whether two states lead to the same reading of what follows. */
  same(a: State, b: State): boolean;
  /** What the notes of all passages tell together. */
  gather(notes: readonly Notes[]): Facts;
  /** A text that is equal for equal facts. */
  factsKey(facts: Facts): string;
  /** What the facts say that the file imports, where its language has imports. */
  imports?(facts: Facts, text: string): ImportFacts;
  /** Whether an offset is inside of a string, seen from a resting place before it; without it, that is not known. */
  isInString?(text: string, from: number, offset: number): boolean;
  /** The status codes of a passage, relative to its beginning. */
  occurrences(notes: Notes, standing: Standing, facts: Facts): Occurrence[];
  /** What a code written at an offset would be. */
  place(question: PlaceQuestion<State, Notes, Facts>): Place | null;
}
