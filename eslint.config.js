import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import office from 'eslint-plugin-office-addins';
import regexp from 'eslint-plugin-regexp';
import ts from 'typescript-eslint';

/** Where each folder may look. What is not written here is refused (docs/decisions/ says why each line is there). */
const mayImport = {
  'ooxml/bounds': [],
  'ooxml/zip': ['ooxml/bounds'],
  'ooxml/xml': ['ooxml/bounds'],
  'ooxml/package': ['ooxml/bounds', 'ooxml/zip', 'ooxml/xml'],
  'ooxml/drawing': [],
  'ooxml/spreadsheet': ['ooxml/bounds', 'ooxml/xml', 'ooxml/package'],
  'ooxml/book': ['ooxml/bounds', 'ooxml/zip', 'ooxml/xml', 'ooxml/package', 'ooxml/spreadsheet'],
  'engine/contract': [],
  'engine/calendar': [],
  'engine/text': ['engine/calendar'],
  'engine/vocabularies': ['engine/contract', 'engine/text'],
  'engine/registers': ['engine/contract', 'engine/calendar', 'engine/text', 'engine/vocabularies'],
  'engine/rules': ['engine/contract', 'engine/calendar', 'engine/text', 'engine/vocabularies', 'engine/registers'],
  'engine/corrections': [
    'engine/contract',
    'engine/calendar',
    'engine/text',
    'engine/vocabularies',
    'engine/registers',
    'engine/rules',
  ],
  'engine/facts': ['engine/contract', 'engine/calendar', 'engine/vocabularies', 'engine/registers'],
  'engine/catalogue': [
    'engine/contract',
    'engine/calendar',
    'engine/text',
    'engine/vocabularies',
    'engine/registers',
    'engine/facts',
  ],
  'engine/projection': ['engine/contract', 'engine/vocabularies', 'engine/facts', 'engine/catalogue'],
  'engine/tabulate': [
    'engine/calendar',
    'engine/contract',
    'engine/text',
    'engine/vocabularies',
    'engine/facts',
    'engine/catalogue',
    'engine/projection',
  ],
  // A table or a series that someone composed: checked, then an entry like the others.
  'engine/custom': [
    'engine/calendar',
    'engine/contract',
    'engine/text',
    'engine/vocabularies',
    'engine/registers',
    'engine/facts',
    'engine/catalogue',
    'engine/projection',
    'engine/tabulate',
  ],
  // What may be printed of the tables outside the association.
  'engine/disclosure': [
    'engine/calendar',
    'engine/contract',
    'engine/text',
    'engine/vocabularies',
    'engine/facts',
    'engine/catalogue',
    'engine/tabulate',
    'engine/profile',
    'engine/wire',
    'engine/audit',
  ],
  // What was printed when a report came out, and what changed since.
  'engine/frozen': [
    'engine/calendar',
    'engine/contract',
    'engine/registers',
    'engine/rules',
    'engine/facts',
    'engine/catalogue',
    'engine/compare',
    'engine/disclosure',
    'engine/profile',
    'engine/text',
  ],
  'engine/compare': [
    'engine/contract',
    'engine/text',
    'engine/vocabularies',
    'engine/facts',
    'engine/catalogue',
    'engine/tabulate',
  ],
  'engine/audit': ['engine/contract', 'engine/text', 'engine/vocabularies', 'engine/catalogue'],
  // What an association says, put together: of every folder, and none looks back.
  'engine/profile': ['engine/*'],
  // What is exchanged with the service, in the names of a whole profile.
  'engine/wire': ['engine/*'],
  profiles: ['engine/*'],
  'functions/http': ['engine/*'],
  functions: ['functions/http', 'engine/*'],
  'addin/layout': ['engine/*'],
  // Of the workbook, the names by which a sheet is known as ours.
  'addin/files': ['addin/layout', 'addin/workbook', 'engine/*', 'ooxml/*'],
  'addin/workbook': ['addin/layout', 'engine/*', 'ooxml/spreadsheet'],
  'addin/api': ['engine/*'],
  'addin/sign-in': ['addin/api', 'engine/*'],
  'addin/actions': ['addin/workbook', 'addin/layout', 'addin/api', 'engine/*'],
  'addin/custom': ['addin/actions', 'addin/workbook', 'addin/layout', 'addin/api', 'engine/*'],
  'addin/word-report': ['addin/actions', 'word/*', 'engine/*'],
  'addin/ui': [],
  'addin/pane': [
    'addin/ui',
    'addin/custom',
    'addin/word-report',
    'addin/actions',
    'addin/workbook',
    'addin/layout',
    'addin/api',
    'engine/*',
  ],
  addin: [
    'addin/pane',
    'addin/actions',
    'addin/workbook',
    'addin/layout',
    'addin/api',
    'addin/sign-in',
    'addin/files',
    'addin/word-report',
    'addin/custom',
    'addin/ui',
    'word/report',
    'engine/*',
  ],
  'word/text': [],
  'word/cells': ['word/text', 'engine/contract'],
  'word/docx': ['engine/registers', 'ooxml/*'],
  'word/phrases': ['word/text', 'word/cells', 'word/docx', 'engine/registers'],
  'word/radar': [
    'word/text',
    'word/cells',
    'word/docx',
    'word/phrases',
    'engine/text',
    'engine/contract',
    'engine/registers',
    'engine/audit',
    'engine/catalogue',
  ],
  'word/update': ['word/text', 'word/cells', 'word/docx', 'word/phrases', 'word/radar', 'engine/registers'],
  'word/draft': [
    'word/text',
    'word/cells',
    'word/docx',
    'word/phrases',
    'ooxml/*',
    'engine/contract',
    'engine/registers',
  ],
  'excel-host': ['ooxml/*'],
  'word/report': [
    'word/docx',
    'word/phrases',
    'word/radar',
    'word/draft',
    'word/update',
    'engine/catalogue',
    'engine/contract',
    'engine/facts',
    'engine/registers',
  ],
  preview: [
    'addin/files',
    'excel-host',
    'functions',
    'functions/http',
    'engine/*',
    'ooxml/bounds',
    'ooxml/book',
    'ooxml/spreadsheet',
  ],
  cli: [
    'word/*',
    'addin/actions',
    'addin/api',
    'addin/custom',
    'addin/files',
    'addin/layout',
    'addin/workbook',
    'excel-host',
    'preview',
    'functions',
    'functions/http',
    'engine/*',
    'ooxml/bounds',
  ],
  samples: ['profiles', 'engine/*', 'ooxml/book'],
  scripts: [],
  infra: [],
  // The browser is started as the tests start it.
  bench: ['samples', 'profiles', 'excel-host', 'ooxml/*', 'preview', 'addin/actions', 'addin/api', 'engine/*', 'tests'],
  tests: ['*', '*/*'],
};
const type = (folder) => ({ element: { type: folder } });

/** Where a program begins: the only files, beside samples, bench and tests, that know an association. */
const entries = [
  'addin/main.tsx',
  'addin/vite.config.ts',
  'functions/main.ts',
  'functions/build.ts',
  'scripts/new/prepare.ts',
  'cli/load-profile.ts',
];

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
    // A cell or a body of somebody's choice must not make an expression try for ever. Tests read what they made themselves.
    files: ['**/*.ts', '**/*.tsx'],
    ignores: ['tests/**', 'bench/**'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }] },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': Object.keys(mayImport)
        .sort((a, b) => b.split('/').length - a.split('/').length)
        .map((folder) => ({ type: folder, pattern: folder, partialMatch: false })),
      'boundaries/files': [{ category: 'entry', pattern: entries }],
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
            { from: { file: { categories: 'entry' } }, allow: { to: { element: { type: 'profiles' } } } },
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
    // What the pane loads first: a browser that does not know such a pattern refuses the whole file (WebKit before 16.4).
    files: ['addin/**/*.ts', 'addin/**/*.tsx', 'engine/**/*.ts', 'profiles/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
          message: 'No look-behind: an older WebKit refuses the whole file.',
        },
      ],
    },
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
