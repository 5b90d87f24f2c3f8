import { callTelling } from '../../frameworks/telling/calls';
import type { Telling } from '../../frameworks/telling/telling';
import { statusTelling, valueTelling } from '../../frameworks/telling/values';
import { wordsOf } from '../../frameworks/words';
import { calleeChain, plainArgument } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { ancestor, keyText, shapeOf } from '../../sites/nodes';
import type { Role } from '../../sites/role';
import type { Chain, Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';

export function namesOf(chain: Chain): string[] {
  return chain.map(({ name }) => name);
}

export function lastName(chain: Chain): string {
  return chain.at(-1)?.name ?? '';
}

export function comparing(telling: Telling | null, role: Role): Telling | null {
  return telling && { ...telling, role };
}

/** What is got by its name: `status` of `getStatus`. */
export function withoutGet(name: string): string {
  return name.replace(/^get([A-Z])/, (_, first: string) => first.toLowerCase());
}

/** A name without what says that it stands in for something: `status` of `statusMock`, `Res` of `mockRes`. */
export function withoutMock(name: string): string {
  return name.replace(/^(?:mock|spy|stub|fake)(?=[A-Z])|(?<=.)(?:Fn|Mock|Spy|Stub)$/g, '');
}

/** What the names of a value tell, of which the last one counts; `Status` alone is a member of anything. */
export function ofChain(chain: Chain): Telling | null {
  const remembered = ofRemembered(chain);
  if (remembered) return remembered;
  const names = namesOf(ofStatus(chain));
  const isMember = names.length === 1 && names[0] === 'Status';
  const told = valueTelling(lastName(chain)) ?? (isMember ? null : statusTelling(names));
  return told ?? ofElement(names);
}

/** What an element of a response tells, which is its status if it is a code: `response[1]`, `redirect_chain[0][1]`. */
function ofElement(names: readonly string[]): Telling | null {
  const holder = names.findLast((name) => name !== '[]') ?? '';
  if (
    names.length === 2 &&
    names.at(-1) === 'first' &&
    /^(?:resp|response|result)$/.test(names[0] ?? '')
  )
    return { alone: false, role: 'consume', classes: '45', unround: true };
  if (names.at(-1) !== '[]' || !/^(?:resp|responses?|redirect_chain)$/.test(holder)) return null;
  return { alone: false, aloneOf: '45', role: 'consume', classes: '2345' };
}

/** What a function tells of what it was called with: `set_status` of `set_status.call_args[0]`. */
export function ofRemembered(chain: Chain): Telling | null {
  const mock = chain.findIndex(({ name }, at) => isRemembered(name, namesOf(chain.slice(at + 1))));
  if (mock <= 0) return null;
  const names = namesOf(chain.slice(0, mock)).map(withoutMock);
  return valueTelling(names.at(-1) ?? '') ?? callTelling(names) ?? statusTelling(names);
}

/** What a mock remembers of how it was called: `call_args`, `mock.calls`, `firstCall.args`, `args[0][0]`. */
const memories = /^(?:call|await)_args(?:_list)?$|^mock_calls$/;
const call = /^(?:first|second|third|last|get)Call$/;

function isRemembered(name: string, [next = '', second]: readonly string[]): boolean {
  if (name === 'args') return next === '[]' && second === '[]';
  const isCall =
    (name === 'mock' && /^(?:calls|lastCall)$/.test(next)) || (call.test(name) && next === 'args');
  return isCall || memories.test(name);
}

/** The chain of a status whose code is read: `response.status` of `response.status.code`. */
function ofStatus(chain: Chain): Chain {
  const [last, holder] = chain.toReversed();
  return last?.name === 'code' && holder?.name === 'status' ? chain.slice(0, -1) : chain;
}

/** What the code of a content is a member of: `body.error.code`, `$data['code']`. */
const contentName =
  /^\$?(?:\w+_)?(?:body|content|data|entity|err|error|exception|failure|json|message|payload|res|resp|response|result)$/i;

/** Of these, what is an answer by itself, whose code may be that of success. */
const answerName = /(?:^|_)res(?:p|ponse)?$/i;

/** What a plain `code` tells that a test asserts, or that of a reply by a short name; that of content, but for an answer itself, of errors alone. */
export function ofCode(chain: Chain): Telling | null {
  const [last = '', holder] = namesOf(chain).toReversed();
  if (holder !== undefined) {
    const of = withoutGet(holder);
    if (withoutGet(last) !== 'code' || !contentName.test(of)) return null;
    return { alone: false, role: 'assert', classes: answerName.test(of) ? '2345' : '45' };
  }
  if (!/^\$?(?:code|rc|sc)$/.test(last)) return null;
  return {
    alone: false,
    ...(last.endsWith('code') && { aloneOf: '45' }),
    role: 'assert',
    classes: '2345',
  };
}

/** What the code of an error tells that is caught, which is a number for hardly anything but an answer: `err.code`. */
export function ofCaughtCode(chain: Chain): Telling | null {
  const [last, holder] = chain.toReversed();
  const isCaught = /^[cC]ode$/.test(last?.name ?? '') && caught.test(holder?.name ?? '');
  return isCaught ? { alone: false, aloneOf: '45', role: 'consume', classes: '45' } : null;
}

/** How a code is called that may be a status, and what finds one in an error. */
const codeName = /^\$?(?:(?:http|api|r|resp|err|error)_?)?code$/i;
const codeFinder = /^(?:get|parse|extract|read|to)_?(?:err|error|http|api)_?code$/i;

/** What may have a code of HTTP by its name: what went wrong, what was answered, what is in it. */
const codeHolder =
  /(?:^\$?|_|(?<=[a-z])(?=[A-Z]))(?:e|exc?|err|error|exception|cause|reason|failure|res|resp|response|result|reply|answer|status|body|data|info|output|meta)\d?$/i;

/** What holds what was answered by its name, whose status is that of the answer. */
const contentHolder = /^\$?(?:\w+_)?(?:data|body|json|payload|info|reply|answer)$/i;
const ofContentStatus: Telling = { alone: false, role: 'consume', classes: '245' };

/** What a code tells, or a status whatever has it, of a code that is no round number but where an answer has it: `cause.code === 404`, `res.code === 200`. */
export function ofAnyCode(chain: Chain): Telling | null {
  const [last, holder] = chain.toReversed();
  const isMember = holder !== undefined && last?.name === 'status';
  if (isMember && contentHolder.test(holder.name)) return ofContentStatus;
  const isOfModule = holder === undefined || /_\d$/.test(holder.name);
  const isCode = last?.called
    ? isOfModule && codeFinder.test(last.name)
    : isMember || (codeName.test(last?.name ?? '') && codeHolder.test(holder?.name ?? 'res'));
  // A bare `$code` may be that of a database, too: 208.
  const classes = /^\$code$|^\$?err/i.test(last?.name ?? '') ? '45' : '245';
  if (!isCode) return null;
  const isOfAnswer = last?.name === 'code' && holder?.name === 'res';
  return { alone: false, role: 'consume', classes, ...(!isOfAnswer && { unround: true }) };
}

/** What an error is called that was caught. */
const caught = /^\$?(?:e|exc?|\w*[eE]rr\d?|\w*[eE]rror|\w*[eE]xception)$/;

/** What the code of an error tells that was caught. */
const codeOfError: Telling = { alone: false, role: 'consume', classes: '45' };

/** What records a response for a test, and what its code tells: `rec.Code`. */
const recorders = /^(?:rr|rec|res|w|rw|(?:\w*[rR]|[a-z]\w*R)ecorder|[a-z]\w*(?:Rec|W|Writer))$/;
const codeOfRecorder: Telling = { alone: false, role: 'consume', classes: '2345' };

/** What the code of a response tells, which is its status, `response.code`, and that of a result or an error. */
export function ofResponseCode(chain: Chain): Telling | null {
  const [last, holder] = chain.toReversed();
  if (!last || !holder || !/^(?:get_?)?(?:error_?)?code$/i.test(last.name)) return null;
  if (last.name === 'Code' && recorders.test(holder.name)) return codeOfRecorder;
  const words = wordsOf(holder.name);
  const isOfError = /^ex?$|\b(?:err|error|exception)$/.test(words);
  if (/error/i.test(last.name)) return isOfError ? codeOfError : null;
  if (/(?:^| )resp(?:onse)?(?: (?:head|line))?$/.test(words))
    return { alone: true, role: 'consume', classes: '2345' };
  if (last.name === 'code' && /(?:^| )page$/.test(words))
    return { alone: false, role: 'consume', classes: '2345' };
  if (!last.called) return null;
  if (/(?:^| )(?:result(?: vo)?|res|ret)$/.test(words))
    return { alone: false, role: 'consume', classes: '245' };
  return isOfError ? codeOfError : null;
}

/** What a name tells that stands for itself. */
export function ofGiven(name: string): Telling | null {
  return valueTelling(name) ?? statusTelling([name]);
}

/** The name that a call gives to the function that it is given: `let(:status) { 404 }`. */
export function nameFromCall({ parent: call }: Node, dialect: Dialect): string | null {
  if (!call || !dialect.namers || shapeOf(call, dialect)?.is !== 'call') return null;
  if (!dialect.namers.has(lastName(calleeChain(call, dialect)))) return null;
  const name = plainArgument(call, dialect);
  return name && keyText(name);
}

/** How what is said of an unwritten subject begins. */
const ofSubject = /^(?:is_expected|should(?:_not)?)$/;

/** The name that the subject of an assertion has without being written: `its(:status) { should eq 404 }`. */
export function subjectNamed({ anchor, chain }: Site, dialect: Dialect): string | null {
  if (!ofSubject.test(chain[0]?.name ?? '')) return null;
  const fn = ancestor(anchor, dialect, ['function']);
  return fn && nameFromCall(fn, dialect);
}

/** Whether a node is a constant of an enum. */
export function isOwnConstant(anchor: Node, dialect: Dialect): boolean {
  const shape = shapeOf(anchor, dialect);
  return shape?.is === 'call' && shape.ofOwn === true;
}

/** Packages that print errors, or fail tests by them: `log.Error`, `t.Error`. */
const printing = /log|^(?:fmt|tb?|b|s|console)$/i;

/** Whether an error is made, by a package perhaps: `errors.New(404, "no such cart")`, `Error(404, "none")`. */
export function isOfErrors(chain: Chain): boolean {
  const [last = '', holder, ...others] = namesOf(chain).toReversed();
  if (holder === undefined) return /^(?:Error|NewErr|[Ee]rrf)$/.test(last);
  if (others.length > 0 || !/^[a-z]+$/.test(holder)) return false;
  if (/^(?:New|Newf|Errorf|Wrap|Wrapf|E)$/.test(last))
    return /err(?:or)?(?:s|codes?)?$|^problems?$/.test(holder);
  return /^Err(?:or)?$/.test(last) && !printing.test(holder);
}

/** Whether a function of a project refuses by one of the shortest names: `err(404, 'No such cart')`. */
export function isRefusal(chain: Chain): boolean {
  const name = lastName(chain);
  const isOwn = chain.length === 2 && /^(?:self|this)$/.test(chain[0]?.name ?? '');
  return (
    (isOwn || chain.length === 1) &&
    /^(?:json_?)?(?:err|error|fail|failure|problem|bail)$/i.test(name)
  );
}
