export * from './accepted';
export * from './finding';
export { lastYearText, type LastYear } from './last-year';
export { NO_IDENTITIES, type Identities } from './quantities';
export * from './radar';
export * from './year-of-report';
