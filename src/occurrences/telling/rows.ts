import { answersErrors } from '../../frameworks/telling/tables';
import { anyClass, roleTelling, type Telling } from '../../frameworks/telling/telling';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf, calleeChain, chainOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { childOf, rowOf, literalText, shapeOf, unwrap } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { lastName, namesOf } from './names';
import { isAddress } from './otherArguments';
import { errorCode } from './owner';

/** What a request is made with. */
const verb = /^(?:get|head|post|put|patch|delete|options)$/i;

/** What makes a request, or answers one: `get` in small letters is said of other things, too. */
const asking = /session|request|respon|https?|mock/i;

/** Where it goes, as a text or by a name. */
const address = /^(?:\/|https?:)|^(?:\w+_)?(?:url|uri|path|endpoint)$/i;

/**
 * What a number tells behind the method of a request, and its address, as a text behind both:
 * `expect("GET", "/carts", 404)`, `("POST", 409)`, `labels(["POST", "/carts", "201"])`.
 */
export function ofRequest(site: Site, dialect: Dialect): Telling | null {
  const { kind, chain, slot, anchor, path } = site;
  const isGiven = kind === 'argument' && path === '' && shapeOf(anchor, dialect)?.is === 'call';
  const row = isGiven ? argumentsOf(anchor, dialect) : rowIn(site, dialect);
  const place = isGiven ? Number(slot) : placeIn(row, path, dialect);
  if (!place) return null;
  const before = row.slice(0, place).map((node) => textOf(node, dialect));
  const at = before.findLastIndex((text) => verb.test(text));
  if (at < 0 || !before.slice(at + 1).every((text) => address.test(text))) return null;
  const role = isGiven ? roleTelling(lastName(chain)) : null;
  const isAsking = asking.test(lastName(chain));
  // `queue.put("POST", 200)` may be given anything.
  const isAddressed = isAddress(row[at - 1]);
  if (isGiven && at === place - 1 && role === null && !isAsking && !isAddressed) return null;
  const isOfHttp = /^[A-Z]+$/.test(before[at] ?? '') || isAsking;
  const told = { alone: false, role: role ?? 'text', classes: isOfHttp ? anyClass : '45' } as const;
  return isOfHttp && isAddress(row[place - 1]) ? { ...told, texts: true } : told;
}

/** The row that a value stands in: one by itself, or one that gets a name. */
function rowIn({ kind, anchor, value }: Site, dialect: Dialect): readonly Node[] {
  if (kind === 'element') return rowOf(anchor);
  const given = unwrap(value, dialect);
  const shape = shapeOf(given, dialect);
  return rowOf((shape?.is === 'keyword' ? childOf(given, shape.value) : null) ?? given);
}

