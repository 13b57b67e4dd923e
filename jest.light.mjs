export default {
  rootDir: import.meta.dirname,
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  testPathIgnorePatterns: ['<rootDir>/tests/e2e/'],
  maxWorkers: 2,
  modulePathIgnorePatterns: ['<rootDir>/build', '<rootDir>/dist'],
  transform: {},
};
