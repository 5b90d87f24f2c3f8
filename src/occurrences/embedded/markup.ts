import type { Region } from './regions';

/** What may hold a status: a number of three digits, a member of an enum. Nothing else is worth reading. */
const worthReading = /(?<![\w.#-])[1-5]\d\d(?![\w.%-])|\b[A-Z]\w*\.[A-Z]/;

/** Parts of a component that have no expressions of its markup. */
const apart = /<(script|style)\b[^>]*>[^]*?<\/\1\s*>|<!--[^]*?-->/gi;

/** The text without what is no markup, every character at its place. */
function markupOf(text: string): string {
  return text.replace(apart, (whole) => ' '.repeat(whole.length));
}

const mustache = /\{\{([^]*?)\}\}/dg;
const directive =
  /(?<=\s)(?:v-(?:if|else-if|show|bind|model|html|text)|:[\w-]+|v-bind:[\w-]+)(="([^"]{0,400})"|='([^']{0,400})')/dg;

/** A property that may take a status by its name. */
const property = /^(?:v-bind)?:([\w-]*(?:status|code)[\w-]*)=/i;

/** The expressions in the markup of a Vue component: `v-if="error.statusCode === 404"`, `:status-code="404"`. */
export function vueExpressions(text: string): Region[] {
  const markup = markupOf(text);
  const found = [...markup.matchAll(mustache), ...markup.matchAll(directive)].flatMap((match) => {
    const [start, end] = match.indices?.[2] ?? match.indices?.[3] ?? match.indices?.[1] ?? [0, 0];
    return { start, end, name: property.exec(match[0])?.[1] ?? null };
  });
  return inOrder(found.filter(({ start, end }) => worthReading.test(text.slice(start, end)))).map(
    ({ start, end, name }) => {
      const opening = name === null ? ';(' : `;${name.replaceAll('-', '_')}=(`;
      const code = `${opening}${text.slice(start, end)})`;
      return { start: start - opening.length, end: end + 1, text: code };
    },
  );
}

/** What may stand before an expression in its braces: `{#if`, `{:else if`, `{@html`. */
const opening = /\{(?:[#@:](?:else +)?\w+(?= ))?/y;

/** How long an expression in braces may be. */
const longest = 2_000;

/** The expressions in braces in the markup of a Svelte or Astro component: `{#if status === 404}`. */
export function bracedExpressions(text: string): Region[] {
  const markup = markupOf(text);
  const regions: Region[] = [];
  for (let at = markup.indexOf('{'); at >= 0; at = markup.indexOf('{', at)) {
    const end = closing(markup, at);
    opening.lastIndex = at;
    const start = at + (opening.exec(markup)?.[0].length ?? 1);
    at = end < 0 ? at + 1 : end;
    const code = end < 0 ? '' : text.slice(start, end);
    if (worthReading.test(code))
      regions.push({ start: start - 1, end: end + 1, text: `;${code};` });
  }
  return regions;
}

/** Where the brace that opens at an offset is closed; -1 where it is not, or too far on. */
function closing(markup: string, start: number): number {
  const brackets = /[{}]|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
  brackets.lastIndex = start;
  let depth = 0;
  for (let found = brackets.exec(markup); found; found = brackets.exec(markup)) {
    if (found.index - start > longest) return -1;
    if (found[0] === '{') depth += 1;
    if (found[0] === '}') depth -= 1;
    if (depth === 0) return found.index;
  }
  return -1;
}

function inOrder<T extends Region>(regions: readonly T[]): T[] {
  return [...regions].sort((a, b) => a.start - b.start);
}
