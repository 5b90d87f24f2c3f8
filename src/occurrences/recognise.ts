import { registry } from '../catalog/registry';
import { symbolForm, type ConstantTable } from '../frameworks/constants';
import type { PatternTable } from '../frameworks/pattern';
import { constantOf, type Vocabulary } from '../frameworks/vocabulary';
import { accessOf, isBareKey } from '../sites/access';
import { chainOf } from '../sites/chain';
import { givenSiteOf, type Declarations } from '../sites/declared';
import type { Dialect } from '../sites/dialect';
import type { ImportFacts } from '../sites/imports';
import { ancestor, isData, keyText, literalText, outwards, shapeOf } from '../sites/nodes';
import { commentSiteOf } from '../sites/comment';
import { assignedSiteOf, baseSiteOf, callSiteOf, readSiteOf, thrownSiteOf } from '../sites/named';
import { sitesOf } from '../sites/reduce';
import { isTaken } from '../sites/results';
import type { Site, SiteKind } from '../sites/site';
import { isOfThing, isResponseCode, isStatus, isStatusCode } from '../sites/things';
import type { Range } from '../syntax/range';
import type { Node } from '../syntax/runtime';
import type { Candidate } from './candidates';
import { factsOf, type Facts, type Setting } from './context';
import { isAnsweredByItself, isAnsweredElsewhere } from './implicit';
import type { MacroTrees } from './macroTrees';
import { Matcher, type Match } from './match';
import { withFacts } from './facts';
import { Follower } from './follow';
import { phrasedMatch } from './phrased';
import { comparesValues, isPlausible, takes } from './plausible';
import { spelling } from './spell';
import { isDefinition, roleOfCall, tellingMatch } from './telling/match';
import {
  codeOf,
  outermostName,
  receiverStart,
  sentLine,
  statusLine,
  writtenName,
  type Written,
} from './written';
import type { Occurrence } from './occurrence';
import type { Reach } from './unit';

/** What is known of a dialect: its patterns and its constants. */
export interface Knowledge {
  readonly table: PatternTable;
  readonly vocabulary: Vocabulary;
  /** The tables by id. */
  readonly tables: ReadonlyMap<string, ConstantTable>;
}

/** One state of a file, as it is read. */
export interface ParsedFile {
  readonly dialect: Dialect;
  readonly knowledge: Knowledge;
  readonly imports: ImportFacts;
  readonly declared: Declarations;
  readonly root: Node;
  readonly text: string;
  readonly macros: MacroTrees;
}

/** A string that is a status, or begins with a status line, is shorter than this: others are texts. */
const longestLiteral = 2_000;

/** So far before a value in a comment its tag may begin. */
const longestTag = 1_000;

/** As long as `"HTTP/1.1 `. */
const protocol = 10;

/** Recognises status codes in one state of a file. */
export class Recognizer {
  private readonly dialect: Dialect;
  private readonly matcher: Matcher;
  private readonly follower: Follower;
  /** What the last answer depends on besides the statement that its candidate stands in. */
  reach: Reach = 'statement';
  /** Whether the last candidate is a number in a list of data. */
  isDatum = false;
  /** What may be gathered around the occurrence of the last answer. */
  judged: 'no' | 'context' | 'misuse' = 'no';
  /** Whether the facts gathered last depend on more than the statement. */
  hasWideFacts = false;

  constructor(private readonly file: ParsedFile) {
    const { dialect, knowledge, imports, root, text } = file;
    this.dialect = dialect;
    this.matcher = new Matcher(knowledge.table, imports, dialect, text);
    this.follower = new Follower(dialect, this.matcher, root, text);
  }

  /** The occurrence at a candidate, or `null` where it is no status code. */
  recognise(candidate: Candidate, unit: Range): Occurrence | null {
    this.reach = 'statement';
    this.judged = 'no';
    this.isDatum = false;
    this.hasWideFacts = false;
    const node = this.file.root.descendantForIndex(candidate.start, candidate.end);
    if (!node) return null;
    const macro = macroAround(node, this.dialect);
    return macro ? this.inMacro(macro, candidate, unit) : this.at(node, candidate, unit);
  }

