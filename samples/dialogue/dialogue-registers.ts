import { randomSource, type RandomSource } from '../deal';
import type { Targets } from '../targets';
import type { RegisterRecord } from '../workbook';
import type { Act } from './act';
import { dealActions, type Action } from './actions';
import { dealActs } from './acts';
import { dealChildren, type Child } from './children';
import { dealContacts, type Contact } from './contacts';
import { violenceType, type NumberedCase } from './dialogue-case';
import { dealClosings, dealReports } from './end-of-year';
import { newCases } from './new-cases';
import { numberCases } from './number-cases';
import { otherCases } from './other-cases';
import {
  inventCaller,
  inventFamily,
  inventFirstName,
  inventNationalId,
  inventPhone,
  inventRemark,
  inventSchool,
  inventWorker,
  type Family,
} from './people';

/** Telephone numbers of callers follow those of the families. */
const FIRST_CALLER = 5_000;

/**
 * The five registers of ALUPSE-Dialogue, of invented people, whose tables for `targets.year` are exactly `targets`:
 * register key → lines by field key, with codes instead of labels. The same seed gives the same lines.
 */
export const dialogueRegisters = (targets: Targets, seed: number): ReadonlyMap<string, readonly RegisterRecord[]> => {
  const source = randomSource(seed);
  const dealt = dealClosings(source, targets, [...newCases(source, targets), ...otherCases(source, targets)]);
  const cases = numberCases(source, dealReports(source, targets, dealt));
  const { children, childrenCount } = dealChildren(source, targets, cases);
  const contacts = dealContacts(source, targets);
  const acts = dealActs(source, targets, cases, contacts);
  const firstChild = new Map([...children].reverse().map((child) => [child.caseId, child]));
  const families = new Map(
    cases.map(({ caseId }, index) => [caseId, inventFamily(source, firstChild.get(caseId)?.region ?? '', index + 1)]),
  );
  return new Map<string, readonly RegisterRecord[]>([
    [
      'dialogueCases',
      cases.map((file, index) =>
        caseRecord(
          source,
          file,
          families.get(file.caseId),
          firstChild.get(file.caseId),
          childrenCount.get(file.caseId) ?? 0,
          index + 1,
        ),
      ),
    ],
    [
      'dialogueChildren',
      children.map((child, index) => childRecord(source, child, families.get(child.caseId), cases.length + index + 1)),
    ],
    ['dialogueContacts', contacts.map((contact, index) => contactRecord(source, contact, FIRST_CALLER + index))],
    ['dialogueActs', acts.map((act) => actRecord(source, act))],
    ['actions', dealActions(source, targets).map(actionRecord)],
  ]);
};

const caseRecord = (
  source: RandomSource,
  file: NumberedCase,
  family: Family | undefined,
  child: Child | undefined,
  childrenCount: number,
  number: number,
): RegisterRecord => ({
  caseId: file.caseId,
  ...family,
  firstName: inventFirstName(source, child?.sex ?? ''),
  nationalId: inventNationalId(number),
  requestDate: file.requestDate,
  firstAppointmentDate: file.firstAppointmentDate,
  openingDate: file.openingDate,
  reopeningDate: file.reopeningDate,
  closingDate: file.closingDate,
  childrenCount,
  mainMotive: file.mainMotive,
  setting: file.setting,
  sexualViolenceType: violenceType(file),
  requester: file.requester,
  requesterDetail: file.requesterDetail,
  referrer: file.referrer,
  justicePresent: file.justiceBodies.length > 0,
  justiceBodies: file.justiceBodies,
  reportDate: file.reportDate,
  branch: source.pick(['luxembourg', 'luxembourg', 'ettelbruck']),
  worker: inventWorker(source),
  remarks: inventRemark(source),
});

const childRecord = (
  source: RandomSource,
  child: Child,
  family: Family | undefined,
  number: number,
): RegisterRecord => ({
  ...child,
  lastName: family?.lastName ?? '',
  firstName: inventFirstName(source, child.sex),
  nationalId: inventNationalId(number),
  school: inventSchool(source),
  remarks: inventRemark(source),
});

const contactRecord = (source: RandomSource, contact: Contact, number: number): RegisterRecord => ({
  contactId: contact.contactId,
  date: contact.date,
  callerName: inventCaller(source),
  phone: inventPhone(number),
  caller: contact.caller,
  form: contact.form,
  outcome: contact.outcome,
  phoneActs: contact.phoneActs,
  worker: inventWorker(source),
  remarks: inventRemark(source),
});

const actRecord = (source: RandomSource, act: Act): RegisterRecord => ({ ...act, worker: inventWorker(source) });

const actionRecord = (action: Action): RegisterRecord => ({ ...action });
