import { wholeYear } from '@report/engine/calendar';
import type { Finding, StatisticsAnswer } from '@report/engine/contract';
import type { CellChange, Correction } from '@report/engine/corrections';
import { NO_ANSWERS } from '@report/engine/registers';
import type {
  CorrectionOutcome,
  FigureChange,
  FindingException,
  GenerateOptions,
  GenerateResult,
  RegistersState,
  RegisterSummary,
  TableReadiness,
} from '../../../addin/actions';
import type { PanePorts } from '../../../addin/pane';
import { createPane } from '../../../addin/pane/work/create-pane';
import type { Pane } from '../../../addin/pane/model/pane';
import type { Reading } from '../../../addin/pane/model/events';
import { PROFILE, deriveFacts } from '../../fixtures/alupse';
import { settle } from './settle';

export const summary = (more: Partial<RegisterSummary> = {}): RegisterSummary => ({
  register: 'dialogueCases',
  title: 'Dossiers Dialogue',
  service: 'dialogue',
  file: null,
  sheet: 'DOSSIERS 2016',
  headerRow: 4,
  rows: 263,
  columns: { number: 'N° dossier', opened: 'Début' },
  unusedColumns: 0,
  hiddenRows: 0,
  totalRows: 0,
  years: [2011, 2017],
  ...more,
});

export const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'R14',
  severity: 'error',
  register: 'dialogueCases',
  file: null,
  sheet: 'DOSSIERS 2016',
  address: 'Q135',
  message: '« Motif principal » : valeur hors liste.',
  tables: ['a'],
  ...more,
});

export const cell = (more: Partial<CellChange> = {}): CellChange => ({
  file: null,
  sheet: 'DOSSIERS 2016',
  address: 'Q135',
  before: 'Viol. sexuelle',
  after: 'Violence sexuelle',
  ...more,
});

export const correction = (more: Partial<Correction> = {}): Correction => ({
  id: 'c1',
  rule: 'R14',
  register: 'dialogueCases',
  field: 'mainMotive',
  cluster: 'k1',
  certainty: 'likely',
  cells: [cell()],
  shown: { before: 'Viol. sexuelle', after: 'Violence sexuelle' },
  message: '« Motif principal » : valeur hors liste.',
  tables: ['a'],
  ...more,
});

/** One more case of a line of C.3.1. */
export const figureChange: FigureChange = {
  table: 'a',
  number: 'C.3.1',
  title: 'Motif principal',
  line: 'Violence sexuelle',
  column: null,
  before: { count: 41, percent: 33, value: null },
  after: { count: 42, percent: 34, value: null },
};

/** All that was asked was done. */
export const outcome = (more: Partial<CorrectionOutcome> = {}): CorrectionOutcome => ({
  written: [cell()],
  changedMeanwhile: [],
  entries: ['j1'],
  ...more,
});

export const exception = (more: Partial<FindingException> = {}): FindingException => ({
  rule: 'R14',
  register: 'dialogueCases',
  field: '',
  row: 'f00d',
  reason: 'verified',
  detail: '',
  on: '2017-03-12',
  ...more,
});

export const registers = (more: Partial<RegistersState> = {}): RegistersState => ({
  summaries: [summary()],
  ignoredSheets: [],
  registers: new Map(),
  findings: [],
  workbooks: [],
  places: new Map(),
  questions: [],
  answers: NO_ANSWERS,
  corrections: [],
  rules: { total: 0, unchecked: [] },
  accepted: [],
  years: [2016, 2015],
  proposedYear: 2016,
  fingerprint: 'f1',
  ...more,
});

/** The whole of 2016, one service, without a comparison. */
export const CHOICES = {
  year: 2016,
  period: null,
  edition: '2016',
  rounding: 'adjusted',
  previousYears: 0,
  services: ['dialogue'],
} as const;

export const reading = (more: Partial<Reading> = {}): Reading => ({
  registers: registers(),
  choices: CHOICES,
  journal: [],
  marked: false,
  lostLists: [],
  at: new Date(2017, 2, 12, 10, 42),
  ...more,
});

export const table = (more: Partial<TableReadiness> = {}): TableReadiness => ({
  id: 'a',
  number: 'C.3.3',
  title: 'Envoyeur',
  service: 'dialogue',
  unit: 'dossiers',
  population: 123,
  missing: 0,
  offList: 0,
  absentRegisters: [],
  absentColumns: [],
  ...more,
});

const answer: StatisticsAnswer = {
  catalogue: '0123456789abcdef',
  period: wholeYear(2016),
  year: 2016,
  edition: '2016',
  rounding: 'adjusted',
  tables: [],
  checks: [],
};

