import type { Framework, ResponseShape } from '../../frameworks/framework';
import type { InlayReaders, ReadInlay } from '../documents/inlay';
import type { Passage, PassageReader, PlaceQuestion, Standing } from '../documents/passage';
import { isInStringOf } from '../documents/strings';
import { withFacts, type Bare } from '../facts/facts';
import type { Occurrence } from '../occurrence';
import type { Place } from '../spelling/probe';
import { isGiven, isTelling, nameFacts, termsOf, type FileFacts } from './evidence';
import type { Definition, Inlay, Sighting, Spot } from './outline';
import { isOfPeople, type PathPattern } from './path';
import { PathTable } from './pathTable';
import { attemptsAt, spellAt, textWith, type Attempt, type Style } from './place';
import { finding, isPossible } from './possible';
import { contractContext, referred, type Referrals } from './response';
import { holds, isKnown, isSameFrame, readCode, sharing } from './sightings';
import { pathOf, pathsOf } from './taught';
import { Walker } from './walker';
import type { Writing } from './writing';

/** How a format of contracts is read and written. */
export interface Format {
  /** Reads from a resting place to the next one at or behind `until`. */
  read(text: string, from: number, walker: Walker, until: number): number;
  /** Comments, and as the group `string` strings, one after the other. */
  readonly strings: RegExp;
  readonly writing: Writing | null;
  /** How keys are written where a new one is completed; `null`: only values are. */
  readonly style: Style | null;
}

/** What a passage of a contract tells. */
interface Notes {
  readonly sightings: readonly Sighting[];
  readonly definitions: readonly Definition[];
  readonly inlays: readonly Inlay[];
  readonly facts: readonly string[];
}

/** What the file as a whole tells. */
export interface ContractFacts {
  readonly file: FileFacts;
  readonly referrals: Referrals;
}

/** Reads contracts of a format: what stands where the paths of frameworks say is a status code. */
export class ContractReader implements PassageReader<Spot, Notes, ContractFacts> {
  readonly initial: Spot;
  private readonly table: PathTable;
  private readonly terms: readonly string[];
  private readonly readInlays = new Map<string, ReadInlay | null>();

  constructor(
    readonly format: Format,
    private readonly frameworks: readonly Framework[],
    patterns: readonly string[],
    private readonly fileName: string,
    private readonly inlayReaders: InlayReaders = () => null,
  ) {
    this.table = new PathTable([
      ...patterns.flatMap((code) => pathOf(code, null, 'emit')),
      ...frameworks.flatMap(pathsOf),
    ]);
    this.terms = termsOf(this.table.patterns, frameworks);
    this.initial = Walker.begin(this.table.start);
  }

  *looking(text: string): Generator<undefined, boolean> {
    const has = finding(text);
    for (const pattern of this.table.patterns) {
      if (isPossible(pattern, has, this.fileName)) return true;
      yield;
    }
    return false;
  }

  read(text: string, from: number, { frame, pending }: Spot, until: number): Passage<Spot, Notes> {
    const walker = new Walker(this.table.start, frame, pending);
    const end = this.format.read(text, from, walker, until);
    const state = walker.spot;
    while (end === text.length && walker.frame.parent) walker.close();
    const { sightings, definitions, inlays, facts } = walker;
    const telling = facts.filter((fact) => isTelling(this.terms, fact));
    return { end, state, notes: { sightings, definitions, inlays, facts: telling } };
  }

  same(a: Spot, b: Spot): boolean {
    return isSameFrame(a.frame, b.frame) && a.pending?.state === b.pending?.state;
  }

  gather(notes: readonly Notes[]): ContractFacts {
    const file = new Set([...nameFacts(this.fileName), ...notes.flatMap(({ facts }) => facts)]);
    const shapes = this.frameworks
      .flatMap(({ responses = [] }) => responses)
      .filter(({ definitions }) => definitions !== undefined);
    const referrals = new Map(
      notes.flatMap(({ definitions }) =>
        definitions.map((each) => [each.pointer, referred(each, shapeFor(shapes, file))] as const),
      ),
    );
    return { file, referrals };
  }

  factsKey({ file, referrals }: ContractFacts): string {
    return JSON.stringify([[...file].sort(), [...referrals]]);
  }

  occurrences(notes: Notes, standing: Standing, facts: ContractFacts): Occurrence[] {
    const own = this.ownOccurrences(notes, standing, facts);
    const taken = new Set(own.map(({ range }) => range.start));
    const inlaid = [...notes.inlays]
      .sort((a, b) => Number(isOfPeople(a.language)) - Number(isOfPeople(b.language)))
      .flatMap((inlay) => this.inlaid(inlay, standing, facts))
      .filter(({ range }) => !taken.has(range.start) && taken.add(range.start));
    return [...own, ...inlaid].sort((a, b) => a.range.start - b.range.start);
  }

  private ownOccurrences({ sightings }: Notes, standing: Standing, facts: ContractFacts) {
    const seen = new Set<number>();
    return [...sightings]
      .sort((a, b) => a.range.start - b.range.start || sharing(a) - sharing(b))
      .filter((sighting) => {
        const { pattern, range } = sighting;
        if (seen.has(range.start) || !this.isMeant(pattern, facts.file)) return false;
        if (!holds(sighting) || !isKnown(sighting)) return false;
        seen.add(range.start);
        return true;
      })
      .map((sighting) => this.occurrence(sighting, standing, facts));
  }

