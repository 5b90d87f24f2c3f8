import type { Json } from '../../frameworks/framework';
import type { Edit } from '../../syntax/range';
import type { Member, Recording } from './outline';

/** How members of an object are written and removed in a format. */
export interface Writing {
  /** A member as the last one of an object; `null` where it cannot be put there. */
  append(object: Recording, name: string, value: Json, text: string): Edit | null;
  /** A member of the object that is another one's value. */
  appendInside(member: Member, name: string, value: Json, text: string): Edit | null;
  remove(object: Recording, member: Member): Edit | null;
}

/** The indentation of one level where a text does not show its own. */
const usualStep = 2;

/** Members in block style, and in braces like those of JSON. */
export const yamlWriting: Writing = {
  append: (object, name, value, text) => {
    const last = object.members.at(-1);
    if (object.isFlow) return last ? insert(last.end, `, ${flowMember(name, value)}`) : null;
    return insert(
      object.end,
      line(yamlMember(name, value, object.column, stepOf(text)), object.end, text),
    );
  },
  appendInside: (member, name, value, text) => {
    if (member.childColumn === Infinity)
      return insert(lastInside(member, text), `, ${flowMember(name, value)}`);
    if (member.childColumn === null) return null;
    const written = yamlMember(name, value, member.childColumn, stepOf(text));
    return insert(member.end, line(written, member.end, text));
  },
  remove: (object, member) => {
    if (object.isFlow) return jsonWriting.remove(object, member);
    const before = object.members[object.members.indexOf(member) - 1];
    return before ? { range: { start: before.end, end: member.end }, text: '' } : null;
  },
};

/** Members in braces, each on a line of its own where the object's others are. */
export const jsonWriting: Writing = {
  append: (object, name, value, text) => {
    const last = object.members.at(-1);
    if (!last) return null;
    return insert(
      last.end,
      `,${separator(last.start, text)}${jsonMember(name, value, last.start, text)}`,
    );
  },
  appendInside: (member, name, value, text) => {
    const end = lastInside(member, text);
    const isEmpty = member.children.length === 0;
    if (isEmpty) return insert(end, jsonMember(name, value, member.start, text));
    const start = text.lastIndexOf(`"${member.children.at(-1) ?? ''}"`, end);
    return insert(end, `,${separator(start, text)}${jsonMember(name, value, start, text)}`);
  },
  remove: (object, member) => {
    const at = object.members.indexOf(member);
    const before = object.members[at - 1];
    const after = object.members[at + 1];
    if (before) return { range: { start: before.end, end: member.end }, text: '' };
    const end = after ? after.start : member.end;
    return { range: { start: member.start, end }, text: '' };
  },
};

/** `name:` and its value in lines, each indented to a column. */
export function yamlMember(name: string, value: Json, column: number, step: number): string {
  const indent = ' '.repeat(column);
  if (typeof value !== 'object') return `${indent}${name}: ${yamlScalar(value)}`;
  const inner = Object.entries(value).map(([key, each]) =>
    yamlMember(key, each, column + step, step),
  );
  return [`${indent}${name}:`, ...inner].join('\n');
}

/** Quoted where it would read as something else. */
function yamlScalar(value: string | number | boolean): string {
  const text = String(value);
  return text === '' || /: | #|^[&*!|>%@`'"#{[-]/.test(text) ? JSON.stringify(text) : text;
}

function flowMember(name: string, value: Json): string {
  if (typeof value !== 'object') return `${name}: ${yamlScalar(value)}`;
  const inner = Object.entries(value).map(([key, each]) => flowMember(key, each));
  return `${name}: { ${inner.join(', ')} }`;
}

/** `"name": value`, over lines where the member at `model` begins one. */
export function jsonMember(name: string, value: Json, model: number, text: string): string {
  if (!isFirstOnLine(model, text)) return `"${name}": ${inline(value)}`;
  const indent = text.slice(lineStart(model, text), model);
  const written = JSON.stringify(value, null, indent.includes('\t') ? '\t' : stepOf(text)).replace(
    /"(\$VALUE)"/g,
    '$1',
  );
  return `"${name}": ${written.replaceAll('\n', `\n${indent}`)}`;
}

function inline(value: Json): string {
  if (value === '$VALUE') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).map(([name, each]) => `"${name}": ${inline(each)}`);
  return `{ ${members.join(', ')} }`;
}

/** How far a text's first member inside of another is indented from that. */
function stepOf(text: string): number {
  return /^( +)(?=[\w"'$/])/m.exec(text)?.[1]?.length ?? usualStep;
}

function separator(model: number, text: string): string {
  if (!isFirstOnLine(model, text)) return ' ';
  const start = lineStart(model, text);
  return `${eolAt(start, text)}${text.slice(start, model)}`;
}

function isFirstOnLine(offset: number, text: string): boolean {
  return text.slice(lineStart(offset, text), offset).trim() === '';
}

function lineStart(offset: number, text: string): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** How the line before an offset ends. */
function eolAt(offset: number, text: string): string {
  const end = text.lastIndexOf('\n', offset - 1);
  return text[end - 1] === '\r' ? '\r\n' : '\n';
}

function line(member: string, at: number, text: string): string {
  const eol = eolAt(at, text);
  return `${eol}${member.replaceAll('\n', eol)}`;
}

function insert(at: number, text: string): Edit {
  return { range: { start: at, end: at }, text };
}

/** Behind the last thing within a member's braces. */
function lastInside(member: Member, text: string): number {
  let at = member.end - 1;
  while (/\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
