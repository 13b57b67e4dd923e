import { birthDay, partition, yearOf, type Day, type RandomSource } from '../deal';
import { figure, quota, type Targets } from '../targets';
import { isActive, type NumberedCase } from './dialogue-case';
import { newChildren, type Traits } from './new-children';

export type Child = Omit<Traits, 'age'> & {
  readonly childId: string;
  readonly caseId: string;
  readonly birthDate: Day | null;
  readonly ageAtRequest: number | null;
};

export interface Children {
  readonly children: readonly Child[];
  /** File → children of the family, those without a line included. */
  readonly childrenCount: ReadonlyMap<string, number>;
}

/** Share of the children whose age was noted instead of their birth date. */
const AGE_ONLY = 0.12;
/** Share of the brothers and sisters without symptoms that have a line of their own. */
const SIBLING_LINES = 0.4;

/**
 * A line for every child with symptoms and for some of their brothers and sisters: as many children in the new files
 * and in all active ones as the report counts. A file outside the year has one child with symptoms.
 */
export const dealChildren = (source: RandomSource, targets: Targets, cases: readonly NumberedCase[]): Children => {
  const isNew = ({ seniority }: NumberedCase): boolean => seniority === 'new';
  const old = cases.filter((file) => isActive(file) && !isNew(file));
  const newPorters = figure(targets, 'dialogue-enfants-nouveaux', 'porteurs');
  const oldPorters = figure(targets, 'dialogue-enfants', 'porteurs') - newPorters;
  const newSize = figure(targets, 'dialogue-enfants-nouveaux', 'enfants-familles');
  const oldSize = figure(targets, 'dialogue-enfants', 'enfants-familles') - newSize;
  const dealt = newChildren(source, targets, cases.filter(isNew));
  partition(source, old.length, oldPorters, 1, 4).forEach((count, index) => {
    const file = old[index];
    if (file) dealt.set(file, anyChildren(source, targets, count, true));
  });
  const siblings = new Map<NumberedCase, number>();
  const spread = (files: readonly NumberedCase[], count: number): void => {
    partition(source, files.length, count, 0, 4).forEach((size, index) => {
      const file = files[index];
      if (file) siblings.set(file, size);
    });
  };
  spread(cases.filter(isNew), newSize - newPorters);
  spread(old, oldSize - oldPorters);
  const childrenCount = new Map<string, number>();
  const children = cases.flatMap((file) => {
    const own = dealt.get(file) ?? anyChildren(source, targets, 1, true);
    const others = siblings.get(file) ?? source.integer(0, 2);
    childrenCount.set(file.caseId, own.length + others);
    const lines = Array.from({ length: others }, () => source.chance(SIBLING_LINES)).filter(Boolean).length;
    return [...own, ...anyChildren(source, targets, lines, false, own[0])].map((traits, index) =>
      asChild(source, file, traits, index),
    );
  });
  return { children, childrenCount };
};

/** Children no published table looks into, with the same likelihoods as the others. */
const anyChildren = (
  source: RandomSource,
  targets: Targets,
  count: number,
  symptomatic: boolean,
  like?: Traits,
): Traits[] => {
  const any = (table: string): string =>
    source.pick(
      Object.entries(quota(targets, table)).flatMap(([code, share]) => Array.from({ length: share }, () => code)),
    );
  const traits = {
    custody: any('dialogue-autorite-parentale'),
    region: any('dialogue-domicile'),
    nationality: any('dialogue-nationalite'),
    ...like,
  };
  return Array.from({ length: count }, () => ({
    ...traits,
    sex: any('dialogue-sexe'),
    symptomatic,
    age: source.integer(2, 17),
  }));
};

const asChild = (source: RandomSource, file: NumberedCase, { age, ...traits }: Traits, index: number): Child => {
  const ageOnly = source.chance(AGE_ONLY);
  return {
    childId: `E-${yearOf(file.openingDate)}-${file.caseId.slice(-3)}-${index + 1}`,
    caseId: file.caseId,
    ...traits,
    birthDate: ageOnly ? null : birthDay(source, file.requestDate, age),
    ageAtRequest: ageOnly ? age : null,
  };
};
