import { entryTelling } from '../../frameworks/made';
import { listsStatuses } from '../../frameworks/telling/tables';
import type { Telling } from '../../frameworks/telling/telling';
import { statusTelling, valueTelling } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf, chainOf, plainArgument, firstArgumentName } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { childOf, keyText, rowOf, shapeOf } from '../../sites/nodes';
import type { Role } from '../../sites/role';
import type { Chain, Site } from '../../sites/site';
import { isOwnOfThing } from '../../sites/things';
import type { Node } from '../../syntax/runtime';
import {
  comparing,
  lastName,
  namesOf,
  ofCaughtCode,
  ofChain,
  ofCode,
  ofGiven,
  ofRemembered,
  ofResponseCode,
  withoutGet,
} from './names';
import { ofGathered } from './gathered';
import { isAddress, isCalledAddress, measuring, ofDescription } from './otherArguments';
import { ofResponseItself } from './owner';
import { makesJson } from './rows';

/** Links of a chain from where on it is about another part of the response: its content, its header. */
const turns = /^(?:expect.|json|extract)|body|header|cookie/i;

/** What a comparison is about, by its chain or by the argument beside. */
export function ofComparison(site: Site, dialect: Dialect): Telling | null {
  const { chain } = site;
  const turn = chain.findLastIndex((link) => turns.test(link.name));
  const about = chain.slice(Math.max(turn, 0), -1).flatMap(({ name: link, call }) => {
    const subject = call ? firstArgumentName(call, dialect) : null;
    return subject === null ? [link] : [link, subject];
  });
  const isMeasured = measuring.test(wordsOf(lastName(chain)));
  const found = [
    ofGot(chain, dialect) ?? ofListHeld(site, dialect),
    ofDescription(site, dialect),
    ofRemembered(chain),
    ...about.map(valueTelling),
    ...chain.map(({ call }) => ofSubject(call ? plainArgument(call, dialect) : null, dialect)),
    ...argumentsBeside(site, dialect).map((argument) => {
      const beside = chainOf(itemBeside(argument, site, dialect), dialect);
      return ofOther(beside, site, dialect) ?? (isMeasured ? null : ofSent(beside, dialect));
    }),
  ];
  return comparing(found.find((telling) => telling !== null) ?? null, roleOf(lastName(chain)));
}

/** What a value tells that a comparison is about: a status it is asked for, or a function was called with, the code of something. */
function ofSubject(value: Node | null, dialect: Dialect): Telling | null {
  const subject = chainOf(value, dialect);
  const told = ofAsked(subject, dialect) ?? ofRemembered(subject);
  return told ?? ofResponseCode(subject) ?? ofCaughtCode(subject) ?? ofCode(subject);
}

/** What a list tells that a comparison is about, or holds against a value. */
function ofListHeld(site: Site, dialect: Dialect): Telling | null {
  const subjects = site.chain.map(({ call }) => (call ? plainArgument(call, dialect) : null));
  const lists = [...subjects, ...argumentsBeside(site, dialect)];
  const told = lists.map((list) => ofGathered(list, site, dialect));
  return told.find((telling) => telling !== null) ?? null;
}

/** What the status of a response tells that is got last before it is held: `extracting(Response::getStatus)`. */
function ofGot(chain: Chain, dialect: Dialect): Telling | null {
  const opening = chain.slice(0, -1).findLast(({ call }) => call && plainArgument(call, dialect));
  const subject = chainOf(opening?.call ? plainArgument(opening.call, dialect) : null, dialect);
  return subject.length > 1 ? statusTelling(namesOf(subject).map(withoutGet)) : null;
}

/** What the values of a comparison are called in it: `assertEqual(first=response.status_code, second=204)`. */
const sides = /^(?:first|second|expected|actual|left|right|got|want)$/;

