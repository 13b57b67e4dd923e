import type { ActionRow, PostRow } from './association-rows';
import { countBy, sideBySide, sumBy } from './count';
import type { PlainYear } from './definitions';
import type { PlainTables } from './plain-table';

/** Weekly hours of a whole post. */
const WHOLE_POST = 40;
const PREVENTION = ['formation-donnee', 'atelier', 'presentation', 'soiree-information', 'echange', 'groupe-travail'];

/** The association: its staff, and how many lines its lists of actions have, with what they add up to. */
export const ASSOCIATION: PlainTables = {
  'asbl-personnel': (year) =>
    sideBySide({
      effectif: countBy(posts(year), byService),
      heures: hundredthsBy(posts(year), byService, weekly, 100),
      'heures-asbl': hundredthsBy(posts(year), byService, (post) => Math.max(0, weekly(post) - ministry(post)), 100),
    }),
  'asbl-finances': (year) => hundredthsBy(posts(year), ({ role }) => role, ministry, 100 * WHOLE_POST),
  'asbl-stagiaires': ({ rows, start, end }) => ({
    stagiaires: rows.posts.filter((post) => post.role === 'stagiaire' && isPresent(post, start, end)).length,
  }),
  'asbl-formations-suivies': ({ rows, year, includes }) => ({
    n: rows.actions.filter(
      (action) =>
        action.category === 'formation-suivie' && (action.year === null ? includes(action.date) : action.year === year),
    ).length,
  }),
  'bebe-rencontres': (year) => ({ n: year.actions('bebe', ...PREVENTION).length }),
  'bebe-supervisions': (year) => ({ n: year.actions('bebe', 'supervision-recue', 'concertation-juridique').length }),
  'bebe-projets': (year) =>
    withTotal(year.actions('bebe', 'formation-projetee'), ({ participants }) => participants ?? 0),
  'dialogue-actions': (year) => ({ n: year.actions('dialogue', ...PREVENTION).length }),
  'dialogue-projets': (year) => withTotal(year.actions('dialogue', 'formation-projetee'), ({ days }) => days ?? 0),
};

const isPresent = ({ entryDate, exitDate }: PostRow, from: number, to: number): boolean =>
  entryDate !== null && entryDate <= to && (exitDate === null || exitDate >= from);

/** Present on 31 December, trainees left out. */
const posts = ({ rows, end }: PlainYear): PostRow[] =>
  rows.posts.filter((post) => post.role !== 'stagiaire' && isPresent(post, end, end));
const byService = ({ service }: PostRow): string => service;

/** Hundredths of an hour, so that sums are exact. */
const hundredths = (hours: number | null): number => Math.round((hours ?? 0) * 100);
const weekly = ({ weeklyHours }: PostRow): number => hundredths(weeklyHours);
/** As noted; when it is not, all the hours of a post that the Ministry funds. */
const ministry = ({ ministryHours, funding, weeklyHours }: PostRow): number =>
  hundredths(ministryHours ?? (funding === 'ministere' ? weeklyHours : 0));

const hundredthsBy = (
  rows: readonly PostRow[],
  code: (post: PostRow) => string,
  value: (post: PostRow) => number,
  unit: number,
): Record<string, number> =>
  Object.fromEntries(
    Object.keys(countBy(rows, code)).map((line) => [
      line,
      sumBy(
        rows.filter((post) => code(post) === line),
        value,
      ) / unit,
    ]),
  );

const withTotal = (actions: readonly ActionRow[], value: (action: ActionRow) => number): Record<string, number> => ({
  n: actions.length,
  total: sumBy(actions, value),
});
