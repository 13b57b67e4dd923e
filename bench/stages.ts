import { tablesFor } from '@report/engine/catalogue';
import { ALL_TABLES, type StatisticsAnswer, type StatisticsRequest } from '@report/engine/contract';
import { deriveFacts, type Facts } from '@report/engine/facts';
import { plan } from '@report/engine/projection';
import { readRegisters, type ParsedRegisters, type RawWorkbook } from '@report/engine/registers';
import { buildRequest, tabulate } from '@report/engine/wire';
import { PROFILE } from '@report/profiles/alupse';

/** What the product does between the cells of the registers and the tables, stage by stage. */
export interface Stages {
  readonly parse: () => ParsedRegisters;
  readonly facts: () => Facts;
  readonly projection: () => StatisticsRequest;
  readonly tabulation: () => StatisticsAnswer;
  /** Facts and projection: the counts alone, which is what the plain loop makes. */
  readonly counts: () => StatisticsRequest;
  /** Facts, projection and tabulation in one go, from parsed registers: what the alternatives do too. */
  readonly fromParsed: () => StatisticsAnswer;
}

/** The stages of all tables the registers can give, each ready to be timed alone. */
export const stagesOf = (workbook: RawWorkbook, year: number): Stages => {
  const parse = (): ParsedRegisters => readRegisters(PROFILE, [workbook]).registers;
  const registers = parse();
  const { ready: tables } = tablesFor(PROFILE, ALL_TABLES, registers);
  const projections = [...plan(PROFILE, tables).values()];
  const facts = (): Facts => {
    const derived = deriveFacts(PROFILE, registers, year);
    // Facts are derived when asked: ask for all that the tables count.
    for (const { unit, when } of projections) derived.of(unit, when);
    return derived;
  };
  const request = (derived: Facts): StatisticsRequest =>
    buildRequest(PROFILE, derived, { edition: ALL_TABLES, rounding: 'adjusted', tables });
  const derived = facts();
  const requested = request(derived);
  return {
    parse,
    facts,
    projection: () => request(derived),
    tabulation: () => tabulate(PROFILE, requested),
    counts: () => request(facts()),
    fromParsed: () => tabulate(PROFILE, request(facts())),
  };
};