/** A code as a text. */
const codeText = /^["'][1-5]\d\d["']$/;

/** The place in a row that a path leads to; in a list the one of its only number. */
function placeIn(row: readonly Node[], path: string, dialect: Dialect): number {
  if (path !== '[]') return Number(/^#(\d+)$/.exec(path)?.[1]);
  const numbers = row.map(
    (item) => shapeOf(item, dialect)?.is === 'number' || codeText.test(item.text),
  );
  const place = numbers.indexOf(true);
  return place === numbers.lastIndexOf(true) ? place : 0;
}

/** The content of a string, the last name of anything else. */
function textOf(node: Node, dialect: Dialect): string {
  const isText = shapeOf(node, dialect)?.is === 'string';
  return isText ? literalText(node) : lastName(chainOf(node, dialect)).replace(verb, '');
}

/** What content is called, or made by, that a code stands behind. */
const content =
  /^(?:content|body|data|text|html|json|payload|response|result|message|dumps|jsonify|to_?json)$/i;

/** What makes the content of an answer and nothing else. */
const answered = 'jsonify';

/** What the last of two values tells behind content: `(body, 404)`, `json.dumps(error), 404`. */
export function ofContent({ anchor, path }: Site, dialect: Dialect): Telling | null {
  const [first, ...others] = rowOf(anchor);
  if (path !== '#1' || !first || others.length !== 1) return null;
  const name = lastName(chainOf(first, dialect));
  return content.test(name) ? { alone: name === answered, role: 'text', classes: '245' } : null;
}

/** What content is written as JSON by. */
const jsonMakers =
  /^(?:json|to_?json|jsonify|stringify|dumps|json_?encode)$|^(?!(?:parse|from|load|read|decode|get|fetch)_?)[a-z]+(?:_json|(?<=[a-z])J(?:son|SON))$/i;
const jsonMacro = /^(?:\w+::)*json!/;
const encoders = /^(?:Jason|Poison|JSON)\.encode!?$/;

/** Whether a value is content that is written as JSON: `json!({…})`, `Jason.encode!(body)`. */
export function makesJson(node: Node | undefined, dialect: Dialect): boolean {
  if (!node) return false;
  const names = shapeOf(node, dialect)?.is === 'call' ? namesOf(calleeChain(node, dialect)) : [];
  const isMade = jsonMakers.test(names.at(-1) ?? '') || encoders.test(names.join('.'));
  return isMade || jsonMacro.test(node.text);
}

/** What a reason is called that an error is answered with. */
const reason = /^(?:reason|err|error|message|msg)$/;

/**
 * What the first of two values tells before content that is written as JSON, `(409, json!({…}))`, or
 * before what went wrong by its name: `{500, reason}`.
 */
export function ofBeforeJson({ anchor, path }: Site, dialect: Dialect): Telling | null {
  const [, next, ...others] = rowOf(anchor);
  if (path !== '#0' || !next || others.length > 0) return null;
  if (reason.test(next.text)) return { alone: false, role: 'text', classes: '45' };
  return makesJson(next, dialect) ? { alone: false, role: 'text', classes: '245' } : null;
}

/** Words of what answers. */
const contentSenders = /^(?:render|respond|reply|send|write)\b/;

/** The type of content as a text, which answers are sent with. */
const mediaType = /^["'](?:application|text|image)\/[\w.+-]+(?:; ?charset=[\w-]+)?["']$/;

/** What a call tells that answers with content of a type, of the code beside: `render(page, "application/json", 404)`. */
export function ofTypedContent(
  { anchor, chain, slot, path }: Site,
  dialect: Dialect,
): Telling | null {
  const isGiven = path === '' && shapeOf(anchor, dialect)?.is === 'call';
  if (!isGiven || !contentSenders.test(wordsOf(lastName(chain)))) return null;
  const given = argumentsOf(anchor, dialect);
  const beside = [given[Number(slot) - 1], given[Number(slot) + 1]];
  const isTyped = beside.some((each) => each !== undefined && mediaType.test(each.text));
  return isTyped ? { alone: true, role: 'emit', classes: '2345' } : null;
}

/** What the first of three values tells before headers that are called so, or the type of content: `(200, HEADERS, body)`, `(200, "image/png", body)`. */
export function ofParts({ anchor, path }: Site, dialect: Dialect): Telling | null {
  const [, headers, ...others] = rowOf(anchor);
  if (path !== '#0' || !headers || others.length !== 1) return null;
  const isNamed = /\bheaders?$/.test(wordsOf(lastName(chainOf(headers, dialect))));
  if (mediaType.test(headers.text)) return { alone: false, role: 'text', classes: '2345' };
  return isNamed ? { alone: true, role: 'text', classes: anyClass } : null;
}

/**
 * What the name of a table of responses or errors tells of what is in a row of it:
 * `responses = {"/carts": (b"", 204)}`, `@error_map %{held: {423, "The cart is held"}}`.
 */
export function ofResponsesRow({ kind, chain, slot, path }: Site): Telling | null {
  const isValue = kind === 'assign' || kind === 'binding';
  const name = lastName(chain);
  // An attribute of a module is written as a call of its name.
  const isHeld = isValue || (kind === 'argument' && slot === '0');
  if (isHeld && /^\.[^#[]+#0$/.test(path) && answersErrors(name))
    return { alone: false, role: 'text', classes: '45' };
  if (!isValue) return null;
  const isInRow = name === 'responses' && /^(?:\[\]|\.[^#]+)(?:#[01]|\[\](?:#[01])?)$/.test(path);
  const isAddressed = /^\.(?:\/|https?:)/.test(path);
  return isInRow ? { alone: isAddressed, role: 'text', classes: '2345' } : null;
}

/** How many values an answer consists of: its status, its headers, its content. */
const answerLength = 3;

/** Keys that are names of headers. */
export const headerKeys = /^\{\s*["'](?:[A-Za-z]+-)+[A-Za-z]+["']\s*(?:=>|:)/;

/** The same as rows of their names and values: `[["Content-Type", "text/plain"]]`. */
const headerRows =
  /^&?(?:vec!)?\[\s*(?:[[(]["']|%w[[(])(?:[A-Za-z]+(?:-[A-Za-z]+)+|Location|Allow|ETag)["' ]/;

/** An object of headers, by names that are those of nothing else. */
const namedHeaders =
  /^\{\s*["'](?:[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)+|Location|content-(?:type|length)|cache-control)["']\s*(?:=>|:)/;

/** Words of what sends content, as it is or as what it is. */
const contentSent = /\b(?:text|html|xml|json|body|send|reply|respond|response|render|answer)\b/;

/**
 * What headers tell that are given to a call as well, as rows or by their names:
 * `send(&mut stream, 204, "", &[("Allow", "GET")])`, `c.text(page, 200, { 'Content-Type': 'text/html' })`;
 * or as what is called so just behind the code, `super(request.version, 404, headers)`, `with_header(302, header::LOCATION, url)`.
 */
export function ofGivenHeaders(
  { anchor, chain, slot, path }: Site,
  dialect: Dialect,
): Telling | null {
  const isGiven = path === '' && shapeOf(anchor, dialect)?.is === 'call';
  if (!isGiven) return null;
  const next = argumentsOf(anchor, dialect)[Number(slot) + 1];
  if (next && /^[@$&*]*headers$|^(?:\w+::)*header::[A-Z_]+$/.test(next.text))
    return { alone: false, role: 'emit', classes: anyClass, interim: true };
  const isSent = contentSent.test(wordsOf(lastName(chain)));
  const hasHeaders = argumentsOf(anchor, dialect).some(
    ({ text }) => headerRows.test(text) || (isSent && namedHeaders.test(text)),
  );
  return hasHeaders ? { alone: false, role: 'emit', classes: '2345' } : null;
}

/** What says in content how something failed: `%{error: "no such order"}`. */
const failureContent = /^%?\{\s*["']?(?:errors?|message|msg|detail|reason)\b/;

/** What says in content how it went: `%{message: "registered"}`. */
const toldContent = /^%?\{\s*["']?(?:message|msg)\b/;

/** A list of no headers, as it is written where rows of them are. */
const noHeaders = /^(?:vec!?\s*\[\]|Vec::new\(\))$/;

/** Whether a code stands before headers that are none and content as a text: `{200, %{}, "ok"}`, `{200, [], "ok"}`. */
function isBare(items: readonly Node[], dialect: Dialect): boolean {
  const [, headers, content] = items;
  const isTold = items.length === answerLength && /^(?:%\{\}|\[\])$/.test(headers?.text ?? '');
  return isTold && content !== undefined && shapeOf(content, dialect)?.is === 'string';
}

/** What an answer with all of its parts tells; of one that only goes before it where HTTP is spoken. */
const ofWhole: Telling = {
  ...{ alone: false, aloneOf: '2345', interim: true },
  ...{ role: 'text', classes: anyClass },
};

/** What a row tells of a code before headers and content, be it kept or handed on: `[404, {}, []]`. */
export function ofTriple({ anchor, path }: Site, dialect: Dialect): Telling | null {
  const items = rowOf(anchor);
  const [, headers] = items;
  if (path !== '#0' || items.length > answerLength || !headers) return null;
  const isListed = items.length === answerLength && headerRows.test(headers.text);
  const isGiven = shapeOf(headers, dialect)?.is === 'object' || failureContent.test(headers.text);
  const isEmpty = items.length === answerLength && noHeaders.test(headers.text);
  if (isEmpty) return { ...errorCode, role: 'text' };
  if (isBare(items, dialect)) return { alone: false, role: 'text', classes: '2345' };
  if (!isListed && !isGiven) return null;
  if (items.length === answerLength) return { ...ofWhole, symbols: null };
  const isWhole = headerKeys.test(headers.text);
  const aloneOf = headers.text === '{}' ? '4' : '';
  const classes = isWhole || toldContent.test(headers.text) ? '2345' : '45';
  return { alone: isWhole, aloneOf, role: 'text', classes, symbols: null };
}
