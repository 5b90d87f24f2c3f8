import { builtinCatalogs } from '../../src/catalog/builtin';
import { readGrammar } from '../../src/cli/grammars';
import type { Policy } from '../../src/features/policy';
import { createStatusCodeService, type StatusCodeService } from '../../src/service';

/** One engine for all unit tests: grammars are loaded and learned once. */
export const service: StatusCodeService = createStatusCodeService({ readGrammar });

/** A policy without settings, under the registry alone. */
export const policy: Policy = {
  catalog: builtinCatalogs.iana,
  rules: {},
  patterns: {},
  inlayHints: 'uncommon',
  locale: 'en',
};

let opened = 0;

/** Opens a text in the engine under a path of its own; `name` is the file's. */
export async function openDocument(
  languageId: string,
  text: string,
  name = 'document',
): Promise<{ service: StatusCodeService; uri: string }> {
  opened += 1;
  const uri = `test:/${opened}/${name}`;
  if (!(await service.open(uri, languageId, 1, text))) {
    throw new Error(`The engine does not read ${languageId}.`);
  }
  await service.prepare(uri);
  return { service, uri };
}
