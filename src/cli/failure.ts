/** A usage or input error: its message is the one line on stderr, and the process exits with 2. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** What went wrong, on one line. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s*\n\s*/g, ' ').trim();
}

/** What to say of an error: what is none of ours to foresee is named as such. */
export function complaintOf(error: unknown): string {
  const reason = reasonOf(error);
  return error instanceof Failure ? reason : `internal error: ${reason}`;
}

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ELOOP: 'too many symbolic links',
};

/** Why the system refused, in plain words where it has a code that we know. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return systemReasons[code] ?? reasonOf(error);
}

/** The failure to read or write `path`. */
export function fileFailure(verb: 'read' | 'write', path: string, error: unknown): Failure {
  return new Failure(`cannot ${verb} ${path}: ${systemReason(error)}`);
}
