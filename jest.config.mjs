import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { IMPORT } from './tests/runner/hooks.mjs';

// Workers are started with the environment of this process.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} ${IMPORT}`;

// What tests write is in one folder, gone when they end (tests/fixtures/temporary-folder.ts).
const folders = mkdtempSync(path.join(tmpdir(), 'alupse-tests-'));
process.env.FOLDERS_OF_TESTS = folders;
process.on('exit', () => {
  rmSync(folders, { recursive: true, force: true });
});

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: import.meta.dirname,
  testMatch,
  // Tests run in plain Node, in as many processes as there are cores: decision 90.
  runner: 'jest-light-runner/child-process',
  transform: {},
  setupFilesAfterEnv: ['<rootDir>/tests/runner/time-limit.mjs'],
  modulePathIgnorePatterns: ['<rootDir>/build', '<rootDir>/dist'],
  ...more,
});

export default {
  // One more than the cores: a test in the browser waits for it a third of its time.
  maxWorkers: availableParallelism() + 1,
  projects: [
    project('unit', ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'], {
      testPathIgnorePatterns: ['<rootDir>/tests/e2e/'],
    }),
    project('e2e', ['<rootDir>/tests/e2e/**/*.test.ts']),
  ],
};
