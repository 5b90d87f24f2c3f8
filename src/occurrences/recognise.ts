import { registry } from '../catalog/registry';
import { symbolForm, type ConstantTable } from '../frameworks/constants';
import type { PatternTable } from '../frameworks/pattern';
import {
  endsWith,
  isImported,
  isProven,
  type ConstantForm,
  type Vocabulary,
} from '../frameworks/vocabulary';
import { accessOf, type Access } from '../sites/access';
import { argumentsOf, chainOf } from '../sites/chain';
import { givenSiteOf, type Declarations } from '../sites/declared';
import type { Dialect } from '../sites/dialect';
import type { ImportFacts } from '../sites/imports';
import {
  ancestor,
  childOf,
  isChild,
  itemsOf,
  keyText,
  literalText,
  shapeOf,
  unwrap,
} from '../sites/nodes';
import { commentSiteOf } from '../sites/comment';
import { assignedSiteOf, callSiteOf, readSiteOf, thrownSiteOf } from '../sites/named';
import { sitesOf } from '../sites/reduce';
import type { Site } from '../sites/site';
import type { Range } from '../syntax/range';
import type { Node, Tree } from '../syntax/runtime';
import { wholeWord } from '../syntax/words';
import type { Candidate } from './candidates';
import { factsOf, type Facts, type Setting } from './context';
import { isAnsweredByItself, isAnsweredElsewhere } from './implicit';
import { Matcher, type Match } from './match';
import { withFacts } from './facts';
import { spelling } from './spell';
import { tellingMatch } from './telling';
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
  readonly access?: Access | null;
}

/** How many uses of a local constant are looked at. */
const usesFollowed = 10;
/** A list of statuses is no longer than this; data that happen to be numbers mostly are. */
const longestList = 50;

/** Recognises status codes in one state of a file. */
export class Recognizer {
  private readonly matcher: Matcher;
  /** What the names that are bound at an offset are used for. */
  private readonly bound = new Map<number, Match | null>();
  /** Whether the last answer depends on more than the statement that its candidate stands in. */
  isWide = false;
  /** What may be gathered around the occurrence of the last answer. */
  judged: 'no' | 'context' | 'misuse' = 'no';
  /** Whether the facts gathered last depend on more than the statement. */
  hasWideFacts = false;

  constructor(
    private readonly dialect: Dialect,
    private readonly knowledge: Knowledge,
    private readonly imports: ImportFacts,
    private readonly declared: Declarations,
    private readonly root: Node,
    private readonly text: string,
    private readonly parseInstead: (node: Node, text: string) => Tree,
  ) {
    this.matcher = new Matcher(knowledge.table, imports, dialect, text);
  }

  /** The occurrence at a candidate, or `null` where it is no status code. */
  recognise(candidate: Candidate, unit: Range): Occurrence | null {
    this.isWide = false;
    this.judged = 'no';
    const node = this.root.descendantForIndex(candidate.start, candidate.end);
    if (!node) return null;
    const macro = macroAround(node, this.dialect);
    return macro ? this.inMacro(macro, candidate, unit) : this.at(node, candidate, unit);
  }

  /** What a candidate is in a macro, read as the ordinary code that it looks like. */
  private inMacro(macro: Node, candidate: Candidate, unit: Range): Occurrence | null {
    const expanded = this.dialect.macros?.expand(macro.text) ?? '';
    const tree = this.parseInstead(macro, expanded);
    const node = tree.rootNode.descendantForIndex(candidate.start, candidate.end);
    const occurrence = node && this.at(node, candidate, unit);
    tree.delete();
    return occurrence;
  }

  private at(node: Node, candidate: Candidate, unit: Range): Occurrence | null {
    const is = shapeOf(node, this.dialect)?.is;
    if (is === 'number' || is === 'string') return this.literal(node, candidate, is, unit);
    if (is === 'comment') return this.tagged(node, candidate, unit);
    if (is === 'symbol') return this.symbol(node, candidate, unit);
    if (is !== 'identifier' || node.text !== candidate.text) return null;
    return this.call(node, unit) ?? this.constant(node, unit);
  }

