import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** The sentence the folders spell: a folder may import from those before it, never from those after. */
const layers = ['catalog', 'syntax', 'sites', 'frameworks', 'occurrences', 'rules', 'features'];

/** What the engine must not know: the editor, the file system, the process. */
const hostModules = ['vscode', 'fs', 'path', 'os', 'process', 'child_process', 'node:*'];

const engine = layers.map((layer, index) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: hostModules.filter((name) => !name.includes('*')),
        patterns: [
          { group: ['node:*'], message: 'The engine runs in the browser too.' },
          {
            group: [
              ...layers.slice(index + 1).map((later) => `**/${later}/**`),
              '**/service',
              '**/service.ts',
              '**/vscode/**',
              '**/cli/**',
            ],
            message: 'Imports point left: see the layers in eslint.config.mjs.',
          },
        ],
      },
    ],
  },
}));

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
);
