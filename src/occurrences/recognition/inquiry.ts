import { registry } from '../../catalog/registry';
import type { ConstantTable } from '../../frameworks/constants';
import { isOfCalls, isOfOther } from '../../frameworks/others';
import { holdsThings } from '../../frameworks/telling/tables';
import { caseSiteOf, isInCase } from '../../sites/cases';
import { fieldSite, givenSiteOf } from '../../sites/declared';
import type { Dialect } from '../../sites/dialect';
import { isReadOff } from '../../sites/readOff';
import { keyMark, type Site, type SiteKind } from '../../sites/site';
import { isOfThing, isReplyCode, isStatus, isStatusCode, typeOf } from '../../sites/things';
import type { Range } from '../../syntax/range';
import type { Candidate } from '../candidates';
import { factsOf, type Facts } from '../facts/context';
import { withFacts } from '../facts/facts';
import type { Follower } from '../matching/follow';
import type { Match, Matcher } from '../matching/match';
import { isPlausible, takes } from '../matching/plausible';
import { amongMatch } from '../neighbours/among';
import { errorArmMatch } from '../neighbours/errorArms';
import { chosenMatch } from '../neighbours/chosen';
import { echoedMatch } from '../neighbours/echoed';
import { phrasedMatch } from '../neighbours/phrased';
import { requestedMatch } from '../neighbours/requested';
import type { Occurrence } from '../occurrence';
import { spelling } from '../spelling/spell';
import { isToldAround } from '../telling/clues';
import { answererMatch, isDefinition, roleOfCall, tellingMatch } from '../telling/match';
import type { Reach } from '../units/unit';
import type { Written } from '../written';
import type { ParsedFile } from './parsedFile';
import { isAssertion, roleIn } from './roles';

/** What is gathered around an occurrence at all: nothing, its context, or its misuse, too. */
export type Judged = 'no' | 'context' | 'misuse';

/** What a candidate was found to be, and what that depends on. */
export interface Recognition {
  /** `null`: it is no status code. */
  readonly occurrence: Occurrence | null;
  /** What it depends on besides the statement that the candidate stands in. */
  readonly reach: Reach;
  readonly judged: Judged;
  /** Gathers the facts around the occurrence; `null` where none are. */
  readonly facts: (() => Facts) | null;
  /** Whether it is a number in a list of data. */
  readonly isDatum: boolean;
}

/** The look at one candidate: what it turns out to be is answered, what that depends on is kept. */
export class Inquiry implements Omit<Recognition, 'occurrence'> {
  reach: Reach = 'statement';
  isDatum = false;
  judged: Judged = 'no';
  facts: (() => Facts) | null = null;
  readonly dialect: Dialect;

  constructor(
    readonly file: ParsedFile,
    readonly matcher: Matcher,
    private readonly follower: Follower,
    readonly candidate: Candidate,
    readonly unit: Range,
  ) {
    this.dialect = file.dialect;
  }

  /** A written code at its sites, by an example, by where its name is used, or by the names around. */
  atSite(written: Written, sites: readonly Site[]): Occurrence | null {
    // What a plain name is compared for was given to it in another statement.
    if (sites.some(({ kind, chain }) => isHeld(kind) && chain.length === 1)) this.reach = 'unit';
    if (sites.some((site) => isToldAround(site, this.dialect))) this.reach = 'unit';
    if (!written.constant && this.isElse(written, sites)) return null;
    const found = this.matcher.find('status', sites, written.node);
    const isTold = found && found.pattern.role !== 'text';
    const known = isTold ? found : (this.followed(sites) ?? found);
    const match =
      (known && !takes(known, written) ? phrasedMatch(written, sites, this.dialect) : known) ??
      tellingMatch(sites, written, this.dialect, this.matcher, this.unit) ??
      this.given(written, sites) ??
      answererMatch(sites, written, this.dialect, this.matcher) ??
      this.beside(written, sites) ??
      this.inRow(written, sites);
    if (!match || !takes(match, written) || !isPlausible(written, match)) return null;
    if (match.pattern.role === 'assert' && this.isOfOtherReply(written, match)) return null;
    const isDefined = isDefinition(match.site, written.code, this.dialect);
    // Where an example takes constants alone, a number stands that may be written as one.
    const accepts = isReadOff(match.site, this.dialect)
      ? null
      : (known?.pattern.accepts ?? match.pattern.accepts);
    const taken = { ...match, pattern: { ...match.pattern, accepts } };
    return this.matched(written, isDefined ? asText(taken) : taken);
  }

  /** What a value is by what stands beside it: its phrase, an error, codes of the same list. */
  private beside(written: Written, sites: readonly Site[]): Match | null {
    return (
      phrasedMatch(written, sites, this.dialect) ??
      errorArmMatch(written, this.dialect, this.matcher) ??
      echoedMatch(written, sites, this.file, this.matcher, this.unit) ??
      amongMatch(written, this.file) ??
      chosenMatch(written, sites, this.dialect, this.matcher) ??
      requestedMatch(written, this.dialect, this.matcher)
    );
  }

  /** What a value is by the name that it gets and the use of that. */
  followed(sites: readonly Site[]): Match | null {
    const binding = this.follower.bindingIn(sites);
    if (!binding) return null;
    if (this.reach !== 'unit') this.reach = { name: binding.chain[0]?.name ?? '' };
    return this.follower.use(binding);
  }

  /** What a member of a table's row is by what the table is for: `{ path: "/a", want: 404 }`. */
  private inRow({ code, node }: Written, sites: readonly Site[]): Match | null {
    if (!this.matcher.speaksHttp || typeof code !== 'number' || !registry.isRegistered(code))
      return null;
    const row =
      sites.find(({ kind, path }) => kind === 'property' && /^\.\w+$/.test(path)) ??
      fieldSite(node, this.file.declared, this.dialect);
    if (!row) return null;
    const member = row.path.slice(1);
    if (this.reach === 'statement') this.reach = { name: member, butAsKey: true };
    return this.follower.memberUse(member, row.anchor, this.unit);
  }

