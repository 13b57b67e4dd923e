import type { RawSheet } from '../raw';
import type { Region } from '../recognise/find-regions';
import type { RegionReporter } from './region-reporter';

/**
 * Says what is wrong with the header of a region: missing and doubled columns, a second possible header row.
 * Returns whether the register can be read at all.
 */
export function checkHeader(sheet: RawSheet, region: Region, reporter: RegionReporter): boolean {
  const { header, otherHeaders } = region;
  const { spec, fields, doubles } = header.match;
  const present = new Set(Array.from(fields.values(), ({ key }) => key));
  const lacking = spec.essential.filter((group) => !group.some((key) => present.has(key)));
  const firstOfLacking = new Set(lacking.map(([key]) => key));
  for (const { key, required } of spec.columns) {
    if (!present.has(key) && (required === true || firstOfLacking.has(key)))
      reporter.atRow(header.row, { kind: 'missingColumn' }, key);
  }
  for (const [offset, first] of doubles) {
    const column = fields.get(first);
    if (!column || (column.personal && column.type === 'text')) continue;
    reporter.at(header.row, offset, column.key, {
      kind: 'twoColumns',
      first: first + region.firstColumn + sheet.firstColumn,
    });
  }
  for (const row of otherHeaders)
    reporter.atRow(row, { kind: 'twoHeaders', otherRow: header.row + sheet.firstRow + 1 });
  return lacking.length === 0 && otherHeaders.length === 0;
}

/** Says of each column nobody knows whether it is not used, or asked about (`inDoubt`: offset → likeliest field). */
export function reportUnknown(
  sheet: RawSheet,
  region: Region,
  reporter: RegionReporter,
  inDoubt: ReadonlyMap<number, string>,
): void {
  for (const offset of region.header.match.unknown) {
    const field = inDoubt.get(offset) ?? null;
    const kind = field === null ? 'unknownColumn' : 'columnInDoubt';
    reporter.at(region.header.row, offset, field, { kind, header: headerText(sheet, region, offset) });
  }
}

/** The header of a position as it is written; the two rows of a double header together. */
export function headerText(sheet: RawSheet, { header, firstColumn }: Region, offset: number): string {
  const texts = Array.from(
    { length: header.height },
    (_, below) => sheet.values[header.row + below]?.[firstColumn + offset],
  );
  return texts
    .filter((text) => typeof text === 'string' && text !== '')
    .join(' ')
    .trim()
    .slice(0, 120);
}
