import { holdsAnswer } from '../../frameworks/made';
import { anyClass, type Telling } from '../../frameworks/telling/telling';
import type { Role } from '../../sites/role';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf, calleeChain, chainOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { baseOf, classAround } from '../../sites/heritage';
import { membersGiven } from '../../sites/members';
import {
  ancestor,
  childOf,
  isInside,
  isKeyText,
  keyText,
  nextTo,
  outwards,
  shapeOf,
} from '../../sites/nodes';
import type { Chain, Site } from '../../sites/site';
import { isStatusOfThing } from '../../sites/things';
import type { Range } from '../../syntax/range';
import type { Node } from '../../syntax/runtime';
import { lastName } from './names';

/** So many links behind its own of a chain are looked at, and so many of what each is called on. */
const mostLinks = 16;
const lastLinks = 3;

/** Statements further away than this are about something else. */
const reach = 3;

/** What a statement sets of a value: `result.setCode(404)`, `result.put("code", 404)`, `result.code = 404`. */
export interface Setting {
  readonly holder: Chain;
  readonly name: string;
  readonly role: Role;
}

/** Names of what is said of an outcome. */
const message = /^(?:err(?:or)? )?(?:msg|message)$|^(?:error|detail|reason)$/;

/** Names of what else an answer has. */
const content = /^(?:data|success|result|name|description)$/;

/**
 * What the code or status tells that a value gets together with a message: `result.setCode(404)` before
 * `result.setMessage("No such cart")`; an answer's own together with its content.
 */
export function ofSetBeside(site: Site, dialect: Dialect, unit: Range): Telling | null {
  if (isGivenBeside(site, dialect)) return { alone: false, role: 'text', classes: '245' };
  const own = codeSetAt(site, dialect);
  if (!own) return null;
  const { holder, role } = own;
  const others = [...chained(site, dialect), ...settingsAround(site.anchor, own, dialect, unit)];
  if (isOwn(holder)) return others.some((name) => told.test(name)) ? ofOwner(site, dialect) : null;
  const isAnswer = holdsAnswer(lastName(holder));
  if (others.some((name) => message.test(name)))
    return isAnswer ? ofAnswer(role) : { alone: false, role, classes: anyClass };
  const contents = isAnswer ? others.filter((name) => content.test(name)) : [];
  // What stands in for a server is told both of what it answers with: `suite.status = 202; suite.body = "…"`.
  if (others.some((name) => answered.test(name)))
    return { alone: false, aloneOf: '245', role: 'mock', classes: '2345' };
  if (contents.length === 0) return null;
  return { alone: false, aloneOf: contents.includes('data') ? '245' : '', role, classes: '245' };
}

/** How the content of an answer is called. */
const answered = /^(?:rsp|resp|response|body|response body)$/;

/** An error, and how its status is called. */
const errorName = /^(?:\w*[eE]rr(?:or)?|ex?|exc|exception)$/;
const statusSet = /^(?:https? )?status(?: code)?$/;

/** What the code of an error tells that is set beside its status: `err.status = 401; err.code = 401`. */
export function ofErrorSet(site: Site, dialect: Dialect, unit: Range): Telling | null {
  const own = codeSetAt(site, dialect);
  if (own?.name !== 'code' || own.holder.length !== 1) return null;
  if (!errorName.test(lastName(own.holder))) return null;
  const others = settingsAround(site.anchor, own, dialect, unit);
  return others.some((name) => statusSet.test(name))
    ? { alone: true, role: 'text', classes: '45' }
    : null;
}

/** What an answer's code tells that is set with its message, be it as a text: `result.setCode("404")`. */
function ofAnswer(role: Role): Telling {
  return { alone: false, aloneOf: '245', role, classes: anyClass, texts: true };
}

/** What is set beside the code of an error where neither is a member: `$code = 404; $message = 'No such cart'`. */
const told = /^(?:err(?:or)? )?(?:msg|message)$|^(?:error|detail|response|result)$/;
const ofLocal: Telling = { alone: false, role: 'text', classes: '45' };

/** Whether what is set is a member of nothing, or of the class around. */
function isOwn(holder: Chain): boolean {
  return holder.length === 0 || (holder.length === 1 && lastName(holder) === 'this');
}

/** The same in a class of answers, whose own it is: `class Response { Response() { Code = 200; Msg = "Done"; } }`. */
function ofOwner({ anchor }: Site, dialect: Dialect): Telling {
  const base = lastName(chainOf(baseOf(anchor, dialect), dialect));
  const isAnswer = [classAround(anchor, dialect) ?? '', base].some((name) =>
    name.endsWith('Response'),
  );
  return isAnswer ? { alone: true, role: 'text', classes: '2345' } : ofLocal;
}

