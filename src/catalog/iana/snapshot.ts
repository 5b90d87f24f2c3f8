import json from './http-status-codes-1.json';

/** A row of the registry that is assigned: the registry's own words and nothing else. */
export interface SnapshotRow {
  readonly code: number;
  /** The description: a reason phrase, at times with a remark in parentheses. */
  readonly description: string;
  /** The reference as the registry prints it: "[RFC9110, Section 15.5.5]". */
  readonly reference: string;
}

/** The committed copy of the IANA HTTP Status Code Registry (public domain, CC0 1.0). */
export interface Snapshot {
  /** The day of the registry's last change. */
  readonly updated: string;
  readonly assigned: readonly SnapshotRow[];
  /** Ranges listed as unassigned, both ends included. */
  readonly unassigned: readonly (readonly [number, number])[];
}

function range(value: string): readonly [number, number] {
  const [first = NaN, last = first] = value.split('-').map(Number);
  return [first, last];
}

function readSnapshot(): Snapshot {
  const isUnassigned = (row: { description: string }) => row.description === 'Unassigned';
  const assigned = json.rows.filter((row) => !isUnassigned(row));
  return {
    updated: json.updated,
    assigned: assigned.map(({ value, ...words }) => ({ code: Number(value), ...words })),
    unassigned: json.rows.filter(isUnassigned).map((row) => range(row.value)),
  };
}

export const snapshot: Snapshot = readSnapshot();
