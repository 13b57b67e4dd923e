import type { ExcelHost } from '../../../excel-host';

/** The figure of a set of sheets written from `twoModels`: null when there is none; fails when they are mixed or torn. */
export function figureOf(
  host: ExcelHost,
  names: readonly string[] = ['Sommaire 2016', 'Dialogue 2016'],
): number | null {
  const standing = names.filter((name) => host.sheetNames.includes(name));
  if (standing.length === 0) return null;
  if (standing.length !== names.length) throw new Error(`only ${standing.join(', ')}`);
  const [summary, figures] = names.map((name) => host.values(name));
  const shown = [summary?.[0]?.[1], figures?.[1]?.[1]];
  if (shown[0] !== shown[1] || typeof shown[0] !== 'number') throw new Error(`mixed: ${shown.join(', ')}`);
  if (figures?.[2]?.[0] !== 'Une note') throw new Error('torn');
  if (names.some((name) => host.sheet(name).Visibility !== 'Visible')) throw new Error('hidden');
  return shown[0];
}

/** What a run must not leave behind: provisional sheets, unfinished marks, its record, names that lead nowhere. */
export function leftovers(host: ExcelHost): string[] {
  const sheets = host.sheetNames.filter((name) => name.startsWith('~alupse'));
  const marks = host.sheetNames.filter((name) => {
    const mark = host.sheet(name).customProperties.get('alupse');
    return mark !== undefined && !mark.includes('"role":"result"');
  });
  const names = host.workbook.names.filter(
    (name) => name.formula.includes('#REF!') || name.formula.includes('~alupse'),
  );
  const records = [...host.settings.keys()].filter((key) => key === 'alupse.run');
  return [...sheets, ...marks, ...names.map(({ Name }) => Name), ...records];
}
