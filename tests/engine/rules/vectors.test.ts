import { serialDay } from '@report/engine/calendar';
import { type RegisterKey, readRegisters, findFindings } from '../../fixtures/alupse';
import { type Row, registerSheet, workbookOf } from '../../fixtures/register-sheet';

type Sheets = Partial<Record<RegisterKey, readonly Row[]>>;
/** Findings of the first sheet, warnings and errors, as «R19 M2». */
function found(sheets: Sheets, year = 2016): string[] {
  const entries = Object.entries(sheets) as [RegisterKey, readonly Row[]][];
  const read = readRegisters([workbookOf(entries.map(([register, rows]) => registerSheet(register, rows)))]);
  return findFindings(read, year)
    .filter(({ register, severity, rule }) => register === entries[0]?.[0] && (severity !== 'info' || rule === 'R60'))
    .map(({ rule, address }) => `${rule} ${address}`);
}
const d = (text: string): number => {
  const [day = 0, month = 0, year = 0] = text.split('.').map(Number);
  return serialDay(year, month, day);
};

const file = (more: Row = {}): Row => ({
  caseId: 'D-1',
  requestDate: d('01.02.2016'),
  openingDate: d('10.02.2016'),
  childrenCount: 2,
  mainMotive: 'Négligence',
  setting: 'Intrafamilial',
  requester: 'Famille',
  justicePresent: 'non',
  ...more,
});
const child = (more: Row = {}): Row => ({
  childId: 'E-1',
  caseId: 'D-1',
  sex: 'F',
  birthDate: d('29.02.2012'),
  symptomatic: 'oui',
  custody: 'La mère',
  region: 'Sud',
  nationality: 'Luxembourg',
  ...more,
});
const act = (more: Row = {}): Row => ({ date: d('20.02.2016'), caseId: 'D-1', nature: 'Appel', ...more });
const contact = (more: Row = {}): Row => ({
  contactId: 'S-1',
  date: d('20.02.2016'),
  caller: 'Professionnel du réseau',
  form: 'Téléphone',
  ...more,
});
const family = (more: Row = {}): Row => ({ familyId: 'F-1', startDate: d('01.03.2016'), ...more });
const request = (more: Row = {}): Row => ({
  requestId: 'B-1',
  requestDate: d('01.02.2016'),
  requester: 'Hôpitaux/maternités',
  period: 'Prénatale',
  outcome: 'En cours de traitement',
  ...more,
});

