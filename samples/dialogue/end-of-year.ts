import { day, Deck, workday, type RandomSource } from '../deal';
import { figure, type Targets } from '../targets';
import { EVALUATION } from './deal-axes';
import { isActive, type DialogueCase } from './dialogue-case';

/** Files open on 31 December that were closed since: the workbook was saved later. */
const CLOSED_SINCE = 0.25;

/** Closes exactly the files of the year the report says were closed. Reopened files stay open. */
export const dealClosings = (
  source: RandomSource,
  targets: Targets,
  cases: readonly DialogueCase[],
): DialogueCase[] => {
  const { year } = targets;
  const closed = figure(targets, 'dialogue-etat-fin-annee', 'clotures');
  const candidates = cases.filter(({ seniority }) => seniority === 'new' || seniority === 'old');
  const deck = new Deck(
    source,
    candidates.map((_, index) => index < closed),
  );
  // Files opened late rather stay open.
  const lateFirst = [...candidates].sort((one, other) => other.openingDate - one.openingDate);
  const closings = new Map(
    lateFirst.map((file) => [
      file,
      file.openingDate > day(year, 11, 1) ? deck.drawRather((isClosed) => !isClosed) : deck.draw(),
    ]),
  );
  return cases.map((file) => {
    const isClosed = closings.get(file);
    if (isClosed === undefined) return file;
    if (!isClosed) {
      const since = source.chance(CLOSED_SINCE);
      return since ? { ...file, closingDate: workday(source, day(year + 1, 1, 16), day(year + 1, 6, 30)) } : file;
    }
    const followedUp = file.axes.includes(EVALUATION) ? 14 : 60;
    const earliest = Math.max(file.openingDate + followedUp, day(year, 1, 25));
    return { ...file, closingDate: workday(source, earliest, day(year, 12, 22)) };
  });
};

/**
 * Gives the year its number of reports to justice: all in active files but one, made a few days after its file was
 * closed at the end of the year before (a report counts whatever the state of the file).
 */
export const dealReports = (source: RandomSource, targets: Targets, cases: readonly DialogueCase[]): DialogueCase[] => {
  const { year } = targets;
  const reports = figure(targets, 'dialogue-signalements', 'signalements');
  const late = cases.find(({ seniority }) => seniority === 'earlier');
  const reported = new Set(
    source.shuffle(cases.filter((file) => isActive(file) && file.reopeningDate === null)).slice(0, reports - 1),
  );
  return cases.map((file) => {
    if (file === late)
      return {
        ...file,
        closingDate: day(year - 1, 12, 18),
        reportDate: workday(source, day(year, 1, 4), day(year, 1, 12)),
      };
    if (!reported.has(file)) return file;
    const from = Math.max(file.requestDate, day(year, 1, 4));
    return { ...file, reportDate: workday(source, from, Math.min(file.closingDate ?? Infinity, day(year, 12, 22))) };
  });
};
