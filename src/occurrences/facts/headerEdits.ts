import {
  callFormOf,
  chained,
  formOf,
  type CallForm,
  type Form,
  type Link,
} from '../../frameworks/form';
import type { Framework } from '../../frameworks/framework';
import { argumentAt, argumentsOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { membersOf } from '../../sites/members';
import { ancestor, itemsOf, shapeOf, tupleOf } from '../../sites/nodes';
import type { Node } from '../../syntax/runtime';
import type { Match } from '../matching/match';
import type { EditTemplate } from '../occurrence';
import {
  calleeObject,
  insertion,
  lineBefore,
  receiverText,
  statementBefore,
  type Surroundings,
} from './surroundings';

/** The first of the framework's ways to set a header that fits the place of the status. */
export function addHeader(framework: Framework, around: Surroundings): EditTemplate | null {
  const { lowerCaseHeaders, header: ways = [] } = framework;
  const { header } = around.match.pattern;
  const name = around.dialect.quote(lowerCaseHeaders ? '$name' : '$NAME');
  const value = around.dialect.quote('$VALUE');
  for (const example of header === null ? ways : [header]) {
    const form = formOf(example.replace('$NAME', () => name).replace('$VALUE', () => value));
    const edits = isAmbient(form, framework, around)
      ? lineBefore(onOwner(form.text, around), around)
      : headerBy(form, framework, around);
    if (edits) return edits;
  }
  return null;
}

function headerBy(form: Form, framework: Framework, around: Surroundings): EditTemplate | null {
  switch (form.is) {
    case 'call':
      return headerByCall(form, framework, around);
    case 'return':
      return headerElement(membersIn(form.elements.at(-1)) ?? '', around);
    case 'tuple':
      return headerList(form.elements[1] ?? '', around);
    case 'object':
      return headerMember(form.members[0] ?? '', around);
    case 'assignment': {
      const entry = /^[\w$]+(?:\.|(?=\[))([\w.]*\[.*)$/s.exec(form.target)?.[1];
      return entry === undefined ? null : statementBefore(`${entry} = ${form.value}`, around);
    }
    case 'other':
      return null;
  }
}

function headerByCall(
  form: CallForm,
  framework: Framework,
  around: Surroundings,
): EditTemplate | null {
  const links = headerLink(form, around) ?? headerArgument(form, around);
  if (links) return links;
  const last = form.links.at(-1);
  const option = last?.given?.find((each) => /^headers\s*[:=]/.test(each));
  if (option?.startsWith('headers=')) {
    const isMeant = last?.name === '_' || last?.name === around.match.site.chain.at(-1)?.name;
    return isMeant ? headerKeyword(membersIn(option) ?? '', around) : null;
  }
  if (option !== undefined) return headerMember(option, around);
  return headerCall(form, framework, around);
}

/** The members of the object that a text ends in: `a: 1` of `headers: { a: 1 }`. */
function membersIn(text = ''): string | null {
  return /\{([^{}]*)\}$/.exec(text)?.[1]?.trim() ?? null;
}

/** One more call behind another: `ResponseEntity.status(503).header(…)`, `h.response(x).header(…)`. */
function headerLink({ links }: CallForm, { match }: Surroundings): EditTemplate | null {
  const { pattern, site } = match;
  const start = callFormOf(unspecific(pattern.example))?.links ?? [];
  const behind = links.slice(start.length);
  const isBehind = start.length > 0 && chained(links.slice(0, start.length)) === chained(start);
  if (pattern.purpose !== 'implicit' && isBehind && behind.length > 0) {
    return [insertion(site.anchor.endIndex, chained(behind))];
  }
  const index = links.findIndex(({ joint, given }) => joint === '.' && given?.join() === '_');
  const call = site.chain.find(({ name }) => name === links[index]?.name)?.call;
  const next = index < 0 ? [] : links.slice(index + 1);
  return call && next.length > 0 ? [insertion(call.endIndex, chained(next))] : null;
}

/** An example with all that stands for a value as wide as it can be. */
function unspecific(example: string): string {
  return example.replace(/\$[A-Z]+/g, '_');
}

/** One more argument behind the others: `new JsonResponse($data, 429, ['Retry-After' => '60'])`. */
function headerArgument(
  { links }: CallForm,
  { match, dialect }: Surroundings,
): EditTemplate | null {
  const { pattern, site } = match;
  const example = callFormOf(unspecific(pattern.example))?.links ?? [];
  const written = links.at(-1)?.given ?? [];
  const argument = written.at(-1);
  if (pattern.kind !== 'argument' || argument === undefined) return null;
  if (!isSameCall(links, example) || !isSame(written.slice(0, -1), example.at(-1)?.given)) {
    return null;
  }
  const last = argumentsOf(site.anchor, dialect).at(-1);
  if (!last) return null;
  if (isFree(argument, match, dialect)) return [insertion(last.endIndex, `, ${argument}`)];
  const member = /^\{ (.*) \}$/.exec(argument)?.[1];
  const isBeside = argumentsOf(site.anchor, dialect).length === pattern.arity + 1;
  return member !== undefined && isBeside ? memberOf(last, member, dialect) : null;
}

/** Whether two chains end in a call of the same. */
function isSameCall(a: readonly Link[], b: readonly Link[]): boolean {
  const before = [a, b].map((links) => chained(links.slice(0, -1)) + (links.at(-1)?.name ?? ''));
  return before[0] === before[1];
}

function isSame(a: readonly string[], b: readonly string[] | null = null): boolean {
  return b !== null && a.join() === b.join();
}

/** Whether nothing stands yet where an argument is to be written. */
function isFree(argument: string, { pattern, site }: Match, dialect: Dialect): boolean {
  const keyword = /^(\w+):/.exec(argument)?.[1];
  return keyword === undefined
    ? argumentsOf(site.anchor, dialect).length === pattern.arity
    : argumentAt(site.anchor, keyword, dialect) === null;
}

/**
 * Whether a header is set on something that is at hand in every handler, where one answers by itself:
 * what a helper makes, `Results.StatusCode(503)`, may stand anywhere.
 */
function isAmbient({ text }: Form, { ambient = [] }: Framework, { match }: Surroundings): boolean {
  const { chain, root } = match.pattern;
  const isOwn = chain.length < 2 || /^(?:this|base|self)$/.test(chain[0]?.name ?? '');
  const isMade = chain.at(-1)?.name.startsWith('new ') ?? false;
  return ambient.includes(rootOf(text)) && !isMade && (root !== 'name' || isOwn);
}

/** With its root as it is reached here: `context.Response` for `Response`. */
function onOwner(written: string, around: Surroundings): string {
  const owner = receiverText(around);
  const root = rootOf(written);
  return owner?.endsWith(`.${root}`) ? written.replace(root, () => owner) : written;
}

function rootOf(written: string): string {
  return /^\w+/.exec(written)?.[0] ?? '';
}

/** The headers behind the status in what is returned, or one more member of them. */
function headerElement(
  member: string,
  { match, value, dialect }: Surroundings,
): EditTemplate | null {
  const tuple = match.site.kind === 'return' ? tupleOf(value, dialect) : null;
  const [, status, headers] = tuple ? itemsOf(tuple) : [];
  if (headers) return memberOf(headers, member, dialect);
  return status ? [insertion(status.endIndex, `, ${objectOf(member, dialect)}`)] : null;
}

/** A list of headers more behind the status of a tuple; lists that are there may be of another type. */
function headerList(list: string, { value, dialect }: Surroundings): EditTemplate | null {
  const tuple = tupleOf(value, dialect);
  const status = tuple && itemsOf(tuple)[0];
  return status ? [insertion(status.endIndex, `, ${list}`)] : null;
}

/** `headers={…}` beside the status, or one more member of the headers that are there. */
function headerKeyword(member: string, { match, dialect }: Surroundings): EditTemplate | null {
  const { anchor } = match.site;
  if (shapeOf(anchor, dialect)?.is !== 'call') return null;
  const headers = argumentAt(anchor, 'headers', dialect);
  if (headers) return memberOf(headers, member, dialect);
  const last = argumentsOf(anchor, dialect).at(-1);
  return last ? [insertion(last.endIndex, `, headers=${objectOf(member, dialect)}`)] : null;
}

/** `headers: { … }` beside the status, or one more member of the headers that are there. */
function headerMember(written: string, { value, dialect }: Surroundings): EditTemplate | null {
  const options = ancestor(value, dialect, ['object', 'function']);
  const member = membersIn(written);
  if (member === null || !options || shapeOf(options, dialect)?.is !== 'object') return null;
  const headers = membersOf(options, dialect).get('headers');
  if (headers) return memberOf(headers, member, dialect);
  const pair = ancestor(value, dialect, ['pair', 'shorthand']);
  const key = written.slice(0, written.indexOf(':'));
  return pair && [insertion(pair.endIndex, `, ${key}: ${objectOf(member, dialect)}`)];
}

function memberOf(headers: Node, member: string, dialect: Dialect): EditTemplate | null {
  if (shapeOf(headers, dialect)?.is !== 'object') return null;
  const { text, startIndex, endIndex } = headers;
  if (headers.namedChildCount === 0)
    return [{ range: { start: startIndex, end: endIndex }, text: objectOf(member, dialect) }];
  const isSpaced = /^.\s/.test(text);
  return [insertion(startIndex + 1, isSpaced ? ` ${member},` : `${member}, `)];
}

/** An object of one member as the language writes it. */
function objectOf(member: string, { literals }: Dialect): string {
  const [open, close] = literals?.braces ?? ['{ ', ' }'];
  return open + member + close;
}

/** A statement before this one; inside the chain where no statement fits. */
function headerCall(
  { links: [root, ...links] }: CallForm,
  { respond }: Framework,
  around: Surroundings,
): EditTemplate | null {
  const { example } = around.match.pattern;
  const isOfReceiver = root?.given === null && links[0]?.joint === '.';
  if (!isOfReceiver || links.some(({ given }) => given?.includes('_'))) return null;
  const call = chained(links);
  const before = statementBefore(call.slice(1), around);
  if (before) return before;
  const object = calleeObject(around.match.site.anchor, around.dialect);
  const chains = respond?.json?.startsWith(`${example}.`) ?? false;
  return object && chains ? [insertion(object.endIndex, call)] : null;
}
