/** Sources are compiled one file at a time to CommonJS by swc: types are checked by `npm run typecheck`, not here. */
const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testMatch,
  transform,
  // It is published as ES modules alone.
  transformIgnorePatterns: ['/node_modules/(?!jose/)'],
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/build', '<rootDir>/dist'],
  ...more,
});

module.exports = {
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