/** What a comparison by keywords tells, by the value under another one. */
export function ofComparedKeyword({ anchor, slot }: Site, dialect: Dialect): Telling | null {
  if (!sides.test(slot)) return null;
  const told = argumentsOf(anchor, dialect).map((given) => {
    const shape = shapeOf(given, dialect);
    const value = shape?.is === 'keyword' ? childOf(given, shape.value) : null;
    return value && ofBeside(chainOf(value, dialect), dialect);
  });
  return comparing(told.find((telling) => telling !== null) ?? null, 'assert');
}

/** What a value tells that a number is held against, or the code of the class around. */
function ofOther(beside: Chain, site: Site, dialect: Dialect): Telling | null {
  return (
    ofBeside(beside, dialect) ??
    ofConstant(beside, site) ??
    ofResponseItself({ ...site, kind: 'compare', chain: beside }, dialect)
  );
}

/** What a value tells by itself. */
function ofBeside(beside: Chain, dialect: Dialect): Telling | null {
  const own = ofNames(beside, dialect) ?? ofResponseCode(beside) ?? ofCode(beside);
  return own ?? ofMember(beside, dialect) ?? ofConverted(beside, dialect);
}

/** What a member tells that is called nothing but a status, whatever has it, `$page->status`, or the code of what a request brings. */
function ofMember(beside: Chain, dialect: Dialect): Telling | null {
  const [last, holder] = beside.toReversed();
  const isCode = last?.name === 'code' && holder?.called === true && brings.test(holder.name);
  const isMember = last?.name === 'status' && holder !== undefined;
  const isStatus = isMember && !isOwnOfThing(beside, dialect);
  return isCode || isStatus
    ? { alone: false, role: 'assert', classes: '345', unround: true }
    : null;
}

/** What makes a number of a status, or hands it on as it is. */
const converting = /^(?:from|int|str|string|number|parse_?int|itoa|await|unwrap|try|t|block_on)$/i;

/** What the status tells that a call makes another value of: `u16::from(resp.status())`. */
function ofConverted(beside: Chain, dialect: Dialect): Telling | null {
  const { name = '', call } = beside.at(-1) ?? {};
  if (!call || !converting.test(name)) return null;
  const given = argumentsOf(call, dialect);
  return given.length === 1 ? ofChain(chainOf(given[0] ?? null, dialect)) : null;
}

/** What the status of another answer tells of the one before it: `assert_retried!(503, StatusCode::OK)`. */
function ofConstant(beside: Chain, { chain, slot }: Site): Telling | null {
  const [last, holder] = namesOf(beside).toReversed();
  const isConstant = /^[A-Z]/.test(last ?? '') && listsStatuses(holder ?? '');
  const measured = wordsOf(lastName(chain)).replace(/\bretry\b/g, '');
  if (slot !== '0' || !isConstant || measuring.test(measured)) return null;
  return { alone: false, role: 'assert', classes: '2345' };
}

/** What a call does with what it holds against each other, or prints side by side. */
function roleOf(name: string): Role {
  if (/^(?:in|between|within)/.test(name)) return 'consume';
  return /^(?:s?printf|format)$/i.test(name) ? 'text' : 'assert';
}

