import { counted, enumerate, frenchNumber } from '@report/engine/text';
import type { RegistersState } from '../../actions';

/** One sheet as it is understood now. */
export interface SheetLine {
  readonly file: string | null;
  readonly sheet: string;
  /** Null: none. Several: a sheet with registers beside one another. */
  readonly registers: readonly { readonly key: string; readonly title: string }[];
  /** «26 titres sur 29 retrouvés, ligne 4» */
  readonly detail: string;
}

/** Every sheet of every workbook that was read, ours left out, in their order. */
export const sheetLines = ({ workbooks, summaries }: Pick<RegistersState, 'workbooks' | 'summaries'>): SheetLine[] =>
  workbooks.flatMap(({ file, sheets }) =>
    sheets.map(({ name }) => {
      const found = summaries.filter((summary) => summary.file === file && summary.sheet === name);
      return {
        file,
        sheet: name,
        registers: found.map(({ register, title }) => ({ key: register, title })),
        detail: found.length === 0 ? 'Aucun titre retrouvé' : enumerate(found.map(foundText)),
      };
    }),
  );

function foundText({ columns, unusedColumns, headerRow }: RegistersState['summaries'][number]): string {
  const read = Object.keys(columns).length;
  return `${counted(read, 'titre', 'titres')} sur ${frenchNumber(read + unusedColumns)} ${read < 2 ? 'retrouvé' : 'retrouvés'}, ligne ${headerRow}`;
}

/** What was chosen by hand, as it is kept: the sheets whose register is no longer the one that was found. */
export const changedSheets = (
  lines: readonly SheetLine[],
  chosen: (line: SheetLine) => string | null | undefined,
): { readonly file: string | null; readonly sheet: string; readonly register: string | null }[] =>
  lines.flatMap((line) => {
    const register = chosen(line);
    const same = register === undefined || (line.registers.length < 2 && (line.registers[0]?.key ?? null) === register);
    return same ? [] : [{ file: line.file, sheet: line.sheet, register }];
  });
