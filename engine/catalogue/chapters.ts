import { ALL_TABLES, type Table } from '../contract';
import { type CatalogueProfile, entryOf, type Service } from './catalogue-profile';

const startsWithNumber = (number: string, chapter: string): boolean =>
  number.startsWith(chapter) && !/^\d/.test(number.slice(chapter.length));

/**
 * The chapter of each table of a service. Where the reports are mixed (all tables together), chapters are those of the
 * edition the profile says; a table that the report does not number stands in the chapter of the one before it.
 */
export function chaptersOf(
  profile: Pick<CatalogueProfile, 'tables' | 'chaptersOf'>,
  tables: readonly Table[],
  { firstHeading, chapters }: Pick<Service, 'firstHeading' | 'chapters'>,
  edition: string,
): string[] {
  let heading = firstHeading;
  return tables.map(({ id, number: printed }) => {
    const number = edition === ALL_TABLES ? entryOf(profile, id)?.numbers[profile.chaptersOf] : printed;
    const chapter = chapters.find(([beginning]) => number && startsWithNumber(number, beginning));
    heading = chapter?.[1] ?? heading;
    return heading;
  });
}

/**
 * The tables of a service in the order of its report. The edition that holds all of them keeps the order of the
 * answer, where tables of different reports on one subject are neighbours.
 */
export function inReportOrder(tables: readonly Table[], edition: string): Table[] {
  if (edition === ALL_TABLES) return [...tables];
  const numbered = tables.filter(({ number }) => number !== null);
  const compare = new Intl.Collator('fr', { numeric: true }).compare;
  return [
    ...numbered.sort((a, b) => compare(a.number ?? '', b.number ?? '')),
    ...tables.filter((t) => t.number === null),
  ];
}
