import { registry } from '../catalog/registry';
import type { ConstantTable } from '../frameworks/constants';
import type { PatternTable } from '../frameworks/pattern';
import type { ConstantForm, Vocabulary } from '../frameworks/vocabulary';
import { chainOf } from '../sites/chain';
import type { Dialect } from '../sites/dialect';
import { isEvidence, type ImportFacts } from '../sites/imports';
import { ancestor, isChild, literalText, shapeOf } from '../sites/nodes';
import { assignedSiteOf, callSiteOf, sitesOf } from '../sites/reduce';
import type { Site } from '../sites/site';
import type { Range } from '../syntax/range';
import type { Node } from '../syntax/runtime';
import type { Candidate } from './candidates';
import { contextOf, type Setting } from './context';
import { isAnswered } from './implicit';
import { Matcher, type Match } from './match';
import { spelling } from './spell';
import type { ConstantReference, Notation, Occurrence, StatusRange } from './occurrence';

/** What is known of a dialect: its patterns and its constants. */
export interface Knowledge {
  readonly table: PatternTable;
  readonly vocabulary: Vocabulary;
  /** The tables by id. */
  readonly tables: ReadonlyMap<string, ConstantTable>;
}

/** A code as it is written at a node. */
interface Written {
  readonly node: Node;
  readonly range: Range;
  readonly code: number | StatusRange;
  readonly notation: Notation;
  readonly constant: ConstantReference | null;
}

/** How many uses of a local constant are looked at. */
const usesFollowed = 10;

/** Recognises status codes in one state of a file. */
export class Recognizer {
  private readonly matcher: Matcher;

  constructor(
    private readonly dialect: Dialect,
    private readonly knowledge: Knowledge,
    private readonly imports: ImportFacts,
    private readonly root: Node,
    private readonly text: string,
  ) {
    this.matcher = new Matcher(knowledge.table, imports, dialect, text);
  }

  /** The occurrence at a candidate, or `null` where it is no status code. */
  recognise(candidate: Candidate, unit: Range): Occurrence | null {
    const node = this.root.descendantForIndex(candidate.start, candidate.end);
    if (!node) return null;
    const is = shapeOf(node, this.dialect)?.is;
    if (is === 'number' || is === 'string') return this.literal(node, candidate, is, unit);
    if (is !== 'identifier' || node.text !== candidate.text) return null;
    return this.call(node, unit) ?? this.constant(node, unit);
  }

  private literal(
    node: Node,
    candidate: Candidate,
    is: 'number' | 'string',
    unit: Range,
  ): Occurrence | null {
    if (literalText(node) !== candidate.text) return null;
    const range = { start: candidate.start, end: candidate.end };
    const sites = sitesOf(node, this.dialect);
    const value = this.codeOf(candidate.text, is);
    if (value === null) return this.named(node, range, sites, unit);
    const written: Written = { node, range, ...value, constant: null };
    return this.atSite(written, sites, unit);
  }

  private codeOf(text: string, is: 'number' | 'string'): Pick<Written, 'code' | 'notation'> | null {
    if (/^\d+$/.test(text)) return { code: Number(text), notation: is };
    if (/^[1-5]xx$/i.test(text))
      return { code: text.toUpperCase() as StatusRange, notation: 'range' };
    return null;
  }

  /** A string that names a code where the pattern says how: `'NOT_FOUND'` in tRPC, a reason phrase. */
  private named(node: Node, range: Range, sites: readonly Site[], unit: Range): Occurrence | null {
    const match = this.matcher.find('status', sites, node);
    const values = match?.pattern.values;
    if (!match || values === null || values === undefined) return null;
    const text = literalText(node);
    const isPhrase = values === 'phrase';
    const code = isPhrase ? registry.findByPhrase(text) : this.tableCode(values, text);
    if (code === undefined || code === null) return null;
    const notation = isPhrase ? 'phrase' : 'string';
    return this.occurrence({ node, range, code, notation, constant: null }, match, unit);
  }

  private tableCode(table: string, name: string): number | undefined {
    return this.knowledge.tables.get(table)?.names[name];
  }

  private atSite(written: Written, sites: readonly Site[], unit: Range): Occurrence | null {
    const match = this.matcher.find('status', sites, written.node) ?? this.followed(sites);
    if (!match || !takesNumbers(match) || !isPlausible(written.code, match)) return null;
    return this.occurrence(written, match, unit);
  }

  /** `const status = 404; … res.status(status)`: the first use of the name that is a status site. */
  private followed(sites: readonly Site[]): Match | null {
    const binding = sites.at(-1);
    const name = binding?.chain[0]?.name;
    if (binding?.kind !== 'binding' || binding.path !== '' || name === undefined) return null;
    const scope = ancestor(binding.anchor, this.dialect, ['function']);
    const before = this.text.slice(
      Math.max(0, binding.anchor.startIndex - 40),
      binding.anchor.startIndex,
    );
    if (!scope || !this.dialect.bindsOnce(before)) return null;
    const body = this.text.slice(binding.anchor.endIndex, scope.endIndex);
    const uses = body.matchAll(
      new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g'),
    );
    for (const use of [...uses].slice(0, usesFollowed)) {
      const start = binding.anchor.endIndex + use.index;
      const node = this.root.descendantForIndex(start, start + name.length);
      const match = node && this.matcher.find('status', sitesOf(node, this.dialect), node);
      if (match) return match;
    }
    return null;
  }

