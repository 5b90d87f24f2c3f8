import { isComparing } from '../../frameworks/telling/calls';
import { fakeServers } from '../../frameworks/telling/responses';
import type { Telling } from '../../frameworks/telling/telling';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { lastName } from './names';
import { isGivenAnswer } from './givenAnswer';
import { isText } from './otherArguments';
import { makesJson } from './rows';

/** Words of functions that answer with what they are given. */
const answering =
  /\b(?:send|respond|reply|json|error|err|fail|failed|failure|problem|end|success|abort|reject|deny|refuse|redirect)\b|^response(?: handler)?$/;

/** What is given to a function together with the response: `fail(res, 404, 'No such cart')`. */
export function ofReply(site: Site, dialect: Dialect): Telling | null {
  const isGiven = answering.test(wordsOf(lastName(site.chain))) && isGivenAnswer(site, dialect);
  return isGiven ? { alone: true, role: 'emit', classes: '12345' } : null;
}

/** What a handler is decorated with tells of what it answers: `@wsgi.response(202)`. */
export function ofAnnounced({ anchor, chain }: Site, dialect: Dialect): Telling | null {
  const { parent } = anchor;
  const isDecorator = parent !== null && shapeOf(parent, dialect)?.is === 'decorator';
  if (!isDecorator || chain.length < 2 || lastName(chain) !== 'response') return null;
  return argumentsOf(anchor, dialect).length === 1
    ? { alone: false, role: 'declare', classes: '2345' }
    : null;
}

/** What keeps notes and answers nobody: `logger.error(500, JSON.stringify(order))`. */
const noting = /^(?:console|log(?:g(?:er|ing))?)$/i;

/** What stands in for a server, and a word for what it answers with always. */
const servers = /^(?:\w+_?)?(?:server|mock)$/i;
const fixed = /^(?:fixed|canned)\b/;

/** What stands in for a client that is answered always the same: `mockClient(200, '{}')`, `createMockGuzzle(404, $body)`. */
const fakeClients = /^(?:\w+ )?(?:mock|fake|stub)(?:ed)? (?:\w+ )?(?:client|guzzle)$/;

/** What a test gets its responses by, of the code that it gives first: `getResponse(200, $body)`. */
const gotten = /^get (?:\w+ )?response$/;

/** What is answered, as it is written or by its name: `'{}'`, `$accountResponse`, `BODY`. */
const content = /^["'`][{[<]|(?:body|content|data|html|json|payload|fixture|response)$/i;

function isContent(node: Node | undefined, dialect: Dialect): boolean {
  const is = node && shapeOf(node, dialect)?.is;
  return is === 'object' || is === 'array' || content.test(node?.text ?? '');
}

/**
 * What stands in for a server, or for its responses, tells of the code just before what it answers with:
 * `initMockServer(&request, 200, `{"id": 1}`)`.
 */
export function ofFakeServer({ anchor, chain, slot }: Site, dialect: Dialect): Telling | null {
  const words = wordsOf(lastName(chain)).replace(/^new /, '');
  const isGotten = slot === '0' && gotten.test(words);
  const isFirst = isGotten || (slot === '0' && fakeClients.test(words));
  const isAnswer = isGotten || fakeServers.test(words);
  if ((!isFirst && !isAnswer) || shapeOf(anchor, dialect)?.is !== 'call') return null;
  const behind = argumentsOf(anchor, dialect)[Number(slot) + 1];
  const isBefore = (isAnswer && isText(behind)) || (isFirst && isContent(behind, dialect));
  return isBefore ? { alone: false, role: 'mock', classes: '2345' } : null;
}

/** A class or module of answers by its name, and what looks into one. */
const ofAnswers = /^[A-Z]\w*(?:Response|Reply)$/;
const looking = /^(?:get|has|find|fetch|parse|read|decode|is|from)(?![a-z])/;

/**
 * What is given first to a call that answers, before content that is written as JSON, `reply(409, json!({…}))`,
 * or before a text to what makes answers: `BaseResponse.generate(200, "Saved")`.
 */
export function ofContentBehind(
  { anchor, chain, slot, path }: Site,
  dialect: Dialect,
): Telling | null {
  const words = wordsOf(lastName(chain));
  const holder = chain.at(-2)?.name ?? '';
  const isAnswer = (answering.test(words) && !noting.test(holder)) || fixed.test(words);
  const makes = ofAnswers.test(holder) && !looking.test(lastName(chain));
  const isFirst = slot === '0' && path === '' && (isAnswer || makes || servers.test(holder));
  if (!isFirst || isComparing(lastName(chain))) return null;
  if (shapeOf(anchor, dialect)?.is !== 'call') return null;
  const [, next] = argumentsOf(anchor, dialect);
  return makesJson(next, dialect) || (makes && isText(next))
    ? { alone: false, role: 'emit', classes: '245' }
    : null;
}