describe('files', () => {
  test.each<[string, Row, string[]]>([
    ['nothing wrong', {}, []],
    ['opened on the day of the request', { openingDate: d('01.02.2016') }, []],
    ['opened the day before', { openingDate: d('31.01.2016') }, ['R19 M2']],
    ['closed on the day of the opening', { closingDate: d('10.02.2016') }, []],
    ['closed the day before', { closingDate: d('09.02.2016') }, ['R20 O2']],
    [
      'reopened on the day of the opening',
      { reopeningDate: d('10.02.2016'), closingDate: d('10.02.2016') },
      ['R21 N2'],
    ],
    ['reopened, not closed', { reopeningDate: d('11.02.2016') }, ['R22 N2']],
    ['appointment 180 days later', { firstAppointmentDate: d('30.07.2016') }, []],
    ['appointment 181 days later', { firstAppointmentDate: d('31.07.2016') }, ['R24 L2']],
    ['appointment before', { firstAppointmentDate: d('31.01.2016') }, ['R23 L2']],
    ['a kind of sexual violence, another motive', { sexualViolenceType: 'Pairs' }, ['R25 S2']],
    ['sexual violence of no kind', { mainMotive: 'Violence sexuelle' }, ['R26 S2']],
    ['no justice, two bodies', { justiceBodies: 'SCAS; Police' }, ['R27 Y2']],
    ['justice, no body', { justicePresent: 'oui' }, ['R28 Y2']],
    ['a detail of the other group', { requesterDetail: 'SCAS' }, ['R32 U2']],
    ['a detail of the group', { requesterDetail: 'mère' }, []],
    ['reported 30 days after the closing', { closingDate: d('01.03.2016'), reportDate: d('31.03.2016') }, []],
    ['reported 31 days after the closing', { closingDate: d('01.03.2016'), reportDate: d('01.04.2016') }, ['R31 Z2']],
    [
      'reported after it was reopened',
      { closingDate: d('01.03.2016'), reopeningDate: d('01.06.2016'), reportDate: d('02.06.2016') },
      [],
    ],
    ['reported before the request', { reportDate: d('31.01.2016') }, ['R31 Z2']],
    ['an impossible year', { reportDate: d('01.02.2106') }, ['R10 Z2']],
    ['two years ahead', { reportDate: d('31.12.2018') }, []],
    ['three years ahead', { reportDate: d('01.01.2019') }, ['R10 Z2']],
    ['Police is in the list until 2022', { justicePresent: 'oui', justiceBodies: 'Police' }, []],
  ])('%s', (_, more, expected) => {
    expect(found({ dialogueCases: [file(more)] })).toEqual(expected);
  });

  test('a value of another year’s list', () => {
    const dates = { requestDate: d('01.02.2023'), openingDate: d('10.02.2023') };
    expect(
      found({ dialogueCases: [file({ ...dates, justicePresent: 'oui', justiceBodies: 'Police' })] }, 2023),
    ).toEqual(['R15 Y2']);
    expect(found({ dialogueContacts: [contact({ outcome: 'Sans suite' })] })).toEqual(['R15 G2']);
  });

  test('children: their number, and one that bears symptoms', () => {
    const two = [child(), child({ childId: 'E-2', symptomatic: 'non' })];
    expect(found({ dialogueCases: [file()], dialogueChildren: two })).toEqual([]);
    expect(found({ dialogueCases: [file({ childrenCount: 1 })], dialogueChildren: two })).toEqual(['R29 P2']);
    expect(found({ dialogueCases: [file()], dialogueChildren: [child({ symptomatic: 'non' })] })).toEqual(['R30 A2']);
  });
});

describe('children', () => {
  test.each<[string, Row, string[]]>([
    ['nothing wrong', {}, []],
    ['born on the day of the request', { birthDate: d('01.02.2016') }, []],
    ['born the day after', { birthDate: d('02.02.2016') }, ['R33 G2']],
    ['21 years', { birthDate: d('02.02.1994') }, []],
    ['22 years on the day', { birthDate: d('01.02.1994') }, ['R34 G2']],
    ['stated 22 years', { birthDate: '', ageAtRequest: 22 }, ['R34 H2']],
    ['stated 21 years and a half', { birthDate: '', ageAtRequest: '21,5' }, []],
    ['stated a year less', { ageAtRequest: 2 }, []],
    ['stated two years more', { ageAtRequest: 5 }, ['R35 H2']],
    ['of no age', { birthDate: '' }, ['R36 G2']],
    ['of no age, without symptoms', { birthDate: '', symptomatic: 'non' }, []],
    [
      'of unknown custody, home and nationality',
      { custody: '', region: '', nationality: '' },
      ['R37 J2', 'R37 K2', 'R37 L2'],
    ],
    ['of a file that does not exist', { caseId: 'D-9' }, ['R07 B2']],
  ])('%s', (_, more, expected) => {
    expect(found({ dialogueChildren: [child(more)], dialogueCases: [file()] })).toEqual(expected);
  });

  test('a reference is not checked when its register is not there', () => {
    expect(found({ dialogueChildren: [child({ caseId: 'D-9' })] })).toEqual([]);
  });
});

