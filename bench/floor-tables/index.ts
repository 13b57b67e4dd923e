import type { ParsedRegisters } from '@report/engine/registers';
import type { TableFigures } from '../alternatives';
import { bebeFamilies } from './bebe';
import { bebeRequests } from './bebe-requests';
import { Figures } from './columns';
import { dialogue } from './dialogue';
import { association, medical } from './others';

const dayOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
const span = (year: number) => ({ start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) });

/**
 * The same figures, as fast as somebody who knew every table would write them by hand: one loop over each register, typed
 * arrays alone, nothing looked up in it, nothing kept that no figure needs. What it leaves out: shares, sentences, checks,
 * which rows a figure was made of, other lists, other tables, other periods.
 */
export function floorTables(registers: ParsedRegisters, year: number): TableFigures {
  const figures = new Figures();
  const supervisions = association(registers, span(year), year, figures);
  dialogue(registers, span(year), supervisions, figures);
  bebeFamilies(registers, span(year), span(year - 1), figures);
  bebeRequests(registers, span(year), span(year - 1), figures);
  medical(registers, span(year), figures);
  return figures.all;
}
