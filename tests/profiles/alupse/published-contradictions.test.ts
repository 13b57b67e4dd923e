import type { Audited, TypedFigure } from '@report/engine/audit';
import { audit } from '../../fixtures/alupse';
import { publishedBases, publishedFigures } from '../../fixtures/published-figures';

const rapport = (year: number, at: string): string => `rapport ${year}, ${at}`;

/** Bases that the reports name without printing them beside the percentages. */
const NAMED: Readonly<Record<number, readonly TypedFigure[]>> = {
  2016: [],
  2023: [
    {
      table: 'bebe-demandes',
      row: 'acceptee',
      as: 'count',
      value: 97,
      label: 'Demandes acceptées',
      at: rapport(2023, 'l. 162'),
    },
    {
      table: 'bebe-demandeurs',
      of: 'base',
      as: 'count',
      value: 97,
      label: 'Nouvelles situations',
      at: rapport(2023, 'l. 198'),
    },
    {
      table: 'bebe-age-gestationnel',
      of: 'base',
      as: 'count',
      value: 97,
      label: 'Nouveaux dossiers',
      at: rapport(2023, 'l. 263'),
    },
    {
      table: 'dialogue-violence-sexuelle-age',
      of: 'base',
      as: 'count',
      value: 49,
      label: 'Dossiers de violence sexuelle',
      at: rapport(2023, 'l. 94'),
    },
  ],
};

/** The figures of a report as they are printed. */
function typedOf(year: number): TypedFigure[] {
  const figures = publishedFigures().flatMap((printed): TypedFigure[] => {
    const { place, label, at, figure } = printed;
    if (printed.year !== year || !place || typeof place.row !== 'string') return [];
    if (place.as !== 'count' && place.as !== 'percent') return [];
    const { table, row, column, as } = place;
    const spot = row === '@base' ? { of: 'base' as const } : row === '@total' ? { of: 'total' as const } : { row };
    return [
      { table, ...spot, ...(column !== undefined && { column }), as, value: figure, label, at: rapport(year, at) },
    ];
  });
  const bases = publishedBases()
    .filter((printed) => printed.year === year)
    .map(({ table, column, base, at }): TypedFigure => ({
      table,
      of: 'base',
      ...(column !== undefined && { column }),
      as: 'count',
      value: base,
      label: 'Base',
      at: rapport(year, at),
    }));
  return [...figures, ...bases, ...(NAMED[year] ?? [])];
}

/** What contradicts what, by the name of the audited equality; numbers are those of the lists made by hand. */
const CONTRADICTIONS: Readonly<Record<string, string>> = {
  '2023 lignes dialogue-sans-dossier-suite': 'A1: 152 of 172 requests without a file have an outcome',
  '2023 lignes bebe-demandes': 'A2: 97 accepted + 27 refused of 125',
  '2016 deux-chiffres dialogue-demandeur': 'A3: 18 % and 11 % for the same share',
  '2016 pourcentages dialogue-demandeur': 'A3: 89 % + 18 % = 107 %',
  '2016 deux-chiffres dialogue-justice': 'A4: 63 % and 64 %',
  '2016 pourcentage dialogue-justice': 'A4: 64 % would be 79 of 123, not 78',
  '2016 pourcentages dialogue-motif': 'A5: at least 124 files of 123',
  '2016 lignes dialogue-violence-sexuelle-detail': 'A6: 45 files of 44',
  '2016 lignes bebe-rang-grossesse': 'A7: 101 families of 102',
  '2016 pourcentage bebe-premiere-grossesse': 'A8: 71 of 102 is not 67 %',
  '2016 controle bebe-trajets-medical-parts': 'A9: 25 + 5 of 13',
  '2016 controle bebe-trajets-domicile': 'A10: 946 in the text, 1006 in the table',
  '2016 controle bebe-trajets-reunions': 'A10: 47 in the text, 74 in the table',
  '2016 controle bebe-trajets-medical': 'A10: 13 in the text, 25 in the table',
  '2016 controle bebe-trajets-pediatrie': 'A10: 25 in the text, 14 in the table',
  '2016 pourcentages dialogue-delais': 'B3: 18 % + 71 % leave 11 % without a delay',
  '2023 pourcentage bebe-refus-motif': 'B4: neither 18 % nor 3 % of 27',
  '2023 pourcentage dialogue-justice': 'B5: 58 % of 87',
  '2023 pourcentages dialogue-age-sexe': 'B6: at least 97 children of 96',
  '2023 pourcentages bebe-demandeurs': 'B7: at least 98 of 97',
  '2023 controle bebe-demandeurs': 'B7: the base is 97 or 125',
  '2023 pourcentage bebe-age-gestationnel': 'B8: 83 % of 97',
  '2023 pourcentage dialogue-violence-sexuelle-age': 'B10: neither 74 % nor 26 % of 49',
  '2023 lignes dialogue-prestations-nature': 'B11: 1241 of 2950 acts have a nature',
};

