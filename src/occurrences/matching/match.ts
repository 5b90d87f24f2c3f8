import type { Framework } from '../../frameworks/framework';
import type { Pattern, PatternTable, Purpose } from '../../frameworks/pattern';
import { patternKey } from '../../frameworks/table';
import { argumentAt, firstArgumentName } from '../../sites/chain';
import type { Dialect } from '../../sites/dialect';
import { alike, isEnding, isNamed } from '../../sites/endings';
import { isEvidence, type ImportedName, type ImportFacts } from '../../sites/imports';
import { shapeOf } from '../../sites/nodes';
import { samePath, type Chain, type Segment, type Site, type SiteKind } from '../../sites/site';
import type { Node } from '../../syntax/runtime';
import { hasArgument, hasElements, hasLiterals, hasSiblings } from './beside';
import { declaredNames, evidenceOf, type Evidence } from './evidence';
import { readingsOf } from './readings';

/** A site that a pattern fits, with the receiver it was found on (`res`). */
export interface Match {
  readonly pattern: Pattern;
  readonly site: Site;
  readonly receiver: string | null;
}

/** Fits sites to the patterns of a file's dialect, in the light of what the file imports. */
export class Matcher {
  private readonly evidence: Evidence;
  /** The names that the file declares itself, read when one is first asked for. */
  private declared: ReadonlySet<string> | null = null;

  constructor(
    private readonly table: PatternTable,
    private readonly imports: ImportFacts,
    private readonly dialect: Dialect,
    private readonly text: string,
  ) {
    this.evidence = evidenceOf(imports, table.speakers);
  }

  /** The best match for a purpose; among equals the one declared first, at the outermost site. */
  find(purpose: Purpose, sites: readonly Site[], value: Node): Match | null {
    let best: Match | null = null;
    for (const site of [...sites].reverse()) {
      for (const match of this.matchesAt(purpose, site, value))
        if (!best || this.isBetter(match, best)) best = match;
    }
    return best;
  }

  /** What fits a site as it is written; if nothing does, as it is written out. */
  private matchesAt(purpose: Purpose, written: Site, value: Node): readonly Match[] {
    for (const { site, origin } of readingsOf(written, this.imports, this.table.namespaces)) {
      const fitting = this.patternsAt(purpose, site).flatMap(
        (pattern) => this.fit(pattern, site, origin, value) ?? [],
      );
      if (fitting.length > 0) return fitting;
    }
    return [];
  }

  /** The patterns of a site's name, then those of any name that ends like it: `_Response`. */
  private patternsAt(purpose: Purpose, site: Site): readonly Pattern[] {
    const { patterns } = this.table;
    return alike(site).flatMap((one) => patterns.get(patternKey(purpose, one)) ?? []);
  }

  /** Whether more speaks for a match: what counts first in its merits decides. */
  private isBetter(match: Match, than: Match): boolean {
    const others = this.meritsOf(than);
    const differences = this.meritsOf(match).map((merit, index) => merit - (others[index] ?? 0));
    return (differences.find((difference) => difference !== 0) ?? 0) > 0;
  }

  /** What speaks for a match, the weightiest first. */
  private meritsOf({ pattern, site }: Match): readonly number[] {
    const { framework, chain, slot, literals, siblings, arity } = pattern;
    const isCast = site.kind === 'argument' && shapeOf(site.anchor, this.dialect)?.is === 'wrapper';
    const isByEnding = isEnding(slot) || isEnding(chain.at(-1)?.name ?? '');
    const isAsserted = site.kind === 'compare' && site.slot === 'assert';
    return [
      isCast ? 0 : 1,
      pattern.root === 'name' ? 1 : 0, // Just the name of the example, before any receiver.
      isAsserted ? 1 : 0,
      isByEnding ? 0 : 1,
      !framework || this.isImported(framework) ? 1 : 0,
      insideSites.has(site.kind) ? 0 : 1,
      chain.length + literals.length + siblings.length, // The more an example says, the better.
      arity,
      framework?.tests ? 1 : 0,
    ];
  }

  /** Whether the file imports any framework or client, so that names in it may be meant for HTTP. */
  get speaksHttp(): boolean {
    return this.evidence.speaksHttp();
  }

  /** Whether the file speaks another protocol, as what sends mail does, whose servers may answer with that code, or with any. */
  mayBeOther(code: number | string | null, holder = ''): boolean {
    return this.evidence.mayBeOther(code, holder);
  }

  /** Whether the file runs programs and speaks no HTTP, so that a status is that of one which ended. */
  get runsPrograms(): boolean {
    return this.evidence.runsPrograms() && !this.speaksHttp;
  }

  /** The framework that an occurrence is said to be of: none where anybody may write so. */
  frameworkOf({ framework }: Pattern): string | null {
    if (!framework || (framework.shared && !this.isImported(framework))) return null;
    return framework.id;
  }

  /** Whether the file imports a module that proves the framework. */
  isImported(framework: Framework): boolean {
    return this.evidence.isImported(framework);
  }

  /** Whether a name is that of what an imported framework's handlers answer by: `w`, `res`, `conn`. */
  isAnswerer(name: string): boolean {
    return this.table.speakers.some(
      (framework) =>
        [framework.receivers, framework.ambient].some((names) => names?.includes(name)) &&
        this.isImported(framework),
    );
  }

  /** What a name stands for that is all of a module: `http-error` for what `./lib/http-error` exports. */
  moduleOf(name: string): string | null {
    const origin = this.imports.names.get(name.replace(/^new /, ''));
    if (origin?.imported !== 'default') return null;
    return /([^/]+?)(?:\.\w+)?$/.exec(origin.module)?.[1] ?? null;
  }

