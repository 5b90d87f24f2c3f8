import type { ResponseShape } from '../../frameworks/framework';
import type { Edit, Range } from '../../syntax/range';
import type { Body, Context, Headers, ResponseEdits } from '../occurrence';
import { copyOf } from '../../syntax/words';
import { trailOf, type Definition, type Member, type Recording, type Sighting } from './outline';
import type { Writing } from './writing';

/** What a response that others refer to consists of. */
export interface Referred {
  readonly headers: readonly string[];
  readonly hasContent: boolean;
}

/** The responses of a file that others refer to, by pointer. */
export type Referrals = ReadonlyMap<string, Referred>;

/** The text that a sighting stands in, and where. */
export interface Page {
  readonly text: string;
  /** From an offset of the sighting to one of the text. */
  readonly delta: number;
  /** From an offset of the sighting to one of its unit. */
  readonly toUnit: number;
}

/** What a definition tells of itself. */
export function referred({ object }: Definition, shape: ResponseShape): Referred {
  return {
    headers: headerNames(object, shape),
    hasContent: contentOf(object, shape) !== null,
  };
}

/** What only code has: a contract is no handler, and is written on by edits of its own. */
const noCode = {
  inCatch: false,
  conditional: false,
  protocol: null,
  callsUpstream: false,
  receiver: null,
  forbiddenContent: null,
  literals: null,
} as const;

/** The facts around a code of a contract. What fixes need is looked up when they are asked for. */
export function contractContext(
  sighting: Sighting,
  shape: ResponseShape | null,
  referrals: Referrals,
  writing: Writing | null,
  look: () => Page,
): Context {
  const { object, start, end } = sighting;
  const reference = textOf(object, '$ref');
  const target = reference === null ? null : (referrals.get(reference) ?? null);
  const isHidden = reference !== null && target === null;
  const page = look();
  const statement = moved({ start, end }, page.toUnit);
  return {
    ...noCode,
    via: shape?.headers === undefined ? 'declaration' : 'response',
    method: methodOf(sighting),
    body: shape && bodyOf(object, target, shape, statement, page),
    headers: shape ? headersOf(object, target, isHidden, shape) : { names: [], open: true },
    get edits() {
      return editsOf(sighting, shape, reference, writing, look());
    },
  };
}

/** The request method, where the path names one. */
function methodOf({ pattern: { segments }, frame }: Sighting): string | null {
  const at = segments.findLastIndex(({ is }) => is === 'method');
  const name = at < 0 ? undefined : trailOf(frame).at(at - (segments.length - 1));
  return name?.toUpperCase() ?? null;
}

function bodyOf(
  object: Recording | null,
  target: Referred | null,
  shape: ResponseShape,
  statement: Range,
  page: Page,
): Body | null {
  const content = object && contentOf(object, shape);
  if (content) {
    const value = content.value ?? { start: content.start, end: content.end };
    const [from, to] = [value.start + page.delta, value.end + page.delta];
    const text = copyOf(page.text.slice(from, to));
    const range = moved({ start: content.start, end: content.end }, page.toUnit);
    return { kind: 'json', range, text, members: [] };
  }
  if (target?.hasContent) return { kind: 'json', range: statement, text: '$ref', members: [] };
  return { kind: 'none', range: statement, text: '', members: [] };
}

/** The member that holds the content, where it says anything: `content: {}` means none. */
function contentOf({ members }: Recording, { content }: ResponseShape): Member | null {
  return (
    members.find(
      ({ name, text, children }) =>
        content.includes(name) && (children.length > 0 || (text !== null && text !== '')),
    ) ?? null
  );
}

function headersOf(
  object: Recording | null,
  target: Referred | null,
  isHidden: boolean,
  shape: ResponseShape,
): Headers {
  const own = object ? headerNames(object, shape) : [];
  const isReferred = own.includes('$ref');
  return { names: [...own, ...(target?.headers ?? [])], open: isHidden || isReferred };
}

function headerNames({ members }: Recording, { headers }: ResponseShape): string[] {
  const member = members.find(({ name }) => name === headers);
  return member?.children.map((name) => name.toLowerCase()) ?? [];
}

function editsOf(
  { object }: Sighting,
  shape: ResponseShape | null,
  reference: string | null,
  writing: Writing | null,
  page: Page,
): ResponseEdits {
  const none = { addHeader: null, dropBody: null, setStatus: null, sendJson: null };
  if (!object || !shape || !writing || reference !== null) return none;
  const now = onPage(object, page.delta);
  const content = contentOf(now, shape);
  const template = (edit: Edit | null) =>
    edit && [{ ...edit, range: moved(edit.range, page.toUnit - page.delta) }];
  return {
    ...none,
    addHeader: template(headerEdit(now, shape, writing, page.text)),
    dropBody: template(content && writing.remove(now, content)),
  };
}

function headerEdit(
  object: Recording,
  { headers, header }: ResponseShape,
  writing: Writing,
  text: string,
): Edit | null {
  if (headers === undefined || header === undefined) return null;
  const member = object.members.find(({ name }) => name === headers);
  if (member) return writing.appendInside(member, '$NAME', header, text);
  return writing.append(object, headers, { $NAME: header }, text);
}

/** A recording with the offsets of the present text. */
function onPage(object: Recording, delta: number): Recording {
  return {
    ...object,
    ...moved(object, delta),
    members: object.members.map((member) => ({ ...member, ...moved(member, delta) })),
  };
}

function textOf(object: Recording | null, name: string): string | null {
  return object?.members.find((member) => member.name === name)?.text ?? null;
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
