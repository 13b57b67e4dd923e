import { COHERENT, d } from '../../../../fixtures/coherent-rows';
import type { RuleCase } from '../../../../fixtures/rule-case';

const { dialogueCases, dialogueChildren, dialogueActs, dialogueContacts } = COHERENT;
const ADULT = 'Violences sexuelles par un adulte';
const CLOSED = { closingDate: d('01.06.2016') } as const;
const REOPENED = { ...CLOSED, reopeningDate: d('01.10.2016') } as const;
const bornOnLeapDay = { dialogueChildren: [{ ...dialogueChildren, birthDate: d('29.02.1992') }], dialogueActs: [] };
const openedOn = (date: string) => ({ requestDate: d(date), openingDate: d(date) });
const SIBLING = { ...dialogueChildren, childId: 'E-2' } as const;
const twoChildren = {
  dialogueChildren: [dialogueChildren, SIBLING],
  dialogueCases: [{ ...dialogueCases, childrenCount: 2 }],
};
const linked = {
  dialogueActs: [
    { ...dialogueActs, caseId: '', contactId: 'S-1', quantity: 3 },
    { ...dialogueActs, caseId: '', contactId: 's1', quantity: '' },
  ],
};
const in2017 = { dialogueContacts: [{ ...dialogueContacts, date: d('01.01.2017') }] };

