import { own } from '../../catalog/own';
import type { Framework, Needs } from '../../frameworks/framework';
import type { Role } from '../../sites/role';
import { anyComparison, escaped } from '../../syntax/words';
import { anything } from '../embedded/unnamed';
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
  /** `*`: any one key but an extension's, `x-*`: an extension's. `**`: any number of steps, none into examples. `[]`: an item of a list. */
  | { readonly is: 'any' | 'extension' | 'deep' | 'item' }
  /** `$METHOD`: a request method, in any case. `$STATUS`: the code itself. `$TELLING`: a key that tells of a status by its words. `$PHRASE`: one that is called by the phrase of its value. */
  | { readonly is: 'method' | 'status' | 'telling' | 'phrase' };

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
  /** Its own phrase has to stand beside it. */
  readonly isPhrased: boolean;
  /** The object at the path is one that others refer to. */
  readonly isDefinition: boolean;
  /** The language that the value is a text in, where it is one. */
  readonly language: string | null;
}

/** Whether a value of a path is a text for people, or may be one. */
export function isOfPeople(language: string | null): boolean {
  return language === 'http-prose' || language === anything;
}

/** How a list goes on: its steps are written `[]`. */
export const item = '[]';

const segmentsOf =
  /"([^"]+)"|\*\*|\*|x-\*|\[\]|\$METHOD|\$STATUS|\$TELLING|\$PHRASE|[^\s."[\]*$]+/g;
/** How a label of a metric is held against a value, behind classes of codes; within JSON the quote is escaped. */
const anyMatcher = '\\s*(?:[=!]~|!?=)\\s*\\\\?["`](?:[\\^(]|[1-5](?:\\.{2}|\\.\\*|xx)\\|)*';

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
  'x-*': 'extension',
  '*': 'any',
  '**': 'deep',
  [item]: 'item',
  $METHOD: 'method',
  $STATUS: 'status',
  $TELLING: 'telling',
  $PHRASE: 'phrase',
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
      if (part === '$STATUS...')
        return `((?:${code})(?:\\s*(?:[-,|\\s]|\\.\\.=?)\\s*(?:${code}))*)`;
      return escaped(part);
    })
    .join('');
  return new RegExp(isProse ? source : `^${source}$`, 'dg');
}
