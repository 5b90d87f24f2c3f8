import * as vscode from 'vscode';
import { eventually, includes, ok } from '../assert.js';
import { open, set, type Sample } from './samples.js';

async function contentsAt({ document, position }: Sample): Promise<vscode.MarkdownString[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.flatMap((hover) => hover.contents as vscode.MarkdownString[]);
}

async function hoverText(sample: Sample): Promise<string> {
  return (await contentsAt(sample))
    .map(({ value }) => value)
    .filter((value) => value.includes('rfc-editor'))
    .join('\n');
}

function ownHover(sample: Sample): Promise<string> {
  return eventually('a hover', () => hoverText(sample));
}

describe('hover', () => {
  it('explains a number', async () => {
    const text = await ownHover(await open('res.status(4|04).end();'));
    includes(text, '**404 Not Found**');
    includes(text, 'The standard says');
    includes(text, 'https://developer.mozilla.org/');
  });

  it('explains a constant and an exception class', async () => {
    const constant = `import { StatusCodes } from 'http-status-codes';\nres.status(StatusCodes.CON|FLICT);`;
    includes(await ownHover(await open(constant)), '**409 Conflict**');
    const thrown = `import { NotFoundException } from '@nestjs/common';\nthrow new NotFound|Exception();`;
    includes(await ownHover(await open(thrown)), '**404 Not Found**');
  });

  it('names the active catalog', async () => {
    await set('catalog', 'jpush');
    const text = await ownHover(await open('res.status(4|29).end();'));
    includes(text, 'The catalog JPush REST API says');
    includes(text, 'Excessive requests');
  });

  it('is silent on numbers that are no status codes', async () => {
    const known = await open('res.status(404).end();\nsetTimeout(run, 4|04);');
    await ownHover({ ...known, position: new vscode.Position(0, 12) });
    ok((await hoverText(known)) === '', 'a timeout is explained');
  });

  it('is trusted with nothing', async () => {
    const sample = await open('res.status(4|04).end();');
    await ownHover(sample);
    for (const { isTrusted, supportHtml } of await contentsAt(sample)) {
      ok(!isTrusted && !supportHtml, 'a hover is trusted');
    }
  });
});
