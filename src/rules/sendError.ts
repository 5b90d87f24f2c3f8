import type { Context } from '../occurrences/occurrence';
import type { Fix, Subject } from './rule';
import { fillTemplate } from './template';

/** The suggestion to send the same status with a JSON body, given as source text. */
export function sendError(subject: Subject, { edits }: Context, json: string): Fix[] {
  const values = { JSON: json, STATUS: subject.text };
  const filled = edits.sendJson && fillTemplate(edits.sendJson, values);
  return filled === null ? [] : [{ title: 'Send the error as JSON', safe: false, edits: filled }];
}
