/**
 * Prints how many milliseconds it takes to load and activate the built extension. The editor is a
 * stand-in that answers everything with itself, so this is the extension's own share.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');

const types = readFileSync(require.resolve('@types/vscode/index.d.ts'), 'utf8');
const names = [...types.matchAll(/^\texport \w+ (\w+)/gm)].map(([, name]) => name);

const answers = {
  [Symbol.toPrimitive]: () => '',
  [Symbol.iterator]: () => [][Symbol.iterator](),
  then: undefined,
};

const anything = new Proxy(class {}, {
  get: (target, name) => {
    if (name === 'prototype') return target.prototype;
    return name in answers ? answers[name] : anything;
  },
  set: () => true,
  apply: () => anything,
  construct: () => anything,
});

const load = Module._load;
const vscode = Object.fromEntries(names.map((name) => [name, anything]));
Module._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest));

const began = performance.now();
const extension = require(join(__dirname, '..', '..', 'dist', 'extension.js'));
extension.activate({ subscriptions: [], extensionUri: anything });
process.stdout.write(String(performance.now() - began));
process.exit(0);
