import { isAskedOfStatus } from '../../frameworks/telling/responses';
import { anyClass, type Telling } from '../../frameworks/telling/telling';
import { statusTelling, valueTelling } from '../../frameworks/telling/values';
import { one, quantity, wordsOf } from '../../frameworks/words';
import { argumentAt, argumentsOf, chainOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { valueGiven } from '../../sites/given';
import { isInside, isKeyText, keyText, pipedInto, shapeOf } from '../../sites/nodes';
import type { Chain, Site } from '../../sites/site';
import type { Range } from '../../syntax/range';
import type { Node } from '../../syntax/runtime';
import { isAddress, isText, measuring, methodText } from './otherArguments';
import { lastName, namesOf } from './names';
import { headerKeys } from './rows';

/** What a value tells that is got by its path: `_.get(error, 'response.status')`. */
export function ofPath(chain: Chain, dialect: Dialect): Telling | null {
  const { name = '', call } = chain.at(-1) ?? {};
  if (!call || !getting.test(name) || shapeOf(call, dialect)?.is !== 'call') return null;
  const isOwn = name === 'fetch';
  const [first, second] = valueLast.test(name)
    ? givenTo(call, dialect).toReversed()
    : givenTo(call, dialect);
  const path = isOwn ? first : second;
  const steps = path && stepsOf(path, dialect);
  if (!first || !steps) return null;
  const holder = isOwn ? chain.slice(0, -1) : chainOf(first, dialect);
  const names = [...namesOf(holder), ...steps];
  return valueTelling(names.at(-1) ?? '') ?? statusTelling(names);
}

/** The members that a path leads through, be they listed: `'response.status'`, `['response', 'status']`. */
function stepsOf(path: Node, dialect: Dialect): readonly string[] | null {
  if (isKeyText(path, dialect)) return keyText(path).split('.');
  const steps = shapeOf(path, dialect)?.is === 'array' ? path.namedChildren : [];
  const areNames = steps.length > 0 && steps.every((step) => isKeyText(step, dialect));
  return areNames ? steps.map(keyText) : null;
}

/** What a call is given, by a pipe too: `opts |> Keyword.get(:status, 422)`. */
function givenTo(call: Node, dialect: Dialect): readonly Node[] {
  const piped = pipedInto(call, dialect);
  return [...(piped ? [piped] : []), ...argumentsOf(call, dialect)];
}

/** Functions that get a member of what they are given first, or made on: `opts.fetch(:status)`. */
const getting = /^(?:get(?:Or|attr)?|fetch|propOr)$/;

/** Of these, the ones that are given the value last, and what stands in for a member first: `getOr(500, 'status', error)`. */
const valueLast = /^(?:get|prop)Or$/;

/** What stands in where there is nothing at a path: `_.get(error, 'response.status', 500)`. */
export function ofPathDefault({ anchor, chain, slot }: Site, dialect: Dialect): Telling | null {
  if (!getting.test(lastName(chain)) || shapeOf(anchor, dialect)?.is !== 'call') return null;
  const isFirst = valueLast.test(lastName(chain));
  const last = argumentsOf(anchor, dialect).length - 1;
  const isDefault = slot !== '' && Number(slot) === (isFirst ? 0 : last);
  const isOwn = lastName(chain) === 'fetch';
  if (!isDefault || givenTo(anchor, dialect).length !== (isOwn ? 2 : 3)) return null;
  const asked = { name: lastName(chain), called: true, call: anchor };
  const telling = ofPath([...chain.slice(0, -1), asked], dialect);
  return telling && { ...telling, role: 'text', aloneOf: '2345' };
}

/** What a test fakes the answers to, by its method or its address. */
const requested =
  /^(?:(?:on|when|expect)?(?:get|post|put|patch|delete|head|options|any|intercept)|(?:with)?(?:url|path)|new)$/i;

/** How a test says what such a request is answered with. */
const replying = /^(?:[rR]eply(?:Once)?|respond(?:With)?|and(?:Return|Reply|Respond))$/;

/** What is replied to a request whose address is given, `registry(t).get('/orders').reply(404)`, `New(url).Reply(404)`, or before headers. */
export function ofReplyTo({ anchor, chain, slot }: Site, dialect: Dialect): Telling | null {
  if (slot !== '0' || !replying.test(lastName(chain))) return null;
  const given = shapeOf(anchor, dialect)?.is === 'call' ? argumentsOf(anchor, dialect) : [];
  if (headerKeys.test(given[1]?.text ?? '')) return replied;
  const isAddressed = chain.some(({ name, call }) => {
    if (!call || !requested.test(name) || shapeOf(call, dialect)?.is !== 'call') return false;
    const [address] = argumentsOf(call, dialect);
    const isNamed = /^(?:when|expect)/.test(name) && isText(address);
    return isAddress(address) || isNamed || (address !== undefined && path.test(address.text));
  });
  return isAddressed ? replied : null;
}

const replied: Telling = { alone: true, role: 'mock', classes: anyClass };

/** How tests call the client of their own that asks the server. */
const ownClient = /^(?:(?:api|http|rest|test)_?)?(?:server|client|agent|api)\d*$/i;

/** What is expected of an answer that a test's own client asked for: `server.getPackage('shelf').status(404)`. */
export function ofOwnClient({ chain, slot }: Site): Telling | null {
  const [client, asked] = chain;
  const isAsked = chain.length > 2 && asked?.called === true && ownClient.test(client?.name ?? '');
  if (!isAsked || slot !== '0' || lastName(chain) !== 'status') return null;
  return { alone: false, aloneOf: '45', role: 'assert', classes: '2345' };
}

/** Whether a call is given the test that it is part of: `report(t, res.StatusCode, 404)`. */
export function isOfTest({ anchor }: Site, dialect: Dialect): boolean {
  if (shapeOf(anchor, dialect)?.is !== 'call') return false;
  return /^tb?$/.test(argumentsOf(anchor, dialect)[0]?.text ?? '');
}

/** The method of a request, and a path behind a host perhaps: `http.MethodGet`, `server.URL+"/carts"`. */
const method = /^(?:http\.Method[A-Z]\w+|"(?:GET|POST|PUT|PATCH|DELETE)")$/;
const path = /(?:^|\+\s*|Sprintf\()["`]\/|^(?:\w+P|p)ath$|^(?:\w+(?:URL|Url)|url)$/;

/**
 * Words of functions that make a request, and of those that do so for a time or many times; `getSize` and
 * `deleteOld` get and delete something else.
 */
const requesting =
  /\b(?:get|post|put|patch|delete|head)(?: (?:json|status|code|raw))?$|\b(?:post|request|do|call|fetch|send)\b/;
const repeating = new RegExp(
  `\\b${one(quantity, 'wait', 'sleep', 'after', 'every', 'times', 'repeat', 'many', 'until')}\\b`,
);

/** Words of functions that hold the answer to a request against what is wanted. */
const wanting = /\b(?:must|expect|assert|want|probe|check|verify|require|should)\b/;

/** How a client calls what makes its requests, which is given last what their answer has to be: `doPost('orders', $json, 201)`. */
const ownRequest = /^do (?:get|post|put|patch|delete)$/;

/** What stands for nothing behind what is wanted. */
const nothing = /^(?:nil|null|undefined|None)$/;

/**
 * What a request tells of its only number, which it is given last: `do(t, "GET", "/carts", nil, 404)`,
 * `must("GET", "/carts", nil, 404)`; outside of tests one that is not round, as times are.
 */
export function ofTested(site: Site, dialect: Dialect): Telling | null {
  const words = wordsOf(lastName(site.chain));
  const isCall = site.path === '' && shapeOf(site.anchor, dialect)?.is === 'call';
  if (!isCall || repeating.test(words)) return null;
  const given = argumentsOf(site.anchor, dialect);
  const before = given.slice(0, Number(site.slot));
  const isLast = given.slice(before.length + 1).every(({ text }) => nothing.test(text));
  const isOnly = before.every((node) => shapeOf(node, dialect)?.is !== 'number');
  if (!isOnly || !isLast) return null;
  if (ownRequest.test(words) && before.length > 0)
    return { alone: false, role: 'assert', classes: '2' };
  const isTest = isOfTest(site, dialect);
  const isRequest = isAsked(before) || (isTest && requesting.test(words) && hasRequest(before));
  if (!isRequest) return null;
  const told = { alone: false, role: 'assert', classes: '2345' } as const;
  return isTest || wanting.test(words) ? told : { ...told, role: 'text', unround: true };
}

/** A request as a value, or what makes one: `req`, `authorized_request(…)`. */
const requestValue = /^(?:r|req|request)$|^\w*[rR]equest\(/;

function hasRequest(values: readonly Node[]): boolean {
  return isAddressed(values) || values.some(({ text }) => requestValue.test(text));
}

function isAddressed(values: readonly Node[]): boolean {
  return values.some(({ text }) => path.test(text));
}

/** Whether values are the method of a request and its path, whatever else. */
export function isAsked(values: readonly Node[]): boolean {
  return isAddressed(values) && values.some(({ text }) => method.test(text));
}

/** What is done with a path, be it by a test's own function. */
const verbs =
  /^(?:get|head|post|put|patch|delete|options|propfind|proppatch|report|mkcol|mkcalendar|move|copy|request|fetch)$/;

/** What a request tells of the code that is wanted of its answer: `self.put(path, event, check=201)`. */
export function ofRequestKeyword({ anchor, chain, slot }: Site, dialect: Dialect): Telling | null {
  if (!/^(?:check|expect(?:s|ed)?|want(?:ed|s)?|expect_error)$/.test(slot)) return null;
  const first = argumentAt(anchor, '0', dialect);
  const isVerb = verbs.test(lastName(chain)) && !/^\d/.test(first?.text ?? '');
  const isAsked = isVerb || isAddress(first) || methodText.test(first?.text ?? '');
  return isAsked ? { alone: false, role: 'assert', classes: '2345' } : null;
}

/** What is made of a code tells that is asked for its class at once: `Status::new(404).is_client_error()`. */
export function ofAskedClass({ anchor, slot }: Site, dialect: Dialect): Telling | null {
  const asked = slot === '0' ? anchor.parent : null;
  const shape = asked && shapeOf(asked, dialect);
  if (!asked || shape?.is !== 'member' || asked.firstNamedChild?.id !== anchor.id) return null;
  const name = asked.lastNamedChild?.text ?? '';
  return isAskedOfStatus(wordsOf(name)) ? { alone: true, role: 'text', classes: anyClass } : null;
}

/** How the status of an answer is called where it matters little. */
const shortName = /^(?:c|st|sc|rc|got)$/;

/** What a short name tells that was given by a request: `c, _ := do("GET", "/carts", nil)` of `c != 403`. */
export function ofRequested(
  { kind, anchor, chain }: Site,
  dialect: Dialect,
  unit: Range,
): Telling | null {
  const own = chain.length === 1 ? lastName(chain) : '';
  if (kind !== 'compare' || !shortName.test(own)) return null;
  const name = anchor.namedChildren.find(({ text }) => text === own);
  const given = name && valueGiven(name, dialect);
  if (!given || !isInside(given, unit) || shapeOf(given, dialect)?.is !== 'call') return null;
  return isAsked(argumentsOf(given, dialect))
    ? { alone: false, role: 'consume', classes: '2345' }
    : null;
}

/** How a status of Rust is asked for its number, at the end of a call perhaps. */
const asNumber = /\.as_u16\(\)\)?$/;
const longestAsked = 20;

/** What anything but a quantity tells that is asked for its number as a status is: `class_of(err).map(|s| s.as_u16())`. */
export function ofAsNumber({ chain }: Site): Telling | null {
  const asked = chain.at(-1)?.call?.text.slice(-longestAsked) ?? '';
  const isMeasured = chain.some(({ name }) => measuring.test(wordsOf(name)));
  return !isMeasured && asNumber.test(asked)
    ? { alone: true, role: 'consume', classes: anyClass }
    : null;
}
