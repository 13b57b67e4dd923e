import { numberOf, type CatalogueProfile, type RegisterList } from '../catalogue';
import type { Cell, Table } from '../contract';
import { listProjection } from '../projection';
import { amountOf } from './amount';
import type { Read } from './grid';
import type { AskedTable } from './statistic-table';

/** The count and the total of a list: its rows are laid out where the registers are. */
export function listTable(profile: CatalogueProfile, entry: RegisterList, read: Read, { edition }: AskedTable): Table {
  const { source, total } = entry;
  const counted = source && read(listProjection(source, total));
  const count = counted ? amountOf(profile, { kind: 'count' }, counted, counted.all) : null;
  const sum = counted && total ? amountOf(profile, total, counted, counted.all) : null;
  const cell: Cell = {
    column: null,
    count: count?.value ?? null,
    percent: null,
    value: sum?.value ?? null,
    origin: [...(count?.origin ?? [])],
  };
  return {
    id: entry.id,
    number: numberOf(profile, entry, edition),
    service: entry.service,
    kind: 'list',
    title: entry.title,
    unit: entry.unitLabel,
    base: { label: entry.unitLabel, n: count?.value ?? null },
    multiple: false,
    shares: 'none',
    percentDecimals: 0,
    stub: '',
    columns: [{ code: null, label: 'Nombre', measure: total?.kind ?? 'count', base: null }],
    rows: [],
    total: { code: 'total', label: 'Total', role: 'total', cells: [cell] },
    sentence: null,
    notes: [...(entry.notes ?? [])],
    checks: [],
  };
}