  /** A call whose name is a status, or that answers 200 by itself. */
  private call(node: Node, unit: Range): Occurrence | null {
    const site = callSiteOf(node, this.dialect) ?? assignedSiteOf(node, this.dialect);
    if (!site) return null;
    const match =
      this.matcher.find('named', [site], node) ?? this.matcher.find('implicit', [site], node);
    if (!match) return null;
    const { unlessSet, purpose } = match.pattern;
    if (unlessSet && isAnswered(match, this.matcher, this.dialect, this.text, unit)) return null;
    if (purpose === 'named') return this.namedCall(node, match, unit);
    return this.occurrence(this.writtenName(node, 200, 'implicit'), match, unit);
  }

  private namedCall(node: Node, match: Match, unit: Range): Occurrence {
    const whole = match.pattern.root === 'name' ? this.outermostName(node) : node;
    return this.occurrence(
      this.writtenName(whole, match.pattern.code ?? 200, 'constant'),
      match,
      unit,
    );
  }

  /** A named constant: with the role of its site, or as `text` where it stands anywhere else. */
  private constant(node: Node, unit: Range): Occurrence | null {
    const whole = this.outermostName(node);
    const found = this.constantForm(node.text, whole);
    const code = found?.form.table.names[node.text];
    if (!found || code === undefined) return null;
    const reference = { table: found.form.table.id, name: node.text };
    const written = { ...this.writtenName(whole, code, 'constant'), constant: reference };
    const occurrence = this.atSite(written, sitesOf(whole, this.dialect), unit);
    if (occurrence || !found.proven) return occurrence;
    const { range, notation } = written;
    const text = this.text.slice(range.start, range.end);
    const spell = spelling(text, notation, found.form.table, null);
    return { ...detached, range, text, code, notation, constant: reference, spell };
  }

  private constantForm(name: string, whole: Node): { form: ConstantForm; proven: boolean } | null {
    const chain = chainOf(whole, this.dialect).map((segment) => segment.name);
    const forms = this.knowledge.vocabulary.get(name) ?? [];
    const origin = this.imports.names.get(chain[0] ?? '');
    const proven = forms.find((form) => this.isProven(form, chain, origin));
    if (proven) return { form: proven, proven: true };
    const known = forms.find(
      ({ table, container }) => table.distinctive === true && endsWith(chain, container),
    );
    return known ? { form: known, proven: false } : null;
  }

  private isProven(
    { table, container }: ConstantForm,
    chain: readonly string[],
    origin: { readonly module: string; readonly imported: string } | undefined,
  ): boolean {
    const inFile = [...this.imports.modules].some((name) => isEvidence(table.modules, name));
    if (!origin) return inFile && container.length > 0 && endsWith(chain, container);
    if (!isEvidence(table.modules, origin.module)) return false;
    if (origin.imported === 'default' || origin.imported === '*') return chain.length > 1;
    const canonical = [origin.imported, ...chain.slice(1)];
    return endsWith(canonical, container) || (chain.length === 1 && container.length === 0);
  }

  /** The member expression that ends in a name; the name itself where it stands alone. */
  private outermostName(node: Node): Node {
    const parent = node.parent;
    const shape = parent && shapeOf(parent, this.dialect);
    return parent && shape?.is === 'member' && isChild(parent, shape.property, node)
      ? parent
      : node;
  }

  private writtenName(node: Node, code: number, notation: Notation): Written {
    return {
      node,
      range: { start: node.startIndex, end: node.endIndex },
      code,
      notation,
      constant: null,
    };
  }

  private occurrence(written: Written, match: Match, unit: Range): Occurrence {
    const { range, code, notation, constant, node } = written;
    const { pattern } = match;
    const judged = pattern.role === 'emit' || pattern.role === 'declare' || pattern.role === 'mock';
    const setting: Setting = {
      dialect: this.dialect,
      matcher: this.matcher,
      text: this.text,
      unit,
    };
    const text = this.text.slice(range.start, range.end);
    const table = constant && (this.knowledge.tables.get(constant.table) ?? null);
    return {
      range,
      text,
      code,
      notation,
      role: pattern.role,
      framework: pattern.framework?.id ?? null,
      constant,
      spell: spelling(text, notation, table, pattern),
      ...(judged ? contextOf(match, node, setting) : { context: null, misuse: null }),
    };
  }
}

const detached = { role: 'text', framework: null, misuse: null, context: null } as const;

function endsWith(chain: readonly string[], container: readonly string[]): boolean {
  const names = chain.slice(0, -1);
  return (
    container.length <= names.length &&
    container.every((name, index) => names[names.length - container.length + index] === name) &&
    (container.length > 0 || names.length === 0)
  );
}

/** Where strings name a status by its phrase, numbers may stand too; where a table's names do, not. */
function takesNumbers({ pattern }: Match): boolean {
  return pattern.values === null || pattern.values === 'phrase';
}

/** Numbers outside 100–599 count only where nothing but a status can be meant. */
function isPlausible(code: number | StatusRange, { pattern }: Match): boolean {
  if (typeof code === 'string' || (code >= 100 && code <= 599)) return true;
  if (code >= 600 && code <= 999) return pattern.kind !== 'property';
  return pattern.role === 'emit' && pattern.kind === 'argument' && pattern.misuse === null;
}
