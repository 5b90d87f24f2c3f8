import type { Catalog } from '../catalog/catalog';
import { spellErrorBody } from './errorBody';
import { say } from './message';
import type { ProposedFix, Subject } from './rule';
import { fillTemplate } from './template';

/**
 * The suggestion to send the same status with a JSON body. `message` is the source text of what it
 * says; by default the reason phrase.
 */
export function sendError(subject: Subject, catalog: Catalog, message?: string): ProposedFix[] {
  const { edits, literals = null } = subject.context ?? {};
  if (!edits || literals === null) return [];
  const json = spellErrorBody(subject, catalog, literals, message);
  const values = { JSON: json, STATUS: subject.text };
  const filled = edits.sendJson && fillTemplate(edits.sendJson, values);
  return filled === null
    ? []
    : [{ title: say`Send the error as JSON`, safe: false, edits: filled }];
}
