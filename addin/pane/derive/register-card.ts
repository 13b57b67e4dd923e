import type { Card } from '../../ui';
import { countText } from '../words/count-text';
import { listText } from '../words/list-text';
import type { RegisterGroup } from './registers-by-title';
import { yearsText } from './years-text';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);

/**
 * A recognised register in words: where it is, how much was read, what was set aside.
 *
 * @param questions how many are asked about it
 */
export function registerCard({ register, title, parts }: RegisterGroup, questions = 0): Card {
  const sheets = listText(parts.map(({ sheet, file }) => quoted(file === null ? sheet : `${file}, ${sheet}`)));
  const rows = sum(parts.map((part) => part.rows));
  const columns = new Set(parts.flatMap((part) => Object.keys(part.columns))).size;
  const columnsRead =
    questions === 0
      ? countText(columns, 'colonne reconnue', 'colonnes reconnues')
      : `${countText(columns, 'colonne')}, ${countText(questions, 'question')}`;
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
    lines: [`${sheets} · ${countText(rows, 'ligne')}`, years === null ? columnsRead : `${years} · ${columnsRead}`],
    notes: [
      ...(notes.hidden > 0 ? [countText(notes.hidden, 'ligne masquée, lue aussi', 'lignes masquées, lues aussi')] : []),
      ...(notes.total > 0
        ? [countText(notes.total, 'ligne de total, non comptée', 'lignes de total, non comptées')]
        : []),
      ...(notes.unused > 0
        ? [
            countText(
              notes.unused,
              'colonne n’est pas utilisée par les rapports',
              'colonnes ne sont pas utilisées par les rapports',
            ),
          ]
        : []),
    ],
  };
}

const quoted = (name: string): string => `«\u00a0${name}\u00a0»`;
