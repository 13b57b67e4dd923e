import { tablesFor } from '@alupse/domain/catalogue';
import type { StatisticsAnswer, StatisticsRequest } from '@alupse/domain/contract';
import { deriveFacts, type Facts } from '@alupse/domain/facts';
import { buildRequest, plan } from '@alupse/domain/projection';
import { readRegisters, type ParsedRegisters, type RawWorkbook } from '@alupse/domain/registers';
import { tabulate } from '@alupse/domain/tabulate';
import { measure, type Measured } from './measure';

/** What the product does between the cells of the registers and the tables, stage by stage. */
export interface Stages {
  readonly parse: Measured<ParsedRegisters>;
  readonly facts: Measured<Facts>;
  readonly projection: Measured<StatisticsRequest>;
  readonly tabulation: Measured<StatisticsAnswer>;
  /** Facts, projection and tabulation in one go, from parsed registers: what the alternatives do too. */
  readonly fromParsed: Measured<StatisticsAnswer>;
}

export const measureStages = async (workbook: RawWorkbook, year: number, runs: number): Promise<Stages> => {
  const parse = await measure(runs, () => readRegisters([workbook]).registers);
  const registers = parse.result;
  const { ready: tables } = tablesFor('complete', [...registers.keys()]);
  const units = new Set([...plan(tables).values()].map(({ unit, when }) => [unit, when] as const));
  const derive = (): Facts => {
    const facts = deriveFacts(registers, year);
    for (const [unit, when] of units) facts.of(unit, when);
    return facts;
  };
  const request = (facts: Facts): StatisticsRequest =>
    buildRequest(facts, { year, edition: 'complete', rounding: 'adjusted', tables });
  const facts = await measure(runs, derive);
  const projection = await measure(runs, () => request(facts.result));
  const tabulation = await measure(runs, () => tabulate(projection.result));
  const fromParsed = await measure(runs, () => tabulate(request(derive())));
  return { parse, facts, projection, tabulation, fromParsed };
};
