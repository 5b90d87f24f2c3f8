import type { ConstantTable } from '../../frameworks/constants';
import type { Accepts, Framework } from '../../frameworks/framework';
import type { LearnedExample } from '../matching/byExample';
import { statusExamplesOf } from '../matching/statusExamples';
import {
  anyNumber,
  isTokenExample,
  parseExample,
  type Tokenizer,
  type TokenPattern,
} from './pattern';
import type { Token } from './tokens';

/** An example, learned. */
export interface Learned extends LearnedExample, TokenPattern {
  /** Texts of which one proves it; `null` where nothing has to. */
  readonly evidence: readonly string[] | null;
  readonly accepts: Accepts | null;
}

/** The examples of a language's frameworks, its constants, and what a user teaches. */
export class Examples {
  /** By the first token, the longest first. */
  private readonly byFirst = new Map<string, Learned[]>();

  constructor(
    frameworks: readonly Framework[],
    tables: readonly ConstantTable[],
    taught: readonly string[],
    private readonly tokenizer: Tokenizer,
  ) {
    for (const code of taught) if (isTokenExample(code, tokenizer)) this.learn(code, anyFramework);
    for (const framework of frameworks) this.teach(framework);
    for (const table of tables) this.teachConstants(table);
    for (const own of this.byFirst.values()) own.sort((a, b) => b.steps.length - a.steps.length);
  }

  get all(): readonly Learned[] {
    return [...this.byFirst.values()].flat();
  }

  /** The examples that may begin with a token. */
  beginningWith({ kind, text }: Token): readonly Learned[] {
    return this.byFirst.get(kind === 'number' ? anyNumber : this.tokenizer.key(text)) ?? [];
  }

  private teach(framework: Framework): void {
    for (const { detail, role, names } of statusExamplesOf(framework)) {
      const { code, needs, accepts = null } = detail;
      const evidence = needs === 'none' ? null : framework.evidence;
      this.learn(code, { framework, role, names: names ?? {}, evidence, accepts });
    }
  }

  /** The constants of a table are text where no example has them, if they tell it by what is before the name. */
  private teachConstants(table: ConstantTable): void {
    for (const form of table.forms) {
      const first = form === '$NAME' ? null : this.tokenizer.tokens(form)[0];
      if (first && first.kind !== 'name') continue;
      const { key } = this.tokenizer;
      const firsts = first ? [key(first.text)] : Object.keys(table.names).map(key);
      const own = { steps: [anyCode], firsts, block: null, evidence: modulesOf(table) };
      this.add({ ...anyFramework, ...own, role: 'text', example: form, accepts: 'constants' });
    }
  }

  private learn(code: string, learned: Omit<Learned, keyof TokenPattern | 'example'>): void {
    const receivers = learned.framework?.receivers ?? [];
    const parsed = parseExample(code, Object.keys(learned.names), receivers, this.tokenizer);
    this.add({ ...learned, ...parsed, example: code });
  }

  private add(pattern: Learned): void {
    for (const first of pattern.firsts) {
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), pattern]);
    }
  }
}

/** What proves a table; `null` for one that is always in scope. */
export function modulesOf({ modules }: ConstantTable): readonly string[] | null {
  return modules.length > 0 ? modules : null;
}

const anyCode = { is: 'code', quoted: false } as const;

/** An example that is no framework's: what a user teaches. */
export const anyFramework = {
  framework: null,
  role: 'emit',
  names: {},
  evidence: null,
  accepts: null,
} as const;
