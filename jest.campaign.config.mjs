import config from './jest.config.cjs';

/** `npm run campaign`: what takes minutes and is sampled in `npm test`. */
export default { ...config.projects[0], testMatch: ['<rootDir>/tests/**/*.campaign.ts'], testPathIgnorePatterns: [] };
