/**
 * What generates, explains, corrects and creates: loaded once the registers have been read and shown (`ports-to.ts`). The
 * pane is smaller by all of it while it opens.
 */
import { config } from 'zod/mini';

/** Else the library that checks answers tries to make code out of text, which the policy of the page forbids and reports. */
export function makeNoCode(): void {
  config({ jitless: true });
}

export {
  correct,
  createRegister,
  effectInSlices,
  explainCheck,
  explainFigure,
  explainSelectedRow,
  generateStatistics,
  markFindings,
  neutralInSlices,
  readiness,
  restoreLists,
  takeBack,
  unmarkFindings,
} from './actions';
export { computeLocally } from './api';
export { computeAsDeployed, isDeployedHere } from './service';
export {
  openJournal,
  openNewWorkbook,
  saveAnswers,
  saveChoices,
  saveExceptions,
  saveStaysHere,
  staysHere,
} from './workbook';
