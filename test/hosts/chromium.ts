import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { run } from './command.js';

const minutes = 60_000;

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Starts a headless Chrome or Chromium, installing one if there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium() ?? (await installChromium());
  return chromium.launch({ executablePath, args: flags, timeout: 30_000 });
}

/** The path of an installed Chrome or Chromium; `CHROME_PATH` goes before all others. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const commands = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const paths = [process.env.CHROME_PATH, ...commands, ...applications()];
  return [...paths, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** Where the installers of macOS and Windows put it. */
function applications(): string[] {
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': x86 } = process.env;
  const windows = [LOCALAPPDATA, PROGRAMFILES, x86].filter((folder) => folder !== undefined);
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
    ...windows.map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
  ];
}

/** Installs Chromium with apt where that is possible, else with Playwright; returns its path. */
async function installChromium(): Promise<string> {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) await tryApt();
  if (!findChromium()) await tryPlaywright();
  const path = findChromium();
  if (path) return path;
  throw new Error('No Chrome or Chromium here: install one, or name it in CHROME_PATH.');
}

async function tryApt(): Promise<void> {
  console.log('No Chrome or Chromium found: installing Debian’s chromium with apt-get …');
  await attempt('apt-get', ['update']);
  await attempt('apt-get', ['install', '-y', 'chromium']);
}

async function tryPlaywright(): Promise<void> {
  console.log('No Chrome or Chromium found: asking Playwright to download one …');
  await attempt('npx', ['playwright-core', 'install', 'chromium']);
}

/** A way that fails is told and leaves the next one to be tried. */
async function attempt(command: string, args: readonly string[]): Promise<void> {
  try {
    await run(command, args, { timeout: 5 * minutes });
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
  }
}
