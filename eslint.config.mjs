import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** The sentence the folders spell: a folder may import from those before it, never from those after. */
const layers = ['catalog', 'syntax', 'sites', 'frameworks', 'occurrences', 'rules', 'features'];

/** The folders at the end of the sentence, each of which knows nothing of the others. */
const hosts = ['vscode', 'cli'];

/** What the engine must not know: the editor, the file system, the process. */
const hostModules = ['vscode', 'fs', 'path', 'os', 'process', 'child_process'];

/** Patterns of imports from a folder of `src`. */
const folder = (name) => `**/${name}/**`;

const engine = [...layers, 'service.ts'].map((layer, index) => ({
  files: [layer === 'service.ts' ? 'src/service.ts' : `src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: hostModules,
        patterns: [
          { group: ['node:*'], message: 'The engine runs in the browser too.' },
          {
            group: [
              ...[...layers.slice(index + 1), ...hosts].map(folder),
              ...(layer === 'service.ts' ? [] : ['**/service']),
            ],
            message: 'Imports point left: see the layers in eslint.config.mjs.',
          },
        ],
      },
    ],
  },
}));

/** Hosts ask about documents through the service; what answers it they know by its types only. */
const doors = hosts.map((host) => ({
  files: [`src/${host}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: hosts.filter((other) => other !== host).map(folder),
            message: 'A host knows nothing of the others.',
          },
          {
            group: ['sites', 'frameworks', 'occurrences', 'rules'].map(folder),
            allowTypeImports: true,
            message: 'Documents are asked about through the service.',
          },
        ],
      },
    ],
  },
}));

/** Nothing else stands beside the folders of the sentence. */
const strangers = {
  files: ['src/**/*.ts'],
  ignores: [...layers, ...hosts].map((name) => `src/${name}/**`).concat('src/service.ts'),
  rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message: 'In no layer.' }] },
};

/** Data, a line for each thing there is, may be as long as there are things. */
const data = ['src/frameworks/definitions/**', 'src/frameworks/tables/**'];

/** Functions that are longer than they should be; the first two make an object of all that they are for. */
const longFunctions = ['src/service.ts', 'src/syntax/runtime.ts', 'src/sites/chain.ts'];

const sizes = [
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 25, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: data, rules: { 'max-lines': 'off' } },
  { files: longFunctions, rules: { 'max-lines-per-function': 'off' } },
];

/** What users write is read by patterns: none may take a time that grows faster than the text. */
const patterns = {
  files: ['src/**/*.ts'],
  plugins: { regexp },
  rules: { 'regexp/no-super-linear-backtracking': 'error' },
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'out/',
      '.vscode-test/',
      'test-results/',
      'test/fixtures/',
      'test/extension/workspace/',
      'examples/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-definitions': 'error',
    },
  },
  {
    files: ['**/*.mjs', '**/*.mts', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        require: 'readonly',
        __dirname: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    files: ['**/*.cjs'],
    rules: {
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  ...engine,
  ...doors,
  strangers,
  ...sizes,
  patterns,
);
