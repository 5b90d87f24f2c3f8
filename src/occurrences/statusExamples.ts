import { detailOf, type DetailedExample, type Framework } from '../frameworks/framework';
import type { Role } from '../sites/role';

/** An example of where a status stands, and the words that may name one there. */
export interface StatusExample {
  readonly detail: DetailedExample;
  readonly role: Role;
  readonly names: Readonly<Record<string, number>> | null;
}

/** The roles whose lists of examples contracts and configuration files may have. */
const roles = [
  'emit',
  'declare',
  'mock',
  'assert',
  'consume',
  'config',
  'text',
] as const satisfies readonly (keyof Framework & Role)[];

/** All examples of a framework of contracts or configuration files. */
export function statusExamplesOf(framework: Framework): StatusExample[] {
  const codes = roles.flatMap((role) =>
    (framework[role] ?? []).map((example) => ({ detail: detailOf(example), role, names: null })),
  );
  const named = (framework.named ?? []).map(({ code, needs, role, names }) => ({
    detail: { code, needs: needs ?? ('import' as const) },
    role,
    names,
  }));
  return [...codes, ...named];
}
