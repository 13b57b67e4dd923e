import type { CustomSpec, SeriesSpec, TableSeriesSpec } from '@report/engine/custom';

/** Lines as the list has them, or from the largest to the smallest. */
export type LineOrder = 'list' | 'count';

export type TableRequest = Omit<CustomSpec, 'id'>;
/** A population along sub-periods, or a line of a table of the report. */
export type SeriesRequest = Omit<SeriesSpec, 'id'> | Omit<TableSeriesSpec, 'id'>;

interface Named {
  /** Letters and digits, its own in the workbook. */
  readonly id: string;
  /** What the user calls it, '' for the words of the request: free text, which stays in the workbook. */
  readonly name: string;
}

/** What someone composed: names and codes, no figure, no date. */
export type CustomItem =
  | (Named & { readonly kind: 'table'; readonly order: LineOrder; readonly request: TableRequest })
  | (Named & { readonly kind: 'series'; readonly request: SeriesRequest });

/** Kept in one workbook, and characters of a name. */
export const MOST_ITEMS = 40;
export const LONGEST_NAME = 80;

/**
 * What a workbook keeps of them: a workbook may come from anywhere, so that what is no item is left out. Whether names
 * and codes of a request are those of the profile is looked at when it is counted, and said.
 */
export function parseItems(kept: unknown): readonly CustomItem[] {
  if (!Array.isArray(kept)) return [];
  const ids = new Set<string>();
  return kept.slice(0, MOST_ITEMS).flatMap((one: unknown): CustomItem[] => {
    if (typeof one !== 'object' || one === null) return [];
    const { kind, id, name, order, request } = one as Record<string, unknown>;
    if (typeof id !== 'string' || !/^[a-z0-9]{1,16}$/.test(id) || ids.has(id)) return [];
    if (typeof name !== 'string' || typeof request !== 'object' || request === null || Array.isArray(request))
      return [];
    ids.add(id);
    const named = { id, name: name.slice(0, LONGEST_NAME) };
    // Of its shape nothing is known before `countItem` has checked it.
    if (kind === 'series') return [{ ...named, kind, request: request as SeriesRequest }];
    if (kind !== 'table') return [];
    return [{ ...named, kind, order: order === 'count' ? 'count' : 'list', request: request as TableRequest }];
  });
}