const YEARS = [2016, 2023];
const audited = new Map(YEARS.map((year) => [year, audit(typedOf(year))]));
const nameOf = (year: number, { kind, code }: Audited): string => `${year} ${kind} ${code}`;
const flagged = YEARS.flatMap((year) =>
  (audited.get(year) ?? []).filter(({ ok }) => !ok).map((one) => ({ name: nameOf(year, one), ...one })),
);

test('every contradiction of the published reports is flagged, and nothing else is', () => {
  expect([...new Set(flagged.map(({ name }) => name))].sort()).toEqual(Object.keys(CONTRADICTIONS).sort());
  const numbers = new Set(Object.values(CONTRADICTIONS).map((text) => text.split(':')[0]));
  for (const number of ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10']) expect(numbers).toContain(number);
  for (const number of ['B4', 'B5', 'B6', 'B7', 'B8', 'B10']) expect(numbers).toContain(number);
});

test('each names the two figures and where they stand', () => {
  for (const { figures, message } of flagged) {
    expect(figures.length).toBeGreaterThan(1);
    for (const { at } of [figures[0], figures.at(-1)].filter((figure) => figure !== undefined))
      expect(message).toContain(at);
    expect(message).toMatch(/\d.*\d/);
  }
});

/** Equalities of the published figures that are exact: evaluated, and not flagged. */
test.each([
  // 87 + 172 = 259; 87 + 82 = 169; motives 100 % with their only counts on 87; 45/55 on 49; 82/18 on 87.
  [2023, 'controle dialogue-contacts-parts'],
  [2023, 'controle dialogue-anciens-nouveaux'],
  [2023, 'pourcentages dialogue-motif'],
  [2023, 'pourcentages dialogue-violence-sexuelle-cadre'],
  [2023, 'pourcentages dialogue-demandeur'],
  [2023, 'pourcentages dialogue-sexe'],
  [2023, 'pourcentages bebe-age-parents'],
  // 209 + 150 = 359; 123 + 86 = 209; 84 + 125 = 209; 76 + 57 + 16 + 1 = 150; senders 100 %; custody; 59/41; 12 + 5 = 17.
  [2016, 'controle dialogue-situations-parts'],
  [2016, 'controle dialogue-anciens-nouveaux'],
  [2016, 'controle dialogue-en-cours-clotures'],
  [2016, 'lignes dialogue-etat-fin-annee'],
  [2016, 'lignes dialogue-sans-dossier'],
  [2016, 'pourcentage dialogue-reseau'],
  [2016, 'pourcentage dialogue-violence-sexuelle'],
  [2016, 'pourcentages dialogue-envoyeur'],
  [2016, 'pourcentages dialogue-envoyeur-groupe'],
  [2016, 'pourcentages dialogue-autorite-parentale'],
  [2016, 'pourcentages dialogue-sexe'],
  [2016, 'pourcentages dialogue-age-sexe'],
  [2016, 'titre dialogue-violence-sexuelle-detail'],
  // Bébé: 43 + 59 = 102; 38 of 59 = 64 %; 124 + 37 = 161; 64 + 37 + 1; 59 + 7 + 34; 23 + 4 + 7; requesters 100.
  [2016, 'controle bebe-familles-parts'],
  [2016, 'pourcentage bebe-demandes-profil'],
  [2016, 'controle bebe-enfants-parts'],
  [2016, 'lignes bebe-indicateurs-par-famille'],
  [2016, 'lignes bebe-demandes'],
  [2016, 'lignes bebe-refus-motif'],
  [2016, 'controle bebe-refus'],
  [2016, 'lignes bebe-demandeurs-detail'],
  // 46 and 56; 17 + 13 = 30; reasons of closing 30; 47 + 31 + 24; regions; nationalities 102 and 92 (+ 10); trips 1228.
  [2016, 'controle bebe-durees-clotures'],
  [2016, 'lignes bebe-durees'],
  [2016, 'controle bebe-moins-un-an-durees'],
  [2016, 'controle bebe-cloture-motif'],
  [2016, 'lignes bebe-clotures-motif'],
  [2016, 'lignes bebe-situation-familiale'],
  [2016, 'lignes bebe-geographie'],
  [2016, 'lignes bebe-nationalite'],
  [2016, 'controle bebe-nationalite-peres-connus'],
  [2016, 'lignes bebe-deplacements'],
  [2016, 'controle bebe-trajets'],
] as const)('exact in %i: %s', (year, name) => {
  const own = (audited.get(year) ?? []).filter((one) => nameOf(year, one) === `${year} ${name}`);
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter(({ ok }) => !ok)).toEqual([]);
});
