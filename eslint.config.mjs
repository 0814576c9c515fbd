import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import typescript from 'typescript-eslint';
import { noLiteralTemplateText } from './scripts/lint/no-literal-template-text.mjs';

const SOURCES = ['packages/*/src/**/*.ts', 'examples/*/src/**/*.{ts,tsx}'];
const TESTS = ['packages/*/test/**/*.ts', 'examples/*/test/**/*.ts', 'examples/*/*.ts', 'examples/static/page/**/*.ts'];
const GENERATED = ['packages/*/src/**/generated/**'];

const readonly = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

const RAW_HTML = 'It puts text into the page as HTML, which strangers write. Use a template.';

const RESTRICTED_PATHS = [
  { name: 'zod', message: "Import * as z from 'zod/mini': the rest costs 16 KiB and breaks strict CSP." },
  ...['unsafe-html', 'unsafe-svg', 'unsafe-mathml'].map((name) => ({
    name: `lit/directives/${name}.js`,
    message: RAW_HTML,
  })),
];

export default typescript.config(
  { ignores: ['**/dist/**', 'packages/portal/cdn/**', '**/node_modules/**', '.cache/**', '.data/**', ...GENERATED] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: readonly('process', 'console', 'Buffer', 'URL', 'Request', 'Response', 'fetch', 'setTimeout'),
    },
  },
  {
    files: [...SOURCES, ...TESTS],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    rules: {
      // An interface says what a thing is, a type what it can be; both are fine for objects.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // `() => send(x)` is how an effect is written.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // An async function without await turns what it throws into a rejection, which an interface may ask for.
      '@typescript-eslint/require-await': 'off',
      // A code without parameters maps to {} in a table of parameters by code.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // Libraries ask for void as a type argument.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Interfaces are made by factories here: their methods are closures and need no `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Takes a method that returns its own object, as hono's do, for a constructor.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'No enum: a union of literals, or a const array and its type.' },
        { selector: 'TSParameterProperty', message: 'No parameter property: declare the field and assign it.' },
        { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', message: RAW_HTML },
      ],
    },
  },
  {
    files: SOURCES,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: TESTS,
    languageOptions: { parserOptions: { project: 'tsconfig.tests.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      // node:test gives promises that it looks after itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['it', 'test', 'describe', 'suite'], package: 'node:test' },
          ],
        },
      ],
      // A test may say "it is there" and fail where it is not, and doubt what a type promises.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, namedFrom: true } }],
      'no-restricted-imports': ['error', { paths: RESTRICTED_PATHS }],
    },
  },
  {
    files: ['packages/portal/src/**/*.ts'],
    extends: [lit.configs['flat/recommended']],
  },
  {
    files: ['packages/portal/src/**/*.ts'],
    ignores: ['packages/portal/src/text/**'],
    plugins: { returns: { rules: { 'no-literal-template-text': noLiteralTemplateText } } },
    rules: {
      'returns/no-literal-template-text': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: RESTRICTED_PATHS,
          patterns: [
            {
              group: ['**/language/msg.js'],
              message:
                'Translators only see the sentences in packages/portal/src/text/. Put it there and call it here.',
            },
          ],
        },
      ],
    },
  },
);
