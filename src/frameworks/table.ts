import type { Dialect } from '../sites/dialect';
import { isEvidence } from '../sites/imports';
import { siteKey } from '../sites/site';
import {
  detailOf,
  statusLists,
  type Example,
  type Framework,
  type NamedResponses,
} from './framework';
import { learn, type Parse } from './learn';
import type { Lesson } from './lesson';
import { lessonKey, type LessonBook } from './lessons';
import { unsaid, type Pattern, type PatternTable, type Purpose } from './pattern';

/** The key of a pattern in its table. */
export function patternKey(purpose: Purpose, site: Parameters<typeof siteKey>[0]): string {
  return `${purpose} ${siteKey(site)}`;
}

/**
 * Learns all examples of the frameworks of a dialect, and the user's own patterns before them.
 * Lessons in `book` are taken from there, others are noted in it.
 * An example that is no code for this grammar is left out and told to `reject`: of a dialect's
 * languages the first can read them all.
 */
export function learnTable(
  frameworks: readonly Framework[],
  patterns: readonly string[],
  dialect: Dialect,
  parse: Parse,
  book: LessonBook = new Map(),
  reject: (example: string) => void = () => undefined,
): PatternTable {
  const own = patterns.flatMap((code) => {
    const lesson = code.includes('$STATUS') ? learn(code, 'STATUS', [], dialect, parse) : null;
    if (!lesson) reject(code);
    return lesson ? userPattern(code, lesson) : [];
  });
  const taught = frameworks
    .filter(({ dialects }) => dialects.includes(dialect.id))
    .flatMap((framework) => new Teacher(framework, dialect, parse, book, reject).teach());
  return tableOf([...own, ...taught], (module) => {
    const owner = frameworks.find(
      ({ evidence, namespace }) => namespace && isEvidence(evidence, module),
    );
    return owner?.namespace ?? null;
  });
}

function tableOf(
  learned: readonly Pattern[],
  namespaces: PatternTable['namespaces'],
): PatternTable {
  const patterns = new Map<string, Pattern[]>();
  const names = new Set<string>();
  for (const pattern of learned) {
    const key = patternKey(pattern.purpose, pattern);
    patterns.set(key, [...(patterns.get(key) ?? []), pattern]);
    if (pattern.purpose === 'named' || pattern.purpose === 'implicit') {
      const name = pattern.chain.at(-1)?.name ?? pattern.path.split('.').at(-1) ?? '';
      names.add(name.replace(/^new /, ''));
    }
  }
  const speakers = new Set(learned.flatMap(({ framework }) => framework ?? []).filter(speaksHttp));
  const hasPhrases = learned.some(({ values }) => values === 'phrase');
  return { patterns, speakers: [...speakers], names, hasPhrases, namespaces };
}

/** A framework of servers or clients; not one that only tests, which may test anything. */
function speaksHttp({ emit, raise, declare, consume }: Framework): boolean {
  return [emit, raise, declare, consume].some((examples) => examples !== undefined);
}

function userPattern(code: string, lesson: Lesson): Pattern {
  return { ...lesson, ...unsaid, purpose: 'status', example: code, role: 'emit', needs: 'none' };
}

/** Turns one framework's examples into patterns. */
class Teacher {
  constructor(
    private readonly framework: Framework,
    private readonly dialect: Dialect,
    private readonly parse: Parse,
    private readonly book: LessonBook,
    private readonly reject: (example: string) => void,
  ) {}

  teach(): Pattern[] {
    const { framework } = this;
    return [
      ...statusLists.flatMap(([list, role]) =>
        this.own(framework[list])
          .flatMap((example) =>
            this.pattern('status', example, 'STATUS', { role, raised: list === 'raise' }),
          )
          .flatMap((pattern) => this.alike(pattern)),
      ),
      ...this.own(framework.named).flatMap((responses) => this.named(responses)),
      ...this.own(framework.implicit).flatMap((example) =>
        this.pattern('implicit', example, assigned(example), { code: 200, unlessSet: true }),
      ),
      ...this.own(framework.body).flatMap((example) =>
        this.pattern('body', example, contentOf(example)),
      ),
      ...(framework.header ?? []).flatMap((example) => this.pattern('header', example, 'VALUE')),
      ...this.own(framework.answers)
        .flatMap((example) => this.pattern('answer', example, 'ANSWER'))
        .flatMap((pattern) => this.alike(pattern)),
    ];
  }