  /** The occurrence of a written code that matched an example. */
  matched(written: Written, match: Match): Occurrence {
    const { range, code, notation, constant, access = null, node } = written;
    const { dialect, matcher, unit } = this;
    const { knowledge, text: whole } = this.file;
    const { pattern } = match;
    const text = whole.slice(range.start, range.end);
    const role = isAssertion(match, dialect) ? 'assert' : roleIn(match, dialect, matcher);
    const table = knowledge.tables.get(constant?.table ?? pattern.values ?? '') ?? null;
    const bare = {
      ...{ range, text, code, notation, role, constant, access },
      framework: matcher.frameworkOf(pattern),
      example: pattern.example,
      accepts: pattern.accepts,
      spell: spelling(text, notation, table, pattern),
    };
    if (role !== 'emit' && role !== 'declare' && role !== 'mock')
      return { ...bare, context: null, misuse: null };
    this.judged = pattern.misuse ? 'misuse' : 'context';
    this.facts = () => factsOf(match, node, { dialect, matcher, text: whole, unit });
    return withFacts(bare, this.facts, this.judged === 'misuse');
  }

  /** A status wherever it stands: a constant, a status line. */
  detached(written: Written, table: ConstantTable | null = null): Occurrence {
    const { range, code, notation, constant, access = null } = written;
    const text = this.file.text.slice(range.start, range.end);
    const spell = spelling(text, notation, table, null);
    const nothing = { role: 'text', framework: null, misuse: null, context: null } as const;
    return { ...nothing, range, text, code, notation, constant, access, spell };
  }

  /** Whether a value is something else by the names around it: a thing's own status, a code of SMTP. */
  private isElse(written: Written, sites: readonly Site[]): boolean {
    const { dialect, matcher, unit } = this;
    const { names } = this.file.imports;
    const isCall = ({ chain: [root] }: Site): boolean =>
      isOfCalls(names.get(root?.name ?? '')?.module ?? '');
    if (sites.some((site) => isOfThing(site, dialect, unit) || isOfTyped(site, dialect)))
      return true;
    if (sites.some(isCall)) return true;
    if (sites.some(isKeyOfThing) && !phrasedMatch(written, sites, dialect)) return true;
    const replies = sites.filter(
      (site) => isReplyCode(site) || (!matcher.speaksHttp && isStatusCode(site)),
    );
    // Of a plain `code` nothing shows whose it is.
    const isOther = ({ chain }: Site): boolean =>
      matcher.mayBeOther(chain.length > 1 ? written.code : null, chain.at(-2)?.name ?? '');
    if (replies.some(isOther)) return true;
    return sites.some(isStatus) && matcher.runsPrograms;
  }

  /** Whether a test of mail, or of another protocol, wants that of a reply: `assertEquals(250, response.code())`. */
  private isOfOtherReply({ code }: Written, { pattern }: Match): boolean {
    const isPlain = /\.code\b/.test(pattern.example);
    return (isPlain || !this.matcher.speaksHttp) && this.matcher.mayBeOther(code, 'response');
  }

  /** What a value is by the parameter or field that it is given to, in a case of a test or elsewhere. */
  given(written: Written, sites: readonly Site[]): Match | null {
    if (sites.some((each) => isInCase(each, this.dialect))) this.reach = 'unit';
    const row = caseSiteOf(written.node, sites, this.file.root, this.dialect);
    if (row) return this.givenInCase(written, row);
    const isImported = (name: string): boolean => this.file.imports.names.has(name);
    const site = givenSiteOf(written.node, sites, this.file.declared, isImported, this.dialect);
    if (!site || this.isElse(written, [site])) return null;
    const match =
      this.matcher.find('status', [site], written.node) ??
      tellingMatch([site], written, this.dialect, this.matcher, this.unit);
    const role = sites.map(roleOfCall).find((each) => each !== null);
    return match && role ? { ...match, pattern: { ...match.pattern, role } } : match;
  }

  /** What a value is by the name or the use of the parameter that a case of a test gives it to: it sends none. */
  private givenInCase(written: Written, row: Site): Match | null {
    this.reach = 'unit';
    const used = this.follower.firstUse(row);
    const match =
      tellingMatch([row], written, this.dialect, this.matcher, this.unit) ?? (used && asText(used));
    return match?.pattern.role === 'emit' ? asText(match) : match;
  }
}

/** Whether a value is what things are known by in a table of them: `ACCOUNTS = {400: "Cash"}`. */
function isKeyOfThing({ kind, path, chain }: Site): boolean {
  const table = chain.at(-1);
  if (kind === 'argument' || path !== `.${keyMark}` || !table) return false;
  return !table.called && holdsThings(table.name);
}

/** Whether a value is the code of a parameter whose type is of another protocol or store: `e.getErrorCode()` of `SQLException e`. */
function isOfTyped(site: Site, dialect: Dialect): boolean {
  return (
    /^(?:get_?)?(?:error_?)?code$/i.test(site.chain.at(-1)?.name ?? '') &&
    isOfOther(typeOf(site, dialect) ?? '')
  );
}

/** A match of what is only spoken of, not sent. */
export function asText({ pattern, ...match }: Match): Match {
  return { ...match, pattern: { ...pattern, role: 'text' } };
}

/** Whether a value is held against another one. */
function isHeld(kind: SiteKind): boolean {
  return kind === 'compare' || kind === 'case';
}
