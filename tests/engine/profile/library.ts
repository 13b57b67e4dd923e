import type { Edition } from '@report/engine/catalogue';
import {
  type FactUnit,
  LISTED,
  oneRowEach,
  pickCodes,
  pickNumbers,
  pickYes,
  rowsOfYear,
  UNKNOWN,
} from '@report/engine/facts';
import { defineProfile, definitions, kitOf, type PeriodOf } from '@report/engine/profile';
import type { RegisterSpec } from '@report/engine/registers';
import type { Vocabulary } from '@report/engine/vocabularies';

/** A lending library: as little as an association can have, and nothing of the other one. */
const LOANS = {
  key: 'loans',
  sheet: 'Prêts',
  service: 'desk',
  sheetAliases: [],
  mainDate: 'date',
  essential: [['loanId'], ['date']],
  columns: [
    { key: 'loanId', header: 'N° prêt', type: 'id', required: true, aliases: [] },
    { key: 'date', header: 'Prêté le', type: 'date', required: true, aliases: [] },
    { key: 'kind', header: 'Genre du livre', type: 'code', vocabulary: 'kindOfBook', aliases: [] },
    { key: 'days', header: 'Jours de prêt', type: 'integer', minimum: 0, maximum: 366, aliases: [] },
    { key: 'late', header: 'Rendu en retard', type: 'boolean', aliases: [] },
    { key: 'reader', header: 'Lecteur', type: 'text', personal: true, aliases: [] },
  ],
} as const satisfies RegisterSpec;
const REMINDERS = {
  key: 'reminders',
  sheet: 'Rappels',
  service: 'desk',
  sheetAliases: [],
  mainDate: 'date',
  essential: [['date'], ['loanId']],
  columns: [
    { key: 'date', header: 'Rappelé le', type: 'date', required: true, aliases: [] },
    { key: 'loanId', header: 'N° prêt', type: 'ref', registers: ['loans'], required: true, aliases: [] },
  ],
} as const satisfies RegisterSpec;

const LISTS = {
  kindOfBook: {
    entries: [
      { code: 'novel', label: 'Roman', aliases: ['Romans'], group: 'fiction' },
      { code: 'comic', label: 'Bande dessinée', aliases: ['BD'], group: 'fiction' },
      { code: 'atlas', label: 'Atlas', aliases: [], group: 'facts' },
    ],
    groups: { fiction: 'Fiction', facts: 'Documentaires' },
  },
} as const satisfies Readonly<Record<string, Vocabulary>>;

const LOAN = {
  label: 'prêt',
  oneFactPer: 'prêt de l’année',
  registers: ['loans'],
  rowsFrom: ['loans.date'],
  populations: { all: { label: 'Prêts', where: {} }, late: { label: 'Prêts en retard', where: { late: ['yes'] } } },
  variables: {
    kind: {
      kind: 'code',
      label: 'Genre',
      vocabulary: 'kindOfBook',
      derivedFrom: ['loans.kind'],
      rule: LISTED,
      sensitivity: 'none',
    },
    late: {
      kind: 'boolean',
      label: 'Retard',
      blank: 'no',
      derivedFrom: ['loans.late'],
      rule: 'rendu en retard = oui',
      sensitivity: 'none',
    },
  },
  quantities: { days: { label: 'Jours', derivedFrom: ['loans.days'], rule: 'vide = inconnu', scale: 1 } },
} as const satisfies FactUnit;
const REMINDER = {
  label: 'rappel',
  oneFactPer: 'rappel de l’année',
  registers: ['reminders'],
  rowsFrom: ['reminders.date'],
  populations: { all: { label: 'Rappels', where: {} } },
  variables: {},
  quantities: {},
} as const satisfies FactUnit;

const DEFINITIONS = definitions({
  registers: [LOANS, REMINDERS],
  lists: LISTS,
  bands: {},
  units: { loan: LOAN, reminder: REMINDER },
});
const EDITIONS = [{ key: '2030', label: 'Rapport 2030', firstYear: 0 }] as const satisfies readonly Edition[];
const kit = kitOf<typeof DEFINITIONS, 'desk', '2030'>(DEFINITIONS);
type Year = PeriodOf<typeof DEFINITIONS>;

