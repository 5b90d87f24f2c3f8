import { registry, type HeaderRequirement, type RegistryEntry } from '../catalog/registry';
import type { ClassEntry } from './classes';
import type { CatalogStatement, Explanation, StatementEntry } from './explain';
import { labels, type Labels } from './l10n/labels';
import { escapeMarkdown, link } from './markdown';
import { codeWithPhrase } from './codeWithPhrase';

/** How much is said: for a hover, what can be read at a glance; else all of it. */
export type Extent = 'glance' | 'all';

/** How many of the codes that it is confused with are named at a glance, beside a house and alone. */
const fewConfusions = { withHouse: 1, alone: 2 };

/**
 * An explanation as plain Markdown of at most fourteen lines, without HTML and command links: the
 * house and the standard side by side, each under its own name.
 */
export function explanationMarkdown(
  explanation: Explanation,
  locale: string,
  extent: Extent = 'all',
): string {
  const words = labels(locale);
  const paragraphs = [
    title(explanation, words),
    explanation.catalog && houseParagraph(explanation.catalog, explanation.phrase, words),
    [standardSays(explanation, words), ...facts(explanation, words, extent)].join(lineBreak),
    explanation.links.map(({ title, url }) => link(title, url)).join(' · '),
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

/** Lines of one paragraph: bullets would take more room than a hover has. */
const lineBreak = '  \n';

function title(
  { code, phrase, class: statusClass, standing, standard }: Explanation,
  words: Labels,
) {
  const name = phrase === null ? `${code}` : `${code} ${escapeMarkdown(phrase)}`;
  const entry = registered(standard);
  const former = entry?.formerPhrases[0];
  const remarks = [
    statusClass && words.classes[statusClass],
    standing !== 'current' && words.standings[standing],
    entry?.expires && words.until(entry.expires),
    former !== undefined && `${words.formerly} ${former}`,
  ];
  return [`**${name}**`, ...remarks.filter(Boolean)].join(' · ');
}

/** What the registry says of one code; `null` where a class is explained, or nothing is registered. */
function registered(standard: Explanation['standard']): RegistryEntry | null {
  return standard !== null && 'code' in standard ? standard : null;
}

function houseParagraph(
  { id, title, unlisted, entry }: CatalogStatement,
  phrase: string | null,
  words: Labels,
): string {
  const catalog = words.catalog(escapeMarkdown(title));
  if (entry === null) return `**${catalog}** ${words.notListed[unlisted]}`;
  const sentences = houseSentences(entry, phrase, words);
  if (sentences.length === 0) return `**${catalog}** ${words.listed}`;
  const parent = entry.saidBy === id ? '' : ` (${escapeMarkdown(entry.saidBy)})`;
  const said = `**${catalog}${parent} ${words.says}** ${sentences.join(' ')}`;
  if (!entry.differs) return said;
  return `${said}${lineBreak}**⚠ ${words.differs}** ${escapeMarkdown(entry.differs)}`;
}

/** Its label is worth showing where it is not the standard's phrase. */
function houseSentences(entry: StatementEntry, phrase: string | null, words: Labels): string[] {
  const { label, meaning, use, replacement, headers, methods, origin, retry } = entry;
  const required = Object.entries(headers).map(([name, level]) => `${code(name)} ${level}`);
  return [
    label !== '' && label !== phrase && `“${escapeMarkdown(label)}”.`,
    meaning !== '' && escapeMarkdown(meaning),
    use !== 'use' && words.uses[use],
    replacement !== null && words.instead(codeWithPhrase(replacement)),
    required.length > 0 && `${words.headers} ${required.join(', ')}.`,
    methods !== null && `${words.methods} ${escapeMarkdown(methods.join(', '))}.`,
    origin !== null && words.origins[origin],
    retry !== null && `${words.retry} ${escapeMarkdown(retry)}`,
  ].filter((sentence) => typeof sentence === 'string');
}

function standardSays(explanation: Explanation, words: Labels): string {
  const { standard, standing, code, unregistered } = explanation;
  if (standard !== null) return `**${words.standardSays}** ${standardSentences(standard, words)}`;
  const said = standing === 'invalid' ? words.invalid : words.unassigned(fallback(Number(code)));
  return withUses(said, Number(code), unregistered, words);
}

function standardSentences(standard: RegistryEntry | ClassEntry, words: Labels): string {
  return standard.summary + insteadOf(registered(standard)?.replacements ?? [], words);
}

/** What to use instead, as a sentence behind another one; nothing where that is nothing. */
function insteadOf(codes: readonly number[], words: Labels): string {
  return codes.length === 0 ? '' : ` ${words.instead(codes.map(codeWithPhrase).join(', '))}`;
}

/** Clients treat a code they do not know as the x00 of its class. */
function fallback(code: number): number {
  return Math.floor(code / 100) * 100;
}

function withUses(
  said: string,
  code: number,
  uses: Explanation['unregistered'],
  words: Labels,
): string {
  if (uses.length === 0) return said;
  const instead = insteadOf(registry.replacements(code), words);
  return `${said} ${words.usedBy} ${owners(uses)}.${instead}`;
}

function owners(uses: Explanation['unregistered']): string {
  return uses.map(({ phrase, owner }) => escapeMarkdown(`“${phrase}”, ${owner}`)).join('; ');
}

function facts(
  { standard, confusedWith, unregistered, catalog }: Explanation,
  words: Labels,
  extent: Extent,
): string[] {
  const entry = registered(standard);
  if (entry === null) return [];
  const few = catalog?.entry ? fewConfusions.withHouse : fewConfusions.alone;
  const shown = extent === 'all' ? confusedWith : confusedWith.slice(0, few);
  return [
    `${words.content} ${entry.content.text}`,
    cachingAndRetry(entry, words),
    entry.headers.length > 0 && `${words.headers} ${headers(entry)}`,
    shown.length > 0 && `${words.confusedWith} ${shown.map(({ why }) => why).join(' ')}`,
    unregistered.length > 0 && `${words.alsoUsedBy} ${owners(unregistered)}.`,
  ].filter((line) => typeof line === 'string');
}

/** Nothing is said of the caching of interim responses: they are not stored anyway. */
function cachingAndRetry(entry: RegistryEntry, words: Labels): string | null {
  const { class: statusClass, caching, retry } = entry;
  const sentences = [
    statusClass !== 'informational' && words.caching[caching],
    retry.text !== null && `${words.retry} ${retry.text}`,
  ].filter((sentence) => sentence !== false);
  return sentences.length === 0 ? null : sentences.join(' ');
}

function headers(entry: RegistryEntry): string {
  return entry.headers.map(header).join('; ');
}

function header({ names, level, when }: HeaderRequirement): string {
  const fields = names.map(code).join(', ');
  return when === null ? `${fields} ${level}` : `${fields} ${level}, ${when}`;
}

/** A code span; a back quote in it would end it. */
function code(text: string): string {
  return `\`${text.replace(/[`\s]+/g, ' ').trim()}\``;
}
