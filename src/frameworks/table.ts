import type { Dialect } from '../sites/dialect';
import { isEvidence } from '../sites/imports';
import type { Role } from '../sites/role';
import { siteKey } from '../sites/site';
import type { DetailedExample, Example, Framework, NamedResponses } from './framework';
import { learn, type Lesson, type Parse } from './learn';
import type { Pattern, PatternTable, Purpose } from './pattern';

/** The lists of a framework that hold examples of a status, with the role they give it. */
const statusLists = [
  ['emit', 'emit'],
  ['raise', 'emit'],
  ['declare', 'declare'],
  ['mock', 'mock'],
  ['assert', 'assert'],
  ['consume', 'consume'],
  ['config', 'config'],
] as const satisfies readonly (readonly [keyof Framework, Role])[];

/** The key of a pattern in its table. */
export function patternKey(purpose: Purpose, site: Parameters<typeof siteKey>[0]): string {
  return `${purpose} ${siteKey(site)}`;
}

/**
 * Learns all examples of the frameworks of a dialect, and the user's own patterns before them.
 * An example that is no code of the language throws, with the framework's name; a user's is left out
 * and told to `reject`.
 */
export function learnTable(
  frameworks: readonly Framework[],
  patterns: readonly string[],
  dialect: Dialect,
  parse: Parse,
  reject: (pattern: string) => void = () => undefined,
): PatternTable {
  const learned: Pattern[] = [];
  for (const code of patterns) {
    const lesson = code.includes('$STATUS') ? learn(code, 'STATUS', [], dialect, parse) : null;
    if (lesson) learned.push(userPattern(code, lesson));
    else reject(code);
  }
  for (const framework of frameworks) {
    if (framework.dialects.includes(dialect.id)) {
      learned.push(...new Teacher(framework, dialect, parse).teach());
    }
  }
  return tableOf(learned, (module) => {
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
      names.add((pattern.chain.at(-1)?.name ?? '').replace(/^new /, ''));
    }
  }
  const hasPhrases = learned.some(({ values }) => values === 'phrase');
  return { patterns, names, hasPhrases, namespaces };
}

function userPattern(code: string, lesson: Lesson): Pattern {
  return { ...lesson, ...plain, purpose: 'status', example: code, role: 'emit', needs: 'none' };
}

const plain = {
  framework: null,
  raised: false,
  unlessSet: false,
  code: null,
  values: null,
  misuse: null,
} as const;

/** Turns one framework's examples into patterns. */
class Teacher {
  constructor(
    private readonly framework: Framework,
    private readonly dialect: Dialect,
    private readonly parse: Parse,
  ) {}

  teach(): Pattern[] {
    const { framework } = this;
    return [
      ...statusLists.flatMap(([list, role]) =>
        (framework[list] ?? []).map((example) =>
          this.pattern('status', example, 'STATUS', { role, raised: list === 'raise' }),
        ),
      ),
      ...(framework.named ?? []).flatMap((responses) => this.named(responses)),
      ...(framework.implicit ?? []).map((example) =>
        this.pattern('implicit', example, assigned(example), { code: 200, unlessSet: true }),
      ),
      ...(framework.body ?? []).map((example) => this.pattern('body', example, contentOf(example))),
      ...(framework.header ?? []).map((example) => this.pattern('header', example, 'VALUE')),
    ];
  }

  private pattern(
    purpose: Purpose,
    example: Example,
    target: string | null,
    more: Partial<Pattern> = {},
  ): Pattern {
    const detail: DetailedExample = typeof example === 'string' ? { code: example } : example;
    return {
      ...this.lesson(detail.code, target),
      ...plain,
      purpose,
      example: detail.code,
      framework: this.framework,
      role: 'emit',
      needs: detail.needs ?? 'either',
      values: detail.values ?? null,
      misuse: detail.misuse ?? null,
      ...more,
    };
  }

  /** One pattern a name; the example is parsed once. */
  private named({ code, names, role, raised, needs, unlessSet }: NamedResponses): Pattern[] {
    const template = this.pattern('named', code, 'NAME', {
      role,
      raised: raised ?? false,
      unlessSet: unlessSet ?? false,
    });
    const placeholder = this.dialect.placeholder('NAME');
    return Object.entries(names).map(([name, status]) => ({
      ...template,
      needs: needs ?? 'either',
      code: status,
      chain: template.chain.map((segment) => ({
        ...segment,
        name: segment.name.replace(placeholder, () => name),
      })),
    }));
  }

  private lesson(code: string, target: string | null): Lesson {
    const { receivers = [], id } = this.framework;
    const lesson = learn(code, target, receivers, this.dialect, this.parse);
    if (!lesson) throw new Error(`The framework ${id} has an example that cannot be read: ${code}`);
    return lesson;
  }
}

/** An implicit answer is the call as a whole, or what is assigned: `ctx.body = $BODY`. */
function assigned(example: Example): string | null {
  const code = typeof example === 'string' ? example : example.code;
  return /[^=]=\s*\$\w+$/.test(code) ? contentOf(example) : null;
}

/** The content placeholder of a body example; `null` where the example sends none. */
function contentOf(example: Example): string | null {
  const code = typeof example === 'string' ? example : example.code;
  return ['BODY', 'JSON', 'TEXT'].find((name) => code.includes(`$${name}`)) ?? null;
}
