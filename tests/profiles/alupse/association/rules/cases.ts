import { COHERENT, d } from '../../../../fixtures/coherent-rows';
import type { RuleCase } from '../../../../fixtures/rule-case';

const { bebeTrips, maternityMeetings, medicalConsultations } = COHERENT;

/** Actions and staff of the association; rows typed twice in registers without numbers. */
// One line per case.
// prettier-ignore
export const ASSOCIATION_CASES: readonly RuleCase[] = [
  { rule: 'R58', because: 'a meeting twice', in: 'maternityMeetings', rows: { maternityMeetings: [maternityMeetings, maternityMeetings] }, wrong: { remarks: 'autre' }, right: { situations: 4 }, at: 'A3', says: 'warning: Ligne identique à la ligne 2.' },
  { rule: 'R58', because: 'a consultation twice', in: 'medicalConsultations', rows: { medicalConsultations: [medicalConsultations, medicalConsultations] }, wrong: { doctor: 'autre' }, right: { place: 'Domicile' }, at: 'A3', says: 'warning: Ligne identique à la ligne 2.' },
  { rule: 'R58', because: 'a trip twice, of a known family', in: 'bebeTrips', rows: { bebeTrips: [bebeTrips, bebeTrips] }, wrong: { kilometres: 12 }, right: { cancelled: 'oui' }, at: 'A3', says: 'warning: Ligne identique à la ligne 2.' },
  { rule: 'R58', because: 'trips of no family may be alike', in: 'bebeTrips', rows: { bebeTrips: [{ ...bebeTrips, familyId: '' }, { ...bebeTrips, familyId: 'F-1' }, bebeTrips] }, wrong: {}, right: { familyId: '' }, at: 'A4', says: 'warning: Ligne identique à la ligne 3.', beside: ['S21 bebeTrips!F1'] },
  { rule: 'R59', because: 'neither date nor year', in: 'actions', wrong: { date: '' }, right: { date: '', year: 2016 }, at: 'A2', says: 'error: Action sans date ni année.' },
  { rule: 'R60', because: 'a Saturday', in: 'actions', wrong: { date: d('16.07.2016') }, right: { date: d('15.07.2016') }, at: 'A2', says: 'info: La date tombe un samedi.' },
  { rule: 'R60', because: 'a Sunday, 29 February of another year', in: 'maternityMeetings', wrong: { date: d('28.02.2016') }, right: { date: d('29.02.2016') }, at: 'A2', says: 'info: La date tombe un dimanche.' },
  { rule: 'R61', because: 'left the day before entering', in: 'staff', wrong: { exitDate: d('31.12.2015') }, right: { exitDate: d('01.01.2016') }, at: 'H2', says: 'error: « Date de sortie » : valeur incohérente.' },
  { rule: 'R61', because: 'more hours paid than worked', in: 'staff', wrong: { ministryHours: '20,25' }, right: { ministryHours: 20 }, at: 'J2', says: 'error: « Heures à charge du Ministère » : valeur incohérente.' },
  { rule: 'R61', because: 'left before entering, and paid too much', in: 'staff', wrong: { exitDate: d('31.12.2015'), ministryHours: 21 }, right: {}, at: 'H2', says: 'error: « Date de sortie » : valeur incohérente.', also: ['R61 staff!J2'] },
];
