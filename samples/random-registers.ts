import {
  REGISTERS,
  type CellValue,
  type RawSheet,
  type RawWorkbook,
  type RegisterKey,
  type RegisterSpec,
} from '@alupse/domain/registers';
import { VOCABULARIES, type VocabularyKey } from '@alupse/domain/vocabularies';
import { day, randomSource, type RandomSource } from './deal';
import { recordGrid, type RegisterRecord } from './workbook';

/** Rows of each register among all rows, about those of the real registers. */
const SHARES = {
  dialogueCases: 0.11,
  dialogueChildren: 0.16,
  dialogueContacts: 0.07,
  dialogueActs: 0.63,
  actions: 0.03,
} as const;
/** Cells of a list that are left empty, and that hold something in no list. */
const BLANK = 0.02;
const UNLISTED = 0.005;
/** References to a row that does not exist. */
const DANGLING = 0.01;

/**
 * The five Dialogue registers with about `rows` rows in all, around the report year: plausible enough to fill every
 * table, faulty in places as people are (empty cells, values in no list, references to nothing). No names. The same
 * arguments give the same workbook.
 */
export const randomRegisters = (seed: number, rows: number, year: number): RawWorkbook => {
  const source = randomSource(seed);
  const count = (register: keyof typeof SHARES): number => Math.max(1, Math.round(rows * SHARES[register]));
  const random = new RandomRows(source, year, { cases: count('dialogueCases'), contacts: count('dialogueContacts') });
  const sheetOf = (key: keyof typeof SHARES & RegisterKey, row: (index: number) => RegisterRecord): RawSheet =>
    asSheet(
      source,
      REGISTERS[key],
      Array.from({ length: count(key) }, (_, index) => row(index + 1)),
    );
  return {
    file: null,
    date1904: false,
    sheets: [
      sheetOf('dialogueCases', (index) => random.case(index)),
      sheetOf('dialogueChildren', (index) => random.child(index)),
      sheetOf('dialogueContacts', (index) => random.contact(index)),
      sheetOf('dialogueActs', () => random.act()),
      sheetOf('actions', (index) => random.action(index)),
    ],
  };
};

class RandomRows {
  constructor(
    private readonly source: RandomSource,
    private readonly year: number,
    private readonly counts: { readonly cases: number; readonly contacts: number },
  ) {}

  case(index: number): RegisterRecord {
    const { source } = this;
    const openingDate = this.date(-3, 1);
    const requestDate = openingDate - source.integer(0, 45);
    const closingDate = source.chance(0.6) ? openingDate + source.integer(10, 700) : null;
    return {
      caseId: `D-${index}`,
      requestDate,
      firstAppointmentDate: source.integer(requestDate, openingDate),
      openingDate,
      reopeningDate: closingDate !== null && source.chance(0.1) ? closingDate + source.integer(1, 400) : null,
      closingDate,
      childrenCount: source.integer(1, 6),
      mainMotive: this.code('dialogueMotif'),
      setting: this.code('cadre'),
      sexualViolenceType: this.code('violenceSexuelleType'),
      requester: this.code('dialogueDemandeur'),
      requesterDetail: this.code('dialogueDemandeurDetail'),
      referrer: this.code('dialogueEnvoyeur'),
      justicePresent: source.chance(0.6),
      justiceBodies: this.codes('justiceInstance'),
      reportDate: source.chance(0.05) ? this.date(-1, 1) : null,
      branch: this.code('antenne'),
    };
  }

  child(index: number): RegisterRecord {
    const { source } = this;
    const ageOnly = source.chance(0.1);
    return {
      childId: `E-${index}`,
      caseId: this.reference('D', this.counts.cases),
      sex: this.code('sexe'),
      birthDate: ageOnly ? null : this.date(-21, -5),
      ageAtRequest: ageOnly ? source.integer(0, 36) / 2 : null,
      symptomatic: source.chance(0.8),
      custody: this.code('autoriteParentale'),
      region: this.code('regionDialogue'),
      nationality: this.code('pays'),
    };
  }

  contact(index: number): RegisterRecord {
    return {
      contactId: `S-${index}`,
      date: this.date(-1, 1),
      caller: this.code('interlocuteur'),
      form: this.code('formeContact'),
      outcome: this.code('suiteDonnee'),
      phoneActs: this.source.chance(0.7) ? this.source.integer(1, 5) : null,
    };
  }

  act(): RegisterRecord {
    const { source } = this;
    const inCase = source.chance(0.85);
    return {
      date: this.date(-2, 1),
      caseId: inCase ? this.reference('D', this.counts.cases) : '',
      contactId: inCase ? '' : this.reference('S', this.counts.contacts),
      nature: this.code('naturePrestation'),
      axis: source.chance(0.7) ? this.code('axePriseEnCharge') : '',
      familyPresent: source.chance(0.5),
      quantity: source.chance(0.5) ? source.integer(1, 4) : null,
    };
  }

  action(index: number): RegisterRecord {
    const { source } = this;
    return {
      date: this.date(-1, 1),
      year: source.chance(0.2) ? this.year + source.integer(-1, 1) : null,
      days: source.chance(0.5) ? source.integer(1, 6) / 2 : null,
      services: this.codes('service'),
      category: this.code('categorieAction'),
      title: `Action ${index}`,
      participants: source.integer(2, 40),
    };
  }

  /** Any day between two years, both included, counted from the report year. */
  private date(from: number, to: number): number {
    return this.source.integer(day(this.year + from, 1, 1), day(this.year + to, 12, 31));
  }

  private code(vocabulary: VocabularyKey): string {
    return this.source.pick(VOCABULARIES[vocabulary].entries).code;
  }

  private codes(vocabulary: VocabularyKey): string[] {
    return VOCABULARIES[vocabulary].entries.map(({ code }) => code).filter(() => this.source.chance(0.35));
  }

  private reference(prefix: string, count: number): string {
    return `${prefix}-${this.source.chance(DANGLING) ? count + 1 : this.source.integer(1, count)}`;
  }
}

const asSheet = (source: RandomSource, register: RegisterSpec, records: readonly RegisterRecord[]): RawSheet => {
  const blur = (type: string | undefined, cell: CellValue): CellValue => {
    if (type === 'id' || cell === '' || type === undefined) return cell;
    if (source.chance(BLANK)) return '';
    return (type === 'code' || type === 'codes') && source.chance(UNLISTED) ? 'à préciser' : cell;
  };
  const [headers = [], ...rows] = recordGrid(register, records);
  const values = [headers, ...rows.map((row) => row.map((cell, index) => blur(register.columns[index]?.type, cell)))];
  return { name: register.sheet, firstRow: 0, firstColumn: 0, values, hiddenRows: [], tables: [], mergedAreas: [] };
};
