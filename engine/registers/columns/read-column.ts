import type { ColumnData } from '../parsed';
import type { ColumnSpec } from '../register-spec';
import type { ColumnCells } from './column-reader';
import { readAnswers } from './read-answers';
import { readCodes } from './read-codes';
import { readDates } from './read-dates';
import { readKeys } from './read-keys';
import { readNumbers } from './read-numbers';
import { readSets } from './read-sets';
import { readTexts } from './read-texts';

/** Parses the cells of a column by its type. A personal text is never read: null. */
export function readColumn(spec: ColumnSpec, column: ColumnCells): ColumnData | null {
  switch (spec.type) {
    case 'date':
      return readDates(column);
    case 'code':
      return readCodes(column, spec.vocabulary);
    case 'codes':
      return readSets(column, spec.vocabulary);
    case 'boolean':
      return readAnswers(column);
    case 'integer':
    case 'number':
      return readNumbers(column, { minimum: spec.minimum, whole: spec.type === 'integer', weeks: spec.weeks === true });
    case 'id':
    case 'ref':
      return readKeys(column);
    case 'text':
      return spec.personal ? null : readTexts(column);
  }
}
