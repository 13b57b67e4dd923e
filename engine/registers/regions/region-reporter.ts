import type { IssueDetail, ParseIssue } from '../parse/parse-issue';
import { isBlank } from '../parse/is-blank';
import type { RawSheet, RawWorkbook } from '../raw';
import type { Region } from '../recognise/find-regions';

/** Collects the issues of a region, at their places in the sheet. */
export class RegionReporter {
  readonly issues: ParseIssue[] = [];

  constructor(
    private readonly workbook: RawWorkbook,
    private readonly sheet: RawSheet,
    private readonly region: Region,
  ) {}

  /** row: index in sheet.values; offset: position in the region's header. */
  at(row: number, offset: number, field: string | null, detail: IssueDetail): void {
    const { sheet, region } = this;
    this.issues.push({
      register: region.header.match.spec.key,
      file: this.workbook.file,
      sheet: sheet.name,
      row: row + sheet.firstRow + 1,
      column: offset + region.firstColumn + sheet.firstColumn,
      field,
      ...detail,
    });
  }

  /** At the first filled cell of a row. */
  atRow(row: number, detail: IssueDetail, field: string | null = null): void {
    const cells = (this.sheet.values[row] ?? []).slice(this.region.firstColumn);
    this.at(
      row,
      Math.max(
        0,
        cells.findIndex((value) => !isBlank(value)),
      ),
      field,
      detail,
    );
  }
}
