import { PROFILE } from '@report/profiles/alupse';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cross } from '../../cli/cross';
import { series } from '../../cli/series';

/** Every refusal of a request, before any register is read: the file of the registers is not there. */

const folder = mkdtempSync(path.join(tmpdir(), 'report-refused-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const CASE = { id: 'x', title: 'Été', unit: 'case', population: 'nouveaux' };
const MONTHS = { unit: 'case', population: 'nouveaux', step: 'month' };

async function refusalOf(command: typeof cross, option: string, request: unknown, to = '2004-12-31'): Promise<unknown> {
  const spec = path.join(folder, 'spec.json');
  writeFileSync(spec, JSON.stringify(request));
  const said: string[] = [];
  const argv = [path.join(folder, 'absent.xlsx'), '--from', '1995-01-01', '--to', to, option, spec];
  const refused: unknown = await command(PROFILE, argv, (line) => said.push(line), new AbortController().signal).then(
    () => 'accepted',
    (error: unknown) => error,
  );
  expect(said).toEqual([]);
  return refused;
}

test.each([
  ['NOT_A_SPEC', [CASE]],
  ['UNKNOWN_KEY', { ...CASE, filters: {} }],
  ['UNKNOWN_UNIT', { ...CASE, unit: 'worker' }],
  ['UNKNOWN_POPULATION', { ...CASE, population: 'caseYear=new' }],
  ['OTHER_UNIT', { ...CASE, population: 'suivies' }],
  ['TOO_MANY_VARIABLES', { ...CASE, rows: 'motive', columns: ['referrer', 'setting'] }],
  ['COLUMNS_WITHOUT_ROWS', { ...CASE, columns: 'motive' }],
  ['UNKNOWN_VARIABLE', { ...CASE, rows: 'openingDate' }],
  ['UNKNOWN_CODE', { ...CASE, where: { motive: ['2016-01-01'] } }],
  ['SAME_VARIABLE', { ...CASE, rows: 'motive', columns: 'motive' }],
  ['TWO_MULTIPLE', { ...CASE, rows: 'axes', columns: 'justiceBodies' }],
  ['UNKNOWN_MEASURE', { ...CASE, measure: { kind: 'median', quantity: 'childrenCount' } }],
  ['UNKNOWN_BASE', { ...CASE, base: 'answers' }],
  ['IDENTIFYING_AND_SENSITIVE', { ...CASE, unit: 'child', rows: 'sex', columns: 'caseMotive' }],
])('cross: %s, and no register is read', async (code, request) => {
  expect(await refusalOf(cross, '--table', request)).toMatchObject({ code });
});

test.each([
  ['UNKNOWN_STEP', { ...MONTHS, step: 'week' }],
  ['TOO_MANY_VARIABLES', { ...MONTHS, columns: 'motive' }],
  ['UNKNOWN_TABLE', { step: 'month', table: 'dialogue-projets-x', row: 'total' }],
  ['UNKNOWN_LINE', { step: 'month', table: 'dialogue-motif', row: 'x' }],
])('series: %s, and no register is read', async (code, request) => {
  expect(await refusalOf(series, '--series', request)).toMatchObject({ code });
});

test('a month more than ten years is too many points', async () => {
  expect(await refusalOf(series, '--series', MONTHS, '2005-01-01')).toMatchObject({ code: 'TOO_MANY_POINTS' });
  expect(await refusalOf(cross, '--table', CASE, '2005-01-01')).toMatchObject({ code: 'PERIOD_TOO_LONG' });
  expect(await refusalOf(cross, '--table', CASE, '1994-12-31')).toMatchObject({ code: 'PERIOD_INVERTED' });
});
