import {
  detailOf,
  statusLists,
  type DetailedExample,
  type Framework,
} from '../../frameworks/framework';
import type { Role } from '../../sites/role';

/** An example of where a status stands, and the words that may name one there. */
export interface StatusExample {
  readonly detail: DetailedExample;
  readonly role: Role;
  readonly names: Readonly<Record<string, number>> | null;
}

/** All examples of a framework for languages that are read without a syntax tree. */
export function statusExamplesOf(framework: Framework): StatusExample[] {
  const codes = statusLists.flatMap(([list, role]) =>
    (framework[list] ?? []).map((example) => ({ detail: detailOf(example), role, names: null })),
  );
  const named = (framework.named ?? []).map(({ code, needs, role, names }) => ({
    detail: { code, needs: needs ?? ('import' as const) },
    role,
    names,
  }));
  return [...codes, ...named];
}
