import { readFileSync } from 'node:fs';
import path from 'node:path';
import { wholeYear } from '@report/engine/calendar';
import { countItem, type CustomItem } from '../../addin/custom';
import { seriesItem, tableItem } from '../addin/custom/composed-items';
import { deriveFacts, PROFILE } from '../fixtures/alupse';
import { buildRegisters, type LiteralCell, type LiteralRow } from '../fixtures/build-registers';

/**
 * The page docs/pivot-tables.md: what the documented rule of a pivot table gives over these rows, computed here by
 * grouping cells, and what is shown by the product. Both figures stand in the page.
 */

const CASES: readonly LiteralRow[] = [
  {
    caseId: 'D1',
    openingDate: '2016-01-10',
    mainMotive: 'violence-sexuelle',
    requester: 'famille',
    referrer: 'medical',
    childrenCount: 1,
    justicePresent: true,
    justiceBodies: ['police', 'parquet'],
  },
  {
    caseId: 'D2',
    openingDate: '2016-02-05',
    mainMotive: 'violence-physique',
    requester: 'famille',
    referrer: 'justice',
    childrenCount: 5,
    justicePresent: true,
    justiceBodies: ['police'],
  },
  {
    caseId: 'D3',
    openingDate: '2016-03-31',
    mainMotive: 'negligence',
    requester: 'professionnel',
    referrer: 'medical',
    childrenCount: null,
    justicePresent: false,
  },
  {
    caseId: 'D4',
    openingDate: '2016-07-01',
    mainMotive: 'Violence sexuelle',
    requester: 'professionnel',
    referrer: null,
    childrenCount: 9,
    justicePresent: false,
  },
  {
    caseId: 'D5',
    openingDate: '2015-05-01',
    closingDate: '2016-03-01',
    reopeningDate: '2016-10-01',
    mainMotive: 'negligence',
    requester: 'famille',
    referrer: 'medical',
    childrenCount: 2,
    justicePresent: false,
  },
  {
    caseId: 'D6',
    openingDate: '2016-11-15',
    mainMotive: '?',
    requester: 'famille',
    referrer: 'foyers',
    childrenCount: 4,
    justicePresent: true,
    justiceBodies: ['police'],
  },
].map((row) => ({ setting: 'intrafamilial', requestDate: row.openingDate, ...row }));
const CHILDREN: readonly LiteralRow[] = ['D1', 'D1', 'D2', 'D2', 'D2', 'D4'].map((caseId, index) => ({
  caseId,
  sex: index % 2 === 0 ? 'f' : 'm',
  birthDate: '2010-05-04',
  symptomatic: true,
}));

const PERIOD = wholeYear(2016);
const registers = buildRegisters({
  dialogueCases: CASES,
  dialogueChildren: CHILDREN,
  dialogueActs: [{ date: '2016-05-02', caseId: 'D1', axis: 'evaluation' }],
});
const facts = deriveFacts(registers, PERIOD);

// What a pivot table does: it groups what the cells hold, row by row, and knows of nothing else.
const opened = CASES.filter(({ openingDate }) => String(openingDate).startsWith('2016'));
const textOf = (cell: LiteralCell | undefined): string => {
  if (typeof cell === 'object') return (cell ?? []).join('; ');
  return cell === undefined ? '' : String(cell);
};
const pivot = (rows: readonly LiteralRow[], by: string): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const row of rows) found.set(textOf(row[by]), (found.get(textOf(row[by])) ?? 0) + 1);
  return found;
};
const answers = opened.flatMap(({ justiceBodies }) => (justiceBodies ?? []) as readonly string[]);
const known = opened.flatMap(({ childrenCount }) => (typeof childrenCount === 'number' ? [childrenCount] : []));
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
const oneDecimal = (value: number): number => Math.round(value * 10) / 10;
const ofRequester = (requester: string): number[] =>
  opened.flatMap((row) =>
    row['requester'] === requester && typeof row['childrenCount'] === 'number' ? [row['childrenCount']] : [],
  );
const motiveOf = (caseId: LiteralCell | undefined): string =>
  textOf(CASES.find((row) => row['caseId'] === caseId)?.['mainMotive'])
    .toLowerCase()
    .replace(' ', '-');
/** Files open at least one day between two days, counted by hand from the rows. */
const activeIn = (from: string, to: string): number =>
  CASES.filter(
    ({ openingDate, closingDate, reopeningDate }) =>
      String(openingDate) <= to &&
      (closingDate === undefined ||
        String(closingDate) >= from ||
        (reopeningDate !== undefined && String(reopeningDate) <= to)),
  ).length;