  /** The examples that are written in this dialect. */
  private own<T extends Example | NamedResponses>(examples: readonly T[] = []): readonly T[] {
    return examples.filter(
      (example) => detailOf(example).dialects?.includes(this.dialect.id) ?? true,
    );
  }

  /** A pattern, and what it is with each synonym in place of a name. */
  private alike(pattern: Pattern): Pattern[] {
    let patterns = [pattern];
    for (const [name, others] of Object.entries(this.framework.synonyms ?? {})) {
      if (!mentions(pattern, name)) continue;
      patterns = patterns.flatMap((one) => [
        one,
        ...others.map((other) => renamed(one, name, other)),
      ]);
    }
    return patterns;
  }

  /** None where the example cannot be read. */
  private pattern(
    purpose: Purpose,
    example: Example,
    target: string | null,
    more: Partial<Pattern> = {},
  ): Pattern[] {
    const detail = detailOf(example);
    const lesson = this.lesson(detail.code, target);
    if (!lesson) return [];
    const { code, needs = 'either', unlessError = false, sendsHead = false } = detail;
    const { values = null, accepts = null, misuse = null, header = null } = detail;
    const said = { example: code, needs, values, accepts, misuse, unlessError, sendsHead, header };
    const { framework } = this;
    return [{ ...lesson, ...unsaid, purpose, framework, role: 'emit', ...said, ...more }];
  }

  /** One pattern a name; the example is parsed once. */
  private named({ code, names, role, raised, needs, unlessSet }: NamedResponses): Pattern[] {
    const [template] = this.pattern('named', code, 'NAME', {
      role,
      raised: raised ?? false,
      unlessSet: unlessSet ?? false,
    });
    if (!template) return [];
    const placeholder = this.dialect.placeholder('NAME');
    return Object.entries(names).map(([name, status]) => {
      const named = (text: string): string => text.replace(placeholder, () => name);
      return {
        ...template,
        needs: needs ?? 'either',
        code: status,
        path: named(template.path),
        chain: template.chain.map((segment) => ({ ...segment, name: named(segment.name) })),
        siblings: template.siblings.map((member) => ({ ...member, name: named(member.name) })),
      };
    });
  }

  /** What an example says: from the book, else learned now and noted there. */
  private lesson(code: string, target: string | null): Lesson | null {
    const { receivers = [], id } = this.framework;
    const key = lessonKey(id, target, code);
    const lesson = this.book.get(key) ?? learn(code, target, receivers, this.dialect, this.parse);
    if (lesson) this.book.set(key, lesson);
    else this.reject(code);
    return lesson;
  }
}

/** Whether a name stands in a pattern's chain or path, or in what it asks of arguments. */
function mentions({ chain, literals, path }: Pattern, name: string): boolean {
  return (
    path.split(/[.[\]#]+/).includes(name) ||
    chain.some((segment) => segment.name === name || segment.argument === name) ||
    literals.some(({ text }) => text === name)
  );
}

function renamed(pattern: Pattern, from: string, to: string): Pattern {
  const other = <T>(name: T): T | string => (name === from ? to : name);
  return {
    ...pattern,
    path: pattern.path.replace(/(?<=\.)[^.[\]#]+/g, other),
    chain: pattern.chain.map((segment) => ({
      ...segment,
      name: other(segment.name),
      ...(segment.argument === undefined ? {} : { argument: other(segment.argument) }),
    })),
    literals: pattern.literals.map((literal) => ({ ...literal, text: other(literal.text) })),
  };
}

/** An implicit answer is the call as a whole, or what is assigned: `ctx.body = $BODY`. */
function assigned(example: Example): string | null {
  const code = detailOf(example).code;
  return /[^=]=\s*\$\w+$/.test(code) ? contentOf(example) : null;
}

/** The content placeholder of a body example; `null` where the example sends none. */
function contentOf(example: Example): string | null {
  const code = detailOf(example).code;
  return ['BODY', 'JSON', 'TEXT', 'VIEW'].find((name) => code.includes(`$${name}`)) ?? null;
}