/** Genres down, all loans and late ones across: the columns overlap. */
const KINDS = kit.statistic({
  id: 'desk-kinds',
  title: 'Prêts par genre',
  numbers: { 2030: '1' },
  service: 'desk',
  unitLabel: 'prêts',
  definition: 'Prêts de l’année.',
  source: { unit: 'loan' },
  stub: 'Genre',
  rows: { kind: 'variable', variable: 'kind', missing: 'Non renseigné' },
  columns: {
    kind: 'items',
    items: [
      { code: 'all', label: 'Prêts', where: {} },
      { code: 'late', label: 'dont en retard', where: { late: ['yes'] } },
    ],
  },
  share: true,
  base: { kind: 'population', label: 'prêts' },
  sentence: '{base} prêts en {année}.',
});

/** Two genres of the list are one line: its bounds are those of both. */
const DAYS = kit.statistic({
  id: 'desk-days',
  title: 'Durée des prêts',
  numbers: {},
  service: 'desk',
  unitLabel: 'prêts',
  definition: 'Prêts de l’année.',
  source: { unit: 'loan' },
  stub: 'Genre',
  rows: { kind: 'variable', variable: 'kind', lines: 'groups' },
  measures: [
    { kind: 'min', quantity: 'days' },
    { kind: 'max', quantity: 'days' },
    { kind: 'sum', quantity: 'days' },
  ],
  base: { kind: 'none', label: '' },
  sentence: 'Durée des prêts.',
});

const REMINDED = kit.statistic({
  id: 'desk-reminders',
  title: 'Rappels',
  numbers: { 2030: '2' },
  service: 'desk',
  unitLabel: 'rappels',
  definition: 'Rappels de l’année.',
  source: { unit: 'reminder' },
  stub: '',
  rows: { kind: 'items', items: [{ code: 'sent', label: 'Rappels envoyés', where: {} }] },
  base: { kind: 'none', label: '' },
  sentence: '{sent} rappels.',
});

export const LIBRARY = defineProfile({
  name: 'library',
  brand: {
    association: 'Bibliothèque',
    product: 'Bibliothèque Statistiques',
    group: 'Bibliothèque',
    addinId: '00000000-0000-4000-8000-000000000001',
  },
  definitions: DEFINITIONS,
  editions: EDITIONS,
  chaptersOf: '2030',
  periodTexts: [],
  services: [
    {
      key: 'desk',
      tab: 'Prêt',
      title: 'Bureau de prêt',
      firstHeading: 'Prêts',
      chapters: [],
      derive: {
        loan: (of: Year) => {
          const loans = of.columns('loans');
          const rows = rowsOfYear(of, loans, 'date');
          return kit.factTableOf('loan', of, {
            count: rows.length,
            variables: { kind: pickCodes(loans.codes('kind'), rows), late: pickYes(loans.answers('late'), rows) },
            quantities: { days: pickNumbers(loans.numbers('days'), rows, 1, UNKNOWN) },
            sources: () => [oneRowEach('loans', rows)],
          });
        },
        reminder: (of: Year) => {
          const rows = rowsOfYear(of, of.columns('reminders'), 'date');
          return kit.factTableOf('reminder', of, {
            count: rows.length,
            variables: {},
            quantities: {},
            sources: () => [oneRowEach('reminders', rows)],
          });
        },
      },
      tables: [KINDS, DAYS, REMINDED],
      checks: [
        {
          code: 'desk-late',
          label: 'Rappels ≤ prêts',
          expected: [{ table: 'desk-kinds', of: 'base' }],
          found: [{ table: 'desk-reminders', row: 'sent' }],
          relation: 'atMost',
        },
      ],
      rules: [
        kit.rowRule('loans', {
          id: 'L01',
          title: 'Prêt de plus de soixante jours',
          severity: 'warning',
          tables: ['desk-days'],
          remedy: 'Vérifiez la durée.',
          at: 'days',
          check: (loans) => {
            const days = loans.number('days');
            return (row) => (days(row) > 60 ? `Prêt de ${days(row)} jours.` : null);
          },
        }),
      ],
    },
  ],
});
