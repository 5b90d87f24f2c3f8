import type { Dialect } from '../../sites/dialect';
import { deepestAround, outwards, shapeOf } from '../../sites/nodes';
import { isSentence } from '../../sites/titles';
import type { Range } from '../../syntax/range';
import type { Node } from '../../syntax/runtime';
import type { Candidate } from '../candidates';
import { Follower } from '../matching/follow';
import { Matcher } from '../matching/match';
import type { Occurrence } from '../occurrence';
import { documented, inComment } from './comments';
import { Inquiry, type Recognition } from './inquiry';
import { literal } from './literals';
import { constant, namedCall, symbol } from './names';
import type { ParsedFile } from './parsedFile';

/** A unit has this length, in UTF-16 units, before anything is too deep in it: hundreds of operands and operators. */
const shortest = 3_000;

/** Recognises status codes in one state of a file. */
export class Recognizer {
  private readonly matcher: Matcher;
  private readonly follower: Follower;
  /** Where all is too deep, as it was found last. */
  private buried: Range = { start: 0, end: 0 };

  constructor(private readonly file: ParsedFile) {
    const { dialect, knowledge, imports, root, text } = file;
    this.matcher = new Matcher(knowledge.table, imports, dialect, text);
    this.follower = new Follower(dialect, this.matcher, root, text);
  }

  /** What a candidate is, judged with the part of the text that it is in. */
  recognise(candidate: Candidate, unit: Range): Recognition {
    const inquiry = new Inquiry(this.file, this.matcher, this.follower, candidate, unit);
    const node = this.isBuried(candidate, unit) ? null : this.nodeOf(candidate);
    const occurrence = node && occurrenceAt(inquiry, node);
    const { reach, judged, facts, isDatum } = inquiry;
    return { occurrence, reach, judged, facts, isDatum };
  }

  /** Whether a candidate is too deep in a unit, which no short one is, to look for what is around it. */
  private isBuried({ start, end }: Candidate, unit: Range): boolean {
    if (unit.end - unit.start < shortest) return false;
    if (start < this.buried.start || end > this.buried.end) {
      const node = this.file.root.descendantForIndex(start, end);
      const around = node && deepestAround(node);
      if (!around) return false;
      this.buried = { start: around.startIndex, end: around.endIndex };
    }
    return true;
  }

  /** The node of a candidate; in a macro, that of the ordinary code which the macro looks like. */
  private nodeOf({ start, end }: Candidate): Node | null {
    const { root, dialect, macros } = this.file;
    const node = root.descendantForIndex(start, end);
    const macro = node && macroAround(node, dialect);
    if (!macro) return node;
    const tree = macros.read(macro, (text) => dialect.macros?.expand(text) ?? '');
    return tree.rootNode.descendantForIndex(start, end);
  }
}

function occurrenceAt(inquiry: Inquiry, node: Node): Occurrence | null {
  const is = shapeOf(node, inquiry.dialect)?.is;
  if (is === 'string') return documented(inquiry, node) ?? literal(inquiry, node, is);
  if (is === 'number') return literal(inquiry, node, is);
  if (is === 'comment') return inComment(inquiry, node);
  if (is === 'symbol') return symbol(inquiry, node);
  if (is !== 'identifier') return null;
  if (isSentence(node, inquiry.dialect)) return literal(inquiry, node, 'string');
  if (node.text !== inquiry.candidate.text) return null;
  return namedCall(inquiry, node) ?? constant(inquiry, node);
}

/** The outermost macro or attribute around a node. */
function macroAround(node: Node, { macros }: Dialect): Node | null {
  let found: Node | null = null;
  if (!macros) return null;
  for (const at of outwards(node)) if (macros.nodes.has(at.type)) found = at;
  return found;
}
