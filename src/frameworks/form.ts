/** A link of a chain in an example: `json($JSON)` of `res.json($JSON)`. Texts are as they are written. */
export interface Link {
  readonly text: string;
  /** What joins it to the link before: `.`, `->`, `::`; empty for the first one. */
  readonly joint: string;
  /** With `new ` where it is constructed. */
  readonly name: string;
  /** Its arguments; `null` where it is not called. */
  readonly given: readonly string[] | null;
}

/** Names and calls in a row: `res.status($STATUS).json($JSON)`, `head $STATUS`. */
export interface CallForm {
  readonly is: 'call';
  readonly text: string;
  readonly links: readonly Link[];
}

/** How an example writes a response or a header, taken apart into what edits put together anew. */
export type Form =
  | CallForm
  /** `return $JSON, $STATUS` */
  | { readonly is: 'return'; readonly text: string; readonly elements: readonly string[] }
  /** `($STATUS, [($NAME, $VALUE)], _)` */
  | { readonly is: 'tuple'; readonly text: string; readonly elements: readonly string[] }
  /** `({ headers: { $NAME: $VALUE } })` */
  | { readonly is: 'object'; readonly text: string; readonly members: readonly string[] }
  /** `ctx.status = $STATUS`; of several statements the first. */
  | {
      readonly is: 'assignment';
      readonly text: string;
      readonly target: string;
      readonly value: string;
    }
  | { readonly is: 'other'; readonly text: string };

const known = new Map<string, Form>();

/** The form of an example, which is read when it is first asked for. */
export function formOf(example: string): Form {
  const form = known.get(example) ?? readForm(example);
  known.set(example, form);
  return form;
}

/** The same where it is names and calls in a row; `null` for others, and for no example. */
export function callFormOf(example: string | undefined): CallForm | null {
  const form = example === undefined ? null : formOf(example);
  return form?.is === 'call' ? form : null;
}

/** Links as they are written, the joint before the first one included. */
export function chained(links: readonly Link[]): string {
  return links.map(({ joint, text }) => joint + text).join('');
}

function readForm(example: string): Form {
  const [text = ''] = partsOf(example, ';');
  const [, returned] = /^return (.*)$/s.exec(text) ?? [];
  if (returned !== undefined) return { is: 'return', text, elements: partsOf(returned, ',') };
  const [, target, value] = /^([^=]*[^=!<>\s]) = (.*)$/s.exec(text) ?? [];
  if (target !== undefined && value !== undefined) return { is: 'assignment', text, target, value };
  const [, members] = /^\(\{(.*)\}\)$/s.exec(text) ?? [];
  if (members !== undefined) return { is: 'object', text, members: partsOf(members, ',') };
  const [, elements] = /^\((.*)\)$/s.exec(text) ?? [];
  if (elements !== undefined) return { is: 'tuple', text, elements: partsOf(elements, ',') };
  const links = linksOf(text);
  return links ? { is: 'call', text, links } : { is: 'other', text };
}

/** The links of a chain; `null` where something else stands among them. */
function linksOf(text: string): Link[] | null {
  const head = /(\.|->|::|^)((?:new |@)?[\w$]+)/y;
  const links: Link[] = [];
  let at = 0;
  while (at < text.length) {
    head.lastIndex = at;
    const [whole, joint = '', name = ''] = head.exec(text) ?? [];
    if (whole === undefined) return null;
    const start = at + joint.length;
    at += whole.length;
    const given = argumentsAt(text, at);
    at += given?.length ?? 0;
    const inside = given === null ? null : partsOf(given.replace(/^\(|\)$|^ /g, ''), ',');
    links.push({ text: text.slice(start, at), joint, name, given: inside });
  }
  return links;
}

/** The arguments that begin at an offset: in brackets, or behind a blank up to the end. */
function argumentsAt(text: string, at: number): string | null {
  if (/^ [\w$'":]/.test(text.slice(at))) return text.slice(at);
  if (text[at] !== '(') return null;
  let depth = 0;
  for (const { index, 0: sign } of text.slice(at).matchAll(signs)) {
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
    if (depth === 0) return text.slice(at, at + index + 1);
  }
  return null;
}

/** Brackets, what separates, and strings, in which neither counts. */
const signs = /[()[\]{},;]|(["'`])(?:\\.|(?!\1).)*\1/gs;

/** The parts of a text between separators that stand in no brackets; none of an empty text. */
function partsOf(text: string, separator: ',' | ';'): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(signs)) {
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
    if (sign !== separator || depth > 0) continue;
    parts.push(text.slice(start, index).trim());
    start = index + 1;
  }
  return [...parts, text.slice(start).trim()].filter((part) => part !== '');
}