/** What stands in a list where a number does in the one that it is held against: `[res.status, body], [404, 'none']`. */
function itemBeside(argument: Node, { anchor, slot, path }: Site, dialect: Dialect): Node {
  const own = argumentsOf(anchor, dialect)[Number(slot)];
  const isInList = /^(?:\[\]|#\d+)$/.test(path);
  if (!own || !isInList || !isList(argument, dialect) || !isList(own, dialect)) return argument;
  const numbers = rowOf(own).map((item) => shapeOf(item, dialect)?.is === 'number');
  const place = numbers.indexOf(true);
  const isAlone = numbers.lastIndexOf(true) === place;
  return (isAlone ? rowOf(argument)[place] : null) ?? argument;
}

function isList(node: Node, dialect: Dialect): boolean {
  const is = shapeOf(node, dialect)?.is;
  return is === 'array' || is === 'tuple';
}

/** What a value tells by its names, or by a name that it is asked for. */
function ofNames(chain: Chain, dialect: Dialect): Telling | null {
  return ofChain(chain) ?? ofAsked(chain, dialect) ?? ofAnswered(chain);
}

/** How the status of the answer to a request is called after that, which a function would look up: `getStatus`. */
const statusOfRequest =
  /^(?:get|list|find|fetch|create|update|del|remove)_?[sS]tatus(?:_?[cC]ode)?$/;

/** What a local status tells that is called after its request. */
function ofAnswered([only, ...others]: Chain): Telling | null {
  const isLocal = only !== undefined && !only.called && others.length === 0;
  return isLocal && statusOfRequest.test(only.name) ? ofGiven('status') : null;
}

/** What a value tells by a name that it is asked for: `json.get("status")`, `getattr(err, "code", None)`. */
export function ofAsked(chain: Chain, dialect: Dialect): Telling | null {
  const asked = chain.flatMap(({ name, call }, place) => {
    if (!call) return [];
    if (name === 'getattr') return ofAttribute(call, dialect) ?? [];
    const key = firstArgumentName(call, dialect);
    const telling = key === null ? null : entryTelling(name, key, chain[place - 1]?.name);
    return telling ?? [];
  });
  return asked[0] ?? null;
}

/** What an attribute tells that an object is asked for by its name. */
function ofAttribute(call: Node, dialect: Dialect): Telling | null {
  const [holder, key] = argumentsOf(call, dialect);
  if (!holder || !key || shapeOf(key, dialect)?.is !== 'string') return null;
  return entryTelling('getattr', keyText(key), lastName(chainOf(holder, dialect)));
}

/** Methods of requests; the first ones need no address where it is a server that is asked. */
const sending = /^(?:post|patch)(?:_[a-z]+)?$/;
const requesting = /^(?:get|head|put|delete|options|request)(?:_(?:status|code|raw|json))?$/;

/** What brings the content of an answer: a request, or what reads it: `$response->json()['code']`. */
const brings = new RegExp(
  `${requesting.source}|^(?:json|json_?decode|decode\\w*|to_?array|get_?data)$`,
  'i',
);

/** What is asked by its name: `client.post(entry)`, while a letter may be posted to anything. */
const servers = /(?:^| )(?:client|app|server|http|api)$/;

/** What a test tells that gets the status right from a request: `app.post("/orders", body).await`. */
function ofSent(chain: Chain, dialect: Dialect): Telling | null {
  const { name = '', call } = chain.at(-1) ?? {};
  if (!call || shapeOf(call, dialect)?.is !== 'call') return null;
  const isAddressed = argumentsOf(call, dialect).some(
    (given) => isAddress(given) || isCalledAddress(given) || makesJson(given, dialect),
  );
  const asserted = { alone: false, role: 'assert', classes: '2345' } as const;
  if (isAddressed && (sending.test(name) || requesting.test(name))) return asserted;
  const isOfServer = servers.test(wordsOf(chain.at(-2)?.name ?? ''));
  return isOfServer && sending.test(name) ? { ...asserted, unround: true } : null;
}

/** Calls that hold what they are given first against two ends. */
const ranging = /^(?:inRange|between|within)$/;

/** What is given between two values to say how they are held against each other. */
const comparators = /^(?:\w+\.)?(?:Should)?(?:Be)?(?:Not)?Equals?(?:To)?$/;

/** The arguments just before and after, or the one that is held against two ends. */
function argumentsBeside({ anchor, chain, slot }: Site, dialect: Dialect): Node[] {
  if (shapeOf(anchor, dialect)?.is !== 'call') return [];
  const given = argumentsOf(anchor, dialect);
  const place = Number(slot);
  if (comparators.test(given[place - 1]?.text ?? '')) return given.slice(place - 2, place - 1);
  if (ranging.test(lastName(chain)) && place === 2) return given.slice(0, 1);
  // What a matcher of Dart takes out of a value: `having((e) => e.statusCode, 'status', 404)`.
  const taken = lastName(chain) === 'having' ? plainArgument(anchor, dialect) : null;
  if (taken && place === 2) return [taken];
  return given.slice(Math.max(0, place - 1), place + 2).toSpliced(place > 0 ? 1 : 0, 1);
}