  private fit(
    pattern: Pattern,
    site: Site,
    origin: ImportedName | null,
    value: Node,
  ): Match | null {
    const { chain } = site;
    if (!samePath(pattern.path, site.path)) return null;
    const root = chain.length - pattern.chain.length;
    if (root < 0 || !this.sameTail(pattern.chain, chain, root)) return null;
    const receiver = receiverName(chain, root);
    if (pattern.root === 'name' && !this.sameRoot(pattern, chain, root)) return null;
    if (!this.needsMet(pattern, receiver, origin)) return null;
    if (!hasElements(pattern.elements, value, this.dialect)) return null;
    if (
      !hasLiterals(pattern, site, this.dialect) ||
      !hasSiblings(pattern.siblings, value, this.dialect)
    )
      return null;
    return {
      pattern,
      site,
      receiver: pattern.root === 'receiver' ? receiver : this.receiverGiven(pattern, site, root),
    };
  }

  /** The receiver that is passed to the call, or to one in its chain, where that is a plain name. */
  private receiverGiven({ chain, receiverSlot }: Pattern, site: Site, root: number): string | null {
    if (receiverSlot !== null) {
      const given = argumentAt(site.anchor, receiverSlot, this.dialect);
      return given && shapeOf(given, this.dialect)?.is === 'identifier' ? given.text : null;
    }
    const index = chain.findIndex(({ onReceiver }) => onReceiver);
    const call = index < 0 ? null : site.chain[root + index]?.call;
    return call ? firstArgumentName(call, this.dialect) : null;
  }

  /** Compares all segments, of the root only what it is given: the rest `needsMet` judges. */
  private sameTail(wanted: Chain, chain: Chain, root: number): boolean {
    for (let index = wanted.length - 1; index > 0; index -= 1) {
      if (!this.sameSegment(wanted[index], chain[root + index])) return false;
    }
    return hasArgument(wanted[0], chain[root], this.dialect);
  }

  private sameSegment(wanted: Segment | undefined, found: Segment | undefined): boolean {
    if (!wanted || !found) return false;
    if (!isNamed(found.name, wanted.name)) return false;
    // Without a list of arguments a call reads a member, as a key does: `body.status`, `body['status']`.
    const isRead = wanted.isBare === true || found.isBare === true;
    if (wanted.called !== found.called && !isRead) return false;
    return hasArgument(wanted, found, this.dialect);
  }

  private needsMet(
    pattern: Pattern,
    receiver: string | null,
    origin: ImportedName | null,
  ): boolean {
    const { framework, needs } = pattern;
    if (needs === 'none' || !framework) return !this.isOther(pattern, origin);
    if (needs === 'http') return this.speaksHttp;
    const named = receiver !== null && (framework.receivers ?? []).includes(receiver);
    const proven = pattern.root === 'any' || (pattern.root === 'receiver' && named);
    if (needs === 'both') return named && this.isImported(framework);
    if (needs === 'receiver') return proven;
    if (needs === 'either' && proven) return true;
    // A name that is imported at all must be imported from the framework, but for what asserts.
    const isBound = pattern.root === 'name' && pattern.role !== 'assert';
    const foreign = isBound && origin && !isEvidence(framework.evidence, origin.module);
    if (foreign || !this.isImported(framework)) return false;
    return pattern.root !== 'name' || origin !== null || this.isOwn(framework, pattern);
  }

  /** Whether a well-known name, `new Response(x)`, is something else here: own, or another package's. */
  private isOther(
    { framework, purpose, root, chain }: Pattern,
    origin: ImportedName | null,
  ): boolean {
    if (purpose !== 'implicit' || root !== 'name') return false;
    if (origin) return !framework || !isEvidence(framework.evidence, origin.module);
    return this.isDeclared(chain[0]?.name);
  }

  /** Whether a name without an import may be the framework's, or one's own that says what it compares. */
  private isOwn({ evidence }: Framework, { kind, chain, role, literals }: Pattern): boolean {
    const says = role === 'assert' && literals.some(({ isName }) => isName);
    if (kind === 'return' || says) return true;
    if (this.imports.opened?.some(({ module }) => isEvidence(evidence, module))) return true;
    const name = chain[0]?.name ?? '';
    const isUnimported = this.dialect.importsEachName && /^(?:new )?[A-Z]/.test(name);
    return !isUnimported && !this.isDeclared(name);
  }

  private sameRoot(pattern: Pattern, chain: Chain, root: number): boolean {
    if (pattern.chain.length === 0) return true;
    return root === 0 && this.sameSegment(pattern.chain[0], chain[0]);
  }

  /** Whether the file declares a function or class of this name itself. */
  private isDeclared(name = ''): boolean {
    this.declared ??= declaredNames(this.text);
    return this.declared.has(name.replace(/^new /, ''));
  }
}

/**
 * The receiver before a chain's tail: calls in between are skipped, `res.set(…).status` is on `res`;
 * but one without a list of arguments reads a member, `e.response.code` is of the `response`.
 */
function receiverName(chain: Chain, root: number): string | null {
  const index = chain
    .slice(0, root + 1)
    .findLastIndex(({ called, isBare }) => !called || isBare === true);
  return chain[Math.max(index, 0)]?.name ?? null;
}

/** Sites that say nothing of what an object is given to. */
const insideSites: ReadonlySet<SiteKind> = new Set(['property', 'keyword', 'return']);