  private literal(
    node: Node,
    candidate: Candidate,
    is: 'number' | 'string',
    unit: Range,
  ): Occurrence | null {
    const text = literalText(node);
    const sites = sitesOf(node, this.dialect);
    const line = is === 'string' ? statusLine.exec(text) : null;
    if (line?.[1]?.startsWith(candidate.text)) {
      return this.line(node, line[1], candidate, sites, unit);
    }
    if (text !== candidate.text) return null;
    const range = { start: candidate.start, end: candidate.end };
    const value = this.codeOf(candidate.text, is);
    if (value === null) return this.named(node, range, sites, unit);
    const written: Written = { node, range, ...value, constant: null };
    return this.atSite(written, sites, unit);
  }

  /** A code that a comment declares: `// @Failure 404 {object} Problem`. */
  private tagged(comment: Node, { start, end, text }: Candidate, unit: Range): Occurrence | null {
    const site = commentSiteOf(comment, start);
    const value = this.codeOf(text, 'number');
    if (!site || !value) return null;
    const written: Written = { node: comment, range: { start, end }, ...value, constant: null };
    const occurrence = this.atSite(written, [site], unit);
    return occurrence && Object.assign(occurrence, { inComment: true });
  }

  /** A string that is a status with its phrase: `'404 Not Found'`. */
  private line(
    node: Node,
    text: string,
    { start, text: digits }: Candidate,
    sites: readonly Site[],
    unit: Range,
  ): Occurrence | null {
    const range = { start, end: start + text.length };
    const code = { code: Number(digits), notation: 'string' } as const;
    return this.atSite({ node, range, ...code, constant: null }, sites, unit);
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
    const match =
      this.matcher.find('status', sites, written.node) ??
      this.followed(sites) ??
      tellingMatch(sites, written, this.dialect, this.matcher) ??
      this.given(written, sites);
    if (!match || !takes(match, written) || !isPlausible(written.code, match)) return null;
    return this.occurrence(written, match, unit);
  }

  /**
   * `const status = 404; … res.status(status)`: the first use of the name that is a status site. Lists
   * of codes mostly stand outside of functions: `const gone = [404, 410]`.
   */
  private followed(sites: readonly Site[]): Match | null {
    const binding = sites.at(-1);
    if (!binding || !isBinding(binding, this.dialect)) return null;
    this.isWide = true;
    const at = binding.anchor.startIndex;
    const known = this.bound.get(at);
    if (known !== undefined) return known;
    const scope = ancestor(binding.anchor, this.dialect, ['function']);
    const isOnce = this.dialect.bindsOnce(this.text.slice(Math.max(0, at - 40), at));
    const end = scope?.endIndex ?? (binding.path === '' ? 0 : this.text.length);
    const match = isOnce ? this.firstUse(binding, end) : null;
    this.bound.set(at, match);
    return match;
  }

  private firstUse({ anchor, chain, path }: Site, end: number): Match | null {
    const name = chain[0]?.name ?? '';
    const body = this.text.slice(anchor.endIndex, end);
    const uses = body.matchAll(new RegExp(`(?<!\\.)${wholeWord(name)}`, 'g'));
    for (const use of [...uses].slice(0, usesFollowed)) {
      const start = anchor.endIndex + use.index;
      const node = this.root.descendantForIndex(start, start + name.length);
      const match = node && this.matcher.find('status', sitesOf(node, this.dialect, path), node);
      if (match) return match;
    }
    return null;
  }

  /** What a value is by the parameter or field that it is given to. */
  private given(written: Written, sites: readonly Site[]): Match | null {
    const isImported = (name: string): boolean => this.imports.names.has(name);
    const site = givenSiteOf(written.node, sites, this.declared, isImported, this.dialect);
    if (!site) return null;
    return (
      this.matcher.find('status', [site], written.node) ??
      tellingMatch([site], written, this.dialect, this.matcher)
    );
  }

