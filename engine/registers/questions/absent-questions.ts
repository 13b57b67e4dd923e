import { columnLetter } from '../a1';
import type { ColumnName } from '../answers/answers';
import type { Replay } from '../answers/replay';
import type { RawSheet, RawWorkbook } from '../raw';
import type { Region } from '../recognise/find-regions';
import { headerText } from '../regions/check-header';
import type { Question } from './question';

/** Titles offered as answers: a sheet with more is somebody's calculations. */
const MAX_COLUMNS = 10;

/**
 * Which column nobody knows is a field that is missing, where no contents tell: the column may be empty, or hold what the
 * field does not take. Asked once for each field and sheet, never for one that another question offers, nor where every
 * column is known.
 *
 * @param offered fields that are offered for columns whose contents fit
 */
export function absentQuestions(
  { file }: RawWorkbook,
  sheet: RawSheet,
  region: Region,
  { replay, offered }: { readonly replay: Replay; readonly offered: ReadonlySet<string> },
): Question[] {
  const { spec, fields, unknown, names } = region.header.match;
  const open = unknown
    .flatMap((offset): { readonly title: string; readonly column: ColumnName & { readonly letter: string } }[] => {
      const name = names.get(offset);
      if (name === undefined || replay.fieldOf(spec.key, name) !== undefined) return [];
      const letter = columnLetter(offset + region.firstColumn + sheet.firstColumn);
      return [{ title: headerText(sheet, region, offset), column: { ...name, letter } }];
    })
    .slice(0, MAX_COLUMNS);
  if (open.length === 0) return [];
  const present = new Set(Array.from(fields.values(), ({ key }) => key));
  return spec.columns
    .filter(({ key, type, personal }) => !present.has(key) && !offered.has(key) && !(personal && type === 'text'))
    .map(({ key }) => ({
      kind: 'absentColumn' as const,
      id: JSON.stringify(['absentColumn', spec.key, key, sheet.name]),
      file,
      sheet: sheet.name,
      register: spec.key,
      field: key,
      headers: open.map(({ title }) => title),
      columns: open.map(({ column }) => column),
    }))
    .filter(({ id }) => replay.decisionOf(id) === undefined);
}
