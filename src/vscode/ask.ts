import type * as vscode from 'vscode';
import type { Policy } from '../features/policy';
import type { StatusCodeService } from '../service';
import type { Documents } from './documents';
import type { Guard } from './guard';
import type { Policies } from './policies';

/** A question to the engine about one document, at the version that the editor shows. */
export type Question<T> = (
  service: StatusCodeService,
  uri: string,
  policy: Policy,
) => T | Promise<T>;

/** Asks the engine; answers with nothing where the document is not read, closed, or an error came. */
export type Ask = <T>(
  what: string,
  document: vscode.TextDocument,
  question: Question<T>,
  token?: vscode.CancellationToken,
) => Promise<T | undefined>;

/** The way of all features to the engine. */
export function createAsk(documents: Documents, policies: Policies, guard: Guard): Ask {
  return (what, document, question, token) =>
    guard(what, async () => {
      const policy = await policies.of(document.uri);
      const service = await documents.ready(document);
      if (service === null || token?.isCancellationRequested) return undefined;
      return question(service, document.uri.toString(), policy);
    });
}
