import { own } from '../../catalog/own';
import { holdsStatus } from '../../frameworks/telling/values';
import type { Framework, Needs } from '../../frameworks/framework';
import type { Role } from '../../sites/role';
import { anyComparison, escaped } from '../../syntax/words';
import type { Notation } from '../occurrence';

/** Words that name status codes, the usual one of several first. */
export interface CodeNames {
  readonly notation: Extract<Notation, 'constant' | 'phrase'>;
  readonly codes: ReadonlyMap<string, number>;
}

/** One step of a path: a key's name, or what stands for several. */
export type Segment =
  | { readonly is: 'name'; readonly name: string }
  /** `"*.conf"`: any one key that ends so. */
  | { readonly is: 'ending'; readonly ending: string }
  /** `*`: any one key but an extension's. `**`: any number of steps. `[]`: an item of a list. */
  | { readonly is: 'any' | 'deep' | 'item' }
  /** `$METHOD`: a request method, in any case. `$STATUS`: the code itself. `$TELLING`: a key that tells of a status by its words. */
  | { readonly is: 'method' | 'status' | 'telling' };

/** A learned path of a contract: where its codes stand. */
export interface PathPattern {
  /** As the framework has it. */
  readonly example: string;
  readonly segments: readonly Segment[];
  /** How the value holds its codes, one group around each; `null` where the key is the code. */
  readonly value: RegExp | null;
  /** The value is a longer text with codes anywhere in it, such as a line of a script. */
  readonly isProse: boolean;
  /** The words that stand for codes, where it is not the codes themselves. */
  readonly names: CodeNames | null;
  readonly framework: Framework | null;
  readonly role: Role;
  readonly needs: Needs;
  /** What proves it, each alone. */
  readonly evidence: readonly string[];
  /** Keys that the object of the code has, each entry alone, several joined by ` + `. */
  readonly holds: readonly string[] | null;
  /** The object at the path is one that others refer to. */
  readonly isDefinition: boolean;
  /** The language that the value is a text in, where it is one. */
  readonly language: string | null;
}

/** How a list goes on: its steps are written `[]`. */
export const item = '[]';

/** How the keys begin that tools add to a contract for themselves. */
const extension = 'x-';

const segmentsOf = /"([^"]+)"|\*\*|\*|\[\]|\$METHOD|\$STATUS|\$TELLING|[^\s."[\]*$]+/g;
/** How a label of a metric is held against a value; within JSON the quote is escaped. */
const anyMatcher = '\\s*(?:[=!]~|!?=)\\s*\\\\?["`]';

const whole = /^((?:"[^"]*"|[^":])+):(?: (.+))?$/;

const code = '(?<!\\d)[1-9]\\d\\d(?!\\d)|[1-5][xX]{2}';

/** The request methods that OpenAPI knows by name. */
export const methods: ReadonlySet<string> = new Set(
  'get put post delete options head patch trace query'.split(' '),
);

/**
 * Reads a path, written as one reads it in YAML: `paths.*.$METHOD.responses.$STATUS:` where the key
 * is the code, `redirects[].statusCode: $STATUS` where the value is or holds it. In a value `...`
 * stands for any text, at its beginning for what may stand anywhere, any number of times;
 * `$STATUS...` for several codes, `$NAME` for one of `names`, `==` for any comparison, `=~"` for that of a
 * label of a metric. `null`: not a path.
 */
export function parsePath(
  example: string,
  names: CodeNames | null = null,
): Pick<PathPattern, 'example' | 'segments' | 'value' | 'isProse' | 'names'> | null {
  const [, path = '', value] = whole.exec(example) ?? [];
  const segments = [...path.matchAll(segmentsOf)].map(([text, name]) => segmentOf(text, name));
  const isKey = segments.at(-1)?.is === 'status';
  if (segments.length === 0 || isKey === (value !== undefined)) return null;
  const isProse = value?.startsWith('...') ?? false;
  return {
    example,
    segments,
    value: value === undefined ? null : valuePattern(value, names),
    isProse,
    names,
  };
}

const signs = {
  '*': 'any',
  '**': 'deep',
  [item]: 'item',
  $METHOD: 'method',
  $STATUS: 'status',
  $TELLING: 'telling',
} as const;

function segmentOf(text: string, quoted: string | undefined): Segment {
  if (quoted?.startsWith('*')) return { is: 'ending', ending: quoted.slice(1) };
  if (quoted !== undefined) return { is: 'name', name: quoted };
  const is = own(signs, text);
  return is ? { is } : { is: 'name', name: text };
}

