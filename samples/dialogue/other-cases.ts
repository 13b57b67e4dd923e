import { listOf } from '@report/profiles/alupse/kit';
import type { ListKey } from '@report/profiles/alupse/lists';
import { day, workday, yearOf, type Day, type RandomSource } from '../deal';
import { figure, type Targets } from '../targets';
import { dealAxes } from './deal-axes';
import { SEXUAL_VIOLENCE, type DialogueCase, type Seniority } from './dialogue-case';

/** Files of other years, so that one sees the year being chosen: they count in no table of the report year. */
const EARLIER_CASES = 30;
const LATER_CASES = 18;

/** The files of former years still followed in the report year, still open, and those closed before or opened after it. */
export const otherCases = (source: RandomSource, targets: Targets): DialogueCase[] => {
  const { year } = targets;
  const old = figure(targets, 'dialogue-dossiers', 'anciens');
  const reopened = figure(targets, 'dialogue-dossiers', 'rouverts');
  const axes = dealAxes(source, targets, 'anciens', old);
  const many = (count: number, make: (index: number) => DialogueCase): DialogueCase[] =>
    Array.from({ length: count }, (_, index) => make(index));
  return [
    ...many(old - reopened, (index) => anyCase(source, 'old', openingBefore(source, year, 1), axes[index])),
    ...many(reopened, (index) => {
      const openingDate = openingBefore(source, year, 2);
      return {
        ...anyCase(source, 'reopened', openingDate, axes[old - reopened + index]),
        closingDate: workday(source, openingDate + 90, day(year - 1, 12, 15)),
        reopeningDate: workday(source, day(year, 1, 11), day(year, 9, 30)),
      };
    }),
    ...many(EARLIER_CASES, () => {
      const openingDate = openingBefore(source, year, 2);
      return {
        ...anyCase(source, 'earlier', openingDate),
        closingDate: workday(source, openingDate + 60, day(year - 1, 12, 18)),
      };
    }),
    ...many(LATER_CASES, () => anyCase(source, 'later', workday(source, day(year + 1, 1, 9), day(year + 1, 6, 23)))),
  ];
};

/** An opening at least `years` calendar years ago; most files are not much older. */
const openingBefore = (source: RandomSource, year: number, years: number): Day => {
  const opening = year - years - source.pick([0, 0, 0, 0, 1, 1, 2, 3]);
  return workday(source, day(opening, 1, 11), day(opening, years > 1 ? 9 : 12, 10));
};

const anyCase = (
  source: RandomSource,
  seniority: Seniority,
  openingDate: Day,
  axes: readonly string[] = [],
): DialogueCase => {
  const year = yearOf(openingDate);
  const any = (list: ListKey): string =>
    source.pick(listOf(list).entries.filter(({ from = year, to = year }) => from <= year && year <= to)).code;
  const mainMotive = any('dialogueMotif');
  const requester = source.chance(0.85) ? 'famille' : 'professionnel';
  const details = listOf('dialogueDemandeurDetail').entries.filter(({ group }) => group === requester);
  return {
    seniority,
    requestDate: workday(source, openingDate - 24, openingDate - 3),
    firstAppointmentDate: openingDate,
    openingDate,
    reopeningDate: null,
    closingDate: null,
    reportDate: null,
    mainMotive,
    setting: any('cadre'),
    violence: mainMotive === SEXUAL_VIOLENCE ? any('violenceSexuelleType') : '',
    requester,
    requesterDetail: source.chance(0.9) ? source.pick(details).code : '',
    referrer: any('dialogueEnvoyeur'),
    justiceBodies: source.chance(0.55) ? [any('justiceInstance')] : [],
    axes,
  };
};
