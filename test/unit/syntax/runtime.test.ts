import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';
import { freshTreeSitter } from '../../../scripts/build/fresh-tree-sitter.mjs';
import { readGrammar } from '../../../src/cli/grammars';
import { languageOf, type Language } from '../../../src/syntax/languages';
import { createRuntime as createFromSource } from '../../../src/syntax/runtime';
import { endless } from '../endless';

type CreateRuntime = typeof createFromSource;

/** What the bundles have: the runtime with the parser's code in it. */
async function bundled(): Promise<CreateRuntime> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, '../../../src/syntax/runtime.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    plugins: [freshTreeSitter],
  });
  const module = { exports: {} as { createRuntime: CreateRuntime } };
  const run = compileFunction(outputFiles[0]?.text ?? '', ['module', 'require', '__dirname']) as (
    ...given: unknown[]
  ) => void;
  run(module, createRequire(__filename), __dirname);
  return module.exports.createRuntime;
}

function javascript(): Language {
  const language = languageOf('javascript');
  assert.ok(language);
  return language;
}

async function loaded(create: CreateRuntime): Promise<ReturnType<CreateRuntime>> {
  const runtime = create(readGrammar);
  await runtime.load(javascript());
  return runtime;
}

/** A long text, which needs more memory than an instance begins with. */
const long = 'f(1, [2]);'.repeat(30_000);

function typeOf(runtime: ReturnType<CreateRuntime>, text = 'f(404);'): string {
  const tree = runtime.parse(javascript(), text);
  const { type } = tree.rootNode;
  tree.delete();
  return type;
}

/** How a wasm instance gets more memory. */
type Grow = (this: object, pages: number) => number;

const { Memory: memories } = Reflect.get(globalThis, 'WebAssembly') as {
  readonly Memory: { readonly prototype: Record<'grow', Grow> };
};
const { grow } = memories.prototype;

/** Ends the runtime's wasm instance as a lack of memory does: it gets no more of it from now on. */
function abort(runtime: ReturnType<CreateRuntime>): void {
  const full = new WeakSet<object>();
  let isParsing = true;
  memories.prototype.grow = function (pages) {
    if (isParsing) full.add(this);
    if (full.has(this)) throw new RangeError('no memory');
    return grow.call(this, pages);
  };
  assert.throws(() => runtime.parse(javascript(), long), /abort/i);
  isParsing = false;
}

describe('a wasm runtime', () => {
  afterEach(() => {
    memories.prototype.grow = grow;
  });

  it('lives on when another one was aborted', async () => {
    const create = await bundled();
    const [dead, other] = [await loaded(create), await loaded(create)];
    abort(dead);
    assert.equal(typeOf(other, long), 'program');
    assert.equal(typeOf(await loaded(create), long), 'program');
  });

  it('lives on when another one is disposed', async () => {
    const create = await bundled();
    const [ended, other] = [await loaded(create), await loaded(create)];
    ended.dispose();
    assert.equal(typeOf(other), 'program');
    assert.throws(() => typeOf(ended), /not loaded/);
  });

  it('refuses a text that is too long, and is as good as before', async () => {
    const runtime = await loaded(createFromSource);
    const huge = 'a.b=1;'.repeat(7_000_000);
    assert.throws(() => runtime.parse(javascript(), huge), {
      message: 'it is too long: 42.0 million characters, at most 16.0 million.',
    });
    assert.equal(typeOf(runtime), 'program');
  });

  it('gives up a text whose end the grammar does not find, and is as good as before', async () => {
    const kotlin = languageOf('kotlin');
    assert.ok(kotlin);
    const runtime = await loaded(createFromSource);
    await runtime.load(kotlin);
    assert.throws(() => runtime.parse(kotlin, endless), { name: 'UnreadableText' });
    const tree = runtime.parse(kotlin, 'val code = 404\n');
    assert.equal(tree.rootNode.hasError, false);
    tree.delete();
    assert.equal(typeOf(runtime), 'program');
  });
});