function valuePattern(value: string, names: CodeNames | null): RegExp {
  const one = names ? [...names.codes.keys()].map(escaped).join('|') : code;
  const isProse = value.startsWith('...');
  const source = (isProse ? value.slice(3) : value)
    .split(/(\$STATUS\.\.\.|\$STATUS|\$NAME|\.\.\.|==|=~"| )/)
    .map((part) => {
      if (part === '$STATUS' || part === '$NAME') return `(${one})`;
      if (part === '==') return anyComparison;
      if (part === '=~"') return anyMatcher;
      if (part === ' ') return '\\s*';
      if (part === '...') return isProse ? '[^;]*?' : '[^]*?';
      if (part === '$STATUS...') return `((?:${code})(?:\\s*[-,|\\s]\\s*(?:${code}))*)`;
      return escaped(part);
    })
    .join('');
  return new RegExp(isProse ? source : `^${source}$`, 'dg');
}

/** Where one is in a pattern: before its segment `at`. */
interface Position {
  readonly pattern: PathPattern;
  readonly at: number;
}

/** All patterns of a format, as a machine that walks down a document's keys. */
export class PathTable {
  readonly start: PathState;
  private readonly states = new Map<string, PathState>();

  constructor(readonly patterns: readonly PathPattern[]) {
    this.start = this.state(patterns.map((pattern) => ({ pattern, at: 0 })));
  }

  /** The state of some positions, one object for equal ones. */
  state(positions: readonly Position[]): PathState {
    const all = positions.flatMap(withSkipped);
    const key = all.map(({ pattern, at }) => `${this.patterns.indexOf(pattern)}:${at}`).join(' ');
    const known = this.states.get(key) ?? new PathState(all, this);
    this.states.set(key, known);
    return known;
  }
}

/** `**` may stand for no step at all. */
function withSkipped({ pattern, at }: Position): Position[] {
  const here = { pattern, at };
  return pattern.segments[at]?.is === 'deep'
    ? [here, ...withSkipped({ pattern, at: at + 1 })]
    : [here];
}

/** A place in a document, as far as patterns care. */
export class PathState {
  private readonly steps = new Map<string, PathState>();
  private readonly names: ReadonlySet<string>;
  private readonly endings: readonly string[];
  private readonly isListening: boolean;
  /** Nothing below can be a status code. */
  readonly isDead: boolean;
  /** Patterns that take a scalar here for a code. */
  readonly values: readonly PathPattern[];
  /** Patterns that take the keys of an object here for codes. */
  readonly keys: readonly PathPattern[];
  /** The members of an object here belong to the code among them. */
  readonly hasCode: boolean;
  /** An object here is referred to from elsewhere. */
  readonly isDefinition: boolean;
  /** Patterns that take a value here for a text in another language. */
  readonly inlays: readonly PathPattern[];

  constructor(
    private readonly positions: readonly Position[],
    private readonly table: PathTable,
  ) {
    const reached = positions.filter(({ pattern, at }) => at === pattern.segments.length);
    const last = positions.filter(({ pattern, at }) => at === pattern.segments.length - 1);
    this.isDead = positions.length === 0;
    this.names = new Set(positions.flatMap(namesAt));
    this.endings = positions.flatMap(endingsAt);
    this.isListening = positions.some(({ pattern, at }) => pattern.segments[at]?.is === 'telling');
    this.inlays = reached.map(({ pattern }) => pattern).filter(({ language }) => language !== null);
    this.isDefinition = reached.some(({ pattern }) => pattern.isDefinition);
    this.values = reached.map(({ pattern }) => pattern).filter(({ value }) => value !== null);
    this.hasCode = last.some(
      ({ pattern: { value, framework, holds } }) =>
        value !== null && (framework?.responses !== undefined || holds !== null),
    );
    this.keys = last
      .map(({ pattern }) => pattern)
      .filter(({ segments }) => segments.at(-1)?.is === 'status');
  }

  /** The state below a key, or below `[]`. */
  step(name: string): PathState {
    const isNamed =
      this.names.has(name.toLowerCase()) ||
      this.endings.some((ending) => name.endsWith(ending)) ||
      (this.isListening && holdsStatus(name));
    const slot = isNamed ? name : kindOf(name);
    const known =
      this.steps.get(slot) ??
      this.table.state(this.positions.flatMap((position) => advance(position, name)));
    this.steps.set(slot, known);
    return known;
  }
}

function namesAt({ pattern, at }: Position): string[] {
  const segment = pattern.segments[at];
  if (segment?.is === 'name') return [segment.name.toLowerCase()];
  return segment?.is === 'method' ? [...methods] : [];
}

function endingsAt({ pattern, at }: Position): string[] {
  const segment = pattern.segments[at];
  return segment?.is === 'ending' ? [segment.ending] : [];
}

function advance(position: Position, name: string): Position[] {
  const { pattern, at } = position;
  const segment = pattern.segments[at];
  if (!segment) return [];
  if (segment.is === 'deep') return [position];
  return takes(segment, name) ? [{ pattern, at: at + 1 }] : [];
}

function takes(segment: Segment, name: string): boolean {
  if (segment.is === 'name') return segment.name === name;
  if (segment.is === 'ending') return name.endsWith(segment.ending);
  if (segment.is === 'item') return name === item;
  if (segment.is === 'telling') return holdsStatus(name);
  if (segment.is === 'method') return methods.has(name.toLowerCase());
  return segment.is === 'any' && kindOf(name) === '*';
}

/** What a step is to a pattern that does not name it. */
function kindOf(name: string): string {
  if (name === item) return item;
  return name.startsWith(extension) ? extension : '*';
}