  /** What a candidate is in a macro, read as the ordinary code that it looks like. */
  private inMacro(macro: Node, candidate: Candidate, unit: Range): Occurrence | null {
    const tree = this.file.macros.read(macro, (text) => this.dialect.macros?.expand(text) ?? '');
    const node = tree.rootNode.descendantForIndex(candidate.start, candidate.end);
    return node && this.at(node, candidate, unit);
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
    if (node.endIndex - node.startIndex > longestLiteral) return null;
    this.isDatum = is === 'number' && node.parent !== null && isData(node.parent);
    if (this.isDatum) return null;
    const text = literalText(node);
    const sites = sitesOf(node, this.dialect);
    const line = is === 'string' ? (sentLine.exec(text) ?? statusLine.exec(text)) : null;
    if (line?.[1]?.startsWith(candidate.text)) {
      const written = this.line(node, line[1], candidate, text.startsWith('HTTP/'));
      return (
        this.atSite(written, sites, unit) ??
        (written.withProtocol && registry.isRegistered(Number(candidate.text))
          ? this.text(written)
          : this.ofMessage(node, candidate))
      );
    }
    if (text !== candidate.text) return this.ofMessage(node, candidate);
    const range = { start: candidate.start, end: candidate.end };
    const value = codeOf(candidate.text, is);
    if (value === null) return this.named(node, range, sites, unit);
    const written: Written = { node, range, ...value, constant: null };
    const occurrence = this.atSite(written, sites, unit);
    const isKey = occurrence !== null && isBareKey(node, this.dialect);
    return isKey ? Object.assign(occurrence, { isKey }) : occurrence;
  }

