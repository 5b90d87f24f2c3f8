import { argumentsOf, chainOf } from './chain';
import type { Dialect } from './dialect';
import { valueGiven } from './given';
import { ancestor, shapeOf } from './nodes';
import type { Chain, Segment } from './site';

/** What asks a server, be it by a client's name, or without a method; what stores are called, which are asked so, too. */
const asking = /^(?:get|post|put|patch|delete|del|head|options|request|fetch)$/i;
const clients = /^(?:axios|got|httpx|ky|needle|requests|superagent|supertest)$/;
const functions = /^(?:axios|fetch|got|ky)$/;
const stores =
  /(?:cache|db|database|firestore|kv|map|memo|redis|repo|repository|storage|store|table|tree)$/i;

/** An address as it is written, or what is called so. */
const address =
  /^[fru]?["'`](?:\/|https?:|\$?\{[\w.]+\}\/)|^(?:[\w$]+\.)*\w*(?:url|uri|endpoint)\w*(?:\(|$)/i;

/** What is taken of a response that is none. */
const content = /^(?:json|text|body|data|content|then|blob|get\w+)$/i;

/** A longer function may be read in parts, of which none knows what another one gave to a name. */
const longestFunction = 8_000;

/** Whether a name was given what a request answers, before in its function: `order = await request(app).get('/orders/1')`. */
export function isAnswered({ node }: Segment, dialect: Dialect): boolean {
  const fn = node && ancestor(node, dialect, ['function']);
  if (!fn || fn.endIndex - fn.startIndex > longestFunction) return false;
  const given = valueGiven(node, dialect);
  const chain = given ? chainOf(given, dialect) : [];
  const place = chain.findIndex((_, index) => isRequest(chain, index, dialect));
  const behind = chain.slice(place + 1);
  return place >= 0 && behind.every(({ name, called }) => called && !content.test(name));
}

/** Whether a link of a chain asks a server: by what it is asked, or by the address that it is given. */
function isRequest(chain: Chain, index: number, dialect: Dialect): boolean {
  const { name = '', call } = chain[index] ?? {};
  if (!call || shapeOf(call, dialect)?.is !== 'call') return false;
  if (index === 0 && functions.test(name)) return true;
  if (!asking.test(name)) return false;
  const [first] = argumentsOf(call, dialect);
  const asked = chain[index - 1]?.name ?? '';
  return clients.test(asked) || (!stores.test(asked) && address.test(first?.text ?? ''));
}
