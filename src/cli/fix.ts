import type { Policy } from '../features/policy';
import type { StatusCodeService } from '../service';
import type { Edit } from '../syntax/range';
import { withDocument } from './document';
import type { Source } from './sources';

/** A fix can make room for another; after this many rounds two of them are undoing each other. */
const maxRounds = 10;

/** The source's text with all safe fixes applied, again and again until none is left. */
export async function applySafeFixes(
  { file, text: original }: Source,
  service: StatusCodeService,
  policy: Policy,
): Promise<string> {
  let text = original;
  for (let round = 0; round < maxRounds; round += 1) {
    const edits = await withDocument(service, file, text, (uri) => service.fixAll(uri, policy));
    const next = applyEdits(text, edits);
    if (next === text) break;
    text = next;
  }
  return text;
}

/** Applies edits that are in ascending order and do not overlap; offsets are those of `text`. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { range, text: replacement } of edits) {
    result += text.slice(done, range.start) + replacement;
    done = range.end;
  }
  return result + text.slice(done);
}
