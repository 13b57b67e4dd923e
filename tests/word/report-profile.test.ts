import type { StatisticsAnswer } from '@report/engine/contract';
import { REPORT } from '@report/profiles/alupse/report';
import { draftChapters, listLabels, NO_REPORT, type ReportData, reportProfileOf } from '@report/word/report';
import { PROFILE as LE_PHARE } from '@report/profiles/exemple';
import { entryOf, PROFILE } from '../fixtures/alupse';
import { EDITIONS } from '@report/profiles/alupse/editions';

/** What a profile ships has the shape the engine reads: this line does not compile otherwise. */
const DATA: ReportData = REPORT;

const answerOf = (edition: string, ids: readonly string[], rows: readonly string[]): StatisticsAnswer =>
  ({
    edition,
    tables: ids.map((id) => ({
      id,
      service: entryOf(id)?.service,
      number: entryOf(id)?.numbers[edition] ?? null,
      rows: rows.map((code) => ({ code, label: `ligne ${code}`, role: 'line', cells: [] })),
    })),
  }) as unknown as StatisticsAnswer;

describe('what a profile ships about its printed reports', () => {
  test('every book has phrases, every chapter is of a known edition, every table it names exists', () => {
    const { books, chapters } = reportProfileOf(DATA);
    for (const { phrases } of books) expect(phrases.length).toBeGreaterThan(0);
    expect(EDITIONS.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(chapters)));
    const named = Object.values(chapters).flatMap((of) => of.flatMap(({ tables }) => tables));
    expect(named.filter((id) => entryOf(id) === undefined)).toEqual([]);
    for (const edition of Object.values(chapters)) {
      const ids = edition.flatMap(({ tables }) => tables);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  test('without any, a draft has every table once, under its service', () => {
    expect(NO_REPORT.books).toEqual([]);
    const tables = LE_PHARE.tables.map(({ id, service, numbers }) => ({
      id,
      service,
      number: numbers['2024'] ?? null,
    }));
    const chapters = draftChapters(LE_PHARE, { edition: '2024', tables } as never);
    expect(chapters.flatMap((chapter) => chapter.tables).sort()).toEqual(tables.map(({ id }) => id).sort());
    for (const { headings } of chapters) expect(headings[0]).toBe(LE_PHARE.services[0]?.title);
  });

  test('lines of a draft bear the words of the lists, an abbreviation behind what it is short for', () => {
    const labels = listLabels(PROFILE, answerOf('2016', ['dialogue-sexe', 'dialogue-nationalite'], ['f', 'm', 'fr']));
    expect([...(labels.get('dialogue-sexe') ?? [])]).toEqual([
      ['f', 'ligne f (F)'],
      ['m', 'ligne m (M)'],
    ]);
    expect(labels.get('dialogue-nationalite')?.get('fr')).toBe('France');
  });
});
