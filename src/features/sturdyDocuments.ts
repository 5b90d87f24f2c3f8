import type { Edit } from '../syntax/range';
import type { OpenDocument } from './openDocument';
import type { OpenDocuments } from './openDocuments';
import type { Policy } from './policy';

/** A document that could not be read: at which version, and how often in a row. */
interface Failure {
  readonly version: number;
  readonly times: number;
}

/** A document whose reading fails this often in a row is left alone until it is closed. */
const mostFailures = 3;

/**
 * The open documents, also after a grammar failed at one of them. A version that could not be read is
 * not tried again. A parser that was aborted reads nothing any more: all begins anew, without a
 * document, as if none had been opened.
 */
export class SturdyDocuments {
  private documents: OpenDocuments;
  private readonly failures = new Map<string, Failure>();
  /** The versions that could not be prepared for completion. */
  private readonly unprepared = new Map<string, number>();

  constructor(private readonly create: () => OpenDocuments) {
    this.documents = create();
  }

  async open(uri: string, languageId: string, version: number, text: string): Promise<boolean> {
    const failure = this.failures.get(uri);
    if (failure?.version === version || (failure?.times ?? 0) >= mostFailures) return false;
    try {
      const isOpen = await this.documents.open(uri, languageId, version, text);
      this.failures.delete(uri);
      return isOpen;
    } catch (error) {
      this.failures.set(uri, { version, times: (failure?.times ?? 0) + 1 });
      throw this.survive(error);
    }
  }

  /** A version that could not be prepared is not tried again; it answers as before. */
  async prepare(uri: string): Promise<void> {
    const version = this.documents.version(uri);
    if (version === null || this.unprepared.get(uri) === version) return;
    try {
      await this.documents.prepare(uri);
    } catch (error) {
      this.unprepared.set(uri, version);
      throw this.survive(error);
    }
  }

  /** Whether the last attempt to read a document failed. */
  isUnreadable(uri: string): boolean {
    return this.failures.has(uri);
  }

  async judge(uri: string, policy: Policy): Promise<void> {
    await this.documents.judge(uri, policy).catch((error: unknown) => {
      throw this.survive(error);
    });
  }

  /** A document whose change cannot be read is closed; it has to be opened anew. */
  change(uri: string, version: number, edits: readonly Edit[]): void {
    try {
      this.documents.change(uri, version, edits);
    } catch (error) {
      const reason = this.survive(error);
      this.documents.close(uri);
      throw reason;
    }
  }

  close(uri: string): void {
    this.failures.delete(uri);
    this.unprepared.delete(uri);
    this.documents.close(uri);
  }

  version(uri: string): number | null {
    return this.documents.version(uri);
  }

  /** Asks an open document; answers with `none` for one that is not. */
  ask<T>(uri: string, policy: Policy, none: T, question: (document: OpenDocument) => T): T {
    try {
      const document = this.documents.get(uri, policy);
      return document ? question(document) : none;
    } catch (error) {
      throw this.survive(error);
    }
  }

  dispose(): void {
    this.documents.dispose();
  }

  /** Begins anew where the parser is dead: wasm raises a `RuntimeError` and then nothing else. */
  private survive(error: unknown): unknown {
    if (error instanceof Error && error.name === 'RuntimeError') {
      this.documents.dispose();
      this.documents = this.create();
    }
    return error;
  }
}
