import { registry } from '../../catalog/registry';
import { constantOf, symbolTable } from '../../frameworks/vocabulary';
import { wordsOf } from '../../frameworks/words';
import { argumentsOf } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import type { Shape } from '../../sites/shape';
import { outwards, shapeOf } from '../../sites/nodes';
import { sitesOf } from '../../sites/reduce';
import type { Site } from '../../sites/site';
import type { Range } from '../../syntax/range';
import type { Node } from '../../syntax/runtime';
import type { Match, Matcher } from '../matching/match';
import type { ParsedFile } from '../recognition/parsedFile';
import { patternOf, tellingMatch } from '../telling/match';
import type { Written } from '../written';

/** Members of content that repeat the status which it is sent with, or by which an API Gateway chooses it. */
const repeats =
  /^\.(?:(?:(?:error|err|http|status|response)_?)?(?:code|status)|selectionPattern)$/i;

/** A statement that repeats its status is no longer than this. */
const longestStatement = 2000;

/** What a statement is not looked through beyond. */
const borders: ReadonlySet<Shape['is']> = new Set<Shape['is']>(['block', 'function', 'statement']);

/** What content is called that begins with the status it is sent with: `Result.fail(404, "no such order")`. */
const contents =
  /\b(?:err|error|erreur|exception|fail|failed|failure|problem|results?|resp|response|msg|message)\b/;

/**
 * The match of a code in content that is sent with the same one, or beside it:
 * `c.JSON(404, gin.H{"code": 404, "error": "no such order"})`, `GONE(410, "gone", HttpStatus.GONE)`.
 */
export function echoedMatch(
  written: Written,
  sites: readonly Site[],
  file: ParsedFile,
  matcher: Matcher,
  unit: Range,
): Match | null {
  const { code, notation } = written;
  const site = sites.find((each) => isRepeating(each, file.dialect));
  if (!site || typeof code !== 'number' || notation !== 'number' || !registry.isRegistered(code))
    return null;
  return isSentWith(written, file, matcher, unit)
    ? { pattern: patternOf(site, 'text'), site, receiver: null }
    : null;
}

/** Whether the statement of a code sends the same one in another place. */
export function isSentWith(
  written: Written,
  { dialect, knowledge, imports }: ParsedFile,
  matcher: Matcher,
  unit: Range,
): boolean {
  const { code, node } = written;
  const statement = statementAround(node, dialect);
  const others = [...statement.text.matchAll(/(?<![\w.])(?:[\d]{3}|[A-Za-z_][\w.]*)(?![\w.])/g)];
  return others.some(({ 0: text, index }) => {
    if (/^\d/.test(text) && Number(text) !== code) return false;
    if (!/^\d/.test(text)) {
      const chain = text.split('.');
      const name = chain.at(-1) ?? '';
      const found = constantOf(knowledge.vocabulary, name, chain, imports);
      if (found?.proven === true && found.form.table.names[name] === code) return true;
      if (symbolTable(knowledge.vocabulary, name)?.names[name] !== code) return false;
    }
    const other = statement.descendantForIndex(statement.startIndex + index);
    return (
      other !== null && other.id !== node.id && isStatus(other, written, dialect, matcher, unit)
    );
  });
}

/** Whether a value stands where the status of the same statement may be repeated. */
function isRepeating({ kind, anchor, chain, slot, path }: Site, dialect: Dialect): boolean {
  if (kind === 'property') return repeats.test(path);
  const shape = shapeOf(anchor, dialect);
  if (kind !== 'argument' || path !== '' || shape?.is !== 'call') return false;
  if (shape.ofOwn) return true;
  const isFirst = slot === '0' && argumentsOf(anchor, dialect).length > 1;
  const names = chain.length === 2 ? chain : chain.slice(-1);
  return isFirst && contents.test(names.map(({ name }) => wordsOf(name)).join(' '));
}

function isStatus(
  node: Node,
  { code }: Written,
  dialect: Dialect,
  matcher: Matcher,
  unit: Range,
): boolean {
  const is = shapeOf(node, dialect)?.is;
  if (is !== 'number' && is !== 'symbol') return false;
  const sites = sitesOf(node, dialect);
  return (
    matcher.find('status', sites, node) !== null ||
    tellingMatch(sites, { code, notation: is }, dialect, matcher, unit) !== null
  );
}

/** The most that is around a value in its own statement. */
function statementAround(node: Node, dialect: Dialect): Node {
  let whole = node;
  for (const at of outwards(node)) {
    const is = shapeOf(at, dialect)?.is;
    if (at.endIndex - at.startIndex > longestStatement || (is && borders.has(is))) break;
    whole = at;
  }
  return whole;
}
