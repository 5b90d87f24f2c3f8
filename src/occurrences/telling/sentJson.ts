import type { Telling } from '../../frameworks/telling/telling';
import { one, wordsOf } from '../../frameworks/words';
import { argumentsOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import { lastName } from './names';

/** What sends content: the handler itself, or what answers by its name. */
const ownHandler = /^(?:\$?this|self|static)$/;
const sending = /(?:^| )(?:res|resp|response|responder|reply|http|router|controller|end ?point)$/;

/** What is done with content by what answers with it. */
const sendingWords = [
  ...['display', 'show', 'print', 'output', 'out', 'echo', 'emit', 'answer', 'finish'],
  ...['exit', 'die', 'end', 'return', 'reply', 'respond', 'send', 'render'],
];

/** What a function of a project is called that sends JSON by its last word, or its first: `displayJson`, `json_out`. */
const jsonSender = new RegExp(
  `^${one(...sendingWords)} (?:\\w+ )*json$|^json (?:and )?${one(...sendingWords)}$`,
);

/**
 * What a call tells that sends content as JSON, of the code behind it or before: `Router::json($order, 404)`,
 * `Router::json(200, $order)`, `json(['error' => $reason], 404)`, `displayJson(['error' => $reason], 404)`.
 */
export function ofJson({ anchor, chain, slot, path }: Site, dialect: Dialect): Telling | null {
  const holder = chain.at(-2)?.name;
  const name = lastName(chain);
  // What is exported is called so in Go, whatever has it: `render.JSON(404, cart)`.
  const isExported = name === 'JSON' && slot === '0';
  const isSent =
    holder === undefined
      ? slot === '1'
      : isExported || (/^[01]$/.test(slot) && sendsContent(holder));
  const isSender = /^(?:json|JSON)$/.test(name) || jsonSender.test(wordsOf(name));
  const isCall = path === '' && isSender && shapeOf(anchor, dialect)?.is === 'call';
  const content = isSent && isCall ? argumentsOf(anchor, dialect)[1 - Number(slot)] : undefined;
  const is = content && shapeOf(content, dialect)?.is;
  const isContent = holder === undefined ? is === 'object' : is !== 'string' && is !== 'number';
  return content && isContent ? { alone: false, role: 'emit', classes: '2345' } : null;
}

function sendsContent(holder: string): boolean {
  return ownHandler.test(holder) || sending.test(wordsOf(holder));
}