  /** What is found in a text of another language; where it is written with escapes, nothing is mended. */
  private inlaid(
    { pattern, ...inlay }: Inlay,
    { from, start, text }: Standing,
    facts: ContractFacts,
  ) {
    const read = this.isMeant(pattern, facts.file) ? this.inlayReader(inlay.language) : null;
    const standing = { from: from - inlay.start, start, text };
    const found = read?.(inlay.text, standing) ?? [];
    return inlay.isVerbatim ? found : found.map((each) => ({ ...each, context: null }));
  }

  private inlayReader(language: string): ReadInlay | null {
    const known = this.readInlays.get(language);
    const read = known === undefined ? this.inlayReaders(language) : known;
    this.readInlays.set(language, read);
    return read;
  }

  isInString(text: string, from: number, offset: number): boolean {
    const isString = ({ groups }: RegExpExecArray) => groups?.string !== undefined;
    return isInStringOf(this.format.strings, text, from, offset, isString);
  }

  place(question: PlaceQuestion<Spot, Notes, ContractFacts>): Place | null {
    const { text, from, facts, notes } = question;
    const taken = notes.flatMap(({ sightings }) => sightings);
    for (const attempt of attemptsAt(text, question.offset, this.format.style)) {
      const inlaid = attempt.isKey ? null : this.inlaidPlace(attempt, question);
      if (inlaid) return inlaid;
      const tried = textWith(attempt, text, from);
      const until = attempt.range.start - from + attempt.insert.length;
      const { sightings } = this.read(tried, 0, question.state, until).notes;
      const at = attempt.range.start - from + attempt.codeAt;
      const found = sightings
        .filter(({ pattern, range }) => range.start === at && this.isMeant(pattern, facts.file))
        .sort((a, b) => sharing(a) - sharing(b))[0];
      if (found?.isKey !== attempt.isKey) continue;
      const siblings = taken.filter(({ frame }) => isSameFrame(frame, found.frame));
      const isAsked = found.pattern.holds !== null || found.pattern.isPhrased;
      if (isAsked && !siblings.some(holds)) continue;
      const standing = { from: 0, start: () => 0, text: () => tried };
      const occurrence = this.occurrence(found, standing, facts);
      const spell = spellAt(attempt, found, siblings, this.shapeOf(found, facts)?.entry, text);
      return { range: attempt.range, occurrence: { ...occurrence, spell } };
    }
    return null;
  }

  /** A place in a text of another language. */
  private inlaidPlace(
    attempt: Attempt,
    { text, from, state, facts }: PlaceQuestion<Spot, Notes, ContractFacts>,
  ): Place | null {
    const tried = textWith(attempt, text, from);
    const at = attempt.range.start - from;
    const { inlays } = this.read(tried, 0, state, at + attempt.insert.length).notes;
    const standing = { from: 0, start: () => 0, text: () => tried };
    const found = inlays
      .filter((inlay) => inlay.start <= at && at < inlay.start + inlay.text.length)
      .flatMap((inlay) => this.inlaid(inlay, standing, facts))
      .find(({ range }) => range.start === at);
    return found ? { range: attempt.range, occurrence: { ...found, spell: String } } : null;
  }

  private shapeOf({ pattern: { framework } }: Sighting, { file }: ContractFacts) {
    return framework?.responses ? shapeFor(framework.responses, file) : null;
  }

  /** The occurrence at a sighting, relative to the passage; its context is gathered when asked for. */
  occurrence(sighting: Sighting, standing: Standing, facts: ContractFacts): Occurrence {
    const { pattern, range, isKey, isWhole } = sighting;
    const { framework, role } = pattern;
    const { from } = standing;
    const bare: Bare = {
      range: { start: range.start - from, end: range.end - from },
      text: sighting.text,
      ...readCode(sighting),
      role,
      framework: framework?.id ?? null,
      example: pattern.example,
      constant: null,
      isLabelled: isKey || !isWhole,
    };
    const isJudged = role === 'declare' || role === 'mock' || role === 'emit';
    if (!isJudged) return { ...bare, context: null, misuse: null };
    return withFacts(bare, () => this.contextOf(sighting, standing, facts), false);
  }

  private contextOf(sighting: Sighting, { from, start, text }: Standing, facts: ContractFacts) {
    const page = () => ({ text: text(), delta: start() - from, toUnit: -from });
    const shape = this.shapeOf(sighting, facts);
    const { referrals } = facts;
    const { writing } = this.format;
    const context = contractContext(sighting, shape, referrals, writing, page);
    return { context, misuse: null, isWide: false };
  }

  private isMeant({ evidence, needs, framework }: PathPattern, file: FileFacts): boolean {
    if (framework?.unless?.some((each) => isGiven(each, file))) return false;
    return needs === 'none' || evidence.some((each) => isGiven(each, file));
  }
}

function shapeFor(shapes: readonly ResponseShape[], file: FileFacts): ResponseShape {
  const own = shapes.find(({ evidence }) => evidence === undefined || isGiven(evidence, file));
  return own ?? shapes[0] ?? { content: [] };
}
