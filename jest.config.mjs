import { libraries } from './tests/bundle-libraries.mjs';

/** Sources are compiled one file at a time to CommonJS by swc: types are checked by `npm run typecheck`, not here. */
const transform = {
  '^.+\\.(t|j)sx?$': [
    '<rootDir>/tests/local-globals.mjs',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
      // Kept beside the code, not in it: it is read when a line is to be named, not whenever a module is loaded.
      sourceMaps: true,
    },
  ],
};
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: import.meta.dirname,
  testMatch,
  transform,
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tests/bundle-libraries.mjs',
  moduleNameMapper: libraries,
  // Published as ES modules alone.
  transformIgnorePatterns: ['/node_modules/(?!jose/|@noble/)', '/build/libraries/'],
  modulePathIgnorePatterns: ['<rootDir>/build', '<rootDir>/dist'],
  ...more,
});

export default {
  // Some tests open large registers, on machines that do other work. Jest takes it from here, not from a project.
  testTimeout: 60_000,
  // On two cores Jest would leave one idle.
  maxWorkers: '100%',
  projects: [
    project('unit', ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'], {
      testPathIgnorePatterns: ['<rootDir>/tests/e2e/'],
    }),
    project('e2e', ['<rootDir>/tests/e2e/**/*.test.ts']),
  ],
};