/** Files, children, acts and requests of Dialogue. */
// One line per case.
// prettier-ignore
export const DIALOGUE_CASES: readonly RuleCase[] = [
  { rule: 'R19', because: 'opened the day before the request', in: 'dialogueCases', wrong: { openingDate: d('31.01.2016') }, right: { openingDate: d('01.02.2016') }, at: 'M2', says: 'error: L’ouverture précède la demande de 1 jour.' },
  { rule: 'R20', because: 'closed the day before the opening', in: 'dialogueCases', wrong: { closingDate: d('09.02.2016') }, right: { closingDate: d('10.02.2016') }, at: 'O2', says: 'error: La clôture précède l’ouverture de 1 jour.' },
  { rule: 'R21', because: 'reopened on the day of the opening', in: 'dialogueCases', wrong: { closingDate: d('10.02.2016'), reopeningDate: d('10.02.2016') }, right: { closingDate: d('10.02.2016'), reopeningDate: d('11.02.2016') }, at: 'N2', says: 'error: La réouverture précède l’ouverture.' },
  { rule: 'R22', because: 'reopened, never closed', in: 'dialogueCases', wrong: { reopeningDate: d('11.02.2016') }, right: { closingDate: d('10.02.2016'), reopeningDate: d('11.02.2016') }, at: 'N2', says: 'warning: Réouverture sans date de clôture précédente.' },
  { rule: 'R23', because: 'appointment the day before the request', in: 'dialogueCases', wrong: { firstAppointmentDate: d('31.01.2016') }, right: { firstAppointmentDate: d('01.02.2016') }, at: 'L2', says: 'error: Le premier rendez-vous précède la demande de 1 jour.' },
  { rule: 'R24', because: 'appointment after 181 days', in: 'dialogueCases', wrong: { firstAppointmentDate: d('31.07.2016') }, right: { firstAppointmentDate: d('30.07.2016') }, at: 'L2', says: 'warning: Délai de 181 jours jusqu’au premier rendez-vous.' },
  { rule: 'R25', because: 'a kind without its motive', in: 'dialogueCases', wrong: { sexualViolenceType: ADULT }, right: { sexualViolenceType: ADULT, mainMotive: 'Violence sexuelle' }, at: 'S2', says: 'warning: Type de violence sexuelle rempli, mais le motif est « Négligence ».' },
  { rule: 'R26', because: 'the motive without a kind', in: 'dialogueCases', wrong: { mainMotive: 'Violence sexuelle' }, right: { mainMotive: 'Violence physique' }, at: 'S2', says: 'warning: Type de violence sexuelle non renseigné.' },
  { rule: 'R27', because: 'bodies without justice', in: 'dialogueCases', wrong: { justiceBodies: 'SCAS; Police' }, right: { justiceBodies: 'SCAS; Police', justicePresent: 'oui' }, at: 'Y2', says: 'error: Justice : non, mais 2 instances sont indiquées.' },
  { rule: 'R27', because: 'one body without justice', in: 'dialogueCases', wrong: { justiceBodies: 'SCAS' }, right: { justiceBodies: 'SCAS', justicePresent: 'oui' }, at: 'Y2', says: 'error: Justice : non, mais 1 instance est indiquée.' },
  { rule: 'R28', because: 'justice without bodies', in: 'dialogueCases', wrong: { justicePresent: 'oui' }, right: { justicePresent: 'oui', justiceBodies: 'SCAS' }, at: 'Y2', says: 'warning: Justice = oui sans instance.' },
  { rule: 'R29', because: 'fewer children than rows', in: 'dialogueCases', wrong: { childrenCount: 0 }, right: { childrenCount: 1 }, at: 'P2', says: 'error: 0 enfant déclaré, mais 1 ligne dans Enfants Dialogue.' },
  { rule: 'R30', because: 'no child that bears symptoms', in: 'dialogueChildren', wrong: { symptomatic: 'non' }, right: { symptomatic: 'oui' }, at: 'dialogueCases!A2', says: 'warning: Aucun enfant porteur de symptômes pour ce dossier.' },
  { rule: 'R31', because: 'reported the day before the request', in: 'dialogueCases', wrong: { reportDate: d('31.01.2016') }, right: { reportDate: d('01.02.2016') }, at: 'Z2', says: 'warning: Le signalement est hors de la période de suivi.' },
  { rule: 'R31', because: 'reported 31 days after the closing', in: 'dialogueCases', wrong: { ...CLOSED, reportDate: d('02.07.2016') }, right: { ...CLOSED, reportDate: d('01.07.2016') }, at: 'Z2', says: 'warning: Le signalement est hors de la période de suivi.' },
  { rule: 'R31', because: 'reported between closing and reopening', in: 'dialogueCases', wrong: { ...REOPENED, reportDate: d('30.09.2016') }, right: { ...REOPENED, reportDate: d('01.10.2016') }, at: 'Z2', says: 'warning: Le signalement est hors de la période de suivi.' },
  { rule: 'R32', because: 'a detail of the other group', in: 'dialogueCases', wrong: { requesterDetail: 'SCAS' }, right: { requesterDetail: 'mère' }, at: 'U2', says: 'error: Le détail « SCAS » ne correspond pas au demandeur « Famille ».' },
  { rule: 'R33', because: 'born the day after the request', in: 'dialogueChildren', wrong: { birthDate: d('02.02.2016') }, right: { birthDate: d('01.02.2016') }, at: 'G2', says: 'error: L’enfant serait né 1 jour après la demande.' },
  { rule: 'R34', because: '22 years on the day of the request', in: 'dialogueChildren', wrong: { birthDate: d('01.02.1994') }, right: { birthDate: d('02.02.1994') }, at: 'G2', says: 'warning: Âge à la demande supérieur à 21 ans.' },
  { rule: 'R34', because: 'born on 29 February: 22 on 1 March', in: 'dialogueCases', rows: bornOnLeapDay, wrong: openedOn('01.03.2014'), right: openedOn('28.02.2014'), at: 'dialogueChildren!G2', says: 'warning: Âge à la demande supérieur à 21 ans.' },
  { rule: 'R34', because: 'said to be 22', in: 'dialogueChildren', rows: { dialogueChildren: [{ ...dialogueChildren, birthDate: '' }] }, wrong: { ageAtRequest: 22 }, right: { ageAtRequest: '21,9' }, at: 'H2', says: 'warning: Âge à la demande supérieur à 21 ans.' },
  { rule: 'R35', because: 'said to be two years older', in: 'dialogueChildren', wrong: { ageAtRequest: 5 }, right: { ageAtRequest: 4 }, at: 'H2', says: 'warning: L’âge saisi et la date de naissance ne concordent pas (écart 2 ans).' },
  { rule: 'R35', because: 'said to be two years younger', in: 'dialogueChildren', wrong: { ageAtRequest: 1 }, right: { ageAtRequest: 2 }, at: 'H2', says: 'warning: L’âge saisi et la date de naissance ne concordent pas (écart 2 ans).' },
  { rule: 'R35', because: 'born on 29 February: 6 on 1 March only', in: 'dialogueCases', rows: { dialogueChildren: [{ ...dialogueChildren, birthDate: d('29.02.2008'), ageAtRequest: 4 }], dialogueActs: [] }, wrong: openedOn('01.03.2014'), right: openedOn('28.02.2014'), at: 'dialogueChildren!H2', says: 'warning: L’âge saisi et la date de naissance ne concordent pas (écart 2 ans).' },
  { rule: 'R36', because: 'of no age', in: 'dialogueChildren', wrong: { birthDate: '' }, right: { birthDate: '', ageAtRequest: 0 }, at: 'G2', says: 'warning: Âge inconnu : l’enfant ira dans « Non renseigné ».' },
  { rule: 'R38', because: 'of a file and of a request', in: 'dialogueActs', wrong: { contactId: 'S-1' }, right: { contactId: 'S-1', caseId: '' }, at: 'B2', says: 'error: Indiquer soit un dossier, soit une demande sans dossier.' },
  { rule: 'R38', because: 'of neither', in: 'dialogueActs', wrong: { caseId: '' }, right: {}, at: 'B2', says: 'error: Indiquer soit un dossier, soit une demande sans dossier.' },
  { rule: 'R39', because: '61 days before the opening', in: 'dialogueActs', wrong: { date: d('11.12.2015') }, right: { date: d('12.12.2015') }, at: 'A2', says: 'warning: Prestation hors de la période du dossier.' },
  { rule: 'R39', because: '61 days after the closing', in: 'dialogueActs', rows: { dialogueCases: [{ ...dialogueCases, ...CLOSED }] }, wrong: { date: d('01.08.2016') }, right: { date: d('31.07.2016') }, at: 'A2', says: 'warning: Prestation hors de la période du dossier.' },
  { rule: 'R39', because: 'the day before it was reopened', in: 'dialogueActs', rows: { dialogueCases: [{ ...dialogueCases, ...REOPENED }] }, wrong: { date: d('30.09.2016') }, right: { date: d('01.10.2016') }, at: 'A2', says: 'warning: Prestation hors de la période du dossier.' },
  { rule: 'R40', because: '61 acts on a row', in: 'dialogueActs', wrong: { quantity: 61 }, right: { quantity: 60 }, at: 'H2', says: 'warning: Nombre inhabituel : 61.' },
  { rule: 'R41', because: 'was the family there?', in: 'dialogueActs', wrong: { nature: 'Réunion réseau' }, right: { nature: 'Réunion réseau', familyPresent: 'non' }, at: 'F2', says: 'warning: Indiquer si la famille était présente.' },
  { rule: 'R42', because: 'other acts than those linked', in: 'dialogueContacts', rows: linked, wrong: { phoneActs: 3 }, right: { phoneActs: 4 }, at: 'H2', says: 'warning: 3 prestations saisies, mais 4 prestations liées.' },
  { rule: 'R42', because: 'more acts than the only one linked', in: 'dialogueContacts', rows: { dialogueActs: linked.dialogueActs.slice(1) }, wrong: { phoneActs: 3 }, right: { phoneActs: 1 }, at: 'H2', says: 'warning: 3 prestations saisies, mais 1 prestation liée.' },
  { rule: 'R43', because: 'no outcome, from 1 January 2017', in: 'dialogueContacts', wrong: { date: d('01.01.2017') }, right: { date: d('31.12.2016') }, at: 'G2', says: 'warning: Suite non renseignée : comptée dans « Non renseigné ».' },
  { rule: 'R44', because: 'advice to a parent, for a professional', in: 'dialogueContacts', rows: in2017, wrong: { outcome: 'Conseil à un parent' }, right: { outcome: 'Conseil à un professionnel' }, at: 'G2', says: 'warning: La suite « Conseil à un parent » ne correspond pas à l’interlocuteur.' },
  { rule: 'R44', because: 'advice to a professional, for a parent', in: 'dialogueContacts', rows: in2017, wrong: { outcome: 'Conseil à un professionnel', caller: 'Famille élargie' }, right: { outcome: 'Conseil à un parent', caller: 'Famille élargie' }, at: 'G2', says: 'warning: La suite « Conseil à un professionnel » ne correspond pas à l’interlocuteur.' },
  { rule: 'R37', because: 'custody is not filled in', in: 'dialogueChildren', wrong: { custody: '' }, right: {}, at: 'J2', says: 'warning: « Autorité parentale » non renseigné.' },
  { rule: 'R37', because: 'nor the home', in: 'dialogueChildren', rows: { dialogueChildren: [dialogueChildren, { ...dialogueChildren, childId: 'E-2', region: '' }], dialogueCases: [{ ...dialogueCases, childrenCount: 2 }] }, wrong: {}, right: { symptomatic: 'non' }, at: 'K3', says: 'warning: « Domicile (région) » non renseigné.' },
  { rule: 'R37', because: 'nor the nationality', in: 'dialogueChildren', wrong: { nationality: '' }, right: {}, at: 'L2', says: 'warning: « Nationalité » non renseigné.' },
  { rule: 'R25', because: 'violence between peers, another motive', in: 'dialogueCases', wrong: { sexualViolenceType: 'Violences entre pairs de moins de 12 ans (10-12 ans)' }, right: { sexualViolenceType: 'Violences entre pairs de moins de 12 ans (10-12 ans)', mainMotive: 'Violence sexuelle' }, at: 'S2', says: 'warning: Type de violence sexuelle rempli, mais le motif est « Négligence ».' },
  { rule: 'R29', because: 'two rows; rows may still be missing', in: 'dialogueCases', rows: twoChildren, wrong: { childrenCount: 1 }, right: { childrenCount: 3 }, at: 'P2', says: 'error: 1 enfant déclaré, mais 2 lignes dans Enfants Dialogue.' },
  { rule: 'R30', because: 'two children, one that bears symptoms is enough', in: 'dialogueChildren', rows: { ...twoChildren, dialogueChildren: [{ ...dialogueChildren, symptomatic: 'non' }, SIBLING] }, wrong: { symptomatic: 'non' }, right: {}, at: 'dialogueCases!A2', says: 'warning: Aucun enfant porteur de symptômes pour ce dossier.' },
  { rule: 'R30', because: 'one row of two children', in: 'dialogueChildren', rows: { dialogueCases: [{ ...dialogueCases, childrenCount: 2 }] }, wrong: { symptomatic: 'non' }, right: {}, at: 'dialogueCases!A2', says: 'warning: Aucun enfant porteur de symptômes pour ce dossier.' },
  { rule: 'R34', because: 'said to be 21 and a half', in: 'dialogueChildren', rows: { dialogueChildren: [{ ...dialogueChildren, birthDate: '' }] }, wrong: { ageAtRequest: '22,0' }, right: { ageAtRequest: '21,5' }, at: 'H2', says: 'warning: Âge à la demande supérieur à 21 ans.' },
  { rule: 'R36', because: 'of no age; without symptoms none is needed', in: 'dialogueChildren', rows: twoChildren, wrong: { birthDate: '' }, right: { birthDate: '', symptomatic: 'non' }, at: 'G3', says: 'warning: Âge inconnu : l’enfant ira dans « Non renseigné ».' },
  { rule: 'R37', because: 'custody, home and nationality together', in: 'dialogueChildren', wrong: { custody: '', region: '', nationality: '' }, right: {}, at: 'J2', says: 'warning: « Autorité parentale » non renseigné.', also: ['R37 dialogueChildren!K2', 'R37 dialogueChildren!L2'] },
  { rule: 'R39', because: '61 days after the closing, before it was reopened', in: 'dialogueActs', rows: { dialogueCases: [{ ...dialogueCases, ...REOPENED }] }, wrong: { date: d('01.08.2016') }, right: { date: d('31.07.2016') }, at: 'A2', says: 'warning: Prestation hors de la période du dossier.' },
  { rule: 'R42', because: 'more acts than those linked; none stated says nothing', in: 'dialogueContacts', rows: linked, wrong: { phoneActs: 5 }, right: { phoneActs: '' }, at: 'H2', says: 'warning: 5 prestations saisies, mais 4 prestations liées.' },
];
