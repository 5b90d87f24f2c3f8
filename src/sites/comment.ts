import type { Node } from '../syntax/runtime';
import type { Site } from './site';

/**
 * The site of a value in a comment: the tag before it, `@Failure` of `// @Failure 400,404 {object} Problem`,
 * and the keyword where the tag is written like a call, `@OA\Response(response=404)`, or has attributes,
 * `<response code="404">`.
 */
export function commentSiteOf(comment: Node, before: string): Site | null {
  const [, element, attribute = ''] = /<(\w+)\s[^<>]*?\b(\w+)=["']$/.exec(before) ?? [];
  if (element !== undefined) return siteIn(comment, `<${element}`, attribute);
  const [, tag] = /(@\w+)[ \t]+[({]?(?:\w+[ \t]*,[ \t]*)*$/.exec(before) ?? [];
  const [, called, keyword = ''] =
    /@(?:\w+\\)*(\w+)\([^()]*?\b(\w+)\s*=\s*["']?$/.exec(before) ?? [];
  const name = tag ?? (called === undefined ? undefined : `@${called}`);
  if (name === undefined) return null;
  return siteIn(comment, name, tag === undefined ? keyword : '');
}

function siteIn(comment: Node, name: string, slot: string): Site {
  const chain = [{ name, called: false }];
  return { kind: 'comment', chain, slot, path: '', anchor: comment, value: comment };
}
