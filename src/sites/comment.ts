import type { Node } from '../syntax/runtime';
import type { Site } from './site';

/**
 * The site of a value in a comment: the tag before it, `@Failure` of `// @Failure 400,404 {object} Problem`,
 * and the keyword where the tag is written like a call, `@OA\Response(response=404)`.
 */
export function commentSiteOf(comment: Node, before: string): Site | null {
  const [, tag] = /(@\w+)[ \t]+[({]?(?:\w+[ \t]*,[ \t]*)*$/.exec(before) ?? [];
  const [, called, keyword = ''] =
    /@(?:\w+\\)*(\w+)\([^()]*?\b(\w+)\s*=\s*["']?$/.exec(before) ?? [];
  const name = tag ?? (called === undefined ? undefined : `@${called}`);
  if (name === undefined) return null;
  const slot = tag === undefined ? keyword : '';
  const chain = [{ name, called: false }];
  return { kind: 'comment', chain, slot, path: '', anchor: comment, value: comment };
}
