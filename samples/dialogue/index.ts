export { dialogueRegisters } from './dialogue-registers';
