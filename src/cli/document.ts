import type { StatusCodeService } from '../service';
import { UnreadableText } from '../syntax/runtime';
import { complaintOf, reasonOf } from './failure';
import type { FoundFile } from './files';
import type { Log } from './log';
import type { Source } from './sources';

/** What `work` makes of the sources, one by one; one that cannot be read is told of and left out. */
export async function* fromReadable<Result>(
  sources: AsyncIterable<Source>,
  { note, fail }: Log,
  work: (source: Source) => Promise<Result>,
): AsyncGenerator<Result> {
  for await (const source of sources) {
    try {
      yield await work(source);
    } catch (error) {
      if (error instanceof UnreadableText) note(`${source.file.path}: skipped, ${error.message}`);
      else fail(complaintOf(error));
    }
  }
}

/** Opens `text` in the service for as long as `use` looks at it, so that one tree is alive at a time. */
export async function withDocument<Result>(
  service: StatusCodeService,
  file: FoundFile,
  text: string,
  use: (uri: string) => Result,
): Promise<Result> {
  const uri = file.absolute;
  try {
    await service.open(uri, file.language, 1, text);
    return use(uri);
  } catch (error) {
    if (error instanceof UnreadableText) throw error;
    throw new Error(`in ${file.path}: ${reasonOf(error)}`, { cause: error });
  } finally {
    service.close(uri);
  }
}
