import type { Node } from '../../syntax/node';
import type { Climb } from './climb';

/** What draws one element of a list: `random.choice([500, 503])`, `_.sample([500, 503])`, `listOf(500, 503).random()`. */
const ofList =
  /^(?:(?:pick_?|rand(?:om)?_?|array_?|an_?|one_?)(?:one|item|elem(?:ent)?|choice|random|value)(?:_?from|_?of)?|choice|sample|random)$/i;

/** What draws several of a list, which are one: `random.choices([500, 503], k=1)[0]`. */
const manyOfList = /^choices$/;

/** What draws one of the values that it is given. */
const ofArguments = /^(?:pick_?random|an_?element_?from)$/i;

/** What draws a number between two. */
const ofRange =
  /^(?:(?:next_?|an?_?|rand(?:om)?_?)?(?:int(?:eger)?|long|number|range)|rand|next|(?:int_?|number_?)?between)$/i;

/** Arguments that are the ends of classes of codes: `(400, 600)`, `(min = 400, max = 499)`, `({ min: 400, max: 599 })`. */
const classEnds =
  /^\((?:\{ ?)?(?:\w+ ?[=:] ?)?[1-5]\d\d, ?(?:\w+ ?[=:] ?)?[1-6](?:00|99)(?: ?\})?\)$/;

/** No arguments with two ends are longer. */
const longestEnds = 60;

/** From an element of a list to what draws it by chance; `false` where nothing does. */
export function climbElement(way: Climb, drawer: Node, name: string): boolean {
  if (manyOfList.test(name)) return way.path.startsWith('[]') && way.climb(drawer);
  return ofList.test(name) && way.leaveList() && way.climb(drawer);
}

/** From an argument to the call that draws it by chance, or from the least that it draws; `false` where it draws nothing. */
export function climbDrawn(way: Climb, call: Node, list: Node, name: string): boolean {
  const isGiven = way.path === '' && ofArguments.test(name);
  if (!isGiven && !isLeast(way, list, name)) return climbElement(way, call, name);
  way.path = '';
  way.keyword = null;
  return way.climb(call);
}

/** Whether a value is the least of those that are drawn between two. */
function isLeast({ value, path }: Climb, list: Node, name: string): boolean {
  if (list.namedChild(0)?.id !== value.id || path.endsWith('max')) return false;
  const isShort = list.endIndex - list.startIndex <= longestEnds;
  return isShort && ofRange.test(name) && classEnds.test(list.text);
}
