import { registry } from '../../catalog/registry';
import { mayBeAmount } from '../../frameworks/telling/tables';
import type { Dialect } from '../../sites/dialect';
import { outwards, shapeOf } from '../../sites/nodes';
import type { Site } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import type { Match, Matcher } from '../matching/match';
import { patternOf } from '../telling/match';
import type { Written } from '../written';

/** What a branch is taken for stands so near before what it answers, and so few levels up. */
const nearest = 160;
const mostLevels = 4;

/** The head of a branch for a class of errors that is worth what is behind: `is LostException -> `, `LostException e => `, `$e instanceof LostException => `. */
const arm =
  /^(?:case |is |\$\w+ instanceof )?(?:[\w.\\]+(?:::class)?, *(?:is |\$\w+ instanceof )?)*[\w.\\]*(?:Exception|Error)(?:::class)?(?:, *(?:is |\$\w+ instanceof )?[\w.\\]+(?:::class)?)*(?: \w+)?(?: when [^{};=]*[^{};= ])? *(?:->|=>)\s*/;

/** The head of the branch for all others. */
const otherwise = /^(?:_|else|default) *(?:->|=>)\s*$/;

/** The same of what is done for one: `catch (LostException e) { return `, `if (e instanceof LostException) return `. */
const handler =
  /(?:^catch ?\((?:\w+: )?|\b(?:instanceof|is) )[\w.]*(?:Exception|Error)(?: \w+)?\)\s*(?:\{\s*)?return $/;

/**
 * The match of an error's code that a class of errors is answered by: `is LostException -> 410`; where HTTP is spoken
 * also of one that is returned for it, and of a round one.
 */
export function errorArmMatch(
  { code, node, notation }: Written,
  dialect: Dialect,
  { speaksHttp }: Matcher,
): Match | null {
  if (typeof code !== 'number' || notation !== 'number') return null;
  if (code < 400 || !registry.isRegistered(code)) return null;
  const isRound = code % 100 === 0;
  let level = 0;
  for (const branch of outwards(node)) {
    level += 1;
    if (level > mostLevels || shapeOf(branch, dialect)?.is === 'function') return null;
    const head = headOf(branch, node);
    const isArm = isAll(arm, head) || (otherwise.test(head) && isBesideArm(branch));
    if (!isArm && !handler.test(head)) continue;
    if (isRound && (!isArm || mayBeAmount(head))) return null;
    if (!speaksHttp && (isRound || !isArm)) return null;
    return matchAt(branch, node);
  }
  return null;
}

/** What stands in a branch before what it answers. */
function headOf(branch: Node, { startIndex }: Node): string {
  const length = startIndex - branch.startIndex;
  return length <= nearest ? branch.text.slice(0, length) : '';
}

function isAll(pattern: RegExp, text: string): boolean {
  return text !== '' && pattern.exec(text)?.[0] === text;
}

/** Of so many branches the heads are looked at. */
const mostBranches = 20;

/** Whether a branch beside is for a class of errors, and worth a code that is not round. */
function isBesideArm({ parent }: Node): boolean {
  return (parent?.namedChildren ?? []).slice(0, mostBranches).some(({ text }) => {
    const code = text.slice(arm.exec(text)?.[0].length ?? text.length);
    return /^4\d[1-9]\b/.test(code);
  });
}

function matchAt(anchor: Node, value: Node): Match {
  const site: Site = { kind: 'element', chain: [], slot: '', path: '', anchor, value };
  return { pattern: patternOf(site, 'text'), site, receiver: null };
}
