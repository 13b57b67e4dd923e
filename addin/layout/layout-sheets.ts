import type { StatisticsAnswer } from '@alupse/domain/contract';
import type { ListRows } from './list-rows';
import type { SheetModel } from './sheet-model';
export interface LayoutOptions {
  readonly computedOn: Date;
  readonly absent: readonly { readonly id: string; readonly registers: readonly string[] }[];
}
export function layoutSheets(_a: StatisticsAnswer, _l: ListRows, _o: LayoutOptions): SheetModel[] {
  return [];
}
