import type { Body, BodyMember } from '../occurrences/occurrence';
import { say, type Message } from './message';

/** Members that hold an error, unless they are empty. */
const errorNames = new Set(['error', 'errors', 'err', 'exception']);

/** Members whose `false` means failure and whose `true` means success. */
const flags = new Set(['success', 'ok']);

/** Members that hold a result; an `error` beside one may well be empty at run time. */
const resultNames = new Set(['data', 'result', 'results']);

const failures: readonly unknown[] = ['error', 'fail'];

/** What is no error, in any language: nothing, or a list and the like that is made empty. */
const nothing = String.raw`undefined|null|nil|None|NULL|Null|false|False|''|""|0`;
const emptyMade = [
  String.raw`[\w.:<>[\]*!? ]*(?:\{\s*\}|\[\s*\])`,
  String.raw`new\s[\w.<>?, ]+\(\s*\)`,
  String.raw`(?:array|dict|list|set|tuple|\w+::new|[A-Z]\w*(?:<[^>]*>)?\.(?:of|empty\w*)(?:<[^>]*>)?)\(\s*\)`,
].join('|');
const empty = new RegExp(`^(?:${nothing}|${emptyMade})$|\\b(?:null|undefined|nil|None)\\b`, 'i');

/** Usual names of a caught error; a lone `e` only where it is sent or read from. */
const caughtError =
  /\b(?:err|error|ex|exception)\b|\be\b(?=(?:\??\.|->)(?:get|to)?_?(?:message|stack|trace|name|code|string|s|inspect)\w*|\s*[,}]|\s*\)(?!\s*=>)|$)/i;

/** The messages of a check that failed: `serializer.errors` of Django REST framework, `form.errors`. */
const failedCheck = /^[\w.@$]*(?:serializer|form)\w*\.errors$/i;

/** A string literal, and what is inserted into one: `${err}`, `{e}` and `#{e}`, `$e`. */
const literal = /(["'`])((?:\\.|(?!\1)[^\\])*)\1/gs;
const inserted = /\{[^{}]*\}|\$\w+(?:->\w+)*/g;

/**
 * What shows that a body tells of an error: `error`, `success: false`, or in a catch block the
 * caught error itself. `null` where nothing surely does.
 */
export function errorSign(body: Body, inCatch: boolean): Message | null {
  if (body.members.some(isGoodFlag)) return null;
  const hasResult = body.members.some(({ name }) => resultNames.has(name));
  const member = body.members.find((each) => isErrorMember(each, hasResult));
  if (member !== undefined)
    return say`"${errorNames.has(member.name) ? member.name : textOf(member)}"`;
  if (isFailedCheck(body)) return say`"${body.text}"`;
  return inCatch && mentionsCaughtError(body) ? say`the caught error` : null;
}

/** The code of an expression: the words of its texts left out. */
function codeOf(expression: string): string {
  return expression.replace(literal, (_, _quote, content: string) =>
    [...content.matchAll(inserted)].map(([code]) => code.replace(/[{}$]/g, ' ')).join(' '),
  );
}

/** Whether a body is nothing but what a check found wrong with the request. */
export function isFailedCheck({ text }: Body): boolean {
  return failedCheck.test(text);
}

function isGoodFlag({ name, literal }: BodyMember): boolean {
  return flags.has(name) && literal === true;
}

function isErrorMember(member: BodyMember, hasResult: boolean): boolean {
  const { name, value, literal } = member;
  if (flags.has(name)) return literal === false;
  if (name === 'status') return failures.includes(literal);
  if (!errorNames.has(name) || empty.test(value.trim())) return false;
  return !hasResult || literal !== undefined;
}

function mentionsCaughtError({ kind, text, members }: Body): boolean {
  if (kind === 'none' || kind === 'null') return false;
  if (members.length === 0) return caughtError.test(codeOf(text).trim());
  return members.some(({ value }) => !empty.test(value.trim()) && caughtError.test(codeOf(value)));
}

function textOf({ name, value }: BodyMember): string {
  return `${name}: ${value}`;
}
