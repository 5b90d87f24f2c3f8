import { registry } from '../catalog/registry';

/** A code and its phrase: `404 Not Found`; the code alone where it has no phrase. */
export function codeWithPhrase(code: number): string {
  return `${code} ${registry.phrase(code) ?? ''}`.trimEnd();
}
