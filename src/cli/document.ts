import type { StatusCodeService } from '../service';
import { UnreadableText } from '../syntax/runtime';
import { fileFailure, reasonOf } from './failure';
import type { FoundFile } from './files';

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
    if (error instanceof UnreadableText) throw fileFailure('read', file.path, error);
    throw new Error(`in ${file.path}: ${reasonOf(error)}`, { cause: error });
  } finally {
    service.close(uri);
  }
}
