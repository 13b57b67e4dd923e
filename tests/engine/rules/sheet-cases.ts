import type { CellValue } from '@report/engine/registers';
import { COHERENT, d } from '../../fixtures/coherent-rows';
import type { RuleCase } from '../../fixtures/rule-case';

const drop = (column: number) => (values: CellValue[][]) => {
  for (const row of values) row.splice(column, 1);
};
const header = (column: number, text: string) => (values: CellValue[][]) => {
  (values[0] ?? [])[column] = text;
};
const extra = (title: string, value: CellValue) => (values: CellValue[][]) => {
  values.forEach((row, index) => row.push(index === 0 ? title : value));
};
const below =
  (...cells: CellValue[]) =>
  (values: CellValue[][]) => {
    values.push([...cells]);
  };
const { dialogueContacts, dialogueChildren, bebeRequests, bebeFamilies } = COHERENT;
const contact = (id: string): CellValue[] => [id, d('20.02.2016'), '', '', 'Professionnel du réseau', 'Téléphone'];

/** Headers, total rows, identifiers and references. */
// One line per case.
// prettier-ignore
export const SHEET_CASES: readonly RuleCase[] = [
  { rule: 'R01', because: 'a required column is missing', in: 'staff', wrong: drop(4), right: header(4, 'Poste'), at: 'A1', says: 'error: La colonne « Fonction » manque dans la feuille « Personnel » : 3 tableaux ne sont pas calculés.' },
  { rule: 'R01', because: 'the identifier is missing', in: 'dialogueContacts', wrong: drop(0), right: header(0, 'N°'), at: 'A1', says: 'error: La colonne « N° demande » manque dans la feuille « Demandes sans dossier » : 5 tableaux ne sont pas calculés.' },
  { rule: 'R02', because: 'a column of no field', in: 'dialogueCases', wrong: extra('Couleur', ''), right: extra('', ''), at: 'AD1', says: 'info: La colonne « Couleur » n’est pas utilisée par les rapports.' },
  { rule: 'R03', because: 'two columns of one field', in: 'dialogueCases', wrong: extra('Intra/extra', 'Extrafamilial'), right: extra('Notes', ''), at: 'AD1', says: 'error: Les colonnes R et AD correspondent toutes deux à « Cadre » ; seule la première est lue.' },
  { rule: 'R04', because: 'a row of totals', in: 'dialogueContacts', wrong: below('', '', '', '', 'Total', '', '', 3), right: below(...contact('TT-2016-001')), at: 'E3', says: 'info: Ligne 3 : ligne de total ignorée.' },
  { rule: 'R04', because: 'a total in the column of identifiers', in: 'bebeTrips', wrong: below('Sous-total 2016', 12), right: below(d('08.03.2016'), 'F-1', 'Visite à deux'), at: 'A3', says: 'info: Ligne 3 : ligne de total ignorée.' },
  { rule: 'R06', because: 'a number twice', in: 'dialogueContacts', rows: { dialogueContacts: [dialogueContacts, dialogueContacts] }, wrong: { contactId: 's 1' }, right: { contactId: 'S-2' }, at: 'A3', says: 'error: Le numéro de cette ligne existe déjà ligne 2.' },
  { rule: 'R06', because: 'a child twice', in: 'dialogueChildren', rows: { dialogueChildren: [dialogueChildren, { ...dialogueChildren, caseId: 'D-1' }], dialogueCases: [{ ...COHERENT.dialogueCases, childrenCount: 2 }] }, wrong: { childId: 'E1' }, right: { childId: 'E-11' }, at: 'A3', says: 'error: Le numéro de cette ligne existe déjà ligne 2.' },
  { rule: 'R06', because: 'a request twice, without its zeros', in: 'bebeRequests', rows: { bebeRequests: [{ ...bebeRequests, requestId: 12 }, bebeRequests] }, wrong: { requestId: '0012' }, right: { requestId: '0120' }, at: 'A3', says: 'error: Le numéro de cette ligne existe déjà ligne 2.' },
  { rule: 'R06', because: 'a family twice', in: 'bebeFamilies', rows: { bebeFamilies: [bebeFamilies, bebeFamilies] }, wrong: { familyId: 'F 1' }, right: { familyId: 'F 2' }, at: 'A3', says: 'error: Le numéro de cette ligne existe déjà ligne 2.' },
  { rule: 'R07', because: 'a child of no file', in: 'dialogueChildren', wrong: { caseId: 'D-9' }, right: { caseId: 'd 1' }, at: 'B2', says: 'error: Ce numéro est introuvable dans « Dossiers Dialogue ».', also: ['R30 dialogueCases!A2'] },
  { rule: 'R07', because: 'an act of no file', in: 'dialogueActs', wrong: { caseId: 'D-01' }, right: { caseId: 'D1' }, at: 'B2', says: 'error: Ce numéro est introuvable dans « Dossiers Dialogue ».' },
  { rule: 'R07', because: 'an act of no request', in: 'dialogueActs', wrong: { caseId: '', contactId: 'S-2' }, right: { caseId: '', contactId: 'S-1' }, at: 'C2', says: 'error: Ce numéro est introuvable dans « Demandes sans dossier ».' },
  { rule: 'R07', because: 'a request of no family', in: 'bebeRequests', wrong: { familyId: 'F-2' }, right: { familyId: 'F-1' }, at: 'N2', says: 'error: Ce numéro est introuvable dans « Familles Bébé ».' },
  { rule: 'R07', because: 'a family of no request', in: 'bebeFamilies', wrong: { requestId: 'B-2' }, right: { requestId: 'B-1' }, at: 'B2', says: 'error: Ce numéro est introuvable dans « Demandes Bébé ».' },
  { rule: 'R07', because: 'a child of no family', in: 'bebeChildren', wrong: { familyId: 'F-2' }, right: { familyId: 'F/1' }, at: 'A2', says: 'error: Ce numéro est introuvable dans « Familles Bébé ».' },
  { rule: 'R07', because: 'a trip to no family', in: 'bebeTrips', wrong: { familyId: 'F-2' }, right: { familyId: '' }, at: 'B2', says: 'error: Ce numéro est introuvable dans « Familles Bébé ».' },
];
