import { counted, enumerate, quoted } from '@report/engine/text';
import type { RegisterSummary } from '../../actions';
import type { Card } from '../../ui';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);

/**
 * A recognised register in words: where it is, how much was read, what was set aside.
 *
 * @param questions how many are asked about it
 */
export function registerCard({ register, title, parts }: RegisterGroup, questions = 0): Card {
  const sheets = enumerate(parts.map(({ sheet, file }) => quoted(file === null ? sheet : `${file}, ${sheet}`)));
  const rows = sum(parts.map((part) => part.rows));
  const columns = new Set(parts.flatMap((part) => Object.keys(part.columns))).size;
  const columnsRead =
    questions === 0
      ? counted(columns, 'colonne reconnue', 'colonnes reconnues')
      : `${counted(columns, 'colonne', 'colonnes')}, ${counted(questions, 'question', 'questions')}`;
  const years = yearsText(parts);
  const notes = {
    hidden: sum(parts.map((part) => part.hiddenRows)),
    total: sum(parts.map((part) => part.totalRows)),
    unused: sum(parts.map((part) => part.unusedColumns)),
  };
  return {
    key: register,
    title,
    ...(questions === 0
      ? { glyph: 'ok', glyphLabel: 'Reconnu', tone: 'ok' }
      : { glyph: 'question', glyphLabel: 'Question' }),
    lines: [
      `${sheets} · ${counted(rows, 'ligne', 'lignes')}`,
      years === null ? columnsRead : `${years} · ${columnsRead}`,
    ],
    notes: [
      ...(notes.hidden > 0 ? [counted(notes.hidden, 'ligne masquée, lue aussi', 'lignes masquées, lues aussi')] : []),
      ...(notes.total > 0
        ? [counted(notes.total, 'ligne de total, non comptée', 'lignes de total, non comptées')]
        : []),
      ...(notes.unused > 0
        ? [
            counted(
              notes.unused,
              'colonne n’est pas utilisée par les rapports',
              'colonnes ne sont pas utilisées par les rapports',
            ),
          ]
        : []),
    ],
  };
}

/** One register, which may be spread over several sheets. */
interface RegisterGroup {
  readonly register: string;
  readonly title: string;
  readonly parts: readonly RegisterSummary[];
}

/** The recognised registers in the order they were found; several sheets of one register are together. */
export const registersByTitle = (summaries: readonly RegisterSummary[]): readonly RegisterGroup[] =>
  groupBy(summaries, ({ register }) => register).map((parts) => ({
    register: parts[0].register,
    title: parts[0].title,
    parts,
  }));

/** Items with the same key together, keys in the order they first appear. No group is empty. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** «2011 à 2017», «2016», or null when no register has a date. */
export function yearsText(summaries: readonly RegisterSummary[]): string | null {
  const spans = summaries.flatMap(({ years }) => (years === null ? [] : [years]));
  if (spans.length === 0) return null;
  const first = Math.min(...spans.map(([from]) => from));
  const last = Math.max(...spans.map(([, to]) => to));
  return first === last ? String(first) : `${first} à ${last}`;
}
