import type { Telling } from '../../frameworks/telling/telling';
import { wordsOf } from '../../frameworks/words';
import { argumentAt } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { membersOf } from '../../sites/members';
import { literalText, shapeOf, unwrap } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { lastName } from './names';

/** What is called so is answered, or says what an answer is made of. */
const answered =
  /^(?:\w+ )?(?:response|resp|res|reply|answer|result|ret|return|out|output|json|data|body|payload|error|err)$/;

/** Of them, what is a response alone. */
const response = /^resp(?:onse)?$/;

/** Of them, what is no content about a thing, as `order_data` is. */
const ofWhole = /^\w+$|\bresponse$/;

/** What takes content to answer with: `echo json_encode(…)`, `new OrderException(…)`. */
const taking =
  /[jJ][sS][oO][nN]|^a(?:jax|pi)_?[rR]eturn$|(?:Exception|Error)$|^(?:raise|throw|trigger|show)_error$|^reject(?:WithValue)?$/;

/** Who sends content, and what it is written into. */
const responder = /^(?:res|resp|response|reply|rep)$/;
const context = /^(?:ctx|context|c|res|resp|response)$/;

/** What answers with content that says how it went: `ctx.success({ code: 200, data })`. */
const outcomeMaker = /^(?:success|fail|error)$/;

/** What else the code of an error is called in content that is written as JSON. */
const otherCode = /^(?:state|errno|(?:err|error|ret|result)_?code)$/i;

/** What the code of content tells. */
const ofContent: Telling = { alone: false, role: 'text', classes: '2345' };

/** What content has beside its code. */
const besideCode = ['message', 'msg', 'error', 'errors', 'success', 'data'];

/** How content says by a word what became of a request. */
const outcome = /^(?:success|ok|error|fail(?:ed|ure)?)$/i;

/**
 * What the code of content tells that is answered, or the status of what is called an answer:
 * `return ['code' => 404, 'message' => 'No such order']`, `$data = ['order' => $order, 'status' => 201]`.
 */
export function ofContentCode(name: string, site: Site, dialect: Dialect): Telling | null {
  const { kind, chain, path, slot, anchor, value } = site;
  const isOther = otherCode.test(name);
  if (!(isOther || /^(?:code|status)$/.test(name)) || path !== `.${name}`) return null;
  const isGiven = kind === 'argument' && takes(site);
  const isSet = kind === 'assign' || kind === 'binding';
  const words = wordsOf(lastName(chain));
  const isAnswer = isSet && (chain.length === 1 ? answered.test(words) : isBody(site));
  if (name === 'status' && isAnswer) return ofWhole.test(words) ? ofContent : null;
  if (!isGiven && (isOther || name === 'status' || (!isAnswer && kind !== 'return'))) return null;
  const content = isGiven ? argumentAt(anchor, slot, dialect) : passedOn(value, dialect);
  if (!content || shapeOf(content, dialect)?.is !== 'object') return null;
  const members = membersOf(content, dialect);
  if (isAnswer && members.size === 1 && response.test(words))
    return { ...ofContent, classes: '45' };
  if (isGiven && members.size === 1 && name === 'code') return { ...ofContent, classes: '245' };
  if (name === 'status') return isGiven ? { ...ofContent, classes: '245' } : null;
  const status = members.get('status');
  const isTold = status !== undefined && outcome.test(literalText(unwrap(status, dialect)));
  if (!isTold && !besideCode.some((each) => members.has(each))) return null;
  if (isOther) return { ...ofContent, classes: '45' };
  return isTold || members.has('success') ? { ...ofContent, aloneOf: '45' } : ofContent;
}

/** What a value is, or a call that hands it on is given: `Promise.reject({ code: 404, message: 'No such order' })`. */
function passedOn(value: Node, dialect: Dialect): Node | null {
  const whole = unwrap(value, dialect);
  return shapeOf(whole, dialect)?.is === 'call' ? argumentAt(whole, '0', dialect) : whole;
}

/** Whether a call sends what it is given: `reply.send({ code: 404, message: 'No such order' })`. */
function takes({ chain, slot }: Site): boolean {
  const name = lastName(chain);
  const holder = chain.at(-2)?.name ?? '';
  if (slot === '1') return name === 'render' && context.test(holder);
  if (slot !== '0') return slot === 'json' && name.startsWith('render');
  if (taking.test(name)) return true;
  return name === 'send' ? responder.test(holder) : outcomeMaker.test(name) && context.test(holder);
}

/** Whether the content of an answer is set: `ctx.body = { code: 404, message: 'No such order' }`. */
function isBody({ chain }: Site): boolean {
  return lastName(chain) === 'body' && context.test(chain.at(-2)?.name ?? '');
}
