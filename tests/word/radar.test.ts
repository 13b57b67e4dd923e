import { atOnce } from '@report/engine/registers';
import { acceptDifference, NO_IDENTITIES, radar, understand, type Radar, type RadarOptions } from '@report/word/radar';
import { PROFILE } from '../fixtures/alupse';
import { docx, p } from './make-docx';
import { bookOf, figuresOf, REFS, reportOf, type Ref } from './invented-report';

const cells = figuresOf(2024, 57, 83);
const books = [bookOf(figuresOf(2021, 41, 66))];
const identities = {
  same: [['accueil#base', 'age#base']],
  sums: [{ whole: 'accueil#base', parts: ['accueil/urgence', 'accueil/prevu'] }],
  free: [],
};
const read = (bytes: Uint8Array, options: Partial<RadarOptions> = {}): Radar => {
  const all = { books, identities, cells, year: 2024, accepted: [], ...options };
  return atOnce(radar(PROFILE, atOnce(understand(bytes, all)), all));
};

/** Seeded: the same thirty faults at every run. */
function faults(): { at: number; ref: Ref; wrong: string; right: string }[] {
  let seed = 7;
  const next = (most: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  return Array.from({ length: 30 }, () => {
    const at = next(REFS.length);
    const ref = (REFS[at] ?? '') as Ref;
    const value = cells.valueOf(ref) ?? 0;
    const wrong =
      [value + 1 + next(6), Math.max(0, value - 1 - next(6)), Number(Array.from(String(value)).reverse().join(''))][
        next(3)
      ] ?? 0;
    const other = wrong === value ? value + 9 : wrong;
    return { at, ref, wrong: String(other).replace('.', ','), right: String(value).replace('.', ',') };
  });
}

describe('the radar on thirty faulty reports of an invented association', () => {
  test('the report of another year teaches the sentences; a right report has no contradiction', () => {
    const found = read(reportOf(cells, { cut: true }));
    expect(found.findings).toEqual([]);
    expect(found.recognised).toBe(REFS.length);
  });

  test.each(faults())('finds figure $at ($ref) printed $wrong, and nothing else', ({ at, ref, wrong, right }) => {
    const { findings } = read(reportOf(cells, { planted: { at, ref, wrong }, cut: at % 2 === 0 }));
    expect(findings.map((finding) => [finding.places[0]?.text, finding.expected])).toEqual([[wrong, right]]);
  });

  test('without registers, a quantity stated twice is told, with the value of most places', () => {
    const at = REFS.indexOf('accueil#base');
    const { findings } = read(reportOf(cells, { planted: { at, ref: 'accueil#base', wrong: '141' } }), { cells: null });
    expect(findings.map(({ kind, expected }) => [kind, expected])).toEqual([['deux-valeurs', '140']]);
  });

  test('figures whose table was not computed are held against one another, and counted', () => {
    const others = figuresOf(2024, 57, 83);
    for (const [ref, { table }] of [...others.cells]) if (/^(accueil|age)$/.test(table)) others.cells.delete(ref);
    const at = REFS.indexOf('accueil#base');
    const bytes = reportOf(cells, { planted: { at, ref: 'accueil#base', wrong: '141' } });
    const { findings, unheld } = read(bytes, { cells: others });
    expect(findings.map(({ kind, places: [place] }) => [kind, place?.text])).toEqual([['deux-valeurs', '141']]);
    expect(unheld).toBe(REFS.filter((ref) => /^(accueil|age)\W/.test(ref)).length);
    expect(read(bytes).unheld).toBe(0);
  });

  test('a difference accepted once is not told again', () => {
    const bytes = reportOf(cells, { planted: { at: 0, ref: 'accueil#base', wrong: '150' } });
    const [finding] = read(bytes).findings;
    expect(finding).toBeDefined();
    const again = read(bytes, { accepted: finding ? [acceptDifference(finding, '2025-01-07')] : [] });
    expect([again.findings.length, again.accepted.length]).toEqual([0, 1]);
  });
});

describe('one sentence by itself, of a report nobody knows', () => {
  const kinds = (text: string): string[] =>
    read(docx(p(text)), { books: [], identities: NO_IDENTITIES, cells: null, year: null }).findings.map(
      ({ kind }) => kind,
    );

  test.each([
    ['Nous avons fait 13 visites, dont 25 à l’hôpital.', ['partie-tout']],
    ['Dans 67 % des cas (71 familles sur 102), le père est là.', ['pourcentage']],
    ['41 enfants sur 12 sont venus.', ['partie-tout']],
    ['La satisfaction est de 135 %.', ['pourcentage-impossible']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test.each([
    'Nous avons fait 25 visites, dont 13 à l’hôpital et 5 à la crèche.',
    'Dans 70 % des cas (71 familles sur 102), le père est là.',
    'Près de 70 % des familles (71 sur 102) sont jeunes.',
    'Les dons ont augmenté de 135 %.',
    'Au niveau national, 41 enfants sur 12 places attendent.',
  ])('«%s» contradicts nothing', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});
