import { isIncomplete } from '../derive/readiness-lines';
import { isReady } from '../derive/first-choices';
import type { PanePorts } from '../model/ports';
import type { Since } from '../model/visit';
import type { PaneState } from '../model/state';

export interface Visits {
  /** To be told of every new state, with the letters of its workbook. */
  readonly follow: (state: PaneState, workbook: string | null) => void;
}

/**
 * What is new since the last visit, once for an opening, when everything was fetched; then each check is a visit too, so
 * that what was typed and checked is not new tomorrow. All of it is a comfort: what fails is not said.
 */
export function createVisits(ports: Pick<PanePorts, 'visit' | 'readiness'>, tell: (since: Since) => void): Visits {
  let visited: PaneState['registers'] = null;
  return {
    follow: ({ registers, run, prepared, checked, choices }, workbook) => {
      if (workbook === null || registers === null || run !== null || !prepared || visited === registers) return;
      const upToDate = checked?.fingerprint === registers.fingerprint;
      const opens = visited === null;
      visited = registers;
      if (!opens && !upToDate) return;
      const toReview = registers.findings.filter(({ severity }) => severity !== 'info').length;
      const act = async (): Promise<void> => {
        const visit = await ports.visit(workbook, registers, upToDate ? toReview : null);
        if (visit === null || !opens) return;
        const tables =
          choices === null ? [] : ports.readiness(registers, choices.period ?? choices.year, choices.edition);
        const ready = tables.filter(isReady);
        tell({
          ...visit,
          year: choices?.year ?? null,
          ready: ready.length,
          complete: ready.filter((table) => !isIncomplete(table)).length,
        });
      };
      void act().catch(() => undefined);
    },
  };
}
