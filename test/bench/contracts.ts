import { createStatusCodeService } from '../../src/service';
import { policy } from '../unit/engine';
import type { Sample } from './samples';
import { figures, type Figures } from './statistics';

/** What a large contract costs. */
export interface ContractFigures {
  /** From asking for it to having it read, in milliseconds. */
  readonly open: number;
  /** The longest stretch up to the first findings in which nothing else could run, in milliseconds. */
  readonly longestBlock: number;
  /** From a keystroke to the findings. */
  readonly findings: Figures;
  readonly hover: Figures;
}

const strokes = 100;

/** An OpenAPI description in YAML of 100,000 lines. */
export function largeYaml(): Sample {
  const paths = Array.from({ length: 6_250 }, (_, index) => operation(index));
  const head = ['openapi: 3.1.0', 'info: { title: Large, version: 1.0.0 }', 'paths:'];
  return { name: 'large YAML', languageId: 'yaml', text: [...head, ...paths, ''].join('\n') };
}

function operation(index: number): string {
  return `  /items${index}/{id}:
    get:
      operationId: getItem${index}
      description: |
        Answers with item ${index}, or
        '404': where there is none.
      responses:
        '200':
          description: The item
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Item' }
              example: { id: 404, status: 500 }
        '404': { description: Nothing }
        default:
          description: Any other mistake`;
}

/** An OpenAPI description in JSON of 20 MB. */
export function largeJson(): Sample {
  const responses = {
    200: { description: 'The item', content: { 'application/json': { example: { status: 404 } } } },
    404: { description: 'Nothing', 'x-note': 'lorem ipsum '.repeat(20) },
  };
  const paths = Object.fromEntries(
    Array.from({ length: 31_000 }, (_, index) => [`/items${index}/{id}`, { get: { responses } }]),
  );
  const text = JSON.stringify({ openapi: '3.1.0', paths }, null, 2);
  return { name: 'large JSON', languageId: 'json', text };
}

/** Opens a contract while something else wants to run, then types in the middle of it. */
export async function contract({ languageId, text }: Sample): Promise<ContractFigures> {
  const readGrammar = () => Promise.reject(new Error('Contracts need no grammar.'));
  const service = createStatusCodeService({ readGrammar });
  const blocks = watchBlocks();
  const began = performance.now();
  await service.open('bench:', languageId, 1, text);
  const open = performance.now() - began;
  await service.judge('bench:', policy);
  service.findings('bench:', policy);
  const longestBlock = blocks.end();
  const at = text.indexOf('\n', text.length / 2) - 1;
  const times = { findings: [] as number[], hover: [] as number[] };
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    const typed = performance.now();
    const end = stroke % 2 === 0 ? at : at + 1;
    const edit = { range: { start: at, end }, text: stroke % 2 === 0 ? ' ' : '' };
    service.change('bench:', stroke + 2, [edit]);
    service.findings('bench:', policy);
    const judged = performance.now();
    service.hover('bench:', at, policy);
    times.findings.push(judged - typed);
    times.hover.push(performance.now() - judged);
  }
  service.dispose();
  return { open, longestBlock, findings: figures(times.findings), hover: figures(times.hover) };
}

/** Notes the longest time in which the event loop did not turn. */
function watchBlocks(): { end(): number } {
  let longest = 0;
  let last = performance.now();
  const turn = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(turn, 1);
  return {
    end() {
      clearInterval(timer);
      turn();
      return longest;
    },
  };
}
