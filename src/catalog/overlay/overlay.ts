import type {
  Confusion,
  HeaderRequirement,
  RegistryEntry,
  StatusClass,
  UnregisteredCode,
} from '../registry';
import clientError from './clientError.json';
import informational from './informational.json';
import redirection from './redirection.json';
import serverError from './serverError.json';
import successful from './successful.json';
import unregistered from './unregistered.json';

/** What the files of this folder say about a code; what they leave out is the default. */
interface Statement {
  readonly phrase: string;
  readonly document: string;
  readonly summary: string;
  readonly section?: string;
  /** The definition's address where it does not follow from document and section. */
  readonly url?: string;
  /** `false` where MDN has no page. */
  readonly mdn?: boolean;
  readonly formerPhrases?: readonly string[];
  readonly standing?: string;
  readonly expires?: string;
  readonly replacements?: readonly number[];
  readonly content?: RegistryEntry['content'];
  readonly caching?: string;
  readonly retry?: { readonly kind: string; readonly text: string };
  readonly headers?: readonly (Omit<HeaderRequirement, 'level' | 'when'> & {
    readonly level: string;
    readonly when?: string;
  })[];
  readonly methods?: string;
  readonly origin?: string;
  readonly confusedWith?: readonly Confusion[];
  readonly note?: string;
}

const files: Readonly<Record<StatusClass, Readonly<Record<string, Statement>>>> = {
  informational,
  successful,
  redirection,
  clientError,
  serverError,
};

const explanation = {
  allowed: true,
  text: 'Should explain the error, except in answer to HEAD (RFC 9110 §15.5, §15.6).',
};

const contentOfClass: Readonly<Record<StatusClass, RegistryEntry['content']>> = {
  informational: { allowed: false, text: 'None: the response ends after its header section.' },
  successful: { allowed: true, text: 'Optional.' },
  redirection: { allowed: true, text: 'Usually a short note with a link.' },
  clientError: explanation,
  serverError: explanation,
};

function definitionUrl(said: Statement): string {
  const name = said.document.replace('RFC ', 'rfc');
  return said.url ?? `https://www.rfc-editor.org/rfc/${name}#section-${said.section ?? '1'}`;
}

function facts(said: Statement) {
  return {
    phrase: said.phrase,
    formerPhrases: said.formerPhrases ?? [],
    standing: (said.standing ?? 'current') as RegistryEntry['standing'],
    expires: said.expires ?? null,
    replacements: said.replacements ?? [],
    definition: {
      document: said.document,
      section: said.section ?? null,
      url: definitionUrl(said),
    },
    summary: said.summary,
    methods: said.methods ?? null,
    confusedWith: said.confusedWith ?? [],
    note: said.note ?? null,
  };
}

function headers(said: Statement): readonly HeaderRequirement[] {
  return (said.headers ?? []).map((header) => ({
    names: header.names,
    level: header.level as HeaderRequirement['level'],
    when: header.when ?? null,
    source: header.source,
  }));
}

function entry(code: string, statusClass: StatusClass, said: Statement): RegistryEntry {
  const mdn = `https://developer.mozilla.org/docs/Web/HTTP/Reference/Status/${code}`;
  return {
    code: Number(code),
    class: statusClass,
    ...facts(said),
    mdn: said.mdn === false ? null : mdn,
    content: said.content ?? contentOfClass[statusClass],
    caching: (said.caching ?? 'explicit') as RegistryEntry['caching'],
    retry: (said.retry ?? { kind: 'none', text: null }) as RegistryEntry['retry'],
    headers: headers(said),
    origin: (said.origin ?? 'any') as RegistryEntry['origin'],
  };
}

/** Every registered code with what we add to the registry's facts, ascending. */
export const overlay: readonly RegistryEntry[] = (Object.keys(files) as StatusClass[]).flatMap(
  (statusClass) =>
    Object.entries(files[statusClass]).map(([code, said]) => entry(code, statusClass, said)),
);

/** Every use of a code outside the registry that we know of, ascending. */
export const unregisteredCodes: readonly UnregisteredCode[] = unregistered.map((use) => ({
  ...use,
  note: use.note ?? null,
}));
