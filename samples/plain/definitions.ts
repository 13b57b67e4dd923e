import { completedYears } from '@report/engine/calendar';
import type { ActionRow } from './association-rows';
import type { Key } from './cell';
import { dayOf } from './dates';
import type { ActRow, CaseRow, ChildRow } from './dialogue-rows';
import type { PlainRows } from './rows';

/** The report year over plain rows: who counts in which population, word for word as the reports define it. */
export class PlainYear {
  readonly start: number;
  readonly end: number;
  private readonly caseById: ReadonlyMap<Key, CaseRow>;

  constructor(
    readonly rows: PlainRows,
    readonly year: number,
  ) {
    this.start = dayOf(year, 1, 1);
    this.end = dayOf(year, 12, 31);
    this.caseById = new Map(rows.cases.map((file) => [file.caseId, file]));
  }

  readonly includes = (date: number | null): boolean => date !== null && date >= this.start && date <= this.end;

  readonly isNew = (file: CaseRow): boolean => this.includes(file.openingDate);

  /** Opened by 31 December and not closed before 1 January, or reopened since. */
  readonly isActive = (file: CaseRow): boolean =>
    file.openingDate !== null &&
    file.openingDate <= this.end &&
    (file.closingDate === null || file.closingDate >= this.start || this.isReopenedAfterClosing(file));

  readonly isClosed = (file: CaseRow): boolean =>
    this.isActive(file) && this.includes(file.closingDate) && !this.isReopenedAfterClosing(file);

  private isReopenedAfterClosing({ reopeningDate, closingDate }: CaseRow): boolean {
    return reopeningDate !== null && closingDate !== null && reopeningDate > closingDate && reopeningDate <= this.end;
  }

  caseOf(row: { readonly caseId: Key }): CaseRow | undefined {
    return row.caseId === null ? undefined : this.caseById.get(row.caseId);
  }

  /** Children with symptoms of the files that satisfy a condition. */
  porters(of: (file: CaseRow) => boolean): ChildRow[] {
    return this.rows.children.filter((child) => {
      const file = child.symptomatic === true ? this.caseOf(child) : undefined;
      return file !== undefined && of(file);
    });
  }

  /** Completed years at the request, or the age noted. */
  age(child: ChildRow): number | null {
    const request = this.caseOf(child)?.requestDate ?? null;
    if (child.birthDate === null || request === null)
      return child.ageAtRequest === null ? null : Math.trunc(child.ageAtRequest);
    return completedYears(child.birthDate, request);
  }

  /** Acts of the year, in active files, that have an axis of care. */
  axisActs(): ActRow[] {
    return this.rows.acts.filter((act) => {
      const file = act.axis !== '' && this.includes(act.date) ? this.caseOf(act) : undefined;
      return file !== undefined && this.isActive(file);
    });
  }

  /** Actions of a service in the year: the year noted comes before the date. */
  actions(service: string, ...categories: readonly string[]): ActionRow[] {
    return this.rows.actions.filter(
      ({ date, year, services, category }) =>
        (year === null ? this.includes(date) : year === this.year) &&
        services.includes(service) &&
        categories.includes(category),
    );
  }

  /** The year before, over the same rows. */
  previous(): PlainYear {
    return new PlainYear(this.rows, this.year - 1);
  }
}
