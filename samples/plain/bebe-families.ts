import { completedYears } from '@report/engine/calendar';
import { activeFamilies, childrenOfFamilies, delivery, isNewFamily } from './bebe-populations';
import { bandOf, countBy, countEach, sideBySide } from './count';
import type { PlainTables } from './plain-table';

const RANKS = [
  ['1', 2],
  ['2', 3],
  ['3', 4],
  ['4', 5],
  ['5-plus', Infinity],
] as const;
const GESTATIONS = [
  ['premature', 37],
  ['terme', 42],
  ['post-terme', Infinity],
] as const;

/** ALUPSE-Bébé: the families of the year, their pregnancies and their children. */
export const BEBE_FAMILIES: PlainTables = {
  'bebe-familles': (year) =>
    countEach(activeFamilies(year), {
      total: () => true,
      nouvelles: isNewFamily(year),
      anciennes: (family) => !isNewFamily(year)(family),
    }),
  'bebe-grossesses-suivies': (year) =>
    countEach(activeFamilies(year), {
      grossesses: (family) => {
        const date = delivery(family);
        return date !== null && date > (family.startDate ?? 0) && date >= year.start;
      },
      jumeaux: (family) => family.twins === true && (delivery(family) ?? Infinity) <= year.end,
      'meres-mineures': ({ motherBirthDate, startDate }) =>
        motherBirthDate !== null && startDate !== null && completedYears(motherBirthDate, startDate) < 18,
      accoucheront: (family) => (delivery(family) ?? 0) > year.end,
      'accoucheront-gemellaire': (family) => family.twins === true && (delivery(family) ?? 0) > year.end,
    }),
  'bebe-enfants': (year) =>
    countEach(childrenOfFamilies(year), {
      total: () => true,
      famille: ({ livingPlace }) => livingPlace === 'famille',
      'famille-moins-3': ({ livingPlace, age }) => livingPlace === 'famille' && age < 3,
      ailleurs: ({ livingPlace }) => ['place', 'autre-parent', 'membre-famille'].includes(livingPlace),
    }),
  'bebe-enfants-suivis': (year) =>
    countEach(childrenOfFamilies(year), {
      suivis: ({ followed }) => followed === true,
      'suivis-moins-3': ({ followed, age }) => followed === true && age < 3,
    }),
  'bebe-rang-grossesse': (year) => {
    const ranks = (twins: boolean): Record<string, number> =>
      countBy(
        activeFamilies(year).filter((family) => !twins || family.twins === true),
        ({ pregnancyRank }) => bandOf(pregnancyRank, RANKS),
      );
    return sideBySide({ total: ranks(false), gemellaires: ranks(true) });
  },
  'bebe-premiere-grossesse': (year) =>
    countEach(activeFamilies(year), { premiere: ({ pregnancyRank }) => pregnancyRank === 1 }),
  'bebe-situation-familiale': (year) => countBy(activeFamilies(year), ({ familySituation }) => familySituation),
  'bebe-peres-menage': (year) =>
    countEach(activeFamilies(year), { peres: ({ fatherInHousehold }) => fatherInHousehold === true }),
  'bebe-geographie': (year) => countBy(activeFamilies(year), ({ region }) => region),
  'bebe-age-gestationnel': (year) =>
    countBy(
      year.rows.families.filter((family) => isNewFamily(year)(family) && (family.deliveryDate ?? Infinity) <= year.end),
      ({ gestationalAge }) => bandOf(gestationalAge, GESTATIONS),
    ),
  'bebe-signalements': (year) => ({
    signalements: year.rows.families.filter(({ reportDate }) => year.includes(reportDate)).length,
  }),
  'bebe-hospitalisation-maltraitance': (year) =>
    countEach(activeFamilies(year), { hospitalises: ({ hospitalisedAbuse }) => hospitalisedAbuse === true }),
};
