import type { ExcelHost } from '@report/excel-host';
import { HostError } from '@report/excel-host';
import type { Cell, CellState } from '@report/ooxml/book';
import { textToEdit, typedValue } from './typed-value';

/** A cell: its sheet by its place in the model, so that a new name of the sheet does not lose it. 0-based. */
export interface CellOfSheet {
  readonly sheet: ExcelHost['workbook']['active'];
  readonly row: number;
  readonly column: number;
  readonly address: string;
}

interface Step extends CellOfSheet {
  readonly before: CellState;
  readonly after: CellState;
}

/** What a person is told; null when there is nothing to say. */
export type Said = string | null;

const REFUSALS = {
  formula:
    'L’aperçu ne calcule pas : saisissez la valeur elle-même. Pour un texte qui commence par « = », mettez une apostrophe devant.',
  'too-long': 'Une cellule ne contient pas plus de 32 767 caractères. Rien n’a été modifié.',
};
const PROTECTED = 'Cette feuille est protégée : ôtez d’abord la protection dans Excel. Rien n’a été modifié.';

/** What a person types into the cells of one workbook, to be taken back step by step. */
export class Typing {
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];
  /** Whether something was typed that is in no downloaded file. */
  unsaved = false;

  constructor(private readonly host: ExcelHost) {}

  get canUndo(): boolean {
    return this.#done.length > 0;
  }
  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** What is typed over in a cell. */
  textOf(place: CellOfSheet): string {
    return textToEdit(cellOf(place), this.host.workbook.date1904);
  }

  /** Puts what was typed into a cell: nothing when it is what stood there. */
  type(place: CellOfSheet, text: string): Said {
    const { sheet, address } = place;
    if (sheet.gone) return 'La feuille n’existe plus. Rien n’a été modifié.';
    if (text === this.textOf(place).replace(/\r\n?/g, '\n')) return null;
    const column = sheet.ws.findColumn(place.column + 1);
    const numFmt = cellOf(place)?.numFmt ?? column?.style.numFmt ?? 'General';
    const typed = typedValue(text, { numFmt, date1904: this.host.workbook.date1904 });
    if ('refused' in typed) return REFUSALS[typed.refused];
    if (sheet.isProtected) return PROTECTED;
    const before = stateOf(place);
    try {
      this.host.userPut(sheet.Name, address, typed.value, typed.numFmt);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return `Excel refuse cette saisie (${error.code}). Rien n’a été modifié.`;
    }
    this.#done.push({ ...place, before, after: stateOf(place) });
    this.#undone.length = 0;
    this.unsaved = true;
    return null;
  }

  /** Takes the last step back. Gives its cell, to be shown. */
  undo(): { readonly place: CellOfSheet | null; readonly said: Said } {
    return this.#step(this.#done, this.#undone, 'before', 'after');
  }

  /** Does again what was taken back. */
  redo(): { readonly place: CellOfSheet | null; readonly said: Said } {
    return this.#step(this.#undone, this.#done, 'after', 'before');
  }

  #step(from: Step[], to: Step[], put: 'before' | 'after', holds: 'before' | 'after') {
    const step = from.pop();
    if (step === undefined) return { place: null, said: null };
    const { sheet, address } = step;
    if (sheet.gone) return { place: null, said: 'La feuille de cette saisie n’existe plus : rien n’a été modifié.' };
    const { written } = stateOf(step);
    const { value, formula } = step[holds].written;
    if (written.value !== value || written.formula !== formula)
      return {
        place: step,
        said: `${address} a changé depuis cette saisie : elle reste comme elle est, rien n’a été modifié.`,
      };
    if (sheet.isProtected) {
      from.push(step);
      return { place: step, said: PROTECTED };
    }
    this.host.userRestore(sheet.Name, address, step[put]);
    to.push(step);
    this.unsaved = true;
    return { place: step, said: put === 'before' ? `${address} : saisie annulée.` : `${address} : saisie rétablie.` };
  }
}

const cellOf = ({ sheet, row, column }: CellOfSheet): Cell | undefined => sheet.ws.findCell(row + 1, column + 1);

/** A cell that is to be changed may be made for it. */
const stateOf = ({ sheet, row, column }: CellOfSheet): CellState => sheet.ws.getCell(row + 1, column + 1).state;
