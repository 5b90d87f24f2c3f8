/** What an object of `json!` is called as a struct: there is room for one letter before its bracket. */
const struct = 'J';

/** Words that are no names in Rust unless they are written raw. */
const reserved =
  /^(?:as|async|await|break|const|crate|dyn|else|enum|extern|fn|for|if|impl|in|let|loop|match|mod|move|mut|pub|ref|return|self|static|struct|super|trait|type|unsafe|use|where|while)$/;

/**
 * Code with what it has in `json!` written as structs, in just as many characters:
 * `json!({"status": 404})` as `json(J{ status : 404})`.
 */
export function withStructs(source: string): string {
  let written = '';
  let from = 0;
  for (const { index, 0: opening } of source.matchAll(/\bjson!\s*\(/g)) {
    if (index < from) continue;
    const end = closingOf(source, index + opening.length);
    const content = source.slice(index + opening.length, end);
    const isTight = content.startsWith('{');
    const call = isTight ? `${opening.slice(0, -2).replace('!', '')}(${struct}` : opening;
    written += source.slice(from, index) + (isTight && opening.endsWith('!(') ? call : opening);
    written += asStruct(content);
    from = end;
  }
  return written + source.slice(from);
}

/** The keys as names, and a name before each object that has a blank before it. */
function asStruct(content: string): string {
  return content
    .replace(/"([^"\\\n]*)"(?=\s*:(?!:))/g, (_, key: string) => nameOf(key))
    .replace(/(?<=[:,[(]\s*) (?=\{)/g, struct);
}

/** A key as a name that is as long as the key with its quotes. */
function nameOf(key: string): string {
  if (reserved.test(key)) return `r#${key}`;
  const name = key.replace(/\W/g, '_');
  return /^[A-Za-z_]/.test(name) ? ` ${name} ` : `_${name}_`;
}

/** Where the bracket closes that was opened before an offset; strings are passed over. */
function closingOf(source: string, from: number): number {
  let depth = 1;
  const parts = /"(?:[^"\\]|\\.)*"|[()]/g;
  parts.lastIndex = from;
  for (let part = parts.exec(source); part; part = parts.exec(source)) {
    if (part[0] === '(') depth += 1;
    if (part[0] === ')') depth -= 1;
    if (depth === 0) return part.index;
  }
  return source.length;
}
