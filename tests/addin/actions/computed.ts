import type { Computed } from '@report/addin/actions';
import type { RawWorkbook } from '@report/engine/registers';
import { SERVICES, tabulateEach } from '../../fixtures/alupse';
import { computeTables, registersStateOf } from '../../fixtures/alupse-addin';

/** Every table that registers allow, with what they were computed from. */
export async function computedOf(raws: readonly RawWorkbook[], year: number): Promise<Computed> {
  const state = registersStateOf(raws, { year });
  const { answer, facts } = await computeTables(state, {
    year,
    edition: 'complete',
    rounding: 'adjusted',
    services: SERVICES,
    compute: (request) => Promise.resolve(tabulateEach(request)),
    signal: new AbortController().signal,
  });
  return { answer, facts, registers: state.registers };
}
