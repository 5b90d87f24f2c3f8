import { snapshot } from './iana/snapshot';
import { nearestCode } from './nearest';
import { overlay, unregisteredCodes } from './overlay/overlay';
import { phraseKey, searchEntries } from './search';

/** The five classes of RFC 9110 §15. */
export type StatusClass =
  'informational' | 'successful' | 'redirection' | 'clientError' | 'serverError';

/** A requirement level: RFC 2119 words, or how common a thing is where no such word was used. */
export type Requirement = 'MUST' | 'MUST NOT' | 'SHOULD' | 'SHOULD NOT' | 'MAY' | 'typical';

/** How a registered code stands: in use, or why it should not be used. */
export type Standing = 'current' | 'temporary' | 'deprecated' | 'obsolete' | 'unused';

/**
 * Whether a cache may store the response: `heuristic`, without being told so (RFC 9110 §15.1);
 * `explicit`, only with explicit freshness; `forbidden`, never (RFC 6585).
 */
export type Caching = 'heuristic' | 'explicit' | 'forbidden';

/** What a client may do after the response, in a word. */
export type RetryKind =
  | 'none'
  | 'never'
  | 'safe-now'
  | 'later'
  | 'later-if-header'
  | 'after-change'
  | 'after-auth'
  | 'after-handshake'
  | 'new-connection'
  | 'idempotent-only'
  | 'user-action'
  | 'poll'
  | 'inspect'
  | 'choose'
  | 'follow'
  | 'follow-get'
  | 'use-cache';

/**
 * Who sends the code: `any` server; the `server-stack` rather than a handler; a server acting as a
 * `gateway` or proxy; a `proxy` only.
 */
export type Origin = 'any' | 'server-stack' | 'gateway' | 'proxy';

/** Header fields that belong to a code, and who asks for them. */
export interface HeaderRequirement {
  /** Field names; any one of them where they are alternatives, such as two validators. */
  readonly names: readonly string[];
  readonly level: Requirement;
  /** The case in which they are asked for; `null`: always. */
  readonly when: string | null;
  /** The document that asks: "RFC 9110 §15.5.6". */
  readonly source: string;
}

/** A code that is easily taken for another one, and how to tell them apart. */
export interface Confusion {
  readonly code: number;
  /** One sentence about when the other code is the right one. */
  readonly why: string;
}

/** Where a code is defined. */
export interface Definition {
  /** "RFC 9110", or the name of a draft. */
  readonly document: string;
  /** "15.5.5", or `null` where the whole document is meant. */
  readonly section: string | null;
  readonly url: string;
}

/** A registered status code: the registry's facts and what we add to them. */
export interface RegistryEntry {
  readonly code: number;
  readonly class: StatusClass;
  /** The reason phrase; for the two codes that the registry calls "(Unused)", the known name. */
  readonly phrase: string;
  /** Phrases of earlier documents, newest first: "Payload Too Large". */
  readonly formerPhrases: readonly string[];
  readonly standing: Standing;
  /** The last day of a temporary registration, as `2026-11-13`. */
  readonly expires: string | null;
  /** Codes to use instead of one that should not be used, best first. */
  readonly replacements: readonly number[];
  readonly definition: Definition;
  /** The code's page on MDN, or `null` where it has none. */
  readonly mdn: string | null;
  /** One or two sentences on what the code means. */
  readonly summary: string;
  /** Whether a response with this code may have content, and what is expected of it. */
  readonly content: { readonly allowed: boolean; readonly text: string };
  readonly caching: Caching;
  readonly retry: { readonly kind: RetryKind; readonly text: string | null };
  readonly headers: readonly HeaderRequirement[];
  /** The requests that the code may answer; `null`: any. */
  readonly methods: string | null;
  readonly origin: Origin;
  readonly confusedWith: readonly Confusion[];
  readonly note: string | null;
}

/** A use of a code that the registry does not know; one code may have several. */
export interface UnregisteredCode {
  readonly code: number;
  readonly phrase: string;
  /** Who made it up: "Cloudflare". */
  readonly owner: string;
  /** Registered codes to use instead, best first. */
  readonly replacements: readonly number[];
  /** Where this use is documented. */
  readonly source: string;
  readonly note: string | null;
}

/** The IANA HTTP Status Code Registry with our overlay, and what is known beyond it. */
export interface Registry {
  /** The day of the registry's last change that the snapshot has, as `2025-09-15`. */
  readonly updated: string;
  /** All registered codes, ascending. */
  readonly entries: readonly RegistryEntry[];
  /** The ranges that the registry lists as unassigned, both ends included, ascending. */
  readonly unassigned: readonly (readonly [number, number])[];
  get(code: number): RegistryEntry | null;
  isRegistered(code: number): boolean;
  /** The uses of a code outside the registry; codes that are registered too may have some. */
  unregistered(code: number): readonly UnregisteredCode[];
  /**
   * Codes to use instead of one that should not be used, best first. Where uses differ, none unless
   * the chief one has some: nothing replaces nginx's 499, whatever others mean by it.
   */
  replacements(code: number): readonly number[];
  /** The class by the first digit; `null` outside 100 to 599. */
  statusClass(code: number): StatusClass | null;
  /** The reason phrase, or the first name of an unregistered code. */
  phrase(code: number): string | null;
  /** The registered code with this phrase, current or former; case, spaces and signs do not count. */
  findByPhrase(text: string): number | null;
  /** The code in use that was likely meant: one digit away, or else the x00 of its class. */
  nearestRegistered(code: number): number | null;
  /** Codes that answer the words or begin with the digits, best first; all of them for no words. */
  search(words: string): readonly RegistryEntry[];
}

const classes: readonly StatusClass[] = [
  'informational',
  'successful',
  'redirection',
  'clientError',
  'serverError',
];

function statusClass(code: number): StatusClass | null {
  return classes[Math.floor(code / 100) - 1] ?? null;
}

/** The codes of entries by their phrases, current and former. */
function codesByPhrase(entries: readonly RegistryEntry[]): ReadonlyMap<string, number> {
  return new Map(
    entries.flatMap(({ code, phrase, formerPhrases }) =>
      [phrase, ...formerPhrases].map((each) => [phraseKey(each), code]),
    ),
  );
}

/** What replaces a code by its uses, the chief one first. */
function replacementsOf(uses: readonly Pick<RegistryEntry, 'replacements'>[]): readonly number[] {
  if (!uses[0] || uses[0].replacements.length === 0) return [];
  return [...new Set(uses.flatMap(({ replacements }) => replacements))];
}

function createRegistry(): Registry {
  const entries = overlay;
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const byPhrase = codesByPhrase(entries);
  const current = entries.filter((entry) => entry.standing === 'current').map(({ code }) => code);
  const unregistered = (code: number) => unregisteredCodes.filter((use) => use.code === code);
  return Object.freeze<Registry>({
    updated: snapshot.updated,
    entries,
    unassigned: snapshot.unassigned,
    get: (code) => byCode.get(code) ?? null,
    isRegistered: (code) => byCode.has(code),
    unregistered,
    replacements: (code) => {
      const entry = byCode.get(code);
      return replacementsOf(entry ? [entry] : unregistered(code));
    },
    statusClass,
    phrase: (code) => byCode.get(code)?.phrase ?? unregistered(code)[0]?.phrase ?? null,
    findByPhrase: (text) => byPhrase.get(phraseKey(text)) ?? null,
    nearestRegistered: (code) => nearestCode(code, current),
    search: (words) => searchEntries(entries, words),
  });
}

/** The registry that everything is judged against. */
export const registry: Registry = createRegistry();
