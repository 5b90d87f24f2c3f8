/** The longest text of a catalog that is shown: more would not be read at a glance. */
const longest = 280;

/**
 * Makes text that others wrote safe inside a line of Markdown: no links, images, HTML, code or
 * emphasis come of it, no line is broken, and nothing in it turns the reading direction.
 */
export function escapeMarkdown(text: string): string {
  const line = text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const clipped = line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
  return clipped
    .replace(/[\\`*_[\]<>&~@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (host) => `${host.slice(0, -1)}\\.`);
}

/** A link where the address is plain http(s), else the title alone. Both are escaped. */
export function link(title: string, url: string | null): string {
  const text = escapeMarkdown(title);
  if (url === null || !/^https?:\/\/[^\s\p{Cc}]+$/iu.test(url)) return text;
  const address = url.replace(/[<>()[\]\\"'`]/g, percent);
  return `[${text}](${address})`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
