import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import office from 'eslint-plugin-office-addins';
import ts from 'typescript-eslint';

/** Where each folder of the domain may look: [folder, folders it may import]. Everything else is refused. */
const domain = {
  contract: [],
  vocabularies: ['contract'],
  registers: ['contract', 'vocabularies'],
  rules: ['contract', 'vocabularies', 'registers'],
  facts: ['contract', 'vocabularies', 'registers'],
  catalogue: ['contract', 'vocabularies', 'facts'],
  projection: ['contract', 'vocabularies', 'facts', 'catalogue'],
  tabulate: ['contract', 'vocabularies', 'facts', 'catalogue', 'projection'],
};
const addin = {
  layout: ['layout'],
  workbook: ['workbook', 'layout'],
  api: ['api'],
  actions: ['actions', 'workbook', 'layout', 'api'],
  ui: ['ui'],
  pane: ['pane', 'ui', 'actions', 'layout', 'workbook', 'api'],
};

export default ts.config(
  { ignores: ['build/**', '**/dist/**', 'out/**', 'node_modules/**', 'preview/host/excel-metadata.json'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { boundaries },
    settings: {
      'boundaries/elements': [
        ...Object.keys(domain).map((name) => ({ type: `domain-${name}`, pattern: `domain/${name}`, mode: 'folder' })),
        ...Object.keys(addin).map((name) => ({ type: `addin-${name}`, pattern: `addin/${name}`, mode: 'folder' })),
        { type: 'addin-main', pattern: 'addin/*.tsx', mode: 'file' },
        { type: 'functions-http', pattern: 'functions/http', mode: 'folder' },
        { type: 'functions-main', pattern: 'functions/*.ts', mode: 'file' },
        { type: 'preview', pattern: 'preview', mode: 'folder' },
        { type: 'samples', pattern: 'samples', mode: 'folder' },
        { type: 'tests', pattern: 'tests', mode: 'folder' },
      ],
      'import/resolver': { typescript: { alwaysTryTypes: true } },
    },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['addin/**/*.ts', 'addin/**/*.tsx'],
    plugins: { 'office-addins': office },
    rules: Object.fromEntries(Object.keys(office.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
  },
  { files: ['**/*.js', '**/*.cjs', '**/*.mjs'], ...ts.configs.disableTypeChecked },
);
