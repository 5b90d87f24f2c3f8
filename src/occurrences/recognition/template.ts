import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import type { Occurrence } from '../occurrence';
import type { Inquiry } from './inquiry';

/** A status of an error and a format. */
const called = /^[45]\d\d\.[a-z]+$/;

/** A template that is called after its status, where an example has that in a text: `render("404.html")`. */
export function template(
  inquiry: Inquiry,
  node: Node,
  name: string,
  sites: readonly Site[],
): Occurrence | null {
  if (!called.test(name)) return null;
  const match = inquiry.matcher.find('status', sites, node);
  if (match?.pattern.role !== 'text') return null;
  const { start, end, text } = inquiry.candidate;
  const written = { node, range: { start, end }, notation: 'string', constant: null } as const;
  return inquiry.matched({ ...written, code: Number(text) }, match);
}
