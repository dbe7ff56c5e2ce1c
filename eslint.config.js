/** What the code is held to, beside the compiler: types used strictly, imports one way, words in the catalogue. */
import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import svelteConfig from './svelte.config.js'
import { importDirections } from './tests/support/import-directions.js'

const CODE = ['**/*.ts', '**/*.svelte', '**/*.svelte.ts']

const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a name is what readers and searches go by.',
}

const WORDS_IN_MARKUP = [
  {
    selector: 'SvelteElement > SvelteText[value=/\\p{L}{2}/u]',
    message: 'Words a person reads live in the catalogue (src/words), not in a component.',
  },
  {
    selector:
      'SvelteAttribute[key.name=/^(aria-label|aria-description|title|alt|placeholder|label)$/] > SvelteLiteral[value=/\\p{L}{2}/u]',
    message: 'Words a person reads live in the catalogue (src/words), not in a component.',
  },
]

/** Two words with a blank between, unless they are a value of the data: compared, a key, a type or a case. */
const WORDS_IN_MODEL = [
  {
    selector:
      'Literal[value=/\\p{L}{2,} \\p{L}{2,}/u]:not(BinaryExpression[operator=/^[!=]==$/] > Literal, SwitchCase > Literal, Property > .key, TSLiteralType > Literal)',
    message: 'Words a person reads live in the catalogue (src/words), not in the model.',
  },
  {
    selector: 'TemplateElement[value.cooked=/\\p{L}{2,} \\p{L}{2,}/u]',
    message: 'Words a person reads live in the catalogue (src/words), not in the model.',
  },
]

export default ts.config(
  { ignores: ['dist/', 'test-results/', 'geo/', 'tests/fixtures/', '**/.cache/'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: globals.node,
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: ts.parser, svelteConfig },
    },
    rules: {
      // A prop or a piece of state may change between two reads, which the type cannot say.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // It takes every set built inside a function for shared state.
      'svelte/prefer-svelte-reactivity': 'off',
      // `{' '}` is how a space at the end of a line survives.
      'svelte/no-useless-mustaches': 'off',
    },
  },
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
  {
    // Runs in the page before anything of it is built.
    files: ['public/**/*.js'],
    languageOptions: { globals: globals.browser, sourceType: 'script' },
    // The rule asks a scope that a script outside modules has not.
    rules: { 'svelte/no-inner-declarations': 'off' },
  },
  {
    files: CODE,
    rules: {
      eqeqeq: 'error',
      // Code points are what fonts and labels are measured in.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      'no-console': ['error', { allow: ['error'] }],
      'no-restricted-syntax': ['error', DEFAULT_EXPORT],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Schemas and types of one name belong together here: `export const View`, `export type View`.
      '@typescript-eslint/no-redeclare': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.svelte'],
    plugins: { cartouche: { rules: { 'import-directions': importDirections } } },
    rules: { 'cartouche/import-directions': 'error' },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.svelte'],
    ignores: ['src/map/adapter/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^maplibre-gl(/.*)?$',
              allowTypeImports: true,
              message: 'Only src/map/adapter runs MapLibre; import its types elsewhere.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/model/**/*.ts'],
    // The closed lists that records choose from.
    ignores: ['src/model/schema/vocabulary.ts'],
    rules: { 'no-restricted-syntax': ['error', DEFAULT_EXPORT, ...WORDS_IN_MODEL] },
  },
  {
    files: ['src/ui/**/*.svelte', 'src/app/**/*.svelte'],
    rules: { 'no-restricted-syntax': ['error', ...WORDS_IN_MARKUP] },
  },
  {
    // Tools and tests want a default export of their settings, and speak to a terminal.
    files: ['*.config.ts', 'tests/support/serve-built-site.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['src/cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
)
