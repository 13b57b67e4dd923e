import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import office from 'eslint-plugin-office-addins';
import ts from 'typescript-eslint';

/** Where each folder may look. What is not written here is refused (docs/decisions.md says why each line is there). */
const mayImport = {
  'ooxml/bounds': [],
  'ooxml/zip': ['ooxml/bounds'],
  'ooxml/xml': ['ooxml/bounds'],
  'ooxml/package': ['ooxml/bounds', 'ooxml/zip', 'ooxml/xml'],
  'ooxml/spreadsheet': ['ooxml/bounds', 'ooxml/xml', 'ooxml/package'],
  'ooxml/book': ['ooxml/bounds', 'ooxml/zip', 'ooxml/xml', 'ooxml/package', 'ooxml/spreadsheet'],
  'domain/contract': [],
  'domain/vocabularies': ['domain/contract'],
  'domain/registers': ['domain/contract', 'domain/vocabularies'],
  'domain/rules': ['domain/contract', 'domain/vocabularies', 'domain/registers'],
  'domain/corrections': ['domain/contract', 'domain/vocabularies', 'domain/registers', 'domain/rules'],
  'domain/facts': ['domain/contract', 'domain/vocabularies', 'domain/registers'],
  'domain/catalogue': ['domain/contract', 'domain/vocabularies', 'domain/registers', 'domain/facts'],
  'domain/projection': ['domain/contract', 'domain/vocabularies', 'domain/facts', 'domain/catalogue'],
  'domain/tabulate': [
    'domain/contract',
    'domain/vocabularies',
    'domain/facts',
    'domain/catalogue',
    'domain/projection',
  ],
  'domain/compare': ['domain/contract', 'domain/vocabularies', 'domain/facts', 'domain/catalogue', 'domain/tabulate'],
  'domain/audit': ['domain/contract', 'domain/vocabularies', 'domain/catalogue'],
  'functions/http': ['domain/*'],
  functions: ['functions/http', 'domain/*'],
  'addin/layout': ['domain/*'],
  'addin/files': ['addin/layout', 'domain/*', 'ooxml/*'],
  'addin/workbook': ['addin/layout', 'domain/*'],
  'addin/api': ['domain/*'],
  'addin/actions': ['addin/workbook', 'addin/layout', 'addin/api', 'domain/*'],
  'addin/ui': [],
  'addin/pane': ['addin/ui', 'addin/actions', 'addin/workbook', 'addin/layout', 'addin/api', 'domain/*'],
  addin: [
    'addin/pane',
    'addin/actions',
    'addin/workbook',
    'addin/layout',
    'addin/api',
    'addin/files',
    'addin/ui',
    'domain/*',
  ],
  preview: ['addin/*', 'functions', 'functions/*', 'domain/*', 'ooxml/*'],
  samples: ['domain/*'],
  // The browser is started as the tests start it.
  bench: ['samples', 'preview/*', 'preview', 'addin/actions', 'addin/api', 'domain/*', 'tests'],
  tests: ['*', '*/*'],
};
const type = (folder) => ({ element: { type: folder } });

export default ts.config(
  { ignores: ['build/**', '**/dist/**', 'out/**', '**/node_modules/**'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': Object.keys(mayImport)
        .sort((a, b) => b.split('/').length - a.split('/').length)
        .map((folder) => ({ type: folder, pattern: folder, partialMatch: false })),
      'import/resolver': { typescript: { noWarnOnMultipleProjects: true } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            { allow: { to: { module: { origin: 'external' } } } },
            { allow: { to: { module: { origin: 'core' } } } },
            ...Object.entries(mayImport).map(([from, to]) => ({
              from: type(from),
              allow: { to: { element: { types: { anyOf: [from, ...to] } } } },
            })),
          ],
        },
      ],
    },
  },
  {
    files: ['addin/**/*.ts', 'addin/**/*.tsx'],
    plugins: { 'office-addins': office },
    rules: Object.fromEntries(Object.keys(office.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    ...ts.configs.disableTypeChecked,
    languageOptions: {
      globals: { __dirname: 'readonly', module: 'writable' },
      parserOptions: { projectService: false },
    },
  },
);
