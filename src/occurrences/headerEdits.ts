import type { Framework } from '../frameworks/framework';
import { argumentAt, argumentsOf } from '../sites/chain';
import type { Dialect } from '../sites/dialect';
import { membersOf } from '../sites/members';
import { ancestor, itemsOf, shapeOf, tupleOf } from '../sites/nodes';
import type { Node } from '../syntax/runtime';
import type { EditTemplate } from './occurrence';
import {
  calleeObject,
  insertion,
  lineBefore,
  receiverText,
  statementBefore,
  type Surroundings,
} from './surroundings';

/** What stands for a value in an example. */
const placeholders = /\$[A-Z]+/g;

/** The first of the framework's ways to set a header that fits the place of the status. */
export function addHeader(framework: Framework, around: Surroundings): EditTemplate | null {
  const name = around.dialect.quote(framework.lowerCaseHeaders ? '$name' : '$NAME');
  const value = around.dialect.quote('$VALUE');
  for (const example of framework.header ?? []) {
    const written = example.replace('$NAME', () => name).replace('$VALUE', () => value);
    const edits =
      headerLink(written, around) ??
      headerArgument(written, around) ??
      headerList(written, around) ??
      headerEdits(written, framework, around);
    if (edits) return edits;
  }
  return null;
}

/** One more call behind another: `ResponseEntity.status(503).header(…)`, `h.response(x).header(…)`. */
function headerLink(written: string, { match }: Surroundings): EditTemplate | null {
  const { pattern, site } = match;
  const start = pattern.example.replace(placeholders, '_');
  const link = written.startsWith(start) ? written.slice(start.length) : '';
  if (pattern.purpose !== 'implicit' && /^(?:\.|->)/.test(link)) {
    return [insertion(site.anchor.endIndex, link)];
  }
  const [, owner, next] = /\.([\w$]+)\(_\)(\.[\w$]+\(.*\))$/s.exec(written) ?? [];
  const call = site.chain.find(({ name }) => name === owner)?.call;
  return call && next !== undefined ? [insertion(call.endIndex, next)] : null;
}

/** One more argument behind the others: `new JsonResponse($data, 429, ['Retry-After' => '60'])`. */
function headerArgument(written: string, { match, dialect }: Surroundings): EditTemplate | null {
  const { pattern, site } = match;
  const start = `${pattern.example.replace(placeholders, '_').slice(0, -1)}, `;
  if (pattern.kind !== 'argument' || !written.startsWith(start)) return null;
  const argument = written.slice(start.length, -1);
  const given = argumentsOf(site.anchor, dialect);
  const keyword = /^(\w+):/.exec(argument)?.[1];
  const isFree =
    keyword === undefined
      ? given.length === pattern.arity
      : argumentAt(site.anchor, keyword, dialect) === null;
  const last = given.at(-1);
  if (!last) return null;
  if (isFree) return [insertion(last.endIndex, `, ${argument}`)];
  const member = /^\{ (.*) \}$/.exec(argument)?.[1];
  const isBeside = given.length === pattern.arity + 1;
  return member !== undefined && isBeside ? memberOf(last, member, dialect) : null;
}

function headerEdits(
  written: string,
  framework: Framework,
  around: Surroundings,
): EditTemplate | null {
  const member = /\{\s*(["'][^{}]*)\}/.exec(written)?.[1]?.trim();
  if (member !== undefined) {
    if (written.startsWith('return ')) return headerElement(member, around);
    const key = /["']?headers["']?(?=\s*:)/.exec(written)?.[0];
    if (key !== undefined) return headerMember(key, member, around);
    if (!written.includes('headers=')) return null;
    const callee = /(\w+)\(headers=/.exec(written)?.[1] ?? '_';
    const isMeant = callee === '_' || callee === around.match.site.chain.at(-1)?.name;
    return isMeant ? headerKeyword(member, around) : null;
  }
  if (isAmbient(written, framework, around)) return lineBefore(onOwner(written, around), around);
  const entry = /^[\w$]+\.?((?:[\w.]+)?\[.*)$/s.exec(written)?.[1];
  if (entry !== undefined) return statementBefore(entry, around);
  const call = /^[\w$]+\.([\w$.]+\((?!_\)).*\))$/s.exec(written)?.[1];
  return call === undefined ? null : headerCall(call, framework, around);
}

/**
 * Whether a header is set on something that is at hand in every handler, where one answers by itself:
 * what a helper makes, `Results.StatusCode(503)`, may stand anywhere.
 */
function isAmbient(written: string, { ambient = [] }: Framework, { match }: Surroundings): boolean {
  const { chain, root } = match.pattern;
  const isOwn = chain.length < 2 || /^(?:this|base|self)$/.test(chain[0]?.name ?? '');
  const isMade = chain.at(-1)?.name.startsWith('new ') ?? false;
  return ambient.includes(rootOf(written)) && !isMade && (root !== 'name' || isOwn);
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
function headerList(written: string, { value, dialect }: Surroundings): EditTemplate | null {
  const list = /^\(\$STATUS, (\[.*\]), _\)$/s.exec(written)?.[1];
  const tuple = list === undefined ? null : tupleOf(value, dialect);
  const status = tuple && itemsOf(tuple)[0];
  return status ? [insertion(status.endIndex, `, ${list ?? ''}`)] : null;
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
function headerMember(
  key: string,
  member: string,
  { value, dialect }: Surroundings,
): EditTemplate | null {
  const options = ancestor(value, dialect, ['object', 'function']);
  if (!options || shapeOf(options, dialect)?.is !== 'object') return null;
  const headers = membersOf(options, dialect).get('headers');
  if (!headers) {
    const pair = ancestor(value, dialect, ['pair', 'shorthand']);
    return pair && [insertion(pair.endIndex, `, ${key}: ${objectOf(member, dialect)}`)];
  }
  return memberOf(headers, member, dialect);
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
function headerCall(call: string, framework: Framework, around: Surroundings): EditTemplate | null {
  const { match } = around;
  const before = statementBefore(call, around);
  if (before) return before;
  const object = calleeObject(match.site.anchor, around.dialect);
  const chains = framework.respond?.json?.startsWith(`${match.pattern.example}.`) ?? false;
  return object && chains ? [insertion(object.endIndex, `.${call}`)] : null;
}
