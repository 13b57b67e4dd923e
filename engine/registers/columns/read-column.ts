import { listOf, type ListsProfile } from '../../vocabularies';
import type { ColumnData } from '../parse/parsed';
import type { ColumnSpec } from '../register-spec';
import type { ColumnCells } from './column-cells';
import { readCodes, readSets } from './read-codes';
import { readAnswers, readDates, readKeys, readNumbers, readTexts } from './read-values';

/** Parses the cells of a column by its type. A personal text is never read: null. */
export function readColumn(profile: ListsProfile, spec: ColumnSpec, column: ColumnCells): ColumnData | null {
  switch (spec.type) {
    case 'date':
      return readDates(column);
    case 'code':
      return readCodes(column, spec.vocabulary, listOf(profile, spec.vocabulary));
    case 'codes':
      return readSets(column, spec.vocabulary, listOf(profile, spec.vocabulary));
    case 'boolean':
      return readAnswers(column);
    case 'integer':
    case 'number':
      return readNumbers(column, {
        minimum: spec.minimum,
        maximum: spec.maximum,
        usual: spec.usual ?? spec.maximum,
        whole: spec.type === 'integer',
        weeks: spec.weeks === true,
      });
    case 'id':
    case 'ref':
      return readKeys(column);
    case 'text':
      return spec.personal ? null : readTexts(column);
  }
}