  /** A call whose name is a status, or that answers 200 by itself. */
  private call(node: Node, unit: Range): Occurrence | null {
    const site =
      callSiteOf(node, this.dialect) ??
      thrownSiteOf(node, this.dialect) ??
      assignedSiteOf(node, this.dialect) ??
      readSiteOf(node, this.dialect);
    if (!site) return null;
    const match =
      this.matcher.find('named', [site], node) ?? this.matcher.find('implicit', [site], node);
    if (!match) return null;
    const { unlessSet, purpose } = match.pattern;
    if (unlessSet) {
      if (isAnsweredByItself(match, this.matcher, this.dialect)) return null;
      this.isWide = match.receiver !== null;
      if (isAnsweredElsewhere(match, this.dialect, this.text, unit)) return null;
    }
    if (purpose === 'named') return this.namedCall(node, match, unit);
    return this.occurrence(this.writtenName(node, 200, 'implicit'), match, unit);
  }

  private namedCall(node: Node, match: Match, unit: Range): Occurrence {
    const isWhole = match.pattern.root === 'name';
    const code = match.pattern.code ?? 200;
    const written = this.writtenName(isWhole ? this.outermostName(node) : node, code, 'constant');
    const start = isWhole ? this.receiverStart(node) : null;
    const range = start === null ? written.range : { ...written.range, start };
    return this.occurrence({ ...written, range }, match, unit);
  }

  /** Where a name begins with the receiver that its grammar keeps apart: `ResponseEntity.notFound`. */
  private receiverStart(name: Node): number | null {
    const call = name.parent;
    const shape = call && shapeOf(call, this.dialect);
    if (!call || shape?.is !== 'call' || shape.receiver === undefined) return null;
    const receiver = childOf(call, shape.receiver);
    const is = receiver && shapeOf(receiver, this.dialect)?.is;
    return receiver && (is === 'identifier' || is === 'member') ? receiver.startIndex : null;
  }

  /** A symbol of a table: a status only at a site of one, for `:accepted` may be anything elsewhere. */
  private symbol(node: Node, { text: name }: Candidate, unit: Range): Occurrence | null {
    if (keyText(node) !== name) return null;
    const forms = this.knowledge.vocabulary.get(name) ?? [];
    const table = forms.find((form) => form.table.forms.includes(symbolForm))?.table;
    const code = table?.names[name];
    if (!table || code === undefined) return null;
    const written = this.writtenName(node, code, 'symbol');
    const constant = { table: table.id, name };
    const match = this.matcher.find('status', sitesOf(node, this.dialect), node);
    if (!match || comparesValues(match)) return null;
    return this.occurrence({ ...written, constant }, match, unit);
  }

  /** A named constant: with the role of its site, or as `text` where it stands anywhere else. */
  private constant(node: Node, unit: Range): Occurrence | null {
    const whole = this.outermostName(node);
    const found = this.constantForm(node.text, whole);
    const code = found?.form.table.names[node.text];
    if (!found || code === undefined) return null;
    const reference = { table: found.form.table.id, name: node.text };
    const access = accessOf(whole, this.dialect);
    const written = { ...this.writtenName(whole, code, 'constant'), constant: reference, access };
    const occurrence = this.atSite(written, sitesOf(whole, this.dialect), unit);
    if (occurrence || !found.proven || ancestor(whole, this.dialect, ['import'])) return occurrence;
    const { range, notation } = written;
    const text = this.text.slice(range.start, range.end);
    const spell = spelling(text, notation, found.form.table, null);
    return { ...detached, range, text, code, notation, constant: reference, access, spell };
  }

