import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import config from './jest.config.mjs';

// Workers are started with the environment of this process.
process.env.SAMPLE = 'all';

/** The suites that draw a sample in `npm test`: here they try every case. */
const sampled = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) =>
    /from '[./]*\/(fixtures\/)?(sample|check|sound-view)'/.test(readFileSync(path.join('tests', file), 'utf8')),
  )
  .map((file) => `<rootDir>/tests/${file.replaceAll(path.sep, '/')}`);
const isOfPane = (file) => file.includes('/tests/e2e/');

/** `npm run long`: what takes too long to be tried whole by `npm test` (docs/long.md). */
export default {
  ...config,
  projects: config.projects.map((project) => ({
    ...project,
    testMatch:
      project.displayName === 'e2e'
        ? sampled.filter(isOfPane)
        : [...sampled.filter((file) => !isOfPane(file)), '<rootDir>/tests/**/*.campaign.ts'],
  })),
};
