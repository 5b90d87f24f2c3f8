import type { ConstantTable } from '../../frameworks/constants';
import { constantOf, symbolTable, type ConstantForm } from '../../frameworks/vocabulary';
import { wordsOf } from '../../frameworks/words';
import { accessOf, accessTo } from '../../sites/access';
import { argumentsOf, chainOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { nameStart } from '../../sites/misread';
import {
  assignedSiteOf,
  baseSiteOf,
  callSiteOf,
  readSiteOf,
  thrownSiteOf,
} from '../../sites/named';
import { ancestor, childOf, isChild, keyText, shapeOf } from '../../sites/nodes';
import { sitesOf } from '../../sites/reduce';
import { isTaken } from '../../sites/results';
import type { Site } from '../../sites/site';
import { isOfThing } from '../../sites/things';
import type { Node } from '../../syntax/runtime';
import { isAnsweredByItself, isAnsweredElsewhere } from '../facts/implicit';
import type { Match } from '../matching/match';
import { comparesValues } from '../matching/plausible';
import type { Occurrence } from '../occurrence';
import { isGivenBesideAnswerer } from '../telling/answerer';
import { answererMatch, tellingMatch } from '../telling/match';
import { outermostName, receiverStart, writtenName, type Written } from '../written';
import { asText, type Inquiry } from './inquiry';

/** A call whose name is a status, or that answers 200 by itself. */
export function namedCall(inquiry: Inquiry, node: Node): Occurrence | null {
  const { dialect, matcher, file, unit } = inquiry;
  const site =
    callSiteOf(node, dialect) ??
    thrownSiteOf(node, dialect) ??
    assignedSiteOf(node, dialect) ??
    readSiteOf(node, dialect);
  const match =
    site && (matcher.find('named', [site], node) ?? matcher.find('implicit', [site], node));
  if (!match) return namedBase(inquiry, node);
  const { unlessSet, purpose } = match.pattern;
  if (unlessSet) {
    if (isAnsweredByItself(match, matcher, dialect)) return null;
    if (match.receiver !== null) inquiry.reach = { name: match.receiver };
    if (isAnsweredElsewhere(match, { dialect, matcher, text: file.text }, unit)) return null;
  }
  return purpose === 'named'
    ? named(inquiry, node, match)
    : inquiry.matched(writtenName(node, 200, 'implicit'), match);
}

/** The class of an error that another one is made from: it is spoken of, not thrown. */
function namedBase(inquiry: Inquiry, node: Node): Occurrence | null {
  const site = baseSiteOf(node, inquiry.dialect);
  const match = site && inquiry.matcher.find('named', [site], node);
  return match && named(inquiry, node, asText(match));
}

function named(inquiry: Inquiry, node: Node, match: Match): Occurrence {
  const { dialect } = inquiry;
  const isWhole = match.pattern.root === 'name';
  const name = isWhole ? outermostName(node, dialect) : node;
  const written = writtenName(name, match.pattern.code ?? 200, 'constant');
  const start = isWhole ? receiverStart(node, dialect) : null;
  const range = start === null ? written.range : { ...written.range, start };
  return inquiry.matched({ ...written, range }, match);
}

/** A symbol of a table: a status only at a site of one, for `:accepted` may be anything elsewhere. */
export function symbol(inquiry: Inquiry, node: Node): Occurrence | null {
  const { dialect, matcher } = inquiry;
  const { start, end, text: name } = inquiry.candidate;
  if (keyText(node) !== name) return null;
  const table = symbolTable(inquiry.file.knowledge.vocabulary, name);
  const code = table?.names[name];
  if (!table || code === undefined) return null;
  const whole = writtenName(node, code, 'symbol');
  const written = node.text.startsWith(':') ? whole : { ...whole, range: { start, end } };
  const constant = { table: table.id, name };
  const sites = sitesOf(node, dialect);
  if (sites.some((site) => isTaken(site, dialect))) return null;
  const match =
    matcher.find('status', sites, node) ??
    inquiry.followed(sites) ??
    tellingMatch(sites, written, dialect, matcher, inquiry.unit) ??
    givenSymbol(inquiry, written, sites) ??
    answererMatch(sites, written, dialect, matcher);
  if (!match || comparesValues(match) || isTag(match.site)) return null;
  if (match.pattern.accepts === 'numbers') return null;
  return inquiry.matched({ ...written, constant }, match);
}

/** What an error is by the parameter that it is given to with what a handler answers by; others may be states of anything. */
function givenSymbol(inquiry: Inquiry, written: Written, sites: readonly Site[]): Match | null {
  const { dialect, matcher } = inquiry;
  const isSent = sites.some((site) => isGivenBesideAnswerer(site, dialect, matcher));
  const isError = typeof written.code === 'number' && written.code >= 400;
  return isSent && isError ? inquiry.given({ ...written, notation: 'number' }, sites) : null;
}

/** Whether a symbol stands at the head of a tuple, which it tags: `{:ok, body, conn}`. */
function isTag({ kind, path }: Site): boolean {
  return kind === 'element' && path === '#0';
}

/** A named constant: with the role of its site, or as `text` where it stands anywhere else. */
export function constant(inquiry: Inquiry, node: Node): Occurrence | null {
  const { dialect, file } = inquiry;
  const whole = outermostName(node, dialect);
  const name = exportedName(inquiry, node, whole);
  const chain = chainOf(whole, dialect).map((segment) => segment.name);
  const found = constantOf(file.knowledge.vocabulary, name, chain, file.imports);
  const code = found?.form.table.names[name];
  const read = found && valueOf(whole, found.form.table, dialect);
  if (!read || code === undefined) return ownConstant(inquiry, node, whole);
  const reference = { table: found.form.table.id, name };
  const access = accessOf(whole, dialect) ?? accessTo(whole, read);
  const bare = writtenName(whole, code, 'constant');
  const range = { ...bare.range, start: nameStart(whole, dialect) };
  const written = { ...bare, range, constant: reference, access };
  const occurrence = inquiry.atSite(written, sitesOf(read, dialect));
  const isProven = found.proven || isOfCodes(inquiry, found.form);
  if (occurrence || !isProven || isBroughtIn(whole, dialect)) return occurrence;
  return inquiry.detached(written, found.form.table);
}

/** What of a constant is the status: the member that its table says, `NotFound.code`, else all; `null` where that is not read. */
function valueOf(whole: Node, { member }: ConstantTable, dialect: Dialect): Node | null {
  if (member === undefined) return whole;
  const { parent: read } = whole;
  const shape = read && shapeOf(read, dialect);
  if (!read || shape?.is !== 'member' || !isChild(read, shape.object, whole)) return null;
  return childOf(read, shape.property)?.text === member ? read : null;
}

/** What nothing but a constant is called, and what holds words about a status rather than its code. */
const constantName = /^[A-Z]/;
const wordings =
  /(?:messages?|msgs?|texts?|strings?|errors?|reasons?|descriptions?|phrases?|labels?|titles?|types?|keys?|names?)$/i;

/** Containers of the codes of other protocols, which have phrases of HTTP: `RtspResponseStatuses`. */
const otherProtocol = /rtsp|grpc|coap/i;

/**
 * A constant that a project calls by a code's phrase, where a framework takes what it sends and is given no
 * number beside it, `res.status(STATUS.NOT_FOUND)`, or where a status is held against it.
 */
function ownConstant(inquiry: Inquiry, node: Node, whole: Node): Occurrence | null {
  const { dialect, file, matcher } = inquiry;
  const name = node.text;
  const table = file.knowledge.vocabulary.get(name)?.find((form) => form.table.own)?.table;
  const code = table?.names[name];
  const isMember = whole.id !== node.id;
  const isConstant = constantName.test(name) && (isMember || name === name.toUpperCase());
  if (code === undefined || !isConstant || otherProtocol.test(whole.text)) return null;
  const container = chainOf(whole, dialect).at(-2)?.name ?? '';
  if (wordings.test(container)) return null;
  const match = matcher.find('status', sitesOf(whole, dialect), whole);
  if (!match) return null;
  const isHeld = holdsConstant(match, container, name) && matcher.speaksHttp;
  if (!isHeld && !sendsConstants(match, dialect)) return null;
  if (isHeld && isOfThing(match.site, dialect, inquiry.unit)) return null;
  if (match.site.kind === 'property' && isStateOfElse(container, name)) return null;
  return inquiry.matched(writtenName(whole, code, 'constant'), match);
}

/** What nothing but a response is by its phrase, where `NotFound` and `ACCEPTED` may be a thing's own. */
const ofResponses =
  /^(?:bad |method |too many |payload |service |gateway |un(?:authori[sz]ed|processable|supported media)|forbidden$|no content$|internal server)/;

/** Whether a status is held against a constant of a project's that nothing else is called: `expect(res.status).toBe(STATUS.FORBIDDEN)`. */
function holdsConstant({ pattern: { role } }: Match, container: string, name: string): boolean {
  const isCompared = role === 'assert' || role === 'consume';
  return isCompared && /status|codes?$/i.test(container) && ofResponses.test(wordsOf(name));
}

/** Whether a constant may be what became of something else than a response: `JobStatus::Accepted`. */
function isStateOfElse(container: string, name: string): boolean {
  return (
    !wordsOf(name).includes(' ') && /^(?!https? |response ).* status$/.test(wordsOf(container))
  );
}

function sendsConstants({ pattern, site }: Match, dialect: Dialect): boolean {
  const { role, needs, misuse } = pattern;
  if (role !== 'emit' || needs === 'none' || misuse !== null) return false;
  const isCall = shapeOf(site.anchor, dialect)?.is === 'call';
  const given = isCall ? argumentsOf(site.anchor, dialect) : [];
  return !given.some((argument) => shapeOf(argument, dialect)?.is === 'number');
}

/** Whether a name is one of those in an import, where one that stands in for such is not; or is given to a value. */
function isBroughtIn(name: Node, dialect: Dialect): boolean {
  const { parent } = name;
  const shape = parent && shapeOf(parent, dialect);
  if (parent && shape?.is === 'binding') return isChild(parent, shape.name, name);
  if (parent && shape?.is === 'assignment') return isChild(parent, shape.left, name);
  const around = ancestor(name, dialect, ['import', 'binding']);
  return around !== null && shapeOf(around, dialect)?.is === 'import';
}

/** Whether a container of a project's own holds codes, `StatusCode`, and HTTP is spoken. */
function isOfCodes({ matcher }: Inquiry, { table, container }: ConstantForm): boolean {
  if (!table.own || !/status_?codes?$/i.test(container.at(-1) ?? '')) return false;
  return matcher.speaksHttp;
}

/** What a constant is called where it comes from: `OK` may be imported as another name. */
function exportedName({ file }: Inquiry, node: Node, whole: Node): string {
  const origin = whole.id === node.id ? file.imports.names.get(node.text) : undefined;
  const exported = origin?.imported.split('.').at(-1);
  const isNone = exported === undefined || exported === 'default' || exported === '*';
  return isNone ? node.text : exported;
}
