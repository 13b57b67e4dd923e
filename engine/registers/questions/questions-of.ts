import { columnLetter } from '../a1';
import { headerText } from '../regions/check-header';
import type { Question } from './question';
import type { RawSheet, RawWorkbook } from '../raw';
import type { Region } from '../recognise/find-regions';

/** What the user must decide about a region. */
export function questionsOf({ file }: RawWorkbook, sheet: RawSheet, region: Region): Question[] {
  const { spec, fields, doubles, names } = region.header.match;
  const place = { file, sheet: sheet.name, register: spec.key };
  const headerRow = region.header.row + sheet.firstRow + 1;
  const rows = [headerRow, ...region.otherHeaders.map((row) => row + sheet.firstRow + 1)].sort(
    (one, other) => one - other,
  );
  const columns = Array.from(fields)
    .filter(([, { personal, type }]) => !(personal && type === 'text'))
    .map(([first, { key }]) => ({
      key,
      offsets: [first, ...Array.from(doubles).flatMap(([offset, of]) => (of === first ? [offset] : []))],
    }))
    .filter(({ offsets }) => offsets.length > 1);
  return [
    ...(rows.length > 1
      ? [{ kind: 'whichHeader' as const, id: JSON.stringify(['whichHeader', file, sheet.name]), ...place, rows }]
      : []),
    ...columns.map(({ key, offsets }) => ({
      kind: 'whichColumn' as const,
      id: JSON.stringify(['whichColumn', spec.key, key, offsets.map((offset) => names.get(offset))]),
      ...place,
      field: key,
      headers: offsets.map((offset) => headerText(sheet, region, offset)),
      columns: offsets.flatMap((offset) => {
        const name = names.get(offset);
        return name === undefined
          ? []
          : [{ ...name, letter: columnLetter(offset + region.firstColumn + sheet.firstColumn) }];
      }),
    })),
  ];
}
