import { readGrammar } from '../../src/cli/grammars';
import { createStatusCodeService } from '../../src/service';
import { policy } from '../unit/engine';
import type { Sample } from './samples';

const copies = 20;

/** Bytes that one more open file takes, the text itself included: heap and wasm memory together. */
export async function memoryPerFile({ languageId, text }: Sample): Promise<number> {
  const service = createStatusCodeService({ readGrammar });
  const open = async (name: string): Promise<void> => {
    await service.open(name, languageId, 1, `${text}\n// ${name}`);
    service.findings(name, policy);
  };
  await open('first');
  const before = used();
  for (let copy = 0; copy < copies; copy += 1) await open(`copy ${copy}`);
  const after = used();
  service.dispose();
  return (after - before) / copies;
}

function used(): number {
  globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external + arrayBuffers;
}
