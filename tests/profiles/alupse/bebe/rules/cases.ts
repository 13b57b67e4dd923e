import { COHERENT, d } from '../../../../fixtures/coherent-rows';
import type { RuleCase } from '../../../../fixtures/rule-case';

const { bebeFamilies, bebeChildren } = COHERENT;
const REASON = 'Refus de la famille';
const CLOSED = { closingDate: d('01.06.2016'), closingReason: 'Bonne évolution' } as const;
const RECENT = { familyId: '', outcome: 'Acceptée' } as const;
const born = (...dates: string[]) => dates.map((date) => ({ ...bebeChildren, birthDate: d(date) }));
const delivered = (date: string) => ({ bebeFamilies: [{ ...bebeFamilies, deliveryDate: d(date) }] });

/** Requests, families, children and trips of Bébé. */
// One line per case.
// prettier-ignore
export const BEBE_CASES: readonly RuleCase[] = [
  { rule: 'R31', because: 'reported 31 days before the start', in: 'bebeFamilies', wrong: { reportDate: d('30.01.2016') }, right: { reportDate: d('31.01.2016') }, at: 'AM2', says: 'warning: Le signalement est hors de la période de suivi.' },
  { rule: 'R31', because: 'reported 31 days after the closing', in: 'bebeFamilies', wrong: { ...CLOSED, reportDate: d('02.07.2016') }, right: { ...CLOSED, reportDate: d('01.07.2016') }, at: 'AM2', says: 'warning: Le signalement est hors de la période de suivi.' },
  { rule: 'R32', because: 'a detail of another group', in: 'bebeRequests', wrong: { requesterDetail: 'SCAS / Juge du Tribunal de la Jeunesse' }, right: { requesterDetail: 'un pédiatre de la Kannerklinik' }, at: 'G2', says: 'error: Le détail « SCAS / Juge du Tribunal de la Jeunesse » ne correspond pas au demandeur « Hôpitaux/maternités ».' },
  { rule: 'R45', because: 'accepted 60 days before the end of the year, no family', in: 'bebeRequests', wrong: { ...RECENT, requestDate: d('01.11.2016') }, right: { ...RECENT, requestDate: d('02.11.2016') }, at: 'N2', says: 'warning: Demande acceptée sans numéro de famille.' },
  { rule: 'R45', because: 'accepted on 1 January, no family', in: 'bebeRequests', wrong: { ...RECENT, requestDate: d('01.01.2016') }, right: { ...RECENT, requestDate: d('31.12.2015') }, at: 'N2', says: 'warning: Demande acceptée sans numéro de famille.' },
  { rule: 'R46', because: 'a reason without a refusal', in: 'bebeRequests', wrong: { refusalReason: REASON }, right: { refusalReason: REASON, outcome: 'Non prise en charge' }, at: 'M2', says: 'error: Motif de refus rempli, mais issue « Acceptée ».' },
  { rule: 'R47', because: 'a refusal without a reason', in: 'bebeRequests', wrong: { outcome: 'Non prise en charge' }, right: { outcome: 'En cours de traitement' }, at: 'M2', says: 'error: Motif de non-prise en charge manquant.' },
  { rule: 'R48', because: 'closed the day before the start', in: 'bebeFamilies', wrong: { ...CLOSED, closingDate: d('29.02.2016') }, right: { ...CLOSED, closingDate: d('01.03.2016') }, at: 'K2', says: 'error: La clôture précède le début du suivi de 1 jour.' },
  { rule: 'R49', because: 'started the day before the request', in: 'bebeFamilies', wrong: { requestId: 'B-1', startDate: d('31.01.2016') }, right: { requestId: 'B-1', startDate: d('01.02.2016') }, at: 'J2', says: 'warning: Le suivi commence avant la demande.' },
  { rule: 'R50', because: 'a closing without a reason', in: 'bebeFamilies', wrong: { ...CLOSED, closingReason: '' }, right: CLOSED, at: 'L2', says: 'warning: Clôture incomplète : le motif manque.' },
  { rule: 'R50', because: 'a reason without a closing', in: 'bebeFamilies', wrong: { ...CLOSED, closingDate: '' }, right: CLOSED, at: 'K2', says: 'warning: Clôture incomplète : la date manque.' },
  { rule: 'R51', because: '21 weeks and 6 days', in: 'bebeFamilies', wrong: { gestationalAge: '21+6' }, right: { gestationalAge: 22 }, at: 'Y2', says: 'error: Âge gestationnel de 21 semaines impossible.' },
  { rule: 'R51', because: '45 weeks', in: 'bebeFamilies', wrong: { gestationalAge: 45 }, right: { gestationalAge: '44+6' }, at: 'Y2', says: 'error: Âge gestationnel de 45 semaines impossible.' },
  { rule: 'R52', because: 'a mother of 11, the day before her birthday', in: 'bebeFamilies', wrong: { motherBirthDate: d('02.03.2004') }, right: { motherBirthDate: d('01.03.2004') }, at: 'M2', says: 'warning: L’âge calculé est invraisemblable.' },
  { rule: 'R52', because: 'born on 29 February: 12 on the day', in: 'bebeFamilies', rows: { bebeFamilies: [{ ...bebeFamilies, motherBirthDate: d('29.02.2004') }] }, wrong: { startDate: d('28.02.2016') }, right: { startDate: d('29.02.2016') }, at: 'M2', says: 'warning: L’âge calculé est invraisemblable.' },
  { rule: 'R52', because: 'a mother of 56', in: 'bebeFamilies', wrong: { motherBirthDate: d('01.03.1960') }, right: { motherBirthDate: d('02.03.1960') }, at: 'M2', says: 'warning: L’âge calculé est invraisemblable.' },
  { rule: 'R52', because: 'a father of 71', in: 'bebeFamilies', wrong: { fatherBirthDate: d('01.03.1945') }, right: { fatherBirthDate: d('02.03.1945') }, at: 'N2', says: 'warning: L’âge calculé est invraisemblable.' },
  { rule: 'R53', because: 'the father of a woman alone', in: 'bebeFamilies', wrong: { familySituation: 'Femme seule et/ou entourée de sa famille élargie' }, right: { familySituation: 'Femme seule et/ou entourée de sa famille élargie', fatherInHousehold: 'non' }, at: 'S2', says: 'warning: Père dans le ménage, mais situation « femme seule ».' },
  { rule: 'R54', because: 'an older child, by a year and a day', in: 'bebeChildren', wrong: { birthDate: d('04.03.2015') }, right: { birthDate: d('05.03.2015') }, at: 'bebeFamilies!U2', says: 'warning: Première grossesse, mais un enfant plus âgé est inscrit.' },
  { rule: 'R54', because: 'delivered on 29 February', in: 'bebeChildren', rows: delivered('29.02.2016'), wrong: { birthDate: d('28.02.2015') }, right: { birthDate: d('01.03.2015') }, at: 'bebeFamilies!U2', says: 'warning: Première grossesse, mais un enfant plus âgé est inscrit.' },
  { rule: 'R54', because: 'an expected delivery', in: 'bebeFamilies', rows: { bebeChildren: born('05.03.2015') }, wrong: { deliveryDate: '', dueDate: d('06.03.2016') }, right: { deliveryDate: '', dueDate: d('05.03.2016') }, at: 'U2', says: 'warning: Première grossesse, mais un enfant plus âgé est inscrit.' },
  { rule: 'R55', because: 'twins, the second four days later', in: 'bebeFamilies', rows: { bebeFamilies: [{ ...bebeFamilies, twins: 'oui' }], bebeChildren: born('05.03.2016', '08.03.2016') }, wrong: { deliveryDate: d('04.03.2016') }, right: { deliveryDate: d('05.03.2016') }, at: 'V2', says: 'warning: Grossesse gémellaire : 1 enfant né à cette date.' },
  { rule: 'R55', because: 'twins, one child', in: 'bebeFamilies', wrong: { twins: 'oui' }, right: { twins: 'oui', deliveryDate: '', dueDate: d('05.03.2016') }, at: 'V2', says: 'warning: Grossesse gémellaire : 1 enfant né à cette date.' },
  { rule: 'R56', because: 'born 31 days after the closing', in: 'bebeChildren', rows: { bebeFamilies: [{ ...bebeFamilies, ...CLOSED }] }, wrong: { birthDate: d('02.07.2016') }, right: { birthDate: d('01.07.2016') }, at: 'D2', says: 'warning: Enfant né après la clôture du suivi.' },
  { rule: 'R57', because: 'a medical place for a visit at home', in: 'bebeTrips', wrong: { medicalPlace: 'Maternité' }, right: { medicalPlace: 'Maternité', type: 'Visite médicale avec mère-bébé' }, at: 'F2', says: 'warning: Lieu médical rempli pour un trajet « Visite à deux ».' },
  { rule: 'R51', because: '45 weeks; 44 as text', in: 'bebeFamilies', wrong: { gestationalAge: '45' }, right: { gestationalAge: '44' }, at: 'Y2', says: 'error: Âge gestationnel de 45 semaines impossible.' },
];
