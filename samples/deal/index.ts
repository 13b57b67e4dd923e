export { birthDay, day, isWorkday, toDate, workday, yearOf, type Day } from './calendar';
export { Deck } from './deck';
export { partition } from './partition';
export { randomSource, type RandomSource } from './random-source';
