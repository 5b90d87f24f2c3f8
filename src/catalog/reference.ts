/** Whether a reference to a catalog means a file rather than a built-in one. */
export function isCatalogFile(reference: string): boolean {
  return /[/\\]|\.jsonc?$/.test(reference);
}

/** A scheme with an authority, a drive or a slash: what a path begins with when it is absolute. */
const root = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/]*|[a-z]:(?=[/\\]))?[/\\]?/i;

function normalize(path: string): string {
  const start = root.exec(path)?.[0] ?? '';
  const parts: string[] = [];
  for (const part of path.slice(start.length).split(/[/\\]/)) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return start + parts.join('/');
}

/**
 * The path or URI that a reference in a file means, without `.` and `..`.
 *
 * @param from the file that refers, or `null` for a reference that stands alone
 */
export function resolveReference(from: string | null, reference: string): string {
  const isAbsolute = root.exec(reference)?.[0] !== '';
  if (from === null || isAbsolute) return normalize(reference);
  return normalize(`${from.replace(/[^/\\]*$/, '')}${reference}`);
}
