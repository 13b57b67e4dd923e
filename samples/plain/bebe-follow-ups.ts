import { completedYears } from '@report/engine/calendar';
import { activeFamilies, closedFamilies, monthsOf } from './bebe-populations';
import { type FamilyRow, INDICATORS } from './bebe-rows';
import { bandOf, countBy, countEach, printedMean, sideBySide, sumBy, withRest } from './count';
import type { PlainYear } from './definitions';
import type { PlainTables } from './plain-table';

const DURATIONS = [
  ['0-6', 7],
  ['7-12', 13],
  ['13-18', 19],
  ['19-24', 25],
  ['25-30', 31],
  ['31-36', 37],
  ['37-plus', Infinity],
] as const;
const AGES = [
  ['moins-18', 18],
  ['18-25', 26],
  ['26-30', 31],
  ['31-35', 36],
  ['36-40', 41],
  ['41-45', 46],
  ['46-plus', Infinity],
] as const;
const INDICATOR_COUNTS = [
  ['0', 1],
  ['1-4', 5],
  ['5-8', 9],
  ['9-12', 13],
] as const;
/** «Un an» comprises twelve months and some days. */
const OVER_ONE_YEAR = 13;

/** ALUPSE-Bébé: how long families are followed, why it ends, what weighs on them, and who the parents are. */
export const BEBE_FOLLOW_UPS: PlainTables = {
  'bebe-etat-fin-annee': (year) => {
    const clotures = closedFamilies(year).length;
    return { clotures, 'en-cours': activeFamilies(year).length - clotures };
  },
  'bebe-durees': (year) => {
    const durations = (families: readonly FamilyRow[]): Record<string, number> =>
      countBy(families, (family) => bandOf(monthsOf(year, family), DURATIONS));
    const open = activeFamilies(year).filter(({ closingDate }) => !year.includes(closingDate));
    return sideBySide({ clotures: durations(closedFamilies(year)), nonClotures: durations(open) });
  },
  'bebe-duree-moyenne': (year) => ({ annee: durationOf(year), 'annee-precedente': durationOf(year.previous()) }),
  'bebe-clotures-moins-un-an': (year) => ({ 'moins-un-an': closedWithinOneYear(year).length }),
  'bebe-clotures-motif': (year) => countBy(closedWithinOneYear(year), ({ closingReason }) => closingReason),
  'bebe-indicateurs': (year) =>
    countEach(
      activeFamilies(year),
      Object.fromEntries(INDICATORS.map((indicator) => [indicator, (family) => family[indicator] === true])),
    ),
  'bebe-indicateurs-par-famille': (year) =>
    countBy(activeFamilies(year), (family) => bandOf(indicatorsOf(family), INDICATOR_COUNTS)),
  'bebe-indicateurs-moyenne': (year) => {
    const families = activeFamilies(year);
    const indicateurs = sumBy(families, indicatorsOf);
    return { indicateurs, moyenne: printedMean(indicateurs, families.length) };
  },
  'bebe-nationalite': (year) =>
    sideBySide({ meres: nationalities(year, 'mother'), peres: nationalities(year, 'father') }),
  'bebe-nationalites-meres': (year) => withRest(nationalities(year, 'mother')),
  'bebe-nationalites-peres': (year) => withRest(nationalities(year, 'father')),
  'bebe-nationalite-couples': (year) =>
    countEach(activeFamilies(year), {
      'meme-nationalite': ({ motherNationality: mother, fatherNationality: father }) =>
        mother === father && mother !== '' && mother !== '?',
      'non-reconnus': ({ recognised }) => recognised === 'non',
      'pere-inconnue': ({ fatherNationality }) => fatherNationality === '',
    }),
  'bebe-age-parents': (year) => sideBySide({ meres: ages(year, 'mother'), peres: ages(year, 'father') }),
};

const closedWithinOneYear = (year: PlainYear): FamilyRow[] =>
  closedFamilies(year).filter((family) => monthsOf(year, family) < OVER_ONE_YEAR);

const durationOf = (year: PlainYear): Record<string, number> => {
  const families = closedFamilies(year);
  const sum = sumBy(families, (family) => monthsOf(year, family));
  return { count: families.length, mean: printedMean(sum, families.length), sum, n: families.length };
};

const indicatorsOf = (family: FamilyRow): number => INDICATORS.filter((indicator) => family[indicator] === true).length;

const nationalities = (year: PlainYear, parent: 'mother' | 'father'): Record<string, number> =>
  countBy(activeFamilies(year), (family) => family[`${parent}Nationality`]);

const ages = (year: PlainYear, parent: 'mother' | 'father'): Record<string, number> =>
  countBy(activeFamilies(year), (family) => {
    const birth = family[`${parent}BirthDate`];
    return bandOf(birth === null ? null : completedYears(birth, family.startDate ?? 0), AGES);
  });