describe('acts and requests without a file', () => {
  const closed = file({ closingDate: d('01.06.2016'), reopeningDate: d('01.10.2016') });
  test.each<[string, Row, string[]]>([
    ['nothing wrong', {}, []],
    ['of both kinds', { contactId: 'S-1' }, ['R38 B2']],
    ['of neither', { caseId: '' }, ['R38 B2']],
    ['60 days before the opening', { date: d('12.12.2015') }, []],
    ['61 days before', { date: d('11.12.2015') }, ['R39 A2']],
    ['60 days after the closing', { date: d('31.07.2016') }, []],
    ['61 days after', { date: d('01.08.2016') }, ['R39 A2']],
    ['after it was reopened', { date: d('01.10.2016') }, []],
    ['60 on a row', { quantity: 60 }, []],
    ['61 on a row', { quantity: 61 }, ['R40 H2']],
    ['a meeting without the family’s answer', { nature: 'Réunion réseau' }, ['R41 F2']],
  ])('%s', (_, more, expected) => {
    expect(found({ dialogueActs: [act(more)], dialogueCases: [closed], dialogueContacts: [contact()] })).toEqual(
      expected,
    );
  });

  const linked = [act({ caseId: '', contactId: 'S-1' }), act({ caseId: '', contactId: 'S-1', quantity: 2 })];
  test.each<[string, Row, string[]]>([
    ['as many phone acts as linked', { phoneActs: 3 }, []],
    ['others', { phoneActs: 4 }, ['R42 H2']],
    ['none stated', {}, []],
    ['no outcome from 2017 on', { date: d('01.01.2017') }, ['R43 G2']],
    [
      'advice to a parent, given to a professional',
      { date: d('01.01.2017'), outcome: 'Conseil à un parent' },
      ['R44 G2'],
    ],
    ['advice to a professional', { date: d('01.01.2017'), outcome: 'Conseil à un professionnel' }, []],
    [
      'advice to a professional, given to the family',
      { date: d('01.01.2017'), outcome: 'Conseil à un professionnel', caller: 'Famille élargie' },
      ['R44 G2'],
    ],
  ])('%s', (_, more, expected) => {
    expect(found({ dialogueContacts: [contact(more)], dialogueActs: linked })).toEqual(expected);
  });
});

describe('Bébé and the association', () => {
  test.each<[string, Sheets, string[]]>([
    [
      'accepted in the last 60 days',
      { bebeRequests: [request({ outcome: 'Acceptée', requestDate: d('02.11.2016') })] },
      [],
    ],
    [
      'accepted before, no family',
      { bebeRequests: [request({ outcome: 'Acceptée', requestDate: d('01.11.2016') })] },
      ['R45 N2'],
    ],
    ['a detail of another group', { bebeRequests: [request({ requesterDetail: 'SCAS / juge' })] }, ['R32 G2']],
    [
      'started before the request',
      { bebeFamilies: [family({ requestId: 'B-1', startDate: d('31.01.2016') })], bebeRequests: [request()] },
      ['R49 J2'],
    ],
    [
      '22 and 44 weeks',
      { bebeFamilies: [family({ gestationalAge: 22 }), family({ familyId: 'F-2', gestationalAge: '44' })] },
      [],
    ],
    ['45 weeks', { bebeFamilies: [family({ gestationalAge: 45 })] }, ['R51 Y2']],
    ['a mother of 56', { bebeFamilies: [family({ motherBirthDate: d('01.03.1960') })] }, ['R52 M2']],
    ['a father of 70', { bebeFamilies: [family({ fatherBirthDate: d('02.03.1945') })] }, []],
    [
      'twins, one child',
      {
        bebeFamilies: [family({ twins: 'x', deliveryDate: d('05.03.2016') })],
        bebeChildren: [{ familyId: 'F-1', birthDate: d('05.03.2016'), livingPlace: 'Famille' }],
      },
      ['R55 V2'],
    ],
    ['an action of no date', { actions: [{ services: 'Dialogue', category: 'Atelier', title: 'x' }] }, ['R59 A2']],
    [
      'an action on a Saturday',
      { actions: [{ date: d('16.07.2016'), services: 'D', category: 'Atelier', title: 'x' }] },
      ['R60 A2'],
    ],
    [
      'left before entering, and paid too much',
      {
        staff: [
          {
            service: 'Dialogue',
            role: 'Psy',
            weeklyHours: 20,
            ministryHours: 21,
            entryDate: d('02.01.2016'),
            exitDate: d('01.01.2016'),
          },
        ],
      },
      ['R61 H2', 'R61 J2'],
    ],
    [
      'the same meeting twice',
      {
        maternityMeetings: [
          { date: d('04.01.2016'), maternity: 'CHL', remarks: 'a' },
          { date: d('04.01.2016'), maternity: 'CHL', remarks: 'b' },
        ],
      },
      ['R58 A3'],
    ],
  ])('%s', (_, sheets, expected) => {
    expect(found(sheets)).toEqual(expected);
  });
});
