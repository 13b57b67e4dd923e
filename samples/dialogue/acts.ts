import { day, Deck, partition, workday, type RandomSource } from '../deal';
import { figure, quota, type Targets } from '../targets';
import { CALL, type Act } from './act';
import { actsOfOtherYears } from './acts-of-other-years';
import type { Contact } from './contacts';
import { EVALUATION, filesOfAxis, NETWORK } from './deal-axes';
import { isActive, type NumberedCase } from './dialogue-case';

const NATURE = 'dialogue-prestations-nature';
const SESSIONS = 'dialogue-nombre-entretiens';
/** Nature of the sessions of an axis; those of an evaluation are with the child or with the parents. */
const NATURE_OF_AXIS: Readonly<Record<string, string>> = {
  'travail-familial': 'entretien-familial',
  'therapie-enfant': 'consultation-enfant',
  guidance: 'entretien-parental',
  [NETWORK]: 'reunion-reseau',
};
const EVALUATION_NATURES = ['consultation-enfant', 'entretien-parental'] as const;
const WITHOUT_AXIS = ['appel', 'courrier'] as const;
/** Most acts on one line of the register. */
const MOST_ON_A_LINE = 4;

/** All acts: sessions by axis, the other evaluations, calls and letters of the report year, and some of other years. */
export const dealActs = (
  source: RandomSource,
  targets: Targets,
  cases: readonly NumberedCase[],
  contacts: readonly Contact[],
): Act[] => {
  const active = cases.filter(isActive);
  const act = actOf(source, targets.year);
  const sessions = Object.keys(quota(targets, SESSIONS, 'sum')).flatMap((axis) =>
    dealSessions(source, targets, active, axis),
  );
  const evaluations = evaluationNatures(source, targets);
  const acts = sessions.flatMap(({ file, axis, count }) => {
    if (axis === EVALUATION) return Array.from({ length: count }, () => act(file, evaluations.draw(), axis, 1));
    const nature = NATURE_OF_AXIS[axis] ?? '';
    if (axis !== NETWORK) return lines(source, count).map((quantity) => act(file, nature, axis, quantity));
    const presence = familyPresence(targets, file, active);
    return lines(source, count).map((quantity, index) =>
      act(file, nature, axis, quantity, presence && (index === 0 || source.chance(0.6))),
    );
  });
  // What the report counts above the sessions of its table 2.3: evaluations inside longer care, which do not make it «évaluation».
  const treated = active.filter(({ axes }) => !axes.includes(EVALUATION));
  while (evaluations.left > 0) acts.push(act(source.pick(treated), evaluations.draw(), EVALUATION, 1));
  for (const nature of WITHOUT_AXIS)
    for (const quantity of lines(source, figure(targets, NATURE, nature)))
      acts.push(act(source.pick(active), nature, '', quantity));
  for (const contact of contacts)
    for (let call = 0; call < contact.linkedActs; call += 1)
      acts.push({ ...CALL, date: workday(source, contact.date, contact.date + 20), contactId: contact.contactId });
  return [...acts, ...actsOfOtherYears(source, targets.year, cases)].sort((one, other) => one.date - other.date);
};

const actOf =
  (source: RandomSource, year: number) =>
  (file: NumberedCase, nature: string, axis: string, quantity: number, familyPresent: boolean | null = null): Act => {
    const from = Math.max(file.reopeningDate ?? file.openingDate, day(year, 1, 4));
    const closed = file.closingDate !== null && file.closingDate > from ? file.closingDate : Infinity;
    return {
      date: workday(source, from, Math.min(closed, day(year, 12, 22))),
      caseId: file.caseId,
      contactId: '',
      nature,
      axis,
      familyPresent,
      quantity: quantity === 1 && source.chance(0.5) ? null : quantity,
    };
  };

/** Sessions of each file in an axis: their minimum, maximum, mean and sum are those of the report. */
const dealSessions = (
  source: RandomSource,
  targets: Targets,
  active: readonly NumberedCase[],
  axis: string,
): { file: NumberedCase; axis: string; count: number }[] => {
  const files = active.filter(({ axes }) => axes.includes(axis));
  if (files.length !== filesOfAxis(targets, axis)) throw new RangeError(`${files.length} files in the axis ${axis}`);
  const [min, max, sum] = (['min', 'max', 'sum'] as const).map((measure) => figure(targets, SESSIONS, axis, measure));
  const counts = partition(source, files.length, sum ?? 0, min ?? 0, max ?? 0, true);
  return files.map((file, index) => ({ file, axis, count: counts[index] ?? 0 }));
};

/** Natures of all evaluations: what the sessions of the other axes leave of each nature. */
const evaluationNatures = (source: RandomSource, targets: Targets): Deck<string> => {
  const left = Object.fromEntries(
    EVALUATION_NATURES.map((nature) => {
      const axis = Object.keys(NATURE_OF_AXIS).find((candidate) => NATURE_OF_AXIS[candidate] === nature) ?? '';
      return [nature, figure(targets, NATURE, nature) - figure(targets, SESSIONS, axis, 'sum')];
    }),
  );
  return Deck.ofQuota(source, left);
};

/** The report counts the new files that had a network meeting with the family (3.9): the first of them, by number. */
const familyPresence = (targets: Targets, file: NumberedCase, active: readonly NumberedCase[]): boolean => {
  if (file.seniority !== 'new') return true;
  const inNetwork = active.filter(({ seniority, axes }) => seniority === 'new' && axes.includes(NETWORK));
  return inNetwork.indexOf(file) < figure(targets, 'dialogue-reseau', 'reunions');
};

/** `count` acts on lines of one to a few. */
const lines = (source: RandomSource, count: number): number[] => {
  const sizes: number[] = [];
  for (let left = count; left > 0;) {
    const size = Math.min(left, source.integer(1, MOST_ON_A_LINE));
    sizes.push(size);
    left -= size;
  }
  return sizes;
};
