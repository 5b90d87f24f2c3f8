import type { Framework } from '../../frameworks/framework';
import { otherSpoken, type OtherCode } from '../../frameworks/others';
import { runsPrograms, speaksOfHttp } from '../../frameworks/telling/modules';
import { isEvidence, type ImportFacts } from '../../sites/imports';

/** What the imports of a file prove of the frameworks in it. */
export interface Evidence {
  /** Whether the file imports a module that proves the framework. */
  readonly isImported: (framework: Framework) => boolean;
  /** Whether the file imports any framework or client, so that names in it may be meant for HTTP. */
  readonly speaksHttp: () => boolean;
  /** Whether the file speaks another protocol, as what sends mail does, that may answer with a code, or with any. */
  readonly mayBeOther: OtherCode;
  /** Whether the file runs other programs. */
  readonly runsPrograms: () => boolean;
}

/** Kept for as long as the imports are the same: most edits leave them alone. */
const known = new WeakMap<ImportFacts['modules'], Evidence>();

/** What a file's imports prove. `speakers` are the frameworks whose import shows that HTTP is spoken. */
export function evidenceOf(imports: ImportFacts, speakers: readonly Framework[]): Evidence {
  const evidence = known.get(imports.modules) ?? newEvidence(imports, speakers);
  known.set(imports.modules, evidence);
  return evidence;
}

function newEvidence(
  { modules, assumed, http = false }: ImportFacts,
  speakers: readonly Framework[],
): Evidence {
  const imported = new Map<Framework, boolean>();
  const named = [...modules].filter((module) => !assumed?.has(module));
  let speaks: boolean | null = null;
  const isImported = (framework: Framework): boolean => {
    const found =
      imported.get(framework) ?? [...modules].some((name) => isEvidence(framework.evidence, name));
    imported.set(framework, found);
    return found;
  };
  const others = [...modules].flatMap((module) => otherSpoken(module) ?? []);
  const isOther = others.length > 0;
  const speaksHttp = (): boolean =>
    (speaks ??= (http && !isOther) || named.some(speaksOfHttp) || speakers.some(isImported));
  const isRunner = [...modules].some(runsPrograms);
  const mayBeOther: OtherCode = (code, holder) => others.some((has) => has(code, holder));
  return { isImported, speaksHttp, mayBeOther, runsPrograms: () => isRunner };
}

const declaration = /\b(?:function|class|def|func|fn|fun)\s+([\p{L}_$][\p{L}\d_$]*)/gu;

/** The functions and classes that a text declares itself. */
export function declaredNames(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(declaration)].map(([, name = '']) => name));
}
