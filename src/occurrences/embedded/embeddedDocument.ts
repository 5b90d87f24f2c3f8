import type { Language } from '../../syntax/languages';
import type { Edit } from '../../syntax/range';
import { SourceText } from '../../syntax/sourceText';
import {
  noImports,
  type Embedded,
  type FoundEntry,
  type FoundUnit,
  type SourceDocument,
} from '../documents/sourceDocument';
import type { FindParts, Part } from './regions';

/** Opens code as a document of its own; `null` where its language is not loaded. */
export type OpenCode = (languageId: string, text: string) => Omit<Embedded, 'start'> | null;

/** A document of the code inside, and where that begins. */
interface Inside extends Embedded {
  readonly language: Language;
  isMarkup: boolean;
  start: number;
}

/**
 * A document that holds code of other languages. Each part is read as a document of its own, in
 * which all else is blank, so that offsets differ by its beginning alone.
 */
export class EmbeddedDocument implements SourceDocument {
  readonly importFacts = noImports;
  private readonly source: SourceText;
  private inside: Inside[] = [];
  private readonly shown = new WeakMap<FoundUnit | FoundEntry, FoundUnit | FoundEntry>();

  constructor(
    text: string,
    private readonly findParts: FindParts,
    private readonly openCode: OpenCode,
  ) {
    this.source = new SourceText(text);
    this.refresh();
  }

  get text(): string {
    return this.source.text;
  }

  get units(): readonly FoundUnit[] {
    return this.inside
      .flatMap((inside) => inside.document.units.map((unit) => this.unitOf(unit, inside)))
      .sort((a, b) => a.start - b.start);
  }

  rowAt(offset: number): number {
    return this.source.rowAt(offset);
  }

  change(edits: readonly Edit[]): boolean {
    for (const edit of edits) this.source.edit(edit);
    return this.refresh();
  }

  codePlace(): null {
    return null;
  }

  contentPlace(): null {
    return null;
  }

  /** What is not embedded is text. */
  commentAt(): null {
    return null;
  }

  isInString(): boolean {
    return false;
  }

  /** The smallest part around an offset; expressions in markup are none to write more code in. */
  embeddedAt(offset: number): Embedded | null {
    const around = this.inside.filter(
      ({ start, document, isMarkup }) =>
        !isMarkup && start <= offset && offset <= start + document.text.length,
    );
    const length = ({ document }: Inside) => document.text.length;
    return around.sort((a, b) => length(a) - length(b))[0] ?? null;
  }

  dispose(): void {
    for (const { document } of this.inside) document.dispose();
  }

  /** Brings the parts to the present text. `false`: there is one of a language not loaded yet. */
  private refresh(): boolean {
    const parts = this.findParts(this.text);
    const isSame =
      parts.length === this.inside.length &&
      parts.every(({ language }, index) => this.inside[index]?.language.id === language);
    return isSame ? parts.every((part, index) => this.follow(part, index)) : this.replace(parts);
  }

  /** Tells a part's document of what is new, as one edit. */
  private follow(part: Part, index: number): boolean {
    const own = this.inside[index];
    if (!own) return false;
    own.start = startOf(part);
    own.isMarkup = part.isMarkup === true;
    const edit = difference(own.document.text, masked(this.text, part));
    return edit === null || own.document.change([edit]);
  }

  /** Opens the parts anew, but for those that are there already. */
  private replace(parts: readonly Part[]): boolean {
    const known = this.inside;
    const opened = parts.map((part): Inside | null => {
      const text = masked(this.text, part);
      const at = known.findIndex(
        ({ language, document }) => language.id === part.language && document.text === text,
      );
      const [kept] = at < 0 ? [] : known.splice(at, 1);
      const opened = kept ?? this.openCode(part.language, text);
      const own = { start: startOf(part), isMarkup: part.isMarkup === true };
      return opened && Object.assign(opened, own);
    });
    for (const { document } of known) document.dispose();
    this.inside = opened.filter((each) => each !== null);
    return this.inside.length === opened.length;
  }

  /** A part's unit where it stands in this document. */
  private unitOf(unit: FoundUnit, inside: Inside): FoundUnit {
    return this.once(unit, () => ({
      get start() {
        return unit.start + inside.start;
      },
      get end() {
        return unit.end + inside.start;
      },
      entries: unit.entries.map((entry) => this.entryOf(entry, inside)),
    }));
  }

  private entryOf(entry: FoundEntry, inside: Inside): FoundEntry {
    return this.once(entry, () => ({
      get start() {
        return entry.start + inside.start;
      },
      occurrence: entry.occurrence,
    }));
  }

  /** The same object for the same one, so that what was judged of it is known again. */
  private once<T extends FoundUnit | FoundEntry>(one: T, create: () => T): T {
    const known = (this.shown.get(one) as T | undefined) ?? create();
    this.shown.set(one, known);
    return known;
  }
}

function startOf({ regions }: Part): number {
  return regions[0]?.start ?? 0;
}

/** The text from a part's first region to its last, blank between them but for the line breaks. */
export function masked(text: string, { regions }: Part): string {
  let written = '';
  let at = regions[0]?.start ?? 0;
  for (const { start, end, text: own } of regions) {
    written += text.slice(at, start).replace(/[^\n]/g, ' ') + (own ?? text.slice(start, end));
    at = end;
  }
  return written;
}

/** The one edit that makes a text another; `null` where they are equal. */
function difference(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const range = { start, end: before.length - tail };
  return { range, text: after.slice(start, after.length - tail) };
}
