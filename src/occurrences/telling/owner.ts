import { enumTelling } from '../../frameworks/made';
import { callTelling } from '../../frameworks/telling/calls';
import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { valueTelling } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import { chainOf, typeAround } from '../../sites/chain';
import { baseOf, classAround } from '../../sites/heritage';
import type { Dialect } from '../../sites/dialect';
import { ancestor, childOf, rowOf, shapeOf } from '../../sites/nodes';
import type { Chain, Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { isOwnConstant, lastName, namesOf, ofChain, ofGiven } from './names';

/** What names tell in their class: the `status` of an error is one that it is answered with, or its `code`. */
export function ofOwn(site: Site, dialect: Dialect): Telling | null {
  const name = lastName(site.chain);
  const byName = valueTelling(name);
  const isBare = /^[$@_]?(?:status|code|init)$/i.test(name);
  const isCode = /^[$@_]?(?:err(?:or)?_?)?code$/i.test(name);
  if (byName?.alone || !(byName || isBare || isCode)) return byName;
  if (isOwnConstant(site.anchor, dialect)) return isCode ? null : ofEnum(site, dialect, byName);
  const taken = isBare ? ofParameter(site, dialect) : null;
  if (taken) return taken;
  const owner = ownerOf(site, dialect);
  const isError =
    isErrorName(lastName(owner)) ||
    isErrorClass(site.anchor, dialect) ||
    isErrorName(makerOf(site, dialect));
  if (isCode) {
    const told = isError ? errorCode : (ofResponseClass(owner) ?? ofLocal(site, dialect, owner));
    return told ?? ofValue(site.chain) ?? ofSaid(site, dialect);
  }
  const own = isError ? ofGiven(name) : ofChain([...owner, ...site.chain]);
  const telling = own ?? (isBare ? ofSaid(site, dialect) : null);
  if (!telling || telling.alone || !isError) return telling;
  return { ...telling, alone: true, classes: '45', symbols: 'anywhere' };
}

/** What the code of a value tells that is called an error, `err.code = 404`, `errNotFound.code = 404`, or a response. */
function ofValue(chain: Chain): Telling | null {
  const holder = wordsOf(chain.at(-2)?.name ?? '');
  if (/^e$|^err(?:or)? |(?:^| )(?:err|error|exc|exception)$/.test(holder)) return errorCode;
  return /^(?:res|resp|response)$/.test(holder) ? ofResponse : null;
}

/** A plain `code`, be it one of several values that are given at once: `(code, message)`. */
const plainCode = /^\(?(?:\w+, ?)*\$?code(?:, ?\w+)*\)?$/;

/** What a plain `code` tells that is no member of anything: `code = 503`. */
function ofLocal({ anchor, path }: Site, dialect: Dialect, owner: Chain): Telling | null {
  const name =
    anchor.childForFieldName('left') ?? anchor.childForFieldName('name') ?? anchor.namedChild(0);
  const given = shapeOf(anchor, dialect);
  const isOfMany = given?.is === 'binding' && given.each === true;
  const isPlain =
    !isOfMany && path === '' && owner.length === 0 && plainCode.test(name?.text ?? '');
  const fn = isPlain ? ancestor(anchor, dialect, ['function']) : null;
  const shape = fn && shapeOf(fn, dialect);
  const body = fn && shape?.is === 'function' ? childOf(fn, shape.body) : null;
  const isBlock = body !== null && shapeOf(body, dialect)?.is !== 'arguments';
  const isInside = isBlock && body.startIndex <= anchor.startIndex;
  return isInside ? { ...errorCode, role: 'text', classes: chosenOf(anchor) } : null;
}

/** No choice between codes is longer. */
const longestChoice = 120;

/** The classes of codes that a plain code is of: errors alone, or any if it is that of an error otherwise, `code = found ? 200 : 404`. */
function chosenOf(anchor: Node): string {
  const value = anchor.childForFieldName('right') ?? anchor.childForFieldName('value');
  const isShort = value !== null && value.endIndex - value.startIndex <= longestChoice;
  return isShort && /\b[45]\d\d\b/.test(value.text) ? '2345' : errorCode.classes;
}

/** What is set by calling its bare name: `status 410`; in a class of errors, `class Gone < HttpError`, it is the one of all. */
export function ofMacro({ anchor, chain, slot, path }: Site, dialect: Dialect): Telling | null {
  const isBare = chain.length === 1 && slot === '0' && path === '';
  const name = lastName(chain);
  if (!isBare || !/^(?:status|code)$/.test(name)) return null;
  if (isErrorClass(anchor, dialect)) return { ...errorCode, symbols: 'here' };
  return name === 'status' ? bareStatus : null;
}

/** What is given to a function that is called nothing but `status`. */
const bareStatus: Telling = { alone: false, role: 'emit', classes: '2345' };

/** What the `code` of a response tells: `class JsonResponse: code: int = 200`. */
function ofResponseClass(owner: Chain): Telling | null {
  return lastName(owner) === 'Response' ? ofResponse : null;
}

/** The same where its class sets it, or holds it against others: `class CartResponse { function lose() { $this->code = 404; } }`. */
export function ofResponseItself(
  { kind, anchor, chain, path }: Site,
  dialect: Dialect,
): Telling | null {
  const isWhole = path === '' || kind === 'compare';
  const isOwn = isWhole && /^\$?(?:this|self)\.code$/i.test(namesOf(chain).join('.'));
  return isOwn && classAround(anchor, dialect)?.endsWith('Response') ? ofResponse : null;
}

/** What a member tells that is called nothing but a status, whatever has it: `$page['status'] = 304`. */
export function ofAnyStatus({ chain, path }: Site): Telling | null {
  const isMember = chain.length > 1 && path === '' && lastName(chain) === 'status';
  return isMember ? { alone: false, role: 'text', classes: '345', unround: true } : null;
}

/** What the `code` of a response tells. */
const ofResponse: Telling = { alone: false, role: 'text', classes: anyClass };

/** What the `status` of an enum's constants tells, by what the enum lists. */
function ofEnum({ anchor }: Site, dialect: Dialect, byName: Telling | null): Telling | null {
  return byName ?? enumTelling(typeAround(anchor, dialect) ?? '');
}

/** What the `code` of an error tells. */
export const errorCode: Telling = { alone: false, role: 'emit', classes: '45' };

/** How far up the declaration is that a parameter belongs to. */
const declarationLevels = 3;

/** What the name of a function tells of the default of its parameter: `errorResponse($message, $code = 400)`. */
function ofParameter({ anchor }: Site, dialect: Dialect): Telling | null {
  let around = anchor.parent;
  const described = around && isDescribed(around, dialect) ? parameter : null;
  for (let level = 0; around && level < declarationLevels; level += 1, around = around.parent) {
    const is = shapeOf(around, dialect)?.is;
    if (is === 'block' || is === 'statement' || around.type in dialect.containers) return described;
    const name = around.childForFieldName('name')?.text;
    if (name !== undefined && is !== 'binding')
      return is === 'declaration'
        ? null
        : (ofSetter(name) ??
            ofRedirection(callTelling([name])) ??
            described ??
            ofRedirection(ofAnswerClass(around, dialect)));
  }
  return null;
}

/** What a parameter tells that is called a status. */
const parameter: Telling = { alone: false, role: 'text', classes: anyClass };

/** Parameters of what makes or sends a response, beside its status. */
const companions =
  /^\$?(?:res|resp|response|reply|headers|reason|body|content|content_?type|mime_?type|url)$/i;

/** A parameter that says what went well or wrong. */
const messageParameter = /^\$?(?:message|msg|errors?)$/i;

/** What a code tells that is a parameter beside a message: `function refuse($message, $code = 422)`. */
function ofSaid({ anchor }: Site, dialect: Dialect): Telling | null {
  const parameters = anchor.parent;
  return parameters && hasParameter(parameters, messageParameter, dialect) ? parameter : null;
}

/** Whether parameters are those of a response: `def reply(status=200, headers=None)`. */
function isDescribed(parameters: Node, dialect: Dialect): boolean {
  return hasParameter(parameters, companions, dialect);
}

function hasParameter(parameters: Node, names: RegExp, dialect: Dialect): boolean {
  const is = shapeOf(parameters, dialect)?.is;
  if (is === 'block' || is === 'statement' || parameters.type in dialect.containers) return false;
  return parameters.namedChildren.some((each) =>
    names.test((each.childForFieldName('name') ?? each.namedChild(0) ?? each).text),
  );
}

/** What a function tells that is called after the status which it takes, or answers: `def status(self, code=200)`. */
function ofSetter(name: string): Telling | null {
  if (/^set_?(?:http_?)?status_?(?:code|header)$/i.test(name)) return { ...parameter, alone: true };
  return /^(?:set_?)?(?:status|code)$|^(?:json|respond|reply)$/i.test(name) ? parameter : null;
}

/** The status that a redirection is made with has few others to be mistaken for. */
function ofRedirection(telling: Telling | null): Telling | null {
  return telling && { ...telling, aloneOf: telling.classes === '3' ? '3' : '' };
}

/** What the class of a response or a redirection tells of the code that its functions are given: `class RedirectResponse { function route($route, int $code = 302) {} }`. */
function ofAnswerClass(fn: Node, dialect: Dialect): Telling | null {
  const words = wordsOf(classAround(fn, dialect) ?? '');
  if (/^redirect(?:or|er|ion)?\b|\bredirect(?:or|er|ion)?$/.test(words))
    return { ...parameter, classes: '3' };
  return /\bresponse$/.test(words) ? parameter : null;
}

/** Whether the class around is an error: it is made from one. */
export function isErrorClass(node: Node, dialect: Dialect): boolean {
  return isErrorName(lastName(chainOf(baseOf(node, dialect), dialect)));
}

/** The function that makes what it calls `this`, or a class by its name: `function GoneError() { this.status = 410; }`. */
function makerOf({ anchor, chain }: Site, dialect: Dialect): string {
  const isOwn = chain[0]?.name === 'this';
  const fn = isOwn || chain.length === 1 ? ancestor(anchor, dialect, ['function']) : null;
  const name = fn?.childForFieldName('name')?.text ?? '';
  return isOwn || /^[A-Z]/.test(name) ? name : '';
}

/** Whether a class is an error by its name. */
export function isErrorName(name: string): boolean {
  return /(?:Error|Exception)$/.test(name);
}

/** What a name is a member of by where it gets its value: the last word of the class around. */
function ownerOf({ anchor, chain }: Site, { containers }: Dialect): Chain {
  const around = anchor.parent?.parent;
  const owner = around && around.type in containers ? around : around?.parent;
  if (chain.length !== 1 || !owner || !(owner.type in containers)) return [];
  const name = /[A-Z]?[a-z]*\d*$/.exec(owner.childForFieldName('name')?.text ?? '')?.[0] ?? '';
  return name === '' ? [] : [{ name, called: false }];
}

/** What the first of several values tells that are called a response: `response = [404, headers, body]`. */
export function ofAnswer({ chain, path, value }: Site, dialect: Dialect): Telling | null {
  if (path !== '#0' || !/\b(?:resp|response)$/.test(wordsOf(lastName(chain)))) return null;
  const [, next] = rowOf(value);
  const isNumber = !next || shapeOf(next, dialect)?.is === 'number';
  return isNumber ? null : { alone: false, role: 'text', classes: anyClass };
}
