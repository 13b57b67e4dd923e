export { answerFigures } from './answer-figures';
export { PlainYear } from './definitions';
export { PLAIN_TABLES } from './plain-tables';
export { plainRowsOf, REGISTER_OF, type PlainRows } from './rows';
