export { randomRegisters } from './random-registers';
