import { serialDay, wholeYear } from '@report/engine/calendar';
import { ALL_TABLES } from '@report/engine/contract';
import { checkCustom, checkSeries, computeCustom, computeSeries, stepsOf } from '@report/engine/custom';
import { deriveFacts } from '@report/engine/facts';
import { readRegisters } from '@report/engine/registers';
import { buildRequest } from '@report/engine/wire';
import { PROFILE } from '@report/profiles/alupse';
import { randomRegisters } from '@report/samples/random-registers';
import { measure, type Measured } from './measure';
import { type Lines, printColumns } from './print-columns';

const SIZES = [10_000, 100_000];
const YEAR = 2023;
const RUNS = 15;
const CROSSING = { unit: 'case', population: 'nouveaux', rows: 'motive', columns: 'referrer', base: 'column' };
const FIGURE = { unit: 'case', population: 'nouveaux', step: 'month' };
const TEN_YEARS = { firstDay: serialDay(YEAR - 9, 1, 1), lastDay: serialDay(YEAR, 12, 31) };

/** What each must stay under; a body is weighed as it is sent. */
const LIMITS: Lines = {
  'a crossing, of another period': '300 ms (aim 100)',
  'a crossing, of another choice': '300 ms (aim 100)',
  'a figure along 120 months': '1000 ms',
  'body of a crossing': '–',
  'body of twenty crossings': '60000 B',
  'body of a figure along 12 months': '4000 B',
};

const time = ({ minimum, median }: Pick<Measured<unknown>, 'minimum' | 'median'>): string =>
  `${minimum.toFixed(1)} ms (${median.toFixed(1)})`;
const bodyOf = (request: unknown): string => `${Buffer.byteLength(JSON.stringify(request))} B`;

/** What follows a choice in the pane, at several sizes: a crossing, a figure along ten years of months, and their bodies. */
export const benchCustom = async (): Promise<void> => {
  const columns = new Map<string, Lines>();
  const spec = checkCustom(PROFILE, CROSSING);
  const series = checkSeries(PROFILE, FIGURE, TEN_YEARS);
  const asked = { edition: ALL_TABLES, rounding: 'adjusted', tables: [] } as const;
  for (const size of SIZES) {
    const { registers } = readRegisters(PROFILE, [randomRegisters(1, size, YEAR)]);
    const factsOf = () => deriveFacts(PROFILE, registers, YEAR);
    const facts = factsOf();
    const first = await measure(RUNS, () => computeCustom(PROFILE, factsOf(), spec));
    const next = await measure(RUNS, () => computeCustom(PROFILE, facts, spec));
    const along = await measure(RUNS, () => computeSeries(PROFILE, registers, series, TEN_YEARS));
    const months = stepsOf(wholeYear(YEAR), 'month').map(({ period }) => deriveFacts(PROFILE, registers, period));
    const figure = checkCustom(PROFILE, { unit: FIGURE.unit, population: FIGURE.population });
    columns.set(`${size} rows`, {
      'a crossing, of another period': time(first),
      'a crossing, of another choice': time(next),
      'a figure along 120 months': time(along),
      'body of a crossing': bodyOf(buildRequest(PROFILE, facts, { ...asked, composed: [spec] })),
      'body of twenty crossings': bodyOf(
        buildRequest(PROFILE, facts, { ...asked, composed: Array.from({ length: 20 }, () => spec) }),
      ),
      'body of a figure along 12 months': bodyOf(buildRequest(PROFILE, months, { ...asked, composed: [figure] })),
    });
  }
  columns.set('limit', LIMITS);
  console.log(`fastest (median) of ${RUNS} runs, from parsed registers; Node ${process.version}`);
  printColumns(columns);
};
