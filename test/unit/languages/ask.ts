import assert from 'node:assert/strict';
import { applyEdits } from '../applyEdits';
import { openDocument, policy } from '../engine';

/** What the cursor is drawn as in these texts. */
const cursor = '‸';

/** The texts that completion would insert at the cursor. */
export async function completionsAt(
  languageId: string,
  drawn: string,
  name?: string,
): Promise<string[]> {
  const offset = drawn.indexOf(cursor);
  const { service, uri } = await openDocument(languageId, drawn.replace(cursor, ''), name);
  const found = service.completions(uri, offset, policy).map(({ edit }) => edit.text);
  service.close(uri);
  return found;
}

/** The text after the completion of a code was taken at the cursor, with what it imports. */
export async function completedAt(
  languageId: string,
  drawn: string,
  code: number,
  name?: string,
): Promise<string> {
  const offset = drawn.indexOf(cursor);
  const text = drawn.replace(cursor, '');
  const { service, uri } = await openDocument(languageId, text, name);
  const offered = service.completions(uri, offset, policy);
  service.close(uri);
  const chosen = offered.find(({ label, detail }) => `${label} ${detail}`.includes(String(code)));
  assert.ok(chosen, `${code} is not among ${offered.map(({ label }) => label).join(', ')}`);
  return applyEdits(text, [...chosen.imports, chosen.edit]);
}

/** The first line of the hover at the cursor. */
export async function hoverAt(
  languageId: string,
  drawn: string,
  name?: string,
): Promise<string | null> {
  const offset = drawn.indexOf(cursor);
  const { service, uri } = await openDocument(languageId, drawn.replace(cursor, ''), name);
  const hover = service.hover(uri, offset, policy);
  service.close(uri);
  return hover?.markdown.split('\n')[0] ?? null;
}

/** The labels of the inlay hints of a text. */
export async function hintsIn(languageId: string, text: string): Promise<string[]> {
  const { service, uri } = await openDocument(languageId, text);
  const hints = service.inlayHints(uri, { start: 0, end: text.length }, policy);
  service.close(uri);
  return hints.map(({ label }) => label);
}

/** The text after each code action at the cursor, by the action's title. */
export async function actionsAt(
  languageId: string,
  drawn: string,
  name?: string,
): Promise<ReadonlyMap<string, string>> {
  const offset = drawn.indexOf(cursor);
  const text = drawn.replace(cursor, '');
  const { service, uri } = await openDocument(languageId, text, name);
  const actions = service.codeActions(uri, { start: offset, end: offset }, policy);
  service.close(uri);
  return new Map(actions.map(({ title, edits }) => [title, applyEdits(text, edits)]));
}

/** The rules that report something in a text; `name` is its file's. */
export async function rulesIn(languageId: string, text: string, name?: string): Promise<string[]> {
  const { service, uri } = await openDocument(languageId, text, name);
  const rules = service.findings(uri, policy).map(({ rule }) => rule);
  service.close(uri);
  return rules;
}

/** The text after the code action with a title was taken where `at` stands last. */
export async function acted(
  languageId: string,
  text: string,
  at: string,
  title: string,
  under = policy,
): Promise<string> {
  const { service, uri } = await openDocument(languageId, text);
  const start = text.lastIndexOf(at);
  const actions = service.codeActions(uri, { start, end: start }, under);
  service.close(uri);
  const action = actions.find((one) => one.title === title);
  assert.ok(action, `${title} is not among ${actions.map((one) => one.title).join(', ')}`);
  return applyEdits(text, action.edits);
}