const QUARTERS = [
  ['2016-01-01', '2016-03-31'],
  ['2016-04-01', '2016-06-30'],
  ['2016-07-01', '2016-09-30'],
  ['2016-10-01', '2016-12-31'],
] as const;

function counted(item: CustomItem) {
  const found = countItem({ association: PROFILE, registers, facts, rounding: 'adjusted' }, item);
  if (found.kind !== 'counted') throw new Error(found.reason);
  return found.table;
}
const cellOf = (item: CustomItem, code: string) => {
  const { rows, total } = counted(item);
  const cell = (code === 'total' ? total : rows.find((row) => row.code === code))?.cells[0];
  return { count: cell?.count ?? null, percent: cell?.percent ?? null, value: cell?.value ?? null };
};
const bodies = tableItem({ rows: 'justiceBodies' });
const children = (kind: 'mean' | 'sum') =>
  tableItem({ rows: 'requester', measure: { kind, quantity: 'childrenCount' }, base: 'none' });

const TABLES: readonly (readonly [
  number,
  pivot: () => unknown,
  ofPivot: unknown,
  shown: () => unknown,
  ours: unknown,
])[] = [
  [1, () => pivot(opened, 'justiceBodies').get('police'), 2, () => cellOf(bodies, 'police').count, 3],
  [
    2,
    () => (100 * answers.filter((one) => one === 'police').length) / answers.length,
    75,
    () => cellOf(bodies, 'police').percent,
    60,
  ],
  [3, () => answers.length, 4, () => cellOf(bodies, 'total').count, 5],
  [
    4,
    () => opened.filter(({ referrer }) => referrer !== null).length,
    4,
    () => cellOf(tableItem({ rows: 'referrer' }), 'total').count,
    5,
  ],
  [5, () => known.length, 4, () => cellOf(children('sum'), 'total').value, 19],
  [
    6,
    () => oneDecimal(mean([mean(ofRequester('famille')), mean(ofRequester('professionnel'))])),
    6.2,
    () => cellOf(children('mean'), 'total').value,
    4.8,
  ],
  [
    7,
    () => oneDecimal(mean([...known, 0])),
    3.8,
    () => cellOf(children('mean'), 'total'),
    { count: 4, percent: null, value: 4.8 },
  ],
  [
    8,
    () => CHILDREN.filter(({ caseId }) => motiveOf(caseId) === 'violence-sexuelle').length,
    3,
    () => cellOf(tableItem(), 'violence-sexuelle').count,
    2,
  ],
  [
    9,
    () => opened.filter(({ caseId }) => motiveOf(caseId) === 'violence-sexuelle').length,
    2,
    () => cellOf(tableItem({ unit: 'child', rows: 'caseMotive' }), 'violence-sexuelle').count,
    3,
  ],
  [
    10,
    () => pivot(opened, 'mainMotive').get('violence-sexuelle'),
    1,
    () => cellOf(tableItem(), 'violence-sexuelle').count,
    2,
  ],
  [11, () => opened.length, 5, () => counted(tableItem({ population: 'traites' })).base.n, 6],
  [
    12,
    () => CASES.filter(({ closingDate }) => String(closingDate ?? '').startsWith('2016')).length,
    1,
    () => counted(tableItem({ population: 'clotures' })).base.n,
    0,
  ],
  [
    13,
    () => new Set(opened.map(({ openingDate }) => Math.ceil(Number(String(openingDate).slice(5, 7)) / 3))).size,
    3,
    () => counted(seriesItem({ step: 'quarter' })).rows.map(({ cells }) => cells[0]?.count),
    [3, 0, 1, 1],
  ],
  [
    14,
    () => QUARTERS.reduce((sum, [from, to]) => sum + activeIn(from, to), 0),
    17,
    () => counted(tableItem({ population: 'traites' })).base.n,
    activeIn('2016-01-01', '2016-12-31'),
  ],
  [15, () => pivot(opened, 'mainMotive').size, 5, () => counted(tableItem()).rows.length, 8],
];
const PAGE = readFileSync(path.join('docs', 'pivot-tables.md'), 'utf8');
const printed = (value: unknown): string =>
  Array.isArray(value)
    ? value.join(', ')
    : String(typeof value === 'object' && value !== null && 'value' in value ? value.value : value).replace('.', ',');

test.each(TABLES)('table %i of the page', (number, rule, ofPivot, shown, ours) => {
  expect(rule()).toEqual(ofPivot);
  expect(shown()).toEqual(ours);
  const line = PAGE.split('\n').find((one) => new RegExp(`^\\| ${number} +\\|`).test(one)) ?? '';
  const [, , , first = '', , second = ''] = line.split('|');
  expect([first, second].map((cell) => cell.trim().replace(/ %$/, ''))).toEqual([printed(ofPivot), printed(ours)]);
});