/** The code or status that is set at a site of anything but a thing of its own, which the statements around tell of. */
export function codeSetAt(site: Site, dialect: Dialect): Setting | null {
  const own = site.path === '' ? settingAt(site, dialect) : null;
  if (!own || !/^(?:code|status)$/.test(own.name)) return null;
  return isStatusOfThing([...own.holder, { name: 'code', called: false }]) ? null : own;
}

/** Whether a map is made of a code and a message: `Map.of("code", 404, "message", "No such cart")`. */
function isGivenBeside({ kind, anchor, value }: Site, dialect: Dialect): boolean {
  const map = kind === 'argument' ? ancestor(anchor, dialect, ['call']) : null;
  const members = map ? membersGiven(map, dialect) : null;
  const { startIndex = -1, endIndex = 0 } = members?.get('code') ?? {};
  const isCode = startIndex <= value.startIndex && value.endIndex <= endIndex;
  return (
    isCode && members !== null && [...members.keys()].some((key) => message.test(wordsOf(key)))
  );
}

function settingAt({ kind, anchor, chain, slot }: Site, dialect: Dialect): Setting | null {
  if (kind === 'assign' && chain.length > 0) return ofMember(chain);
  const isCall = kind === 'argument' && shapeOf(anchor, dialect)?.is === 'call';
  const setting = isCall ? ofCall(anchor, dialect) : null;
  return setting && slot === String(argumentsOf(anchor, dialect).length - 1) ? setting : null;
}

function ofMember(chain: Chain): Setting {
  return { holder: chain.slice(0, -1), name: wordsOf(lastName(chain)), role: 'text' };
}

/** What a call sets: by its name, or under the one that it is given first. */
function ofCall(call: Node, dialect: Dialect, most?: number): Setting | null {
  const chain = calleeChain(call, dialect, most);
  const words = wordsOf(lastName(chain));
  const [key, ...values] = argumentsOf(call, dialect);
  const holder = chain.slice(0, -1);
  if (holder.length === 0 || !key) return null;
  if (/^(?:put|set|add)$/.test(words) && values.length === 1 && isKeyText(key, dialect))
    return { holder, name: wordsOf(keyText(key)), role: 'text' };
  return words.startsWith('set ') ? { holder, name: withoutSet(words), role: 'emit' } : null;
}

function withoutSet(words: string): string {
  return words.slice('set '.length);
}

/** What else is set in the same chain: `new Result().setCode(404).setMessage("No such cart")`. */
function chained({ anchor, chain }: Site, dialect: Dialect): string[] {
  const names: string[] = [];
  for (const at of outwards(anchor)) {
    const is = shapeOf(at, dialect)?.is;
    if (is === 'block' || is === 'statement' || is === 'arguments') break;
    if (is !== 'call' || at.startIndex !== anchor.startIndex) continue;
    names.push(ofCall(at, dialect, lastLinks)?.name ?? '');
    if (names.length >= mostLinks) break;
  }
  const before = chain.filter(({ called }) => called).map(({ name }) => wordsOf(name));
  return [...names, ...before.filter((name) => name.startsWith('set ')).map(withoutSet)];
}

/** What the statements around set of the same value. */
function settingsAround(
  anchor: Node,
  { holder }: Setting,
  dialect: Dialect,
  unit: Range,
): string[] {
  const statement = statementOf(anchor, dialect);
  const around = nextTo(statement, reach).filter((each) => isInside(each, unit));
  const own = spelled(holder);
  return around.flatMap((each) => {
    const setting = settingIn(each, dialect);
    return setting && spelled(setting.holder) === own ? [setting.name] : [];
  });
}

function settingIn(statement: Node, dialect: Dialect): Setting | null {
  const is = shapeOf(statement, dialect)?.is;
  const whole = (is === 'statement' ? statement.namedChild(0) : null) ?? statement;
  const shape = shapeOf(whole, dialect);
  if (shape?.is === 'call') return ofCall(whole, dialect);
  return shape?.is === 'assignment' ? ofMember(chainOf(childOf(whole, shape.left), dialect)) : null;
}

/** The statement that a node stands in, just inside of a block. */
function statementOf(node: Node, dialect: Dialect): Node {
  let whole = node;
  for (const at of outwards(node)) {
    const is = shapeOf(at, dialect)?.is;
    if (is === 'block' || is === 'function') break;
    whole = at;
    if (is === 'statement') break;
  }
  return whole;
}

function spelled(chain: Chain): string {
  return chain.map(({ name }) => name).join('.');
}
