import { DIALOGUE_BANDS } from '@report/profiles/alupse/dialogue/lists/bands';
import { day, Deck, isWorkday, workday, type Day, type RandomSource } from '../deal';
import { figure, quota, type Targets } from '../targets';
import { dealAxes, EVALUATION } from './deal-axes';
import { dealJustice } from './deal-justice';
import { dealRequesters } from './deal-requesters';
import { SEXUAL_VIOLENCE, type DialogueCase } from './dialogue-case';

/** The longest delay dealt in the band that has no upper limit. */
const LONGEST_DELAY = 60;
/** Motives that lie inside the family: they rather draw that setting (no table crosses the two). */
const FAMILY_MOTIVES: readonly string[] = ['conflits-familiaux', 'parents-depasses', 'negligence'];

/** The files opened in the report year, still open: every table of «nouvelles situations» comes out of them. */
export const newCases = (source: RandomSource, targets: Targets): DialogueCase[] => {
  const problems = dealProblems(source, targets);
  const axes = dealAxes(source, targets, 'nouveaux', problems.length);
  const requesters = dealRequesters(source, targets);
  const referrers = Deck.ofQuota(source, quota(targets, 'dialogue-envoyeur'));
  const delays = Deck.ofQuota(source, quota(targets, 'dialogue-delais'));
  const opened = source.shuffle(problems).map((problem, index): Omit<DialogueCase, 'justiceBodies'> => {
    const axesOfCase = axes[index] ?? [];
    return {
      ...problem,
      ...dealDates(source, targets.year, delays.draw(), axesOfCase),
      ...requesters.draw(),
      seniority: 'new',
      referrer: referrers.draw(),
      axes: axesOfCase,
    };
  });
  return dealJustice(source, targets, opened);
};

type Problem = Pick<DialogueCase, 'mainMotive' | 'setting' | 'violence'>;

/** Motive, setting and kind of sexual violence: the report crosses the three. */
const dealProblems = (source: RandomSource, targets: Targets): Problem[] => {
  const { 'par-adulte': splitInTwo = 0, ...violences } = quota(targets, 'dialogue-violence-sexuelle-detail');
  const violenceDeck = Deck.ofQuota(source, violences);
  if (violenceDeck.left !== figure(targets, 'dialogue-violence-sexuelle', SEXUAL_VIOLENCE) || splitInTwo === 0)
    throw new RangeError('the kinds of sexual violence do not make its total');
  const inside = quota(targets, 'dialogue-violence-sexuelle-cadre');
  const violenceSettings = Deck.ofQuota(source, inside);
  const otherSettings = Deck.ofQuota(
    source,
    Object.fromEntries(
      Object.entries(quota(targets, 'dialogue-cadre')).map(([code, count]) => [code, count - (inside[code] ?? 0)]),
    ),
  );
  const motives = Object.entries(quota(targets, 'dialogue-motif')).flatMap(([motive, count]) =>
    Array.from({ length: count }, () => motive),
  );
  const familyFirst = [...motives].sort(
    (one, other) => Number(FAMILY_MOTIVES.includes(other)) - Number(FAMILY_MOTIVES.includes(one)),
  );
  return familyFirst.map((mainMotive) =>
    mainMotive === SEXUAL_VIOLENCE
      ? { mainMotive, setting: violenceSettings.draw(), violence: violenceDeck.draw() }
      : {
          mainMotive,
          setting: FAMILY_MOTIVES.includes(mainMotive)
            ? otherSettings.drawRather((code) => code === 'intrafamilial')
            : otherSettings.draw(),
          violence: '',
        },
  );
};

type Dates = Pick<
  DialogueCase,
  'requestDate' | 'firstAppointmentDate' | 'openingDate' | 'reopeningDate' | 'closingDate' | 'reportDate'
>;

/** A file with a follow-up opens early enough for its sessions of the year. */
const dealDates = (source: RandomSource, year: number, delayBand: string, axes: readonly string[]): Dates => {
  const latest = axes.includes(EVALUATION) ? day(year, 12, 7) : day(year, 10, 14);
  const openingDate = workday(source, day(year, 1, 11), latest);
  const firstAppointmentDate = source.chance(0.85) ? openingDate : openingDate - 7;
  return {
    requestDate: requestBefore(source, firstAppointmentDate, delayBand),
    firstAppointmentDate,
    openingDate,
    reopeningDate: null,
    closingDate: null,
    reportDate: null,
  };
};

/** A day of the week from which the first appointment is as far as the band says. */
const requestBefore = (source: RandomSource, appointment: Day, delayBand: string): Day => {
  const band = DIALOGUE_BANDS.delai.find(({ code }) => code === delayBand);
  if (!band) throw new RangeError(`no delay ${delayBand}`);
  const longest = (band.max ?? LONGEST_DELAY + 1) - 1;
  const days = Array.from({ length: longest - band.min + 1 }, (_, index) => appointment - band.min - index);
  return source.pick(days.filter(isWorkday));
};
