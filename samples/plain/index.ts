export { answerFigures } from './answer-figures';
export { PlainYear } from './definitions';
export { PLAIN_TABLES } from './plain-tables';
export type { ActionRow, ActRow, CaseRow, ChildRow, ContactRow, Key, PlainRows } from './rows';
