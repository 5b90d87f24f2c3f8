import { contract, largeJson, largeYaml } from './contracts';
import { keystrokes } from './keystrokes';
import { memoryPerFile } from './memory';
import { activations, coldStarts } from './processes';
import { data, generated, real, routes, table, type Sample } from './samples';
import { milliseconds } from './statistics';

const sizes = [1_000, 10_000, 50_000];

/** Prints what the engine costs: cold, per keystroke, per open file, and how each grows. */
async function main(): Promise<void> {
  const { node, cli } = coldStarts();
  print('Node.js alone, whole process', milliseconds(node));
  print('http-status lint, 1k lines, whole process', milliseconds(cli));
  print('extension loaded and activated', milliseconds(activations()));
  for (const make of [generated, routes]) {
    const costs: Costs[] = [];
    for (const size of sizes) costs.push(await report(make(size)));
    printGrowth(costs);
  }
  for (const sample of [data(20_000), table(20_000), ...real()]) await report(sample);
  for (const sample of [largeYaml(), largeJson()]) await reportContract(sample);
}

/** What a file costs: milliseconds and bytes. */
type Costs = Readonly<Record<'opened' | 'keystroke' | 'memory', number>>;

function printGrowth(costs: readonly Costs[]): void {
  for (const [index, cost] of costs.entries()) {
    const before = costs[index - 1];
    if (!before) continue;
    const times = (what: keyof Costs): string =>
      `${what} × ${(cost[what] / before[what]).toFixed(1)}`;
    const lines = (sizes[index] ?? 0) / (sizes[index - 1] ?? 1);
    print(
      `${lines} times the lines`,
      [times('opened'), times('keystroke'), times('memory')].join(', '),
    );
  }
}

async function report(sample: Sample): Promise<Costs> {
  const { opened, parse, findings, hover, ratio } = await keystrokes(sample);
  const memory = await memoryPerFile(sample);
  const lines = sample.text.split('\n').length;
  print(sample.name, `${lines} lines, ${Math.round(sample.text.length / 1024)} KB`);
  print('  opened, to first findings', `${opened.toFixed(0)} ms`);
  print('  incremental parse alone', milliseconds(parse));
  print('  keystroke to findings', milliseconds(findings));
  print('  ratio to the parse', `median ${ratio.median.toFixed(2)}, p95 ${ratio.p95.toFixed(2)}`);
  print('  hover after it', milliseconds(hover));
  print('  memory per open file', `${(memory / 1024).toFixed(0)} KB`);
  return { opened, keystroke: findings.median, memory };
}

async function reportContract(sample: Sample): Promise<void> {
  const { open, longestBlock, findings, hover } = await contract(sample);
  const lines = sample.text.split('\n').length;
  print(sample.name, `${lines} lines, ${Math.round(sample.text.length / 1024)} KB`);
  print('  opened', `${open.toFixed(0)} ms, longest block ${longestBlock.toFixed(0)} ms`);
  print('  keystroke to findings', milliseconds(findings));
  print('  hover after it', milliseconds(hover));
}

function print(what: string, figure: string): void {
  console.log(`${what.padEnd(44)} ${figure}`);
}

void main();
