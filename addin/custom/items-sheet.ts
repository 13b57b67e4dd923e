import type { Period } from '@report/engine/calendar';
import { entryOf } from '@report/engine/catalogue';
import type { Table } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { customSheet, type SheetModel } from '../layout';
import type { CountedItem } from './count-item';
import type { CustomItem } from './items';

export type Counted = Extract<CountedItem, { kind: 'counted' }>;

/** What was counted of several items: what can be printed, and what cannot, with its reason. */
export interface SortedItems {
  readonly own: readonly { readonly item: CustomItem; readonly found: Counted }[];
  readonly left: readonly { readonly name: string; readonly reason: string }[];
}

export function sortItems(counted: readonly { readonly item: CustomItem; readonly found: CountedItem }[]): SortedItems {
  return {
    own: counted.flatMap(({ item, found }) => (found.kind === 'counted' ? [{ item, found }] : [])),
    left: counted.flatMap(({ item, found }) =>
      found.kind === 'counted' ? [] : [{ name: nameOf(item, found), reason: found.reason }],
    ),
  };
}

/** The association with an entry for each table that is no series: what lays them out. */
export const withEntries = (association: Profile, { own }: SortedItems): Profile => ({
  ...association,
  tables: [...association.tables, ...own.flatMap(({ found: { table, profile } }) => entryOf(profile, table.id) ?? [])],
});

/**
 * The sheet of what was counted.
 *
 * @param profile of `withEntries`
 * @param tables in the order of `own`, where they were computed elsewhere
 */
export function itemsSheet(
  profile: Profile,
  { own, left }: SortedItems,
  about: { readonly period: Period; readonly computedOn: Date },
  tables: readonly Table[] = own.map(({ found }) => found.table),
): SheetModel {
  return customSheet(profile, {
    ...about,
    left,
    tables: own.map(({ found }, index) => ({
      table: tables[index] ?? found.table,
      isSeries: found.series !== null,
      axis: axisOf(found),
    })),
  });
}

/** What the axis of a chart measures. */
function axisOf({ table }: Counted): string {
  const [column] = table.columns;
  return column === undefined || column.measure === 'count'
    ? `Nombre (${table.unit})`
    : `${MEASURES[column.measure]} (${table.unit})`;
}

const MEASURES = { sum: 'Somme', mean: 'Moyenne', min: 'Minimum', max: 'Maximum' } as const;

const nameOf = ({ name }: CustomItem, found: CountedItem): string => {
  if (name !== '') return name;
  return found.kind === 'refused' ? 'Tableau sans nom' : found.sentence;
};
