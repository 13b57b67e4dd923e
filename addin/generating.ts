/**
 * What generates, explains, corrects and creates: loaded once the registers have been read and shown (`ports-to.ts`). The
 * pane is smaller by all of it while it opens.
 */
export {
  correct,
  createRegister,
  effectOf,
  explainCheck,
  explainFigure,
  explainSelectedRow,
  generateStatistics,
  markFindings,
  readiness,
  restoreLists,
  takeBack,
  unmarkFindings,
} from './actions';
export { computeLocally, computeRemotely } from './api';
export { openJournal, openNewWorkbook, saveAnswers, saveChoices, saveExceptions } from './workbook';
