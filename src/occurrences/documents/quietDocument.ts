import { SourceText } from '../../syntax/sourceText';
import type { CommentMarks } from '../facts/commentPlace';
import { noImports, type SourceDocument } from './sourceDocument';

/**
 * A document in which no candidate stands: it is not parsed and its grammar not loaded. With its first
 * edit somebody works on it, and it has to be opened anew.
 */
export class QuietDocument implements SourceDocument {
  readonly importFacts = noImports;
  readonly units = [];
  readonly isQuiet = true;
  private readonly source: SourceText;

  constructor(readonly text: string) {
    this.source = new SourceText(text);
  }

  rowAt(offset: number): number {
    return this.source.rowAt(offset);
  }

  change(): boolean {
    return false;
  }

  codePlace(): null {
    return null;
  }

  contentPlace(): null {
    return null;
  }

  commentAt(_offset: number, line: CommentMarks): CommentMarks {
    return line;
  }

  isInString(): boolean {
    return false;
  }

  embeddedAt(): null {
    return null;
  }

  dispose(): void {
    // There is nothing to free.
  }
}
