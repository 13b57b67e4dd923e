export { type Compute, computeOne } from './compute';
export { computeLocally } from './compute-locally';
export { computeRemotely, type Patience } from './compute-remotely';
export { checkAnswer } from './check-answer';
export type { Caller, GetToken } from './token';