export const result = (more: Partial<GenerateResult> = {}): GenerateResult => ({
  sheets: ['Sommaire 2016', 'Dialogue 2016'],
  replaced: false,
  answer,
  checks: [],
  warnings: [],
  trace: { answer, facts: deriveFacts(new Map(), 2016), registers: registers(), models: [], sheets: new Map() },
  ...more,
});

export interface FakePorts extends PanePorts {
  readonly reported: string[];
  readonly runs: GenerateOptions[];
  readonly timers: { milliseconds: number; act: () => void }[];
  /** Makes the last timer of this length ring. */
  readonly ring: (milliseconds: number) => void;
}

/** A pane that has read its workbook. */
export async function opened(change: Partial<PanePorts> = {}): Promise<{ pane: Pane; ports: FakePorts }> {
  const ports = fakePorts(change);
  const pane = createPane(ports);
  pane.open();
  await settle();
  return { pane, ports };
}

/** … and shows the statistics to generate. */
export async function readyToGenerate(change: Partial<PanePorts> = {}): ReturnType<typeof opened> {
  const made = await opened(change);
  made.pane.chooseStep('statistics');
  return made;
}

/** Ports that answer at once; each can be replaced. Time only passes when a test rings a timer. */
export function fakePorts(change: Partial<PanePorts> = {}): FakePorts {
  const reported: string[] = [];
  const runs: GenerateOptions[] = [];
  const timers: { milliseconds: number; act: () => void }[] = [];
  const never = new Promise<never>(() => undefined);
  return {
    reported,
    runs,
    timers,
    ring: (milliseconds) => {
      const timer = timers.filter((one) => one.milliseconds === milliseconds).at(-1);
      if (timer === undefined) throw new Error(`no timer of ${milliseconds} ms`);
      timers.splice(timers.indexOf(timer), 1);
      timer.act();
    },
    profile: PROFILE,
    prepare: () => Promise.resolve(),
    repair: () => Promise.resolve(),
    openRegisters: () => Promise.resolve(registers()),
    readiness: () => [table()],
    saveAnswers: () => Promise.resolve(),
    readFile: null,
    createRegister: () => Promise.resolve({ sheet: 'Dossiers Dialogue', frozen: true }),
    lostLists: () => Promise.resolve([]),
    restoreLists: (lost) => Promise.resolve({ restored: lost.length, left: [] }),
    effectOf: () => Promise.resolve([]),
    neutralOf: () => Promise.resolve([]),
    correct: () => Promise.resolve(outcome()),
    takeBack: () => Promise.resolve(outcome({ entries: [] })),
    readJournal: () => Promise.resolve([]),
    openJournal: () => Promise.resolve(),
    loadExceptions: () => Promise.resolve([]),
    saveExceptions: () => Promise.resolve(),
    markFindings: () => Promise.resolve(),
    unmarkFindings: () => Promise.resolve(),
    areMarked: () => Promise.resolve(false),
    goTo: () => Promise.resolve(),
    explainFigure: () => Promise.resolve(null),
    explainRow: () => Promise.resolve(null),
    explainCheck: () => Promise.resolve(null),
    copy: () => Promise.resolve(true),
    handOver: () => Promise.resolve(null),
    placeOf: () => Promise.resolve('service'),
    keepHere: () => Promise.resolve(),
    reportJobs: () => never,
    customJobs: () => never,
    visit: () => Promise.resolve(null),
    tour: { due: () => false, seen: () => undefined },
    helpJobs: () => Promise.resolve({ host: () => ({ platform: 'PC', version: '16.0' }), save: () => undefined }),
    loadChoices: () => Promise.resolve(null),
    saveChoices: () => Promise.resolve(),
    computeRemotely: () => never,
    computeLocally: () => never,
    loadCheck: () => Promise.resolve(null),
    saveCheck: () => Promise.resolve(),
    newWorkbookId: () => 'abcdefghijklmnop',
    loadView: () => null,
    saveView: () => undefined,
    reload: () => undefined,
    ground: () => null,
    now: () => new Date(2017, 2, 12, 10, 42),
    newReference: () => '7F3A',
    after: (milliseconds, act) => {
      const timer = { milliseconds, act };
      timers.push(timer);
      return () => {
        const index = timers.indexOf(timer);
        if (index >= 0) timers.splice(index, 1);
      };
    },
    report: (reference) => {
      reported.push(reference);
    },
    ...change,
    generateStatistics: (options) => {
      runs.push(options);
      return change.generateStatistics?.(options) ?? Promise.resolve(result());
    },
  };
}
