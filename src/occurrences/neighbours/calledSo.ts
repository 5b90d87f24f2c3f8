import { registry } from '../../catalog/registry';
import { isNamedAfter, phrasedTelling, phraseTelling } from '../../frameworks/phrases';
import {
  keyTelling,
  isOfCodes,
  isOfThing,
  listsStates,
  listsStatuses,
} from '../../frameworks/telling/tables';
import { valueTelling } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import { typeAround } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { handingClass } from '../../sites/heritage';
import { ancestor, childOf, shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { nameGiven } from '../telling/named';
import { isOwnConstant } from '../telling/names';

/** Names that may be meant for nothing but HTTP, whoever has them. */
const isTelling = /^(?:https?|status)[_A-Z\d]/i;

/** Whether a code is given to what has its phrase for a name, where that can be meant for nothing else. */
export function isCalledSo(site: Site, code: number, dialect: Dialect): boolean {
  if (isHandedOn(site, code, dialect) || isOwnAnswer(site, code)) return true;
  const owner = ownedBy(site, dialect);
  if (owner !== null && phraseTelling(owner, code) !== null) return true;
  const isOfEnum = isListedConstant(site, dialect);
  const made = isOfEnum ? null : madeOf(site);
  const name = made ?? nameGiven(site, dialect);
  if (phraseTelling(name, code, isOfEnum) === null)
    return made !== null && site.kind === 'argument' && phrasedTelling(made, code) !== null;
  const isOwn =
    isTelling.test(name) || name.includes(' ') || isOwnPhrase(site, name, code, dialect);
  return made !== null || isOwn || isOfStatuses(site, dialect);
}

/** Whether an object's own answer takes the very code that it is called after: `$this->created($cart, 201)`. */
function isOwnAnswer({ kind, chain, path }: Site, code: number): boolean {
  const [last, holder] = chain.toReversed();
  if (kind !== 'argument' || path !== '' || last === undefined || chain.length !== 2) return false;
  return (
    /^\$?(?:this|self|static)$/.test(holder?.name ?? '') &&
    phraseTelling(last.name, code, true) !== null
  );
}

/** Whether what takes a code speaks of HTTP, so that `Created` hands it one: `HttpResult(201)`. */
function isAnswer({ chain }: Site): boolean {
  return /\b(?:https?|response|status)\b/.test(wordsOf(chain.at(-1)?.name ?? ''));
}

/** How constants are written: `GONE`, `NOT_FOUND`, `NotFound`. */
const constant = /^(?:[A-Z][A-Z\d_]+|(?:[A-Z][a-z]+){2,})$/;

/**
 * Whether a constant is called after its code as nobody calls another number: `NOT_FOUND`, `ERROR_GONE`;
 * single words of other codes than errors, `CREATED`, where the whole lists codes.
 */
function isOwnPhrase(site: Site, name: string, code: number, dialect: Dialect): boolean {
  const { kind, anchor } = site;
  const isListed = isListedConstant(site, dialect);
  if (isListed && isState(name, anchor, dialect)) return false;
  const isConstant = constant.test(name) && (kind === 'binding' || kind === 'assign');
  if (!isListed && !isConstant) return false;
  if (isListed && isOfThing(typeAround(anchor, dialect) ?? '')) return false;
  if (code >= 400 || wordsOf(name).includes(' ')) return code >= 200;
  return isOfCodes(isListed ? (typeAround(anchor, dialect) ?? '') : ownerName(anchor, dialect));
}

/** Whether a constant of one word is one of the states of a thing: `Locked` of `OrderStatus`. */
function isState(name: string, constant: Node, dialect: Dialect): boolean {
  return !wordsOf(name).includes(' ') && listsStates(typeAround(constant, dialect) ?? '');
}

/** Where an enum's constant is given what it stands for. */
const ownSlot = /^(?:0|\w*(?:code|status|value))$/i;

/** Whether a value is that of an enum's constant: `NOT_FOUND(404)`, `NOT_FOUND(code = 404)`, `NotFound = 404`. */
export function isListedConstant({ anchor, slot, path }: Site, dialect: Dialect): boolean {
  const shape = shapeOf(anchor, dialect);
  if (path !== '') return false;
  if (shape?.is === 'binding') return isOfDeclaration(anchor, dialect);
  return shape?.is === 'call' && shape.ofOwn === true && ownSlot.test(slot);
}

/** Whether what is bound is a member right in a type: a constant of an enum, a property. */
function isOfDeclaration({ parent: members }: Node, dialect: Dialect): boolean {
  const around = members?.parent;
  return around ? shapeOf(around, dialect)?.is === 'declaration' : false;
}

/** What functions do that make or send an error. */
const making =
  /^(?:new|make|create|build|respond|send|write|return|render|abort|throw|json)(?:With)?_?(?=[A-Z])/i;

/** What is made of a class or an error, of which a value is an argument or a member; `null` for no such. */
function madeOf({ kind, chain, path }: Site): string | null {
  const last = chain.at(-1)?.name ?? '';
  if (kind === 'property') return chain.length > 0 && /^\.\w+$/.test(path) ? last : null;
  if (kind !== 'argument' || path !== '') return null;
  const name = last.replace(/^new /, '').replace(making, '');
  const isMade = name !== last || /^[A-Z]/.test(name);
  return isMade || / |error$|exception$/.test(wordsOf(name)) ? name : null;
}

/** The class whose own status or code a value is: `class NotFound(Refusal): code = 404`. */
function ownedBy(site: Site, dialect: Dialect): string | null {
  if (site.kind !== 'binding' && site.kind !== 'assign') return null;
  const isOwn = /^[$@_]?(?:http_?)?(?:status|code|status_?code)$/i.test(nameGiven(site, dialect));
  return isOwn ? ownerName(site.anchor, dialect) : null;
}

/** Whether what takes a number is shown to people, and has them for other things: `class NotFound : Screen(404)`. */
function isShown({ chain }: Site): boolean {
  const name = wordsOf(chain.at(-1)?.name ?? '');
  return /\b(?:screen|view|fragment|activity|widget|window|dialog|scene)$/.test(name);
}

/** Whether a class that hands a value to its base is called after it, or the function that does nothing but answer with it. */
function isHandedOn(site: Site, code: number, dialect: Dialect): boolean {
  const { kind, anchor, path } = site;
  if (kind !== 'argument' || path !== '') return false;
  const handing = handingClass(anchor, dialect);
  if (handing !== null) return !isShown(site) && isNamedAfter(handing, code, isAnswer(site));
  const name = answering(anchor, dialect);
  return name !== null && phraseTelling(name, code) !== null;
}

/** The name of the function whose result a call is: `badRequest` of `(text) => fail(400, text)`. */
function answering(call: Node, dialect: Dialect): string | null {
  const result = ancestor(call.parent ?? call, dialect, [
    'return',
    'throw',
    'function',
    'pair',
    'arguments',
  ]);
  const is = result && shapeOf(result, dialect)?.is;
  if (!result || is === 'pair' || is === 'arguments') return null;
  const fn = ancestor(result, dialect, ['function']);
  if (!fn) return null;
  const named = fn.childForFieldName('name') ?? namedBy(fn, dialect);
  return named?.text ?? null;
}

/** What a function without a name is given to. */
function namedBy({ parent }: Node, dialect: Dialect): Node | null {
  const shape = parent && shapeOf(parent, dialect);
  if (!parent) return null;
  if (shape?.is === 'binding') return childOf(parent, shape.name);
  return shape?.is === 'pair' ? childOf(parent, shape.key) : null;
}

/** So far up the type is that a constant belongs to. */
const ownerLevels = 4;

/** Whether a constant belongs to a class that lists statuses, and is not called after another code. */
export function isListed(site: Site, code: number, dialect: Dialect): boolean {
  const isOwn = isOwnConstant(site.anchor, dialect);
  if (!isOwn && site.kind !== 'binding' && site.kind !== 'assign') return false;
  const name = nameGiven(site, dialect);
  const meant = /^success$/i.test(name) ? 200 : registry.findByPhrase(name);
  const named = meant ?? (isOwn ? null : code);
  if (name === '' || named !== code || !registry.isRegistered(code)) return false;
  const type = site.anchor.childForFieldName('type')?.text ?? '';
  return valueTelling(type)?.alone === true || listsStatuses(ownerName(site.anchor, dialect));
}

/** Whether a constant is of a type of statuses, or belongs to one: `class HttpStatus { const NOT_FOUND = 404; }`. */
function isOfStatuses({ kind, anchor, chain, path }: Site, dialect: Dialect): boolean {
  const object = /^\.\w+$/.test(path) ? (chain.at(-1)?.name ?? '') : '';
  const type = anchor.childForFieldName('type')?.text ?? '';
  const owner = ownerName(anchor, dialect);
  const typed = kind === 'type' ? nameAround(anchor) : '';
  const isTold = [object, type, owner, typed].some(
    (name) => keyTelling(name) && !listsStates(name),
  );
  return isTold || /\bapi\b/.test(wordsOf(owner));
}

/** The name of what is declared with a type that has a member of this type: `Codes` of `const Codes: { Gone: 410 }`. */
function nameAround({ parent: member }: Node): string {
  let around = member?.parent;
  for (let level = 0; around && level < ownerLevels; level += 1, around = around.parent) {
    const name = around.childForFieldName('name');
    if (name) return name.text;
  }
  return '';
}

/** The name of the type that a constant belongs to; empty for none. */
function ownerName(constant: Node, dialect: Dialect): string {
  let around = constant.parent;
  for (let level = 0; around && level < ownerLevels; level += 1, around = around.parent) {
    const isType =
      around.type in dialect.containers || shapeOf(around, dialect)?.is === 'declaration';
    if (!isType) continue;
    const owner = around.childForFieldName('name') ?? around.childForFieldName('type');
    return owner?.text ?? '';
  }
  return '';
}