  private constantForm(name: string, whole: Node): { form: ConstantForm; proven: boolean } | null {
    const chain = chainOf(whole, this.dialect).map((segment) => segment.name);
    const forms = this.knowledge.vocabulary.get(name) ?? [];
    const proven = forms.find((form) => isProven(form, chain, this.imports));
    if (proven) return { form: proven, proven: true };
    const known = forms.find(({ table, container }) =>
      chain.length === 1
        ? container.length === 0 && isImported(table, this.imports)
        : table.distinctive === true && endsWith(chain, container),
    );
    return known ? { form: known, proven: false } : null;
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
    const { range, code, notation, constant, access = null, node } = written;
    const { pattern } = match;
    const judged = pattern.role === 'emit' || pattern.role === 'declare' || pattern.role === 'mock';
    const setting: Setting = {
      dialect: this.dialect,
      matcher: this.matcher,
      text: this.text,
      unit,
    };
    const text = this.text.slice(range.start, range.end);
    const table = this.knowledge.tables.get(constant?.table ?? pattern.values ?? '') ?? null;
    const bare = {
      range,
      text,
      code,
      notation,
      role: pattern.role,
      framework: pattern.framework?.id ?? null,
      constant,
      access,
      accepts: pattern.accepts,
      spell: spelling(text, notation, table, pattern),
    };
    if (!judged) return { ...bare, context: null, misuse: null };
    this.judged = pattern.misuse ? 'misuse' : 'context';
    const gather = (): Facts => {
      const facts = factsOf(match, node, setting);
      this.hasWideFacts = facts.isWide;
      return facts;
    };
    return withFacts(bare, gather, pattern.misuse !== null);
  }
}

/** The outermost macro or attribute around a node. */
function macroAround(node: Node, { macros }: Dialect): Node | null {
  let found: Node | null = null;
  if (!macros) return null;
  for (let at: Node | null = node; at; at = at.parent) if (macros.nodes.has(at.type)) found = at;
  return found;
}

/** Whether a value is held against another one: a status that was sent is a number, never a symbol. */
function comparesValues({ pattern }: Match): boolean {
  const { kind, chain, literals, role } = pattern;
  if (kind === 'compare' || kind === 'case' || kind === 'subject') return true;
  if (kind === 'property' && role === 'consume') return true;
  return (
    literals.some(({ isName }) => isName) || chain.some(({ argument }) => argument !== undefined)
  );
}

const detached = { role: 'text', framework: null, misuse: null, context: null } as const;

/**
 * Where strings name a status by its phrase, numbers may stand too; where a table's names do, not.
 * Some places take constants alone.
 */
function takes({ pattern }: Match, { constant }: Written): boolean {
  if (pattern.values === 'constants') return constant !== null;
  return pattern.values === null || pattern.values === 'phrase';
}

/** A status line without its protocol, as WSGI, Rack and others take it. */
const statusLine = /^(?:HTTP\/\d(?:\.\d)?|Status:)?\s*([1-5]\d\d [A-Z][A-Za-z' -]*)$/;

/** Whether a value gets a name of its own, in a declaration or by assignment, alone or in a short list. */
function isBinding({ kind, chain, path, value }: Site, dialect: Dialect): boolean {
  if (kind !== 'binding' && (kind !== 'assign' || chain.length !== 1)) return false;
  if (path === '') return true;
  return path === '[]' && listLength(value, dialect) <= longestList;
}

/** How many values stand in a list, inside of what hands it on: `new Set([404, 410])`. */
function listLength(node: Node, dialect: Dialect): number {
  const inner = unwrap(node, dialect);
  const shape = shapeOf(inner, dialect);
  if (shape?.is !== 'call') return itemsOf(inner).length;
  return argumentsOf(inner, dialect).reduce((sum, each) => sum + listLength(each, dialect), 0);
}

/**
 * Numbers outside 100–599 count only where nothing but a status can be meant, and what is compared with
 * an unknown 1xx is rather the exit status of a process.
 */
function isPlausible(code: number | StatusRange, { pattern }: Match): boolean {
  if (typeof code === 'string') return true;
  if (pattern.role === 'consume' && code > 100 && code < 200) return registry.isRegistered(code);
  if (code >= 100 && code <= 599) return true;
  if (pattern.raised && pattern.needs === 'none') return false;
  if (code >= 600 && code <= 999) return pattern.kind !== 'property';
  return pattern.role === 'emit' && pattern.kind === 'argument' && pattern.misuse === null;
}
