import { type RegisterSpec, NO_DATE } from '../../registers';
import { listOf, type VocabularyEntry } from '../../vocabularies';
import type { RowColumns } from '../row-columns';
import type { Rule } from '../rule';
import { quoted } from '../../text';
import { yearOf } from '../wording';

const isOutdated = ({ from, to }: VocabularyEntry, year: number): boolean =>
  (from !== undefined && year < from) || (to !== undefined && year > to);

/** Year a row belongs to: the one it states, else that of its main date; null without either. */
function yearOfRow(spec: RegisterSpec, columns: RowColumns): (row: number) => number | null {
  const stated = spec.statedYear === undefined ? () => NaN : columns.number(spec.statedYear);
  const date = columns.date(spec.mainDate ?? '');
  return (row) => {
    const year = stated(row);
    if (!Number.isNaN(year)) return year;
    return date(row) === NO_DATE ? null : yearOf(date(row));
  };
}

/** R15: a value of the list, but not of the list of the row's year. */
export const OUTDATED_VALUE: Rule = {
  id: 'R15',
  title: 'Valeur absente de la liste de cette année',
  severity: 'warning',
  tables: 'register',
  remedy: 'Choisissez une valeur de la liste de l’année.',
  *find(data) {
    for (const spec of Object.values(data.profile.registers)) {
      const columns = data.columns(spec.key);
      if (!columns || spec.mainDate === undefined) continue;
      const yearAt = yearOfRow(spec, columns);
      for (const column of spec.columns) {
        if (column.type !== 'code' && column.type !== 'codes') continue;
        const { entries } = listOf(data.profile, column.vocabulary);
        if (!entries.some(({ from, to }) => from !== undefined || to !== undefined)) continue;
        const entriesAt = columns.entriesOf(column.key);
        for (let row = 0; row < columns.count; row++) {
          const year = yearAt(row);
          if (year === null) continue;
          for (const index of entriesAt(row)) {
            const entry = entries[index];
            if (!entry || !isOutdated(entry, year)) continue;
            yield data.hit(
              spec.key,
              row,
              column.key,
              `${quoted(column.header)} : ${quoted(entry.label)} n’est pas dans la liste ${year}.`,
            );
          }
        }
      }
    }
  },
};
