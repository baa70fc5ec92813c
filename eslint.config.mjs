import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Who may import whom; docs/architecture.md tells why. A room sees itself and what stands behind its name here. */
const rooms = {
  core: [],
  storage: ['core'],
  gating: ['core'],
  withdrawal: ['core'],
  records: ['core'],
  surface: ['core'],
  services: ['core'],
  locales: ['core'],
  elements: ['core', 'locales', 'equal-choice'],
  'equal-choice': [],
  debug: ['core'],
  embeds: ['core', 'locales', 'storage'],
  server: ['core', 'locales', 'records'],
};
/** What no visitor waits for until it is asked for. */
const withLit = ['elements', 'debug'];
const all = [...Object.keys(rooms), 'tag'];
const entries = [
  'index',
  'elements',
  'script-tag',
  'debug',
  'embed',
  'equal-choice',
  'create-consent',
  'standard-effects',
  'observe',
  'server',
  'server-libsql',
  'server-postgres',
  'services-runtime',
].map((name) => `../${name}.js`);

const boundary = ([room, allowed]) => ({
  files: [`src/${room}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: all.filter((name) => name !== room && !allowed.includes(name)).map((name) => `../${name}/*`),
            message: `${room}/ may import ${allowed.join(', ') || 'nothing'}; what two rooms need belongs in core/.`,
          },
          { group: entries, message: 'Nobody inside imports an entry point.' },
          ...(withLit.includes(room)
            ? []
            : [
                {
                  group: ['lit', 'lit/*', 'lit-html', 'lit-html/*', '@lit/*'],
                  message: `Only ${withLit.join('/ and ')}/ import Lit.`,
                },
              ]),
          ...(room === 'storage' ? [] : [{ group: ['js-cookie'], message: 'Only storage/ imports js-cookie.' }]),
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'shared/**'] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { 'max-lines': ['error', 200], 'max-lines-per-function': ['error', 60], 'no-undef': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A checked index costs bytes where the line before has proved it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Its cure is forbidden by another rule.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Values that JSON brought are not what their types say.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[property.name='innerHTML']", message: 'No HTML from strings.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports.' },
      ],
    },
  },
  ...Object.entries(rooms).map(boundary),
  {
    // Only what is wired together in the page's own script may see every room.
    files: ['src/tag/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['lit', 'lit/*', 'lit-html', '@lit/*', 'js-cookie'] }] },
      ],
    },
  },
  {
    files: ['src/elements/**', 'src/elements.ts', 'src/debug/**'],
    extends: [lit['flat/all'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement', 'ReactiveElement', 'ConsentElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // LitElement's own lifecycle is always there.
      'wc/guard-super-call': 'off',
      // Registration stands apart from the class, behind a guard.
      'wc/define-tag-after-class-definition': 'off',
      'wc/tag-name-matches-class': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/max-elements-per-file': 'off',
      'wc/no-constructor-params': 'off',
      'lit/no-template-arrow': 'off',
      'lit/prefer-query-decorators': 'off',
      'lit/no-template-map': 'off',
      // A native checkbox tells its state by itself.
      'lit-a11y/role-has-required-aria-attrs': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  { files: ['test/**/*.mjs'], rules: { 'max-lines-per-function': 'off' } },
);
