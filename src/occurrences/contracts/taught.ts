import { registry } from '../../catalog/registry';
import {
  detailOf,
  type Example,
  type Framework,
  type InlaidText,
} from '../../frameworks/framework';
import type { Role } from '../../sites/role';
import { statusExamplesOf } from '../matching/statusExamples';
import { parsePath, type CodeNames, type PathPattern } from './path';

/** The reason phrases of the registry. */
const phrases: CodeNames = {
  notation: 'phrase',
  codes: new Map(registry.entries.map(({ phrase, code }) => [phrase, code])),
};

/** All paths of a framework: where its codes stand, and what they refer to. */
export function pathsOf(framework: Framework): PathPattern[] {
  const codes = statusExamplesOf(framework).flatMap(({ detail, role, names }) =>
    pathOf(detail, framework, role, names && constants(names)),
  );
  const definitions = (framework.responses ?? []).flatMap(({ definitions: path }) =>
    path === undefined ? [] : definitionOf(path, framework),
  );
  const inlays = (framework.inlays ?? []).map((inlay) => inlayOf(inlay, framework));
  return [...codes, ...definitions, ...inlays];
}

function constants(names: Readonly<Record<string, number>>): CodeNames {
  return { notation: 'constant', codes: new Map(Object.entries(names)) };
}

/** The path of an example; none where a user's own cannot be read. */
export function pathOf(
  example: Example,
  framework: Framework | null,
  role: Role,
  names: CodeNames | null = null,
): PathPattern[] {
  const { code, needs, values, evidence, holds, beside } = detailOf(example);
  const path = parsePath(code, values === 'phrase' ? phrases : names);
  if (!path && framework)
    throw new Error(`The framework ${framework.id} has a path that cannot be read: ${code}`);
  if (!path) return [];
  return [
    {
      ...path,
      framework,
      role,
      needs: needs ?? (framework ? 'import' : 'none'),
      evidence: evidence ?? framework?.evidence ?? [],
      holds: holds ?? null,
      isPhrased: beside === 'phrase',
      isDefinition: false,
      language: null,
    },
  ];
}

function definitionOf(path: string, framework: Framework): PathPattern {
  return { ...plainOf(path, framework), needs: 'import', isDefinition: true };
}

function inlayOf(
  { path, language, evidence, needs }: InlaidText,
  framework: Framework,
): PathPattern {
  const plain = plainOf(path, framework);
  return { ...plain, evidence: evidence ?? plain.evidence, needs: needs ?? 'import', language };
}

/** A path without a code at its end. */
function plainOf(path: string, framework: Framework): PathPattern {
  return {
    example: path,
    segments: parsePath(`${path}: $STATUS`)?.segments ?? [],
    value: null,
    isProse: false,
    names: null,
    framework,
    role: 'declare',
    needs: 'none',
    evidence: framework.evidence,
    holds: null,
    isPhrased: false,
    isDefinition: false,
    language: null,
  };
}
