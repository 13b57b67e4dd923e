import { serialDay, wholeYear, type Period } from '@report/engine/calendar';
import { type Statistic, unavailableFor } from '@report/engine/catalogue';
import type { Table } from '@report/engine/contract';
import { tableOf } from '@report/engine/custom';
import { deriveFacts, type Facts } from '@report/engine/facts';
import { profileOfPeriod, type Profile } from '@report/engine/profile';
import { PROFILE } from '@report/profiles/alupse/profile';
import fc from 'fast-check';
import { check } from '../../fixtures/check';
import { randomReader } from '../../fixtures/read-random';
import { atMost } from '../../fixtures/sample';

/** How the figures of a table over pieces of a year go with those of the year; a table that is not named is a flow. */
const CLASSES: Readonly<Record<string, 'active' | 'cohort' | 'end' | 'distinct' | 'actions' | 'mixed' | 'none'>> = {
  ...of('mixed', 'dialogue-situations', 'dialogue-dossiers', 'bebe-familles', 'bebe-etat-fin-annee'),
  ...of('active', 'dialogue-enfants', 'dialogue-etat-fin-annee', 'dialogue-prise-en-charge'),
  ...of('active', 'dialogue-nombre-entretiens', 'bebe-grossesses-suivies', 'bebe-enfants', 'bebe-enfants-suivis'),
  ...of('active', 'bebe-indicateurs', 'bebe-indicateurs-par-famille', 'bebe-indicateurs-moyenne', 'bebe-durees'),
  ...of('active', 'bebe-rang-grossesse', 'bebe-premiere-grossesse', 'bebe-situation-familiale', 'bebe-peres-menage'),
  ...of('active', 'bebe-geographie', 'bebe-nationalite', 'bebe-nationalite-couples', 'bebe-nationalites-meres'),
  ...of('active', 'bebe-nationalites-peres', 'bebe-age-parents', 'bebe-hospitalisation-maltraitance'),
  ...of('active', 'asbl-stagiaires'),
  ...of('actions', 'dialogue-sans-dossier', 'dialogue-supervisions', 'dialogue-soutien-equipe', 'dialogue-actions'),
  ...of('actions', 'bebe-supervisions', 'bebe-rencontres', 'asbl-formations-suivies'),
  ...of('cohort', 'dialogue-reseau', 'dialogue-prestations', 'bebe-age-gestationnel'),
  ...of('end', 'asbl-personnel', 'asbl-finances'),
  ...of('distinct', 'medical-consultations-personnes'),
  ...of('none', 'dialogue-projets', 'bebe-projets', 'asbl-reperes'),
};
function of<K extends string>(kind: K, ...ids: string[]): Record<string, K> {
  return Object.fromEntries(ids.map((id) => [id, kind]));
}

const YEAR = 2018;
const WHOLE = wholeYear(YEAR);
const RUNS = { numRuns: Math.min(100, atMost(4)) };
const quarters = [1, 4, 7, 10].map((month) => serialDay(YEAR, month, 1));
const months = Array.from({ length: 12 }, (_, index) => serialDay(YEAR, index + 1, 1));
/** The year cut in quarters, in months, or anywhere: the days its pieces begin on. */
const starts = fc.oneof(
  fc.constantFrom(quarters, months),
  fc
    .uniqueArray(fc.integer({ min: WHOLE.firstDay + 1, max: WHOLE.lastDay }), { minLength: 1, maxLength: 4 })
    .map((cuts) => [WHOLE.firstDay, ...cuts.sort((a, b) => a - b)]),
);
const piecesOf = (days: readonly number[]): Period[] =>
  days.map((firstDay, index) => ({ firstDay, lastDay: (days[index + 1] ?? WHOLE.lastDay + 1) - 1 }));

const someRegisters = randomReader(500, YEAR);
interface Piece {
  readonly facts: Facts;
  readonly profile: Profile;
}
const at = (seed: number, period: Period): Piece => {
  const { profile } = profileOfPeriod(PROFILE, period);
  return { profile, facts: deriveFacts(profile, someRegisters(seed), period) };
};
const statistics = PROFILE.tables.filter((entry): entry is Statistic => entry.kind === 'statistic');
const entryIn = (profile: Profile, id: string): Statistic => {
  const entry = profile.tables.find((one) => one.id === id);
  if (entry?.kind !== 'statistic') throw new Error(`${id} has no figures`);
  return entry;
};
/** Null: the table has no meaning in the period. */
const tableIn = ({ facts, profile }: Piece, id: string): Table | null => {
  const entry = entryIn(profile, id);
  return unavailableFor(entry, facts.period) === null ? tableOf(profile, facts, entry, 'plain') : null;
};

/** What adds up of a table: facts counted, and sums; never a mean, a share, a smallest or a largest value, or a number of codes. */
function amounts({ rows, total, columns }: Table): Map<string, number> {
  const found = new Map<string, number>();
  // Which lines are small enough to stand under «Autres» is another question in each period.
  const lines = rows.filter(({ role, code }) => role !== 'levels' && code !== 'rest');
  for (const { code, role, cells } of [...lines, ...(total ? [total] : [])])
    cells.forEach(({ column, count, value }, place) => {
      const measure = columns[place]?.measure ?? 'count';
      const key = `${role === 'sub' ? 'line' : role} ${code} | ${column ?? ''} ${measure}`;
      found.set(key, count ?? 0);
      if (measure === 'sum') found.set(`${key} value`, Math.round((value ?? 0) * 100));
    });
  return found;
}
const added = (tables: readonly Table[]): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const table of tables) for (const [key, amount] of amounts(table)) sums.set(key, (sums.get(key) ?? 0) + amount);
  return sums;
};
const some = (found: ReadonlyMap<string, number>): [string, number][] =>
  [...found].filter(([, amount]) => amount !== 0).sort(([a], [b]) => (a < b ? -1 : 1));

const seeds = fc.integer({ min: 1, max: 3 });

test('every cell of a flow is the sum of those of any pieces of the year, of a cohort at most, of what is counted once at least; staff is that of the last piece', () => {
  check(
    fc.property(seeds, starts, (seed, days) => {
      const pieces = piecesOf(days).map((period) => at(seed, period));
      const whole = at(seed, WHOLE);
      for (const { id } of statistics) {
        const kind = CLASSES[id];
        const inPieces = pieces.map((piece) => tableIn(piece, id)).filter((table) => table !== null);
        const all = tableIn(whole, id);
        if (all === null) throw new Error(`${id} has no meaning in a year`);
        const [sums, year] = [added(inPieces), amounts(all)];
        if (kind === undefined) {
          expect(inPieces).toHaveLength(pieces.length);
          expect([id, some(sums)]).toEqual([id, some(year)]);
        }
        if (kind === 'cohort')
          for (const [key, amount] of sums) expect([id, key, amount <= (year.get(key) ?? 0)]).toEqual([id, key, true]);
        if (kind === 'distinct')
          for (const [key, amount] of year) expect([id, key, amount <= (sums.get(key) ?? 0)]).toEqual([id, key, true]);
        if (kind === 'end') {
          const last = inPieces.at(-1);
          expect([id, last && some(amounts(last))]).toEqual([id, some(year)]);
        }
      }
    }),
    RUNS,
  );
});