  /** The code of an HTTP message that a string holds, whatever is done with that. */
  private ofMessage(node: Node, { start, end, text }: Candidate): Occurrence | null {
    const before = this.file.text.slice(Math.max(node.startIndex, start - protocol), start);
    if (!/(?:^|["'\n])HTTP\/\d(?:\.\d)? $/.test(before) || !registry.isRegistered(Number(text)))
      return null;
    const range = { start, end };
    return {
      ...detached,
      range,
      text,
      code: Number(text),
      notation: 'number',
      constant: null,
      spell: String,
    };
  }

  /** A code that a comment declares: `// @Failure 404 {object} Problem`. */
  private tagged(comment: Node, { start, end, text }: Candidate, unit: Range): Occurrence | null {
    const from = Math.max(comment.startIndex, start - longestTag);
    const site = commentSiteOf(comment, this.file.text.slice(from, start));
    const value = codeOf(text, 'number');
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
    withProtocol: boolean,
  ): Written {
    const range = { start, end: start + text.length };
    const code = { code: Number(digits), notation: 'string' } as const;
    return { node, range, ...code, constant: null, withProtocol };
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
    return this.file.knowledge.tables.get(table)?.names[name];
  }

  private atSite(written: Written, sites: readonly Site[], unit: Range): Occurrence | null {
    // What a plain name is compared for was given to it in another statement.
    if (sites.some(({ kind, chain }) => isHeld(kind) && chain.length === 1)) this.reach = 'unit';
    if (!written.constant && this.isElse(sites)) return null;
    const found = this.matcher.find('status', sites, written.node);
    const isTold = found && found.pattern.role !== 'text';
    const match =
      (isTold ? found : (this.followed(sites) ?? found)) ??
      tellingMatch(sites, written, this.dialect, this.matcher) ??
      this.given(written, sites) ??
      phrasedMatch(written, sites, this.dialect);
    if (!match || !takes(match, written) || !isPlausible(written.code, match)) return null;
    const isDefined = isDefinition(match.site, written.code, this.dialect);
    return this.occurrence(written, isDefined ? asText(match) : match, unit);
  }

  /** Whether a value is something else by the names around it: a thing's own status, a code of SMTP. */
  private isElse(sites: readonly Site[]): boolean {
    if (sites.some((site) => isOfThing(site, this.dialect))) return true;
    if (this.matcher.speaksSmtp && sites.some(isResponseCode)) return true;
    if (this.matcher.speaksSmtp && !this.matcher.speaksHttp && sites.some(isStatusCode))
      return true;
    return sites.some(isStatus) && this.matcher.runsPrograms;
  }

  /** What a value is by the name that it gets and the use of that. */
  private followed(sites: readonly Site[]): Match | null {
    const binding = this.follower.bindingIn(sites);
    if (!binding) return null;
    if (this.reach !== 'unit') this.reach = { name: binding.chain[0]?.name ?? '' };
    return this.follower.use(binding);
  }

  /** What a value is by the parameter or field that it is given to. */
  private given(written: Written, sites: readonly Site[]): Match | null {
    const isImported = (name: string): boolean => this.file.imports.names.has(name);
    const site = givenSiteOf(written.node, sites, this.file.declared, isImported, this.dialect);
    if (!site) return null;
    const match =
      this.matcher.find('status', [site], written.node) ??
      tellingMatch([site], written, this.dialect, this.matcher);
    const role = sites.map(roleOfCall).find((each) => each !== null);
    return match && role ? { ...match, pattern: { ...match.pattern, role } } : match;
  }

  /** A call whose name is a status, or that answers 200 by itself. */
  private call(node: Node, unit: Range): Occurrence | null {
    const site =
      callSiteOf(node, this.dialect) ??
      thrownSiteOf(node, this.dialect) ??
      assignedSiteOf(node, this.dialect) ??
      readSiteOf(node, this.dialect);
    const match =
      site &&
      (this.matcher.find('named', [site], node) ?? this.matcher.find('implicit', [site], node));
    if (!match) return this.base(node, unit);
    const { unlessSet, purpose } = match.pattern;
    if (unlessSet) {
      if (isAnsweredByItself(match, this.matcher, this.dialect)) return null;
      if (match.receiver !== null) this.reach = { name: match.receiver };
      if (isAnsweredElsewhere(match, this.dialect, this.file.text, unit)) return null;
    }
    if (purpose === 'named') return this.namedCall(node, match, unit);
    return this.occurrence(writtenName(node, 200, 'implicit'), match, unit);
  }

  /** The class of an error that another one is made from: it is spoken of, not thrown. */
  private base(node: Node, unit: Range): Occurrence | null {
    const site = baseSiteOf(node, this.dialect);
    const match = site && this.matcher.find('named', [site], node);
    return match && this.namedCall(node, asText(match), unit);
  }

  private namedCall(node: Node, match: Match, unit: Range): Occurrence {
    const isWhole = match.pattern.root === 'name';
    const code = match.pattern.code ?? 200;
    const written = writtenName(
      isWhole ? outermostName(node, this.dialect) : node,
      code,
      'constant',
    );
    const start = isWhole ? receiverStart(node, this.dialect) : null;
    const range = start === null ? written.range : { ...written.range, start };
    return this.occurrence({ ...written, range }, match, unit);
  }

  /** A symbol of a table: a status only at a site of one, for `:accepted` may be anything elsewhere. */
  private symbol(node: Node, candidate: Candidate, unit: Range): Occurrence | null {
    const { start, end, text: name } = candidate;
    if (keyText(node) !== name) return null;
    const forms = this.file.knowledge.vocabulary.get(name) ?? [];
    const table = forms.find((form) => form.table.forms.includes(symbolForm))?.table;
    const code = table?.names[name];
    if (!table || code === undefined) return null;
    const whole = writtenName(node, code, 'symbol');
    const written = node.text.startsWith(':') ? whole : { ...whole, range: { start, end } };
    const constant = { table: table.id, name };
    const sites = sitesOf(node, this.dialect);
    if (sites.some((site) => isTaken(site, this.dialect))) return null;
    const match =
      this.matcher.find('status', sites, node) ??
      this.followed(sites) ??
      tellingMatch(sites, written, this.dialect, this.matcher);
    if (!match || comparesValues(match)) return null;
    return this.occurrence({ ...written, constant }, match, unit);
  }

  /** A named constant: with the role of its site, or as `text` where it stands anywhere else. */
  private constant(node: Node, unit: Range): Occurrence | null {
    const whole = outermostName(node, this.dialect);
    const name = this.exportedName(node, whole);
    const chain = chainOf(whole, this.dialect).map((segment) => segment.name);
    const found = constantOf(this.file.knowledge.vocabulary, name, chain, this.file.imports);
    const code = found?.form.table.names[name];
    if (!found || code === undefined) return null;
    const reference = { table: found.form.table.id, name };
    const access = accessOf(whole, this.dialect);
    const written = { ...writtenName(whole, code, 'constant'), constant: reference, access };
    const occurrence = this.atSite(written, sitesOf(whole, this.dialect), unit);
    if (occurrence || !found.proven || ancestor(whole, this.dialect, ['import'])) return occurrence;
    return this.text(written, found.form.table);
  }

  /** A status wherever it stands: a constant, a status line. */
  private text(written: Written, table: ConstantTable | null = null): Occurrence {
    const { range, code, notation, constant, access = null } = written;
    const text = this.file.text.slice(range.start, range.end);
    const spell = spelling(text, notation, table, null);
    return { ...detached, range, text, code, notation, constant, access, spell };
  }

  /** What a constant is called where it comes from: `OK` may be imported as another name. */
  private exportedName(node: Node, whole: Node): string {
    const origin = whole.id === node.id ? this.file.imports.names.get(node.text) : undefined;
    const exported = origin?.imported.split('.').at(-1);
    return exported === undefined || exported === 'default' || exported === '*'
      ? node.text
      : exported;
  }

  private occurrence(written: Written, match: Match, unit: Range): Occurrence {
    const { range, code, notation, constant, access = null, node } = written;
    const { pattern } = match;
    const setting: Setting = {
      dialect: this.dialect,
      matcher: this.matcher,
      text: this.file.text,
      unit,
    };
    const text = this.file.text.slice(range.start, range.end);
    const role = isAssertion(match, this.dialect) ? 'assert' : pattern.role;
    const table = this.file.knowledge.tables.get(constant?.table ?? pattern.values ?? '') ?? null;
    const bare = {
      range,
      text,
      code,
      notation,
      role,
      framework: this.matcher.frameworkOf(pattern),
      constant,
      access,
      accepts: pattern.accepts,
      spell: spelling(text, notation, table, pattern),
    };
    const judged = role === 'emit' || role === 'declare' || role === 'mock';
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

/** Whether a code that anything may be sent with stands in a call that asserts: `assert_refused(status_code=403)`. */
function isAssertion({ pattern, site }: Match, dialect: Dialect): boolean {
  const isMade = pattern.role === 'emit' || pattern.role === 'mock';
  if (!isMade || site.kind !== 'keyword') return false;
  const call = ancestor(site.anchor, dialect, ['call']);
  return call !== null && /^assert/i.test(chainOf(call, dialect).at(-1)?.name ?? '');
}

/** The outermost macro or attribute around a node. */
function macroAround(node: Node, { macros }: Dialect): Node | null {
  let found: Node | null = null;
  if (!macros) return null;
  for (const at of outwards(node)) if (macros.nodes.has(at.type)) found = at;
  return found;
}

/** A match of what is only spoken of, not sent. */
function asText({ pattern, ...match }: Match): Match {
  return { ...match, pattern: { ...pattern, role: 'text' } };
}

/** Whether a value is held against another one. */
function isHeld(kind: SiteKind): boolean {
  return kind === 'compare' || kind === 'case';
}

const detached = { role: 'text', framework: null, misuse: null, context: null } as const;
