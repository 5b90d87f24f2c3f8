import type { Node } from '../syntax/runtime';
import { argumentsOf, calleeChain } from './chain';
import type { Dialect } from './dialect';
import { childOf, isChild, shapeOf } from './nodes';
import { sitesOf } from './reduce';

/** What begins a test or a group of them, whose title it is given first. */
const beginning =
  /(?:^|\.)(?:[fx]?(?:it|describe|context|specify|should)|test(?:\.step)?|suite|scenario|feature|group|testWidgets|DisplayName|TestMethod)$|^(?:tt?|b|s|suite)\.Run$/;

/** What says which tests are run, and with what: `it.only`, `test.each(rows)`. */
const choosing =
  /^(?:each|only|skip|skipIf|runIf|todo|failing|fails|concurrent|sequential|serial)$/;

/** Whether a node is the name of a function that is written as a sentence, as those of tests are in Kotlin. */
export function isSentence({ text, parent }: Node, dialect: Dialect): boolean {
  if (!/^`\S+ .*`$/.test(text) || !parent) return false;
  return shapeOf(parent, dialect)?.is === 'function';
}

/** Whether a text is called with a test, as Kotest has it: `"returns 404" { … }`. */
function isCalled(value: Node, dialect: Dialect): boolean {
  const { parent } = value;
  const shape = parent && shapeOf(parent, dialect);
  if (!parent || shape?.is !== 'call' || shapeOf(value, dialect)?.is !== 'string') return false;
  return childOf(parent, shape.callee)?.id === value.id;
}

/**
 * Whether a value is the title of a test: `it('returns 404')`, `test.each(rows)('%s is 404')`,
 * fun `order 9 returns 404`().
 */
export function isTitleOfTest(value: Node, dialect: Dialect): boolean {
  if (isSentence(value, dialect) || isCalled(value, dialect)) return true;
  if (isNameOfCheck(value, dialect)) return true;
  const { parent } = value;
  if (parent && isOfDefinition(value, parent, dialect)) return true;
  // Of a text that values are filled in a part is looked at by itself.
  const whole = parent && shapeOf(parent, dialect)?.is === 'template' ? parent : value;
  return sitesOf(whole, dialect).some(({ kind, chain, slot, path }) => {
    if (kind !== 'argument' || slot !== '0' || path !== '') return false;
    const names = chain.map(({ name }) => name).filter((name) => !choosing.test(name));
    return beginning.test(names.join('.'));
  });
}

/** What fails a test with what it is told, and what holds values against each other of which it is told last. */
const failing = /^fail$/;
const asserting = /^assert[A-Z]\w*$/;
/** Assertions of one value, or two, before what they are told. */
const ofOne = /^assert(?:(?:Not)?(?:True|False|Null|Empty)|Is[A-Z]\w*)$/;

/** Whether a value says why a test fails: `self::fail('no error on 429')`, `$this->assertCount(1, $sent, 'sent again on 429')`. */
export function isToldOfFailure(value: Node, dialect: Dialect): boolean {
  return sitesOf(value, dialect).some(({ kind, anchor, chain, slot, path }) => {
    const [name, holder] = chain.toReversed().map((each) => each.name);
    if (kind !== 'argument' || path !== '' || name === undefined) return false;
    if (holder === undefined || !/^\$?(?:this|self|static|Assert|Assertions)$/.test(holder))
      return false;
    if (failing.test(name)) return slot === '0';
    const isLast = Number(slot) === argumentsOf(anchor, dialect).length - 1;
    return isLast && asserting.test(name) && Number(slot) >= (ofOne.test(name) ? 1 : 2);
  });
}

/** Whether a value is what k6 calls a check of an answer by: `check(res, { 'is 404': (r) => r.status === 404 })`. */
function isNameOfCheck(value: Node, dialect: Dialect): boolean {
  const { parent: pair } = value;
  const shape = pair && shapeOf(pair, dialect);
  if (!pair || shape?.is !== 'pair' || !isChild(pair, shape.key, value)) return false;
  const test = childOf(pair, shape.value);
  const given = pair.parent?.parent;
  const isGiven = given?.parent && shapeOf(given, dialect)?.is === 'arguments';
  const isTest = test !== null && shapeOf(test, dialect)?.is === 'function';
  return isTest && isGiven ? calleeChain(given.parent, dialect).at(-1)?.name === 'check' : false;
}

/** Whether a test that its language defines as it does a function begins with a value: `test "returns 404" do … end`. */
function isOfDefinition(
  { id }: Node,
  { parent: test, firstNamedChild: first }: Node,
  dialect: Dialect,
): boolean {
  const name = test?.firstNamedChild?.text ?? '';
  return first?.id === id && dialect.definitions?.has(name) === true && beginning.test(name);
}
