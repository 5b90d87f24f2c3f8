import { parseArgs } from 'node:util';
import { bundleTests } from './bundle.js';
import { launchChromium } from './chromium.js';
import { runInNodeHost } from './node-host.js';
import { fixtureWorkspace } from './paths.js';
import { program } from './program.js';
import { runUi } from './run-ui.js';
import { formatTally, sumTallies, type Tally } from './tally.js';
import { readUnitTally } from './unit-reporter.js';
import { runInWebHost } from './web-host.js';
import { createSandbox } from './workspace.js';

const help = `Runs the tests that need a VS Code, and prints their sum as the last line.
  --host node|web|ui   only these: the suites in the Node host, in the web host, or the UI tests
  --grep PATTERN       only the tests whose full title matches
  --unit               add the result of the last run of the unit tests`;

const hosts = {
  node: { title: 'Node extension host, VS Code 1.100.3', run: inHost(runInNodeHost) },
  web: { title: 'web worker extension host, VS Code 1.137.0', run: inHost(runInWebHost) },
  ui: { title: 'user interface, VS Code 1.100.3', run: runUi },
};

type Host = keyof typeof hosts;

/** Runs the suites of `test/extension` in a host, on a copy of the fixture workspace. */
function inHost(runInHost: typeof runInNodeHost): (grep: string) => Promise<Tally> {
  return async (grep) => {
    const tests = await bundleTests(grep);
    const sandbox = await createSandbox(fixtureWorkspace);
    const browser = await launchChromium();
    try {
      return await runInHost({ browser, sandbox, tests });
    } finally {
      await browser.close();
      await sandbox.remove();
    }
  };
}

/** A host that does not come to an end counts as one failed test. */
async function runHost(host: Host, grep: string): Promise<Tally> {
  const { title, run } = hosts[host];
  const start = Date.now();
  console.log(`\n▶ ${title}`);
  const tally = await run(grep).catch((error: unknown) => {
    console.error(error instanceof Error ? error.stack : error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${title}: ${formatTally(tally)} in ${seconds} s`);
  return tally;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      host: { type: 'string', multiple: true, default: Object.keys(hosts) },
      grep: { type: 'string', default: '' },
      unit: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help || !values.host.every(isHost)) throw new Error(help);
  const tallies = values.unit ? [readUnitTally()] : [];
  for (const host of values.host) tallies.push(await runHost(host, values.grep));
  const total = sumTallies(tallies);
  console.log(`\n${formatTally(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

function isHost(name: string): name is Host {
  return name in hosts;
}

program(import.meta.filename, main);
