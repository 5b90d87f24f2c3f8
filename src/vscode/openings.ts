import type { StatusCodeService } from '../service';

/** What is asked of a document of the editor while it is opened; all of it may change meanwhile. */
export interface Opened {
  readonly languageId: string;
  readonly version: number;
  readonly isClosed: boolean;
  getText(): string;
}

/** The documents that a service is opening, one at a time for each. */
export class Openings {
  private readonly running = new Map<string, Promise<boolean>>();

  isRunning(uri: string): boolean {
    return this.running.has(uri);
  }

  /** What runs belongs to a service that is no longer there. */
  forget(): void {
    this.running.clear();
  }

  /** `false`: the document is not readable. It may be behind when it is opened, and have to be again. */
  open(
    uri: string,
    document: Opened,
    service: Pick<StatusCodeService, 'open' | 'close'>,
  ): Promise<boolean> {
    const running = this.running.get(uri);
    if (running) return running;
    const opened = openAs(uri, document, service).finally(() => {
      if (this.running.get(uri) === opened) this.running.delete(uri);
    });
    this.running.set(uri, opened);
    return opened;
  }
}

/** Opens a document in the language that it has now; where it gets another, it is closed again. */
async function openAs(
  uri: string,
  document: Opened,
  service: Pick<StatusCodeService, 'open' | 'close'>,
): Promise<boolean> {
  const { languageId, version } = document;
  const isOther = (): boolean => document.languageId !== languageId;
  try {
    return (await service.open(uri, languageId, version, document.getText())) || isOther();
  } finally {
    if (document.isClosed || isOther()) service.close(uri);
  }
}
