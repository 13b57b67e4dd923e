import { wholeYear } from '@report/engine/calendar';
import type { CustomItem } from '../../../addin/custom';
import { createCustomJobs } from '../../../addin/custom';
import { PROFILE } from '../../fixtures/alupse';
import { computeLocally } from '../../fixtures/alupse-addin';
import type { Opened } from '../workbook/user-workbook';
import { openRegistersFile } from '../actions/open-registers-file';
import { seriesItem, tableItem } from './composed-items';

/** Tables and figures along time, written in a workbook of registers as someone who composed them does. */
export const writeComposed = ({ runner }: Pick<Opened, 'runner'>, items: readonly CustomItem[]) =>
  createCustomJobs({
    profile: PROFILE,
    runner,
    load: () => Promise.resolve(null),
    save: () => Promise.resolve(),
    compute: { remotely: computeLocally, locally: computeLocally },
    now: () => new Date(2017, 2, 12),
  }).write('locally', {
    items,
    period: wholeYear(2016),
    rounding: 'adjusted',
    others: [],
    signal: new AbortController().signal,
  });

/** The sheet of a table and of a figure along time, each with its chart. */
export const composedSheet = async () =>
  (
    await writeComposed(await openRegistersFile('dialogue-2016.xlsx'), [
      tableItem({}, { order: 'count' }),
      seriesItem(),
    ])
  ).model;
