export { EXEMPLE_YEAR, exempleRegisters } from './exemple-registers';
