import { type Computed, computeTables, explainRow, type RowExplanation } from '@alupse/addin/actions';
import { computeLocally } from '@alupse/addin/api';
import { SERVICES } from '@alupse/domain/contract';
import { buildRegisters, type LiteralRegisters } from '../../domain/facts/build-registers';

/** The tables of registers of which each row stands in the sheet named like its register, from row 2 on. */
async function computed(literal: LiteralRegisters): Promise<Computed> {
  const registers = buildRegisters(literal);
  const state = {
    summaries: [],
    ignoredSheets: [],
    registers,
    findings: [],
    years: [2016],
    proposedYear: 2016,
    fingerprint: '',
  };
  const summaries = [{ register: 'dialogueCases' }] as never;
  const { answer, facts } = await computeTables(
    { ...state, summaries },
    {
      year: 2016,
      edition: '2016',
      rounding: 'adjusted',
      previousYears: 0,
      services: SERVICES,
      compute: computeLocally,
      signal: new AbortController().signal,
    },
  );
  return { answer, facts, registers };
}
