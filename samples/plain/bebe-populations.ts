import { completedMonths, completedYears } from '@report/engine/calendar';
import type { FamilyChildRow, FamilyRow } from './bebe-rows';
import type { PlainYear } from './definitions';

/** Begun by 31 December and not closed before 1 January. */
export const activeFamilies = (year: PlainYear): FamilyRow[] =>
  year.rows.families.filter(
    ({ startDate, closingDate }) =>
      startDate !== null && startDate <= year.end && (closingDate === null || closingDate >= year.start),
  );

export const closedFamilies = (year: PlainYear): FamilyRow[] =>
  activeFamilies(year).filter(({ closingDate }) => year.includes(closingDate));

export const isNewFamily =
  (year: PlainYear) =>
  ({ startDate }: FamilyRow): boolean =>
    year.includes(startDate);

/** The delivery, failing that the date it is due. */
export const delivery = ({ deliveryDate, dueDate }: FamilyRow): number | null => deliveryDate ?? dueDate;

/** The day a family is looked at: 31 December, or its closing if it is earlier. */
const referenceDay = (year: PlainYear, { closingDate }: FamilyRow): number =>
  closingDate === null ? year.end : Math.min(closingDate, year.end);

/** Whole months of follow-up. */
export const monthsOf = (year: PlainYear, family: FamilyRow): number =>
  completedMonths(family.startDate ?? 0, referenceDay(year, family));

/** Children of the active families, born by the day their family is looked at, and their age on it. */
export const childrenOfFamilies = (year: PlainYear): (FamilyChildRow & { readonly age: number })[] => {
  const families = new Map(activeFamilies(year).map((family) => [family.familyId, family]));
  return year.rows.familyChildren.flatMap((child) => {
    const family = child.familyId === null ? undefined : families.get(child.familyId);
    if (!family || child.birthDate === null || child.birthDate > referenceDay(year, family)) return [];
    return [{ ...child, age: completedYears(child.birthDate, referenceDay(year, family)) }];
  });
};
