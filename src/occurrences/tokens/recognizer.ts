import type { ConstantTable } from '../../frameworks/constants';
import type { FoundByExample } from '../matching/byExample';
import { innermostBraces } from './braces';
import { anyFramework, modulesOf, type Examples, type Learned } from './examples';
import {
  isInside,
  opensBracket,
  reachOf,
  valuesAt,
  type ReadValue,
  type Tokenizer,
} from './pattern';
import type { Token } from './tokens';
import { toldAt } from './told';
import { isUse } from './use';
import { Values, type Read, type Reading, type Value } from './values';

/** What may be a code among tokens. */
export interface Seen extends Omit<FoundByExample, 'text'> {
  readonly pattern: Learned;
}

/** Recognises codes among tokens, by examples, constants and the names beside them. */
export class Recognizer {
  private readonly values: Values;
  /** How many tokens before a code its example begins, at most. */
  private readonly reach: number;

  constructor(
    private readonly examples: Examples,
    private readonly tables: readonly ConstantTable[],
    /** All that proves frameworks and constants. */
    private readonly evidence: readonly string[],
    private readonly tokenizer: Tokenizer,
  ) {
    this.values = new Values(tables, tokenizer);
    this.reach = Math.max(0, ...examples.all.map(reachOf));
  }

  /** All that may be codes; what examples say comes first. */
  seenIn(tokens: readonly Token[]): Seen[] {
    const braces = innermostBraces(tokens);
    return [
      ...tokens.flatMap((_, index) => this.byExamples(tokens, index, braces[index])),
      ...tokens.flatMap((_, index) => this.byNames(tokens, index)),
    ];
  }

  /** The same of all that the token at an index may be a part of; `braces` are those around each up to it. */
  seenAround(
    tokens: readonly Token[],
    at: number,
    braces: readonly (number | undefined)[],
  ): Seen[] {
    const seen = this.byNames(tokens, at);
    for (let index = at; index >= 0 && index >= at - this.reach; index -= 1) {
      seen.unshift(...this.byExamples(tokens, index, braces[index]));
    }
    return seen;
  }

  /** Of what may stand at a place, the first that is proven; it is no framework's where anybody may write so. */
  proven<One extends Seen>(found: readonly One[], evidence: ReadonlySet<string>): One[] {
    const isShown = (texts: readonly string[] | null): boolean =>
      texts === null || texts.some((text) => evidence.has(text));
    const first = new Map<number, One>();
    for (const each of found) {
      const table = this.tables.find(({ id }) => id === each.named?.table);
      if (!isShown(each.pattern.evidence) || (table && !isShown(modulesOf(table)))) continue;
      const { framework } = each.pattern;
      const isAnybodys = framework?.shared === true && !isShown(framework.evidence);
      const own = isAnybodys ? { ...each, pattern: { ...each.pattern, framework: null } } : each;
      if (!first.has(each.end)) first.set(each.end, own);
    }
    return withoutHeld([...first.values()].sort((a, b) => a.start - b.start || b.end - a.end));
  }

  /** The codes of the examples that begin at an index. */
  private byExamples(tokens: readonly Token[], index: number, brace: number | undefined): Seen[] {
    const { key } = this.tokenizer;
    const token = tokens[index];
    if (!token) return [];
    return this.examples.beginningWith(token).flatMap((pattern) => {
      if (!isUse(tokens, index, pattern)) return [];
      const read = this.reading(tokens, pattern);
      const values = valuesAt(pattern.steps, tokens, index, read, key) ?? [];
      if (values.length === 0 || !isInside(pattern, tokens, brace, key)) return [];
      const { accepts } = pattern;
      return values.map((value) => ({ ...value, pattern, accepts }));
    });
  }

  /** The code at an index, if names beside it tell. */
  private byNames(tokens: readonly Token[], index: number): Seen[] {
    const told = toldAt(tokens, index);
    if (!told) return [];
    const { start, end, digits, notation, role, alone } = told;
    const evidence = alone ? null : this.evidence;
    const own = { example: 'by its name', steps: [], block: null, firsts: [], evidence, role };
    const pattern: Learned = { ...anyFramework, ...own };
    return [{ start, end, code: Number(digits), notation, named: null, pattern, accepts: null }];
  }

  /** Reads what stands for `$STATUS` and `$NAME` in a pattern. */
  private reading(
    tokens: readonly Token[],
    { names, accepts, steps, framework }: Learned,
  ): ReadValue<Value> {
    // What begins with a bracket may be anything's, a date's too: no codes count there that none could be.
    const [first] = steps;
    const isLoose = framework?.marks === true || (first !== undefined && opensBracket(first));
    return (step, at) => {
      if (step.is === 'name') return this.values.name(tokens, at, names, step.quoted).map(alone);
      const constants = step.quoted ? [] : this.values.constants(tokens, at).map(alone);
      const numbers = accepts === 'constants' ? [] : this.values.numbers(tokens, at, step.quoted);
      const isTaken = numbers.length > 0 && (!isLoose || numbers.every(isClassed));
      return isTaken ? [{ values: numbers, next: at + 1 }, ...constants] : constants;
    };
  }
}

/** What was found in order, but for what words say of a code that another one holds, as a phrase does its number. */
function withoutHeld<One extends Seen>(found: readonly One[]): One[] {
  let reached = 0;
  return found.filter(({ end, isLabelled }) => {
    const isHeld = isLabelled === true && end <= reached;
    reached = Math.max(reached, end);
    return !isHeld;
  });
}

/** Whether a code is of one of the five classes. */
function isClassed({ code }: Value): boolean {
  return typeof code === 'string' || (code >= 100 && code < 600);
}

/** A reading of one value. */
function alone({ value, next }: Read): Reading {
  return { values: [value], next };
}
