import type { Code, Day, Key } from './cell';

export interface RequestRow {
  readonly requestDate: Day;
  readonly requester: Code;
  readonly requesterDetail: Code;
  readonly period: Code;
  readonly twins: boolean | null;
  readonly minorMother: boolean | null;
  readonly mainReason: Code;
  readonly outcome: Code;
  readonly refusalReason: Code;
}

export const INDICATORS = [
  'indPersonalSituation',
  'indImmaturity',
  'indPrecarity',
  'indParentsAge',
  'indDifficultPregnancy',
  'indIsolation',
  'indPsychiatry',
  'indViolence',
  'indAttachment',
  'indDisability',
  'indDenial',
  'indSpecialNeeds',
] as const;

export interface FamilyRow extends Readonly<Record<(typeof INDICATORS)[number], boolean | null>> {
  readonly familyId: Key;
  readonly startDate: Day;
  readonly closingDate: Day;
  readonly closingReason: Code;
  readonly motherBirthDate: Day;
  readonly fatherBirthDate: Day;
  readonly motherNationality: Code;
  readonly fatherNationality: Code;
  readonly recognised: Code;
  readonly familySituation: Code;
  readonly fatherInHousehold: boolean | null;
  readonly region: Code;
  readonly pregnancyRank: number | null;
  readonly twins: boolean | null;
  readonly dueDate: Day;
  readonly deliveryDate: Day;
  readonly gestationalAge: number | null;
  readonly reportDate: Day;
  readonly hospitalisedAbuse: boolean | null;
}

export interface FamilyChildRow {
  readonly familyId: Key;
  readonly birthDate: Day;
  readonly livingPlace: Code;
  readonly followed: boolean | null;
}

export interface TripRow {
  readonly date: Day;
  readonly type: Code;
  readonly cancelled: boolean | null;
  readonly medicalPlace: Code;
}
