import type { Entry } from '@report/engine/catalogue';
import {
  asksTable,
  checkSeries,
  checkTableSeries,
  computeSeries,
  computeTableSeries,
  linesOfTable,
  seriesEntry,
  seriesWords,
  tableSeriesWords,
  type Series,
  type SeriesSpec,
  type TableSeriesSpec,
} from '@report/engine/custom';
import type { Profile } from '@report/engine/profile';
import type { Period } from '@report/engine/calendar';
import type { ParsedRegisters } from '@report/engine/registers';
import { deriveFacts } from '@report/engine/facts';
import { writeComposed } from './composed-sheet';
import { findingsJson } from './findings-json';
import { periodJson } from './results-json';
import { readForRequest } from './read-for-request';
import { refuseLacking } from './refuse-lacking';
import type { Say } from './run-command';
import { writeJson } from './write-json';

export const seriesUsage = (): string =>
  'Usage : npm run series -- FICHIER.xlsx [FICHIER.xlsx …] --series demande.json (--year 2016 | --from 2015-01-01 --to 2016-12-31) [--json resultat.json] [--out evolution.xlsx] [--answers reponses.json] [--profile NOM]';

/**
 * Registers in files → a figure by month, quarter, semester or year (docs/custom-tables.md). The request is checked
 * before any register is read.
 *
 * @throws UsageError, AppError, Refused, SpecRefused
 */
export async function series(
  association: Profile,
  argv: readonly string[],
  say: Say,
  signal: AbortSignal,
): Promise<void> {
  const { profile, period, asked, state, json, out } = await readForRequest(
    association,
    argv,
    'series',
    { say, signal },
    (own, request, days) => askedSeries(association, own, request, days),
  );
  refuseLacking(profile, asked.entry, state.registers);
  const found = asked.compute(state.registers);
  if (json !== null)
    await writeJson(json, {
      period: periodJson(period),
      series: [{ ...asked.head, ...seriesJson(found) }],
      ...findingsJson(profile, state),
    });
  for (const line of [asked.head.sentence, ...found.notes]) say(line);
  const isWritten =
    out !== null &&
    (await writeComposed(
      association,
      out,
      { kind: 'series', request: asked.spec },
      { ...state, facts: deriveFacts(profile, state.registers, period), period },
      { say, signal },
    ));
  for (const file of [json, isWritten ? out : null]) if (file !== null) say(`Écrit : ${file}`);
}

interface Asked {
  readonly spec: SeriesSpec | TableSeriesSpec;
  readonly head: { readonly id: string; readonly step: string; readonly unit: string; readonly sentence: string };
  readonly entry: Entry;
  readonly compute: (registers: ParsedRegisters) => Series;
}

/** A population, or a line of a table of the catalogue (in the words of the association: a table of whole years too). */
function askedSeries(association: Profile, profile: Profile, request: unknown, period: Period): Asked {
  if (asksTable(request)) {
    const { spec, entry } = checkTableSeries(association, request, period);
    const line = linesOfTable(association, entry).find(({ code }) => code === spec.row)?.label ?? spec.row;
    const sentence = tableSeriesWords(spec, entry, line, period);
    return {
      spec,
      head: { id: spec.id, step: spec.step, unit: entry.source.unit, sentence },
      entry,
      compute: (registers) => computeTableSeries(association, registers, spec, entry, period),
    };
  }
  const spec = checkSeries(profile, request, period);
  return {
    spec,
    head: { id: spec.id, step: spec.step, unit: spec.unit, sentence: seriesWords(profile, spec, period) },
    entry: seriesEntry(profile, spec, period),
    compute: (registers) => computeSeries(profile, registers, spec, period),
  };
}

/** `values`, `totals` and `counts`: one for each point, null for a gap. */
const seriesJson = ({ points, lines, totals, counts, notes }: Series) => ({
  points: points.map(({ period, label, whole }) => {
    const { from, to } = periodJson(period);
    return { from, to, label, whole };
  }),
  lines,
  totals,
  counts,
  notes,
});
