import { counted, enumerate, quoted } from '@report/engine/text';
import type { Card } from '../../ui';
import type { RegisterGroup } from './registers-by-title';
import { yearsText } from './years-text';

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
